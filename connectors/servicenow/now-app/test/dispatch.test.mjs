import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { beforeEach, test } from 'node:test'
import { dispatchHints } from '../src/server/dispatch.js'
import { instance, row, rowsOf, start } from './glide.mjs'

const OUTBOX = 'x_acme_rapport_outbox'
const SAMPLE = JSON.parse(readFileSync(new URL('./fixtures/hint.json', import.meta.url), 'utf8'))

beforeEach(() => {
  start({ now: '2026-11-02 09:00:00' })
  instance.properties['x_acme_rapport.hint.url'] = 'https://rapport.example/hints'
  instance.properties['x_acme_rapport.hint.key'] = SAMPLE.key
})

function waiting(task, modCount, values = {}) {
  row(OUTBOX, {
    task,
    task_table: 'incident',
    mod_count: String(modCount),
    hint: 'ready',
    attempts: '0',
    next_try: '2026-11-02 08:59:00',
    ...values,
  })
}

function hints() {
  return rowsOf(OUTBOX).map((one) => one.hint)
}

test('a hint names each task once, with its newest update, and no word of it', () => {
  waiting('t1', 1)
  waiting('t1', 2)
  waiting('t2', 1)
  dispatchHints()

  assert.equal(instance.sent.length, 1)
  assert.deepEqual(JSON.parse(instance.sent[0].body).tasks, [
    { table: 'incident', task: 't1', modCount: 2 },
    { table: 'incident', task: 't2', modCount: 1 },
  ])
  assert.deepEqual(hints(), ['sent', 'sent', 'sent'])
})

test('the signature is the one that the connector accepts', () => {
  waiting('0123456789abcdef0123456789abcdef', 3)
  dispatchHints()

  const [sent] = instance.sent
  assert.equal(sent.body, SAMPLE.body)
  assert.equal(sent.headers['X-Rapport-Timestamp'], SAMPLE.timestamp)
  assert.equal(sent.headers['X-Rapport-Signature'], SAMPLE.signature)
})

test('the key is in no header and no body', () => {
  waiting('t1', 1)
  dispatchHints()

  assert.ok(!JSON.stringify(instance.sent[0]).includes(SAMPLE.key))
})

test('nothing is sent where nobody set an address', () => {
  instance.properties['x_acme_rapport.hint.url'] = ''
  waiting('t1', 1)
  dispatchHints()

  assert.deepEqual([instance.sent.length, instance.errors.length], [0, 0])
})

test('nothing is sent in the clear or without a key', () => {
  waiting('t1', 1)
  instance.properties['x_acme_rapport.hint.url'] = 'http://rapport.example/hints'
  dispatchHints()
  instance.properties['x_acme_rapport.hint.url'] = 'https://rapport.example/hints'
  instance.properties['x_acme_rapport.hint.key'] = ''
  dispatchHints()

  assert.equal(instance.sent.length, 0)
  assert.equal(instance.errors.length, 2)
  assert.deepEqual(hints(), ['ready'])
})

test('with nothing to tell nobody is called', () => {
  waiting('t1', 1, { hint: 'sent' })
  waiting('t2', 1, { next_try: '2026-11-02 09:01:00' })
  dispatchHints()

  assert.equal(instance.sent.length, 0)
})

for (const answer of [500, 401, 'unreachable']) {
  test(`after ${answer} it is tried again, later each time, and given up at last`, () => {
    waiting('t1', 1)
    const waits = []
    for (let attempt = 0; attempt < 8; attempt++) {
      instance.answers = [answer]
      const before = instance.now
      dispatchHints()
      const next = Date.parse(rowsOf(OUTBOX)[0].next_try.replace(' ', 'T') + 'Z')
      waits.push((next - before) / 60000)
      instance.now = next
    }

    assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 64, 128])
    assert.deepEqual(hints(), ['dead'])
    assert.notEqual(rowsOf(OUTBOX)[0].last_error, '')
  })
}

test('a MID server sends it where one is named', () => {
  instance.properties['x_acme_rapport.hint.mid_server'] = 'mid1'
  waiting('t1', 1)
  dispatchHints()

  assert.equal(instance.sent[0].midServer, 'mid1')
})
