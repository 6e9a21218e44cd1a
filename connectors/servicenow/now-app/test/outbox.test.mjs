import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { beforeEach, test } from 'node:test'
import { noteChanges } from '../src/server/outbox.js'
import { GlideRecord, instance, rowsOf, start } from './glide.mjs'

const OUTBOX = 'x_acme_rapport_outbox'
const FIXTURE = new URL('./fixtures/outbox-rows.json', import.meta.url)

const NEW = {
  sys_id: 'TASK',
  state: '1',
  active: '1',
  assignment_group: 'GROUP',
  assigned_to: '',
  hold_reason: '',
  priority: '3',
  sys_updated_on: '2026-11-02 09:00:00',
  sys_updated_by: 'carl',
  sys_mod_count: '0',
}
const TAKEN = {
  ...NEW,
  state: '2',
  assigned_to: 'ANN',
  sys_updated_on: '2026-11-02 09:01:00',
  sys_updated_by: 'ann.it',
  sys_mod_count: '1',
}
const HELD = { ...TAKEN, state: '3', hold_reason: '1', sys_updated_on: '2026-11-02 09:02:00', sys_mod_count: '2' }

beforeEach(() => start())

function born(values, table = 'incident') {
  noteChanges(new GlideRecord(table, values, 'insert'), null)
}

function changed(from, to) {
  noteChanges(new GlideRecord('incident', to), new GlideRecord('incident', from))
}

function kept(columns) {
  return rowsOf(OUTBOX).map((row) => columns.map((column) => row[column]).join(' '))
}

test('a new task is kept with the values that it began with', () => {
  born(NEW)

  assert.deepEqual(kept(['field', 'old_value', 'new_value', 'mod_count']), [
    'state  1 0',
    'active  true 0',
    'assignment_group  GROUP 0',
    'priority  3 0',
  ])
})

test('only what changed is kept, with who and when', () => {
  changed(NEW, TAKEN)

  assert.deepEqual(kept(['field', 'old_value', 'new_value', 'changed_on', 'changed_by']), [
    'state 1 2 2026-11-02 09:01:00 ann.it',
    'assigned_to  ANN 2026-11-02 09:01:00 ann.it',
  ])
})

test('a change of nothing that matters is not kept', () => {
  changed(NEW, { ...NEW, sys_mod_count: '1', short_description: 'other' })

  assert.deepEqual(rowsOf(OUTBOX), [])
})

test('a class that nobody asked for is left alone', () => {
  born(NEW, 'change_request')
  assert.deepEqual(rowsOf(OUTBOX), [])

  instance.properties['x_acme_rapport.tables'] = 'incident, change_request'
  born(NEW, 'change_request')
  assert.equal(rowsOf(OUTBOX).length, 4)
})

test('a class without hold reasons is kept without', () => {
  const task = { ...NEW }
  delete task.hold_reason
  born(task)

  assert.equal(rowsOf(OUTBOX).length, 4)
})

test('nobody is to be told while there is no address', () => {
  born(NEW)
  instance.properties['x_acme_rapport.hint.url'] = 'https://rapport.example/hints'
  changed(NEW, TAKEN)

  assert.deepEqual(kept(['hint']), ['kept', 'kept', 'kept', 'kept', 'ready', 'ready'])
})

test('an error is logged and never stops a person who saves a task', () => {
  instance.broken = true
  born(NEW)

  assert.match(instance.errors[0], /changes of TASK were not kept/)
  instance.broken = false
})

test('the rows are those that the connector reads', () => {
  born(NEW)
  changed(NEW, TAKEN)
  changed(TAKEN, HELD)

  rowsOf(OUTBOX).forEach((row) => delete row.sys_id)
  assert.deepEqual(rowsOf(OUTBOX), JSON.parse(readFileSync(FIXTURE, 'utf8')))
})
