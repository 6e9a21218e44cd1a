import { holderOf } from './holders.js'

const MOST_WORDS = 4000
const MARKS = { pass: '+', waived: '~' }

/** Before a summary is kept: the same in words, for people who look at the list. */
export function putInWords(current) {
  current.setValue('words', wordsOf(current.getValue('summary')).substring(0, MOST_WORDS))
}

/**
 * A summary in lines of words; '' for one that is empty or cannot be read. What a newer Rapport adds
 * is left out, and what it leaves out is not missed.
 */
export function wordsOf(text) {
  const summary = parsed(text)
  if (!summary) {
    return ''
  }
  return [turn(summary), expected(summary), together(summary), thanks(summary), terms(summary)]
    .filter((line) => line !== '')
    .join('\n')
}

/** The object in a text; null where there is none. */
export function parsed(text) {
  try {
    const value = JSON.parse(String(text || ''))
    return isObject(value) ? value : null
  } catch (error) {
    return null
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entries(value) {
  return isObject(value) ? Object.entries(value) : []
}

function turn(summary) {
  const words = holderOf(summary.turn).words
  return typeof summary.team === 'string' ? words + ' (' + summary.team + ')' : words
}

function expected(summary) {
  const promises = entries(summary.expectation).map(([, promise]) => promise && promise.words)
  return promises.filter((words) => typeof words === 'string').join('; ')
}

/** A verdict is a word, or an object that has it as `verdict`. */
function together(summary) {
  const marks = entries(summary.checkpoints)
    .map(([id, verdict]) => [id, isObject(verdict) ? verdict.verdict : verdict])
    .filter(([, verdict]) => verdict !== 'not_applicable' && verdict !== 'unknown')
    .map(([id, verdict]) => (MARKS[verdict] || '.') + ' ' + id)
  return marks.length > 0 ? 'Together: ' + marks.join('  ') : ''
}

/** Counts by what they are for, or a list of thanks that say what they are for. */
function thanks(summary) {
  const counts = Array.isArray(summary.thanks) ? tally(summary.thanks) : entries(summary.thanks)
  const told = counts.map(([outcome, count]) => outcome + (count > 1 ? ' x' + count : ''))
  return told.length > 0 ? 'Thanks: ' + told.join(', ') : ''
}

function tally(list) {
  const counts = new Map()
  list
    .filter((one) => isObject(one) && typeof one.for === 'string')
    .forEach((one) => counts.set(one.for, (counts.get(one.for) || 0) + 1))
  return Array.from(counts.entries())
}

function terms(summary) {
  const known = entries(summary.terms).filter(([, meaning]) => typeof meaning === 'string')
  return known.length > 0
    ? 'Words: ' + known.map(([term, meaning]) => term + ' is ' + meaning).join('; ')
    : ''
}
