/** Looks at every record of the built zip; `npm run build` makes it first. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { HOLDERS } from '../../src/server/holders.js'
import { FIELDS } from './sources.mjs'
import { entriesOf, fieldsOf, recordsOf } from './zip.mjs'

const SCOPE = process.env.RAPPORT_NOW_SCOPE || 'x_acme_rapport'
const TARGET = new URL('../../target/', import.meta.url)
const entries = entriesOf(fileURLToPath(new URL(SCOPE + '.zip', TARGET)))
const records = recordsOf(entries)

function of(table) {
  return records.filter((record) => record.table === table).map(fieldsOf)
}

function columnsOf(table) {
  return of('sys_dictionary')
    .filter((column) => column.name === table && column.element)
    .map((column) => column.element)
    .sort()
}

test('there are so many records of each kind, and no others', () => {
  const counts = {}
  records.forEach(({ table }) => (counts[table] = (counts[table] ?? 0) + 1))

  assert.deepEqual(counts, {
    sys_app: 1,
    sys_app_application: 1,
    sys_app_module: 3,
    sys_choice_v2: 3,
    sys_db_object: 3,
    sys_dictionary: 30,
    sys_module: 10,
    sys_properties: 5,
    sys_properties_category: 1,
    sys_properties_category_m2m: 5,
    sys_script: 4,
    sys_script_include: 1,
    sys_security_acl: 11,
    sys_security_acl_role: 11,
    sys_ui_action: 2,
    sys_ui_formatter: 1,
    sys_ui_macro: 1,
    sys_ui_page: 1,
    sys_ui_related_list: 1,
    sys_ui_related_list_entry: 2,
    sys_user_role: 3,
    sys_user_role_contains: 1,
    sysauto_script: 1,
  })
})

test('the tables have the columns that the connector writes and reads', () => {
  const has = (table, columns) => columns.forEach((column) => assert.ok(columnsOf(table).includes(column), column))

  has(SCOPE + '_summary', ['task', 'turn', 'since', 'summary', 'tags', 'words'])
  has(SCOPE + '_outbox', FIELDS)
})

test('a list says whose turn it is in the words of the screen', () => {
  const set = records.find((one) => one.table === 'sys_choice_v2' && one.body.includes('<element>turn<'))
  for (const [name, { words }] of Object.entries(HOLDERS)) {
    assert.ok(set.body.includes(`<value>${name}<`), name)
    assert.ok(set.body.replaceAll('&apos;', "'").includes(`<label>${words}<`), words)
  }
})

test('web services reach the two tables that the connector needs, and not the third', () => {
  const open = of('sys_db_object').filter((table) => table.ws_access === 'true')

  assert.deepEqual(open.map((table) => table.name).sort(), [SCOPE + '_outbox', SCOPE + '_summary'])
})

test('no other application may change our tables', () => {
  for (const table of of('sys_db_object')) {
    assert.deepEqual([table.create_access, table.update_access, table.delete_access], ['false', 'false', 'false'])
  }
})

test('each access rule asks for a role, or for the right to read the task', () => {
  const withRole = new Set(of('sys_security_acl_role').map((one) => one.sys_security_acl))
  for (const rule of of('sys_security_acl')) {
    const asksForTask = /task\.canRead\(\)/.test(rule.script ?? '')
    assert.ok(withRole.has(rule.sys_id) !== asksForTask, rule.name + ' ' + rule.operation)
    assert.equal(rule.active, 'true')
  }
})

test('each table has rules for reading and deleting; nobody writes changes or rewrites thanks', () => {
  const rules = of('sys_security_acl')
    .map((rule) => rule.name.replace(SCOPE, '') + ' ' + rule.operation)
    .sort()

  assert.deepEqual(rules, [
    '_appreciation create',
    '_appreciation delete',
    '_appreciation read',
    '_groups read',
    '_outbox delete',
    '_outbox read',
    '_summary create',
    '_summary delete',
    '_summary read',
    '_summary read',
    '_summary write',
  ])
})

test('no role of the platform is given away, and no user has ours', () => {
  const roles = of('sys_user_role').map((role) => role.name)

  assert.deepEqual(roles.sort(), [SCOPE + '.admin', SCOPE + '.integration', SCOPE + '.reader'])
  assert.deepEqual(of('sys_user_has_role'), [])
})

test('there is no secret in it: the key is a private password without a value', () => {
  const key = of('sys_properties').find((property) => property.name === SCOPE + '.hint.key')

  assert.deepEqual([key.type, key.value ?? '', key.is_private], ['password2', '', 'true'])
})

test('the inventory has the hash of every file', () => {
  const inventory = entries.get('package_inventory.csv').toString()
  const files = [...entries.keys()].filter((name) => name.endsWith('.xml'))
  for (const name of files) {
    const hash = createHash('sha256').update(entries.get(name)).digest('hex')
    assert.ok(inventory.toLowerCase().includes(hash), name)
  }
})

test('another scope leaves no trace of the one that the sources are written in', () => {
  const all = [...entries.values()].map(String).join('\n')

  assert.ok(SCOPE === 'x_acme_rapport' || !all.includes('x_acme_rapport'))
})

test('the update set has the same records, the app and its tables first', () => {
  const set = readFileSync(new URL(SCOPE + '-update-set.xml', TARGET), 'utf8')
  const types = [...set.matchAll(/<type>([^<]*)<\/type>/g)].map((match) => match[1])

  assert.equal(types.length, [...entries.keys()].filter((name) => /(update|scope)\/.*\.xml$/.test(name)).length)
  assert.deepEqual(types.slice(0, 2), ['sys_app', 'sys_db_object'])
  assert.ok(types.every((type) => type !== ''))
  assert.match(set, /<state>loaded<\/state>/)
})
