import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { checkThanks, sayThanks, takeBack } from '../src/server/appreciation.js'
import { GlideRecord, instance, row, rowsOf, start } from './glide.mjs'

const THANKS = 'x_acme_rapport_appreciation'
let incident

beforeEach(() => {
  start({ user: 'ANN' })
  row('sys_user', { sys_id: 'BEN', user_name: 'ben.b', name: 'Ben Black' })
  row('sys_user_group', { sys_id: 'NET', name: 'Network "core"' })
  row('task', { sys_id: 'T1', sys_class_name: 'incident' })
  incident = row('incident', { sys_id: 'T1' })
})

function thanks(values) {
  return new GlideRecord(THANKS, { task: 'T1', outcome: 'saved-time', ...values }, 'insert')
}

function given(values) {
  const record = thanks({ ...values, given_by: 'ANN' })
  record.insert()
  return record
}

function refused(values) {
  const record = thanks(values)
  checkThanks(record)
  assert.equal(record.aborted, instance.messages.length > 0)
  return instance.messages.pop() ?? ''
}

test('thanks to a person are said as a work note by whoever gives them', () => {
  const record = thanks({ person: 'BEN', words: 'saved our\n month-end' })
  checkThanks(record)
  sayThanks(record)

  assert.equal(record.getValue('given_by'), 'ANN')
  assert.equal(incident.work_notes, '/thanks @"ben.b" for saved-time: saved our month-end')
  assert.equal(incident.comments, undefined)
})

test('thanks to a team that may be shared are said to everybody', () => {
  const record = thanks({ team: 'NET', public: '1', share: '1', words: 'well done' })
  assert.equal(refused({ team: 'NET', public: '1', share: '1' }), '')
  sayThanks(record)

  assert.equal(incident.comments, '/thanks @"Network core" for saved-time share: well done')
})

test('somebody else is thanked, one person or one team', () => {
  assert.match(refused({}), /one of the two/)
  assert.match(refused({ person: 'BEN', team: 'NET' }), /one of the two/)
  assert.match(refused({ person: 'ANN' }), /somebody else/)
  assert.equal(refused({ person: 'BEN' }), '')
})

test('what is shared cannot be internal', () => {
  assert.match(refused({ team: 'NET', share: '1' }), /readable by everybody/)
})

test('nobody thanks on a task that they cannot see or write on', () => {
  assert.match(refused({ person: 'BEN', task: 'T9' }), /that you can see/)
  instance.readOnlyColumns.add('work_notes')
  assert.match(refused({ person: 'BEN' }), /let everybody on the task read/)
  assert.equal(refused({ person: 'BEN', public: '1' }), '')
  instance.unreadable.add('T1')
  assert.match(refused({ person: 'BEN', public: '1' }), /that you can see/)
})

test('who gives is who is logged in, whatever the form says', () => {
  const record = thanks({ person: 'BEN', given_by: 'CARL', taken_back: '1' })
  checkThanks(record)

  assert.equal(record.getValue('given_by'), 'ANN')
  assert.equal(record.getValue('taken_back'), '0')
})

test('thanks are taken back where they were given', () => {
  takeBack(given({ person: 'BEN', public: '1' }))

  assert.equal(incident.comments, '/thanks revoke @"ben.b"')
  assert.equal(rowsOf(THANKS)[0].taken_back, '1')
})

test('only the giver takes back, and the newest first', () => {
  const older = given({ team: 'NET', taken_back: '0', sys_created_on: '2026-11-02 09:00:00' })
  given({ team: 'NET', taken_back: '0', sys_created_on: '2026-11-02 10:00:00' })
  takeBack(older)
  assert.match(instance.messages.pop(), /newer thanks/)

  instance.user = 'BEN'
  takeBack(older)
  assert.match(instance.messages.pop(), /Only the person/)
  assert.equal(incident.work_notes, undefined)
})
