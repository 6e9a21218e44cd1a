import Resolver from '@forge/resolver';
import { Desk, type Place } from './desk';
import { jiraAsUser } from './jira';

const desk = new Desk(jiraAsUser);
const resolver = new Resolver();

interface Extension {
  readonly issue?: { readonly key?: string };
  readonly project?: { readonly type?: string };
}

function place(context: unknown): Place {
  const extension = (context as { extension?: Extension }).extension;
  return { issue: extension?.issue?.key ?? '', projectType: extension?.project?.type ?? null };
}

const word = (payload: unknown, name: string): string => {
  const value = (payload as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

resolver.define('summary', ({ context }) => desk.summary(place(context)));
resolver.define('give', ({ context, payload }) =>
  desk.give(place(context), {
    to: word(payload, 'to'),
    outcome: word(payload, 'outcome'),
    because: word(payload, 'because'),
  }),
);
resolver.define('revoke', ({ context, payload }) => desk.revoke(place(context), word(payload, 'id')));
resolver.define('portfolio', ({ payload }) => desk.portfolio(word(payload, 'jql')));

export const handler = resolver.getDefinitions();
