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
  } catch {
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

function together(summary) {
  const marks = entries(summary.checkpoints)
    .filter(([, one]) => isObject(one) && typeof one.verdict === 'string')
    .filter(([, one]) => one.verdict !== 'not_applicable' && one.verdict !== 'unknown')
    .map(([id, one]) => (MARKS[one.verdict] || '.') + ' ' + id)
  return marks.length > 0 ? 'Together: ' + marks.join('  ') : ''
}

/** How many of each outcome, then the words of the latest. */
function thanks(summary) {
  const counts = entries(summary.thanksFor).filter(([, count]) => count > 0)
  const told = counts.map(([outcome, count]) => outcome + (count > 1 ? ' x' + count : ''))
  return told.length > 0 ? 'Thanks: ' + told.join(', ') + quoted(summary.thanks) : ''
}

function quoted(list) {
  const said = (Array.isArray(list) ? list : []).filter((one) => isObject(one) && one.words)
  const latest = said[said.length - 1]
  return latest ? '; "' + latest.words + '"' + (latest.team ? ' for ' + latest.team : '') : ''
}

function terms(summary) {
  const known = entries(summary.terms).filter(([, meaning]) => typeof meaning === 'string')
  return known.length > 0
    ? 'Words: ' + known.map(([term, meaning]) => term + ' is ' + meaning).join('; ')
    : ''
}
