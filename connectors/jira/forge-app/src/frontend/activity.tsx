import ForgeReconciler from '@forge/react';
import React from 'react';
import { Ledger } from './ledger';
import { OnIssue } from './page';

ForgeReconciler.render(
  <OnIssue draw={(_, summary) => <Ledger summary={summary} now={Date.now()} />} />,
);
