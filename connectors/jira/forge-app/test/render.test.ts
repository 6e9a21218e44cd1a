import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSummary } from '../src/summary';
import { SmallHost, words } from './host';
import fixture from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json';

const host = new SmallHost({
  summary: readSummary(fixture),
  portfolio: { shown: true, tickets: 6, byHolder: [['vendor', 6]] },
});
host.serve();

test('the panel draws the turn, the bar, checkpoints, terms and thanks', async () => {
  const drawing = host.drawing('Say thanks in a comment');
  await import('../src/frontend/panel');
  const shown = words(await drawing);
  for (const part of ['IT is working on it', 'QR', 'it-heard-first', 'Change Advisory', 'month-end']) {
    assert.ok(shown.includes(part), part);
  }
});

test('the activity tab draws the ledger turn by turn', async () => {
  const drawing = host.drawing('2026-11-02 08:00 UTC');
  await import('../src/frontend/activity');
  assert.match(words(await drawing), /waiting for the requester's side, 3 h/);
});

test('the gadget draws how many wait for whom', async () => {
  const drawing = host.drawing('6 open issues that you may see');
  await import('../src/frontend/gadget');
  assert.match(words(await drawing), /6 {2}waiting for a supplier/);
});
