import ForgeReconciler, { Stack } from '@forge/react';
import React from 'react';
import { OnIssue } from './page';
import { ThanksCorner } from './thanks';
import { Ticket } from './ticket';

ForgeReconciler.render(
  <OnIssue
    draw={(issue, summary) => (
      <Stack space="space.200">
        <Ticket issue={issue} summary={summary} now={Date.now()} />
        <ThanksCorner issue={issue} summary={summary} />
      </Stack>
    )}
  />,
);
