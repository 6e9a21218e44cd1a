import { GlideRecord, gs } from '@servicenow/glide'

const THANKS = 'x_acme_rapport_appreciation'

/** Before thanks are kept: from whom they are, and that they are to somebody else. */
export function checkThanks(current) {
  current.setValue('given_by', gs.getUserID())
  current.setValue('taken_back', false)
  current.setValue('words', oneLine(current.getValue('words')))
  const refusal = refusalOf(current)
  if (refusal) {
    gs.addErrorMessage(refusal)
    current.setAbortAction(true)
  }
}

/** After thanks were kept: the line that Rapport reads, on the task, by the person who says it. */
export function sayThanks(current) {
  const share = isSet(current, 'share') ? ' share' : ''
  const words = current.getValue('words') ? ': ' + current.getValue('words') : ''
  say(current, '/thanks ' + mentionOf(current) + ' for ' + current.getValue('outcome') + share + words)
}

/** The giver takes back what was given; the newest to one person first, as Rapport reads it. */
export function takeBack(current) {
  if (current.getValue('given_by') !== gs.getUserID()) {
    gs.addErrorMessage('Only the person who gave thanks can take them back')
  } else if (hasNewer(current)) {
    gs.addErrorMessage('Take back the newer thanks to the same person first')
  } else {
    say(current, '/thanks revoke ' + mentionOf(current))
    current.setValue('taken_back', true)
    current.update()
  }
}

function refusalOf(current) {
  const person = current.getValue('person')
  const team = current.getValue('team')
  if (!person === !team) {
    return 'Name a person or a team, one of the two'
  }
  if (person === gs.getUserID()) {
    return 'Thanks are for somebody else'
  }
  if (isSet(current, 'share') && !isSet(current, 'public')) {
    return 'What is shared with the organisation must be readable by everybody on the task'
  }
  return refusalOfTask(current)
}

function refusalOfTask(current) {
  const task = taskOf(current)
  if (!task || !task.canRead()) {
    return 'Choose a task that you can see'
  }
  if (!task.getElement(journalOf(current)).canWrite()) {
    return isSet(current, 'public')
      ? 'You may not comment on this task'
      : 'You may not write work notes on this task: let everybody on the task read your thanks'
  }
  return ''
}

function taskOf(current) {
  const task = new GlideRecord('task')
  if (!task.get(String(current.getValue('task')))) {
    return null
  }
  const own = new GlideRecord(task.getValue('sys_class_name'))
  return own.get(task.getUniqueValue()) ? own : null
}

function journalOf(current) {
  return isSet(current, 'public') ? 'comments' : 'work_notes'
}

function say(current, line) {
  const task = taskOf(current)
  if (task) {
    task.setValue(journalOf(current), line)
    task.update()
  }
}

/** People by their login, which is theirs alone; teams by their name. */
function mentionOf(current) {
  const isPerson = Boolean(current.getValue('person'))
  const who = new GlideRecord(isPerson ? 'sys_user' : 'sys_user_group')
  who.get(current.getValue(isPerson ? 'person' : 'team'))
  return '@"' + oneLine(who.getValue(isPerson ? 'user_name' : 'name')).replace(/"/g, '') + '"'
}

function hasNewer(current) {
  const newer = new GlideRecord(THANKS)
  ;['task', 'given_by', 'person', 'team'].forEach((column) =>
    newer.addQuery(column, current.getValue(column) || ''),
  )
  newer.addQuery('taken_back', false)
  newer.addQuery('sys_created_on', '>', current.getValue('sys_created_on'))
  newer.query()
  return newer.hasNext()
}

function isSet(record, column) {
  return ['1', 'true'].includes(String(record.getValue(column)))
}

function oneLine(text) {
  return String(text || '').replace(/\s+/g, ' ').trim()
}
