import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSummary } from '../src/summary';
import fixture from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json';

interface Doc {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Doc[];
}

/** The host's end of the bridge: answers for our resolver and keeps what it is asked to draw. */
class SmallHost {
  private seen: (shown: string) => void = () => undefined;

  constructor(private readonly answers: Readonly<Record<string, unknown>>) {}

  readonly callBridge = (command: string, data?: unknown): Promise<unknown> => {
    if (command === 'reconcile') {
      this.seen(words((data as { forgeDoc: Doc }).forgeDoc));
    }
    if (command === 'getContext') {
      const extension = { issue: { key: 'NET-1' }, gadgetConfiguration: { jql: 'project = NET' } };
      return Promise.resolve({ extension });
    }
    const asked = (data as { functionKey?: string } | undefined)?.functionKey ?? '';
    return Promise.resolve(command === 'invoke' ? this.answers[asked] : undefined);
  };

  /** All that is on the page once this is. */
  drawing(expected: string): Promise<string> {
    return new Promise((resolve) => {
      this.seen = (shown) => {
        if (shown.includes(expected)) {
          resolve(shown);
        }
      };
    });
  }
}

const words = (doc: Doc): string =>
  [String(doc.props?.text ?? ''), ...(doc.children ?? []).map(words)].join('');

const host = new SmallHost({
  summary: readSummary(fixture),
  portfolio: { shown: true, tickets: 6, byHolder: [['vendor', 6]] },
});
Object.assign(globalThis, { self: globalThis, window: globalThis, __bridge: host });

test('the panel draws the turn, the bar, checkpoints, terms and thanks', async () => {
  const drawing = host.drawing('Say thanks in a comment');
  await import('../src/frontend/panel');
  const shown = await drawing;
  for (const part of ['IT is working on it', 'QR', 'it-heard-first', 'Change Advisory', 'month-end']) {
    assert.ok(shown.includes(part), part);
  }
});

test('the activity tab draws the ledger turn by turn', async () => {
  const drawing = host.drawing('2026-11-02 08:00 UTC');
  await import('../src/frontend/activity');
  assert.match(await drawing, /waiting for the requester's side, 3 h/);
});

test('the gadget draws how many wait for whom', async () => {
  const drawing = host.drawing('6 open issues that you may see');
  await import('../src/frontend/gadget');
  assert.match(await drawing, /6 {2}waiting for a supplier/);
});
