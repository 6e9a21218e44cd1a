import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import { readSummary, type Summary } from '../src/summary';
import { BAR_LENGTH, bar, evidence, headline, legend, stretches } from '../src/view';
import { age } from '../src/words';
import newer from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-newer.json';
import fixture from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json';

const SCHEMA = new URL(
  '../../../../core/model/src/main/resources/dev/rapport/schema/summary-1.json',
  import.meta.url,
);
const NOON = Date.parse('2026-11-02T16:00:00Z');

function read(value: unknown): Summary {
  const summary = readSummary(value);
  assert.ok(summary);
  return summary;
}

test('the fixture follows the schema that the connector follows', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  assert.ok(validate(fixture), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...fixture, turn: 7 }));
});

test('the first line says whose turn it is and for how long', () => {
  assert.equal(headline(read(fixture), NOON), 'IT is working on it, 4 h');
  assert.equal(headline(read({ ...fixture, open: false, turn: 'done' }), NOON), 'closed');
});

test('the bar has a letter for each share of time and goes on while the ticket is open', () => {
  const drawn = bar(read(fixture), NOON);
  assert.equal(drawn, `${'Q'.repeat(5)}${'R'.repeat(15)}${'A'.repeat(20)}>`);
  assert.equal(drawn.length, BAR_LENGTH + 1);
  assert.deepEqual(legend(read(fixture), NOON), [
    'A  IT is working on it: 4 h',
    "R  waiting for the requester's side: 3 h",
    'Q  waiting to be picked up by IT: 1 h',
  ]);
});

test('turns add up to the life of the ticket', () => {
  const whole = stretches(read(fixture), NOON).reduce((sum, one) => sum + one.seconds, 0);
  assert.equal(whole, 8 * 3600);
});

test('a closed ticket ends where its last turn began', () => {
  const closed = read({ ...fixture, open: false, turn: 'done', since: '2026-11-02T13:00:00Z' });
  assert.equal(stretches(closed, NOON).at(-1)?.seconds, 3600);
  assert.ok(!bar(closed, NOON).endsWith('>'));
});

test('a newer form is shown as far as it is known', () => {
  const shown = read(newer);
  assert.equal(headline(shown, NOON), 'not known, 4 h');
  assert.equal(bar(shown, NOON), `${'?'.repeat(BAR_LENGTH)}>`);
  assert.equal(shown.pair, null);
  assert.deepEqual(shown.expectation, ['half of such requests end well']);
  assert.deepEqual(shown.checkpoints, [
    {
      id: 'it-heard-first',
      verdict: 'dreamt',
      reason: 'IT was heard in a dream',
      events: ['comment:10010'],
    },
  ]);
  assert.deepEqual(shown.thanks, []);
  assert.deepEqual(shown.terms, [['NAC', 'checks a device before it joins']]);
});

test('what is no summary is none', () => {
  for (const other of [null, undefined, 'x', [], {}, { turn: 'vendor' }, { turn: 'vendor', since: 'soon' }]) {
    assert.equal(readSummary(other), null);
  }
});

test('evidence links to comments of this issue alone', () => {
  assert.deepEqual(evidence('NET-1', fixture.checkpoints['it-heard-first'].events), [
    '/browse/NET-1?focusedCommentId=10010',
    '/browse/NET-1?focusedCommentId=10011',
  ]);
});

test('an age has at most two units and is never below zero', () => {
  assert.equal(age(90061), '1 d 1 h');
  assert.equal(age(-5), 'less than a minute');
});
