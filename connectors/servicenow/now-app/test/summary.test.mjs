import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { drawn } from '../src/server/screen.js'
import { putInWords, wordsOf } from '../src/server/summary.js'
import { GlideRecord } from './glide.mjs'

const SUMMARY = JSON.parse(readFileSync(new URL('./fixtures/summary.json', import.meta.url), 'utf8'))

function words(changes = {}) {
  return wordsOf(JSON.stringify({ ...SUMMARY, ...changes })).split('\n')
}

test('the words begin with whose turn it is and what to expect', () => {
  assert.deepEqual(words(), [
    'IT is working on it (Network)',
    'half of such requests are done within 6 business hours',
    'Together: + it-heard-first  . shared-goal',
    'Thanks: patience, saved-time x2',
    'Words: CAB is Change Advisory Board',
  ])
})

test('a newer summary with reasons and a list of thanks says the same', () => {
  const newer = {
    schema: 2,
    checkpoints: {
      'it-heard-first': { verdict: 'pass', reason: 'IT spoke first', events: ['e1'] },
      'shared-goal': { verdict: 'pending', reason: 'nobody agreed', events: [] },
    },
    thanks: [{ for: 'patience' }, { for: 'saved-time', team: 'Network' }, { for: 'saved-time' }],
    ledger: [{ holder: 'it_queue', from: '2026-11-02T09:00:00Z' }],
    somethingNew: { nobody: 'knows' },
  }

  assert.deepEqual(words(newer), words())
})

test('a holder that is not known yet is said to be not known', () => {
  assert.equal(words({ turn: 'somebody_new', team: null })[0], 'not known')
})

test('what is no summary has no words', () => {
  for (const text of ['', null, 'no JSON', '[]', '7', 'null']) {
    assert.equal(wordsOf(text), '')
    assert.equal(drawn(text, 'words'), '')
  }
})

test('parts of another kind are left out', () => {
  const odd = { checkpoints: 'all', thanks: 3, terms: [], expectation: { resolution: null }, riding: 'x' }

  assert.deepEqual(words(odd), ['IT is working on it (Network)'])
  assert.match(drawn(JSON.stringify({ ...SUMMARY, ...odd }), 'words'), /<div>words<\/div>/)
})

test('words fit into their column', () => {
  const current = new GlideRecord('x_acme_rapport_summary', {
    summary: JSON.stringify({ ...SUMMARY, team: 'x'.repeat(5000) }),
  })
  putInWords(current)

  assert.equal(current.getValue('words').length, 4000)
})

test('the bar has a part for each holder, with a letter beside its colour', () => {
  const html = drawn(JSON.stringify(SUMMARY), 'words')

  assert.match(html, /#009E73;width:75%">A</)
  assert.match(html, /#E69F00;width:25%">Q</)
  assert.match(html, /aria-label="IT is working on it 75 %, waiting to be picked up by IT 25 %"/)
})

test('words of a host are shown as text and never run', () => {
  assert.match(drawn('{}', '<script>alert("1")</script>'), /&lt;script&gt;alert\(&quot;1&quot;\)/)
})
