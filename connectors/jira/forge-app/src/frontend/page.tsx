import { SectionMessage, Spinner, Text, useProductContext } from '@forge/react';
import React, { type ReactElement } from 'react';
import type { Summary } from '../summary';
import { useAnswer } from './answer';

/** Fetches the summary of the issue that is looked at, and says plainly when there is none. */
export function OnIssue({ draw }: { draw: (issue: string, summary: Summary) => ReactElement }) {
  const context = useProductContext();
  const answer = useAnswer<Summary>('summary');
  const extension = context?.extension as { issue?: { key?: string } } | undefined;
  if (!answer.ready) {
    return <Spinner />;
  }
  if (answer.problem !== null) {
    return (
      <SectionMessage appearance="warning">
        <Text>{answer.problem}</Text>
      </SectionMessage>
    );
  }
  return answer.value === null ? (
    <Text>Rapport has written nothing about this issue yet.</Text>
  ) : (
    draw(extension?.issue?.key ?? '', answer.value)
  );
}
