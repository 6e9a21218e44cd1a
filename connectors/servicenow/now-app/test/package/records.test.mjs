/** Every record of the built zip as a line that a reviewer can read; `npm run build` makes it first. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { entriesOf, fieldsOf, recordsOf } from './zip.mjs'

const SCOPE = process.env.RAPPORT_NOW_SCOPE || 'x_acme_rapport'
const ZIP = fileURLToPath(new URL(`../../target/${SCOPE}.zip`, import.meta.url))
const LIST = new URL('../fixtures/records.txt', import.meta.url)
const records = recordsOf(entriesOf(ZIP)).map((record) => ({ ...fieldsOf(record), kind: record.table, body: record.body }))
const byId = new Map(records.map((record) => [record.sys_id, record]))
const named = (id) => said(byId.get(id))

/** What matters of a record, by its table; of all others the name. */
const SAID = {
  sys_dictionary: (one) => (one.element ? `${one.name}.${one.element} ${one.internal_type}` : `${one.name} itself`),
  sys_script: (one) => `${one.when} ${operations(one)} of ${one.collection}: ${one.name}`,
  sys_security_acl: (one) => `${one.operation} ${one.name}${one.script ? ' by script' : ''}`,
  sys_security_acl_role: (one) => `${named(one.sys_security_acl)} takes ${named(one.sys_user_role)}`,
  sys_user_role_contains: (one) => `${named(one.role)} has ${named(one.contains)}`,
  sys_ui_action: (one) => `${one.name} on ${one.table}`,
  sys_ui_formatter: (one) => `${one.name} on ${one.table}: ${one.formatter}`,
  sys_ui_related_list: (one) => `of ${one.name}, ${one.view}`,
  sys_ui_related_list_entry: (one) => `${one.related_list} ${named(one.list_id)}`,
  sys_choice_v2: (one) => `of ${within(one, 'name')}.${within(one, 'element')}`,
  sys_app_module: (one) => `${one.title} for ${one.roles}`,
  sys_properties: (one) => `${one.name} ${one.type}${one.is_private === 'true' ? ', private' : ''}`,
  sys_properties_category_m2m: (one) => `${named(one.property)} on the page ${named(one.category)}`,
  sysauto_script: (one) => `${one.name}, every ${one.run_period?.substring(11)}`,
}

function said(record) {
  return (SAID[record.kind] ?? ((one) => one.name ?? one.title ?? one.path ?? ''))(record).trim()
}

/** A field of the record inside a record: a set of choices travels so. */
function within(record, field) {
  return new RegExp(`<${field}>([^<]*)<`).exec(record.body)?.[1]
}

function operations(rule) {
  return ['insert', 'update', 'delete', 'query'].filter((one) => rule['action_' + one] === 'true').join(', ')
}

test('each record is one that a reviewer has seen', () => {
  const lines = records.map((record) => `${record.kind}  ${said(record)}`.trim().replaceAll(SCOPE, 'SCOPE'))
  const text = lines.sort().join('\n') + '\n'
  if (process.env.RAPPORT_GOLDEN_WRITE) {
    writeFileSync(LIST, text)
  }
  assert.equal(text, readFileSync(LIST, 'utf8'))
})

test('the lists of summaries and thanks stand on the form of an incident', () => {
  const lists = records.filter((record) => record.kind === 'sys_ui_related_list_entry').map(said).sort()

  assert.deepEqual(lists, [
    `${SCOPE}_appreciation.task of incident, Default view`,
    `${SCOPE}_summary.task of incident, Default view`,
  ])
})
