import { Stack, Text } from '@forge/react';
import React from 'react';
import { FEWEST_PEOPLE, type Portfolio } from '../desk';
import { words } from '../words';

/** How many open issues wait for whom, or why nothing is shown. */
export function Waiting({ portfolio }: { portfolio: Portfolio }) {
  return portfolio.shown ? (
    <Stack space="space.050">
      {portfolio.byHolder.map(([holder, n]) => (
        <Text key={holder}>{`${n}  ${words(holder)}`}</Text>
      ))}
      <Text>{`${portfolio.tickets} open issues that you may see`}</Text>
    </Stack>
  ) : (
    <Text>{`Fewer than ${FEWEST_PEOPLE} people have these issues: nothing is shown, so that nobody is singled out.`}</Text>
  );
}
