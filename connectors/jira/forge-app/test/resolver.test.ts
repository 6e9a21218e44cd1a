import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { handler } from '../src/index';
import conversation from './fixtures/conversation.json';
import summary from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json';

interface Asked {
  readonly method?: string;
  readonly body?: string;
}

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
});

/** Where Forge's own API ends: Jira, with the stand-in's answers to what it was asked, and no other. */
function jira({ provider }: { provider: string }, path: string, asked: Asked = {}) {
  const turn = conversation.find(
    (one) =>
      one.method === (asked.method ?? 'GET') &&
      one.path === path &&
      JSON.stringify(one.body) === asked.body,
  );
  assert.ok(turn, `nobody asked the stand-in for ${path} with ${asked.body ?? 'nothing'}`);
  said.push(`${provider} ${turn.method} ${turn.path} ${turn.status}`);
  return Promise.resolve(new Response(JSON.stringify(turn.answer), { status: turn.status }));
}
Object.assign(globalThis, { __forge_fetch__: jira });

const place = (key: string, type: string) => ({ extension: { issue: { key }, project: { type } } });
const NET = place('NET-1', 'software');

/** What the page calls, as Forge hands it on. */
function call(functionKey: string, context: object, payload: object = {}): Promise<unknown> {
  const invoked = { call: { functionKey, payload }, context } as unknown;
  return handler(invoked as Parameters<typeof handler>[0], {} as Parameters<typeof handler>[1]);
}

test('a summary is asked for as the user, and absent where there is none', async () => {
  const read = (await call('summary', NET)) as { turn: string };
  assert.equal(read.turn, summary.turn);
  assert.equal(await call('summary', place('NET-2', 'software')), null);
  assert.deepEqual(said, [
    'user GET /rest/api/3/issue/NET-1/properties/rapport 200',
    'user GET /rest/api/3/issue/NET-2/properties/rapport 404',
  ]);
});

test('thanks are given and taken back with comments that Jira takes', async () => {
  await call('give', NET, { to: '557058:ab', outcome: 'saved-time', because: 'our close' });
  await call('revoke', place('HELP-1', 'service_desk'), { id: 't0123456789ab' });
  assert.deepEqual(said, [
    'user POST /rest/api/3/issue/NET-1/comment 201',
    'user POST /rest/api/3/issue/HELP-1/comment 201',
  ]);
});

test('the issue is the one that Jira names, whatever the page says', async () => {
  await call('revoke', place('HELP-1', 'service_desk'), { id: 't0123456789ab', issue: 'NET-1' });
  assert.deepEqual(said, ['user POST /rest/api/3/issue/HELP-1/comment 201']);
});

test('a search of one person is not summed up', async () => {
  const portfolio = await call('portfolio', {}, { jql: 'project = NET' });
  assert.deepEqual(portfolio, { shown: false, tickets: 0, byHolder: [] });
});

test('what Jira refuses is said with its number', async () => {
  await assert.rejects(
    call('portfolio', {}, { jql: 'nothing of the kind' }),
    /answered the search with 400/,
  );
});
