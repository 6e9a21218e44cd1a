import { GlideRecord } from '@servicenow/glide'
import { HOLDERS, holderOf } from './holders.js'
import { parsed } from './summary.js'

const SUMMARY = 'x_acme_rapport_summary'

/** The screen of one task as HTML, all text escaped; '' where there is no summary or no right to it. */
export function screenOf(task) {
  const row = new GlideRecord(SUMMARY)
  row.addQuery('task', String(task))
  row.setLimit(1)
  row.query()
  return row.next() && row.canRead() ? drawn(row.getValue('summary'), row.getValue('words')) : ''
}

/** The bar of a summary above its words. */
export function drawn(summary, words) {
  const known = parsed(summary)
  if (!known) {
    return ''
  }
  const lines = String(words || '').split('\n').map((line) => '<div>' + escaped(line) + '</div>')
  return '<div class="rapport">' + barOf(sharesOf(known)) + lines.join('') + '</div>'
}

/** Text as HTML shows it. */
export function escaped(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

/** Per cent of the elapsed time by holder, in the order of the legend; none where nothing elapsed. */
function sharesOf(summary) {
  const byHolder = (summary.riding && summary.riding.byHolder) || {}
  const seconds = Object.keys(HOLDERS).map((name) => [name, secondsOf(byHolder[name])])
  const whole = seconds.reduce((sum, [, part]) => sum + part, 0)
  return seconds
    .filter(([, part]) => part > 0)
    .map(([name, part]) => [name, Math.round((1000 * part) / whole) / 10])
}

function secondsOf(elapsed) {
  const seconds = Number(elapsed && elapsed.calendarSeconds)
  return seconds > 0 ? seconds : 0
}

function barOf(shares) {
  const told = shares.map(([name, share]) => holderOf(name).words + ' ' + share + ' %').join(', ')
  const parts = shares.map(
    ([name, share]) =>
      '<span style="display:inline-block;overflow:hidden;color:#000;border-bottom:6px solid ' +
      holderOf(name).colour + ';width:' + share + '%">' + holderOf(name).letter + '</span>',
  )
  return shares.length === 0
    ? ''
    : '<div role="img" title="' + escaped(told) + '" aria-label="' + escaped(told) + '">' + parts.join('') + '</div>'
}
