import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { drawn } from '../src/server/screen.js'
import { putInWords, wordsOf } from '../src/server/summary.js'
import { GlideRecord } from './glide.mjs'

const SAMPLES = new URL('../../../../core/testkit/src/main/resources/dev/rapport/testkit/', import.meta.url)
const SUMMARY = sample('summary-1.json')
const NEWER = sample('summary-newer.json')

function sample(name) {
  return JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8'))
}

function words(changes = {}) {
  return wordsOf(JSON.stringify({ ...SUMMARY, ...changes })).split('\n')
}

test('the words begin with whose turn it is and what to expect', () => {
  assert.deepEqual(words(), [
    'IT is working on it (Network)',
    'half of 214 such requests were done within 6 h',
    'Together: + it-heard-first  . shared-goal',
    'Thanks: patience, saved-time x2; "saved our month-end close" for Network',
    'Words: CAB is Change Advisory Board',
  ])
})

test('a newer summary is shown as far as it is known', () => {
  const newer = JSON.stringify(NEWER)

  assert.deepEqual(wordsOf(newer).split('\n'), [
    'not known',
    'half of such requests end well',
    'Together: . it-heard-first',
    'Words: NAC is checks a device before it joins',
  ])
  assert.equal(drawn(newer, 'words'), '<div class="rapport"><div>words</div></div>')
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
  const odd = { checkpoints: 'all', thanks: 3, thanksFor: 'many', terms: [], expectation: { resolution: null }, riding: 'x' }

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

  assert.match(html, /#009E73;width:50%">A</)
  assert.match(html, /#E69F00;width:12.5%">Q</)
  assert.match(html, /aria-label="IT is working on it 50 %, waiting to be picked up by IT 12.5 %, waiting/)
})

test('words of a host are shown as text and never run', () => {
  assert.match(drawn('{}', '<script>alert("1")</script>'), /&lt;script&gt;alert\(&quot;1&quot;\)/)
})
