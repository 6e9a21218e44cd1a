import { Code, Heading, Link, Stack, Text } from '@forge/react';
import React from 'react';
import type { Summary } from '../summary';
import { bar, evidence, headline, legend } from '../view';

/** One ticket on one screen: whose turn, where the time went, what is missing between people. */
export function Ticket({ issue, summary, now }: { issue: string; summary: Summary; now: number }) {
  return (
    <Stack space="space.100">
      <Heading size="small">{headline(summary, now)}</Heading>
      <Code>{bar(summary, now)}</Code>
      {legend(summary, now).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {summary.expectation.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {summary.checkpoints.map((one) => (
        <Text key={one.id}>
          {one.reason} ({one.id}: {one.verdict.replace('_', ' ')}){' '}
          {evidence(issue, one.events).map((address, i) => (
            <Link key={address} href={address}>{`[${i + 1}] `}</Link>
          ))}
        </Text>
      ))}
      {summary.terms.map(([term, meaning]) => (
        <Text key={term}>{`${term}: ${meaning}`}</Text>
      ))}
      {summary.hints.map((hint) => (
        <Text key={hint}>{hint}</Text>
      ))}
    </Stack>
  );
}
