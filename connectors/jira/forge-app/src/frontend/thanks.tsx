import { invoke } from '@forge/bridge';
import {
  Button,
  Heading,
  Link,
  SectionMessage,
  Select,
  Stack,
  Text,
  Textfield,
  UserPicker,
} from '@forge/react';
import React, { useState } from 'react';
import type { Summary } from '../summary';
import { OUTCOMES } from '../thanks';
import { evidence } from '../view';

const FOR = OUTCOMES.map((one) => ({ label: one.replaceAll('-', ' '), value: one as string }));

/** Gives thanks and takes them back: each as a comment in the user's own name. */
export function ThanksCorner({ issue, summary }: { issue: string; summary: Summary }) {
  const [to, setTo] = useState('');
  const [outcome, setOutcome] = useState('');
  const [because, setBecause] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const send = (what: string, payload: Record<string, string>) => {
    invoke(what, payload).then(
      () => setSaid('Your comment is on the issue. It shows here after the next sync, if it is public.'),
      (error: unknown) => setSaid(String(error)),
    );
  };
  return (
    <Stack space="space.100">
      <Heading size="xsmall">Thanks</Heading>
      {summary.thanks.map((one) => (
        <Stack key={one.id} space="space.050">
          <Text>
            {one.words === '' ? '' : `“${one.words}” `}
            {one.outcome.replaceAll('-', ' ')}
            {one.team === null ? '' : `, ${one.team}`}
          </Text>
          <Button appearance="subtle" onClick={() => send('revoke', { id: one.id })}>
            Take back, if it is yours
          </Button>
        </Stack>
      ))}
      {evidence(issue, summary.suggestions).map((address) => (
        <Text key={address}>
          <Link href={address}>A comment</Link> sounds like thanks. If it is yours and was meant, say so
          here.
        </Text>
      ))}
      <UserPicker
        label="Whom"
        name="to"
        onChange={(picked) => setTo(Array.isArray(picked) ? '' : (picked?.id ?? ''))}
      />
      <Select
        placeholder="For what"
        options={FOR}
        onChange={(picked: { value: string } | null) => setOutcome(picked?.value ?? '')}
      />
      <Textfield
        placeholder="In your words"
        onChange={(event) => setBecause(String(event.target.value))}
      />
      <Button
        isDisabled={to === '' || outcome === ''}
        onClick={() => send('give', { to, outcome, because })}
      >
        Say thanks in a comment
      </Button>
      {said === null ? null : (
        <SectionMessage>
          <Text>{said}</Text>
        </SectionMessage>
      )}
    </Stack>
  );
}
