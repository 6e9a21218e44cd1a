import ForgeReconciler, { Spinner, Text, useProductContext } from '@forge/react';
import React from 'react';
import type { Portfolio } from '../desk';
import { useAnswer } from './answer';
import { Waiting } from './waiting';

function Shown({ jql }: { jql: string }) {
  const answer = useAnswer<Portfolio>('portfolio', { jql });
  if (!answer.ready) {
    return <Spinner />;
  }
  return answer.value === null ? (
    <Text>{answer.problem ?? 'Jira gave no answer.'}</Text>
  ) : (
    <Waiting portfolio={answer.value} />
  );
}

function Gadget() {
  const context = useProductContext();
  if (context === undefined) {
    return <Spinner />;
  }
  const extension = context.extension as { gadgetConfiguration?: { jql?: unknown } };
  const jql = extension.gadgetConfiguration?.jql;
  return typeof jql === 'string' && jql !== '' ? (
    <Shown jql={jql} />
  ) : (
    <Text>Edit the gadget and give it a filter in JQL.</Text>
  );
}

ForgeReconciler.render(<Gadget />);
