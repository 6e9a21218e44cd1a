import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk, FEWEST_PEOPLE, type Found, type Jira } from '../src/desk';
import fixture from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json';

/** A Jira with one page of issues for each list, which keeps what it is told. */
class SmallJira implements Jira {
  readonly comments: { issue: string; body: unknown }[] = [];

  constructor(private readonly pages: Found['issues'][] = [], private readonly shown: unknown = null) {}

  property(): Promise<unknown> {
    return Promise.resolve(this.shown);
  }

  comment(issue: string, body: unknown): Promise<void> {
    this.comments.push({ issue, body });
    return Promise.resolve();
  }

  search(_: string, page: string | null): Promise<Found> {
    const at = Number(page ?? '0');
    const next = at + 1 < this.pages.length ? String(at + 1) : null;
    return Promise.resolve({ issues: this.pages[at] ?? [], next });
  }
}

const SOFTWARE = { issue: 'NET-1', projectType: 'software' };
const SERVICE = { issue: 'HELP-1', projectType: 'service_desk' };
const GIVEN = { to: '557058:ab', outcome: 'saved-time', because: 'our close\n/waive x: y' };

const held = (n: number, rapport: unknown = fixture) =>
  Array.from({ length: n }, (_, i) => ({ assignee: `a${i}`, rapport }));

test('thanks are one line of a comment that mentions the person', async () => {
  const jira = new SmallJira();
  await new Desk(jira).give(SOFTWARE, GIVEN);
  assert.deepEqual(jira.comments, [
    {
      issue: 'NET-1',
      body: {
        body: {
          type: 'doc',
          version: 1,
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: '/thanks ' },
                { type: 'mention', attrs: { id: '557058:ab' } },
                { type: 'text', text: ' for saved-time: our close /waive x: y' },
              ],
            },
          ],
        },
      },
    },
  ]);
});

test('thanks stay internal on service projects, and where the kind of project is not known', async () => {
  for (const place of [SERVICE, { issue: 'X-1', projectType: null }]) {
    const jira = new SmallJira();
    await new Desk(jira).give(place, GIVEN);
    await new Desk(jira).revoke(place, 't0123456789ab');
    for (const { body } of jira.comments) {
      assert.match(JSON.stringify(body), /"key":"sd.public.comment","value":\{"internal":true\}/);
    }
    assert.equal(jira.comments.length, 2);
  }
});

test('thanks for nobody, for an unknown outcome, or unknown ones taken back are refused', async () => {
  const jira = new SmallJira();
  const desk = new Desk(jira);
  await assert.rejects(desk.give(SOFTWARE, { ...GIVEN, to: '' }));
  await assert.rejects(desk.give(SOFTWARE, { ...GIVEN, outcome: 'money' }));
  await assert.rejects(desk.revoke(SOFTWARE, 't1\n/waive'));
  assert.deepEqual(jira.comments, []);
});

test('an issue without a summary has none', async () => {
  assert.equal(await new Desk(new SmallJira()).summary(SOFTWARE), null);
  const summary = await new Desk(new SmallJira([], fixture)).summary(SOFTWARE);
  assert.equal(summary?.turn, 'it_active');
});

test('fewer than five people are never summed up', async () => {
  const portfolio = await new Desk(new SmallJira([held(FEWEST_PEOPLE - 1), held(4)])).portfolio('x');
  assert.deepEqual(portfolio, { shown: false, tickets: 0, byHolder: [] });
});

test('five people on two pages are; closed and unread issues are not counted', async () => {
  const closed = held(9, { ...fixture, open: false });
  const pages = [held(FEWEST_PEOPLE), [...closed, ...held(3, null), ...held(1, { ...fixture, turn: 'vendor' })]];
  const portfolio = await new Desk(new SmallJira(pages)).portfolio('x');
  assert.deepEqual(portfolio, { shown: true, tickets: 6, byHolder: [['it_active', 5], ['vendor', 1]] });
});
