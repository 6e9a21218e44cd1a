import { Stack, Text } from '@forge/react';
import React from 'react';
import type { Summary } from '../summary';
import { stretches } from '../view';
import { age, words } from '../words';

/** The ledger turn by turn, the latest first. */
export function Ledger({ summary, now }: { summary: Summary; now: number }) {
  return (
    <Stack space="space.050">
      {stretches(summary, now)
        .reverse()
        .map((one) => (
          <Text key={one.from}>
            {`${one.from.slice(0, 16).replace('T', ' ')} UTC  ${words(one.holder)}, ${age(one.seconds)}`}
          </Text>
        ))}
      {summary.earlier === 0 ? null : <Text>{`${summary.earlier} earlier turns`}</Text>}
    </Stack>
  );
}
