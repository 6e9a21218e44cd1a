import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { filesUnder, idOf } from './scope.mjs'

/** A fixed date: the same sources give the same bytes. */
const MADE = '2026-01-01 00:00:00'

/** The app first, then tables, their columns, and all that refers to them: the order of loading. */
const FIRST = [/^sys_app_[0-9a-f]{32}$/, /^sys_db_object_/, /^sys_dictionary_/, /^sys_choice_/, /^sys_user_role_[0-9a-f]/]

/**
 * The records of a built app as one update set, which an instance takes under "Retrieved Update
 * Sets". Second choice beside the zip: a set cannot take tables away again.
 */
export function updateSetOf(folder, app) {
  const header = idOf('update set', app.scope, app.version)
  const updates = filesUnder(folder)
    .filter((file) => file.endsWith('.xml') && !file.includes('/dictionary/'))
    .map((file) => ({ name: basename(file, '.xml'), payload: readFileSync(file, 'utf8') }))
    .sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1))
    .map((update) => updateXml(update, app, header))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<unload unload_date="${MADE}">`,
    headerXml(app, header),
    ...updates,
    '</unload>',
    '',
  ].join('\n')
}

function rank(update) {
  const place = FIRST.findIndex((name) => name.test(update.name))
  return place < 0 ? FIRST.length : place
}

function headerXml(app, header) {
  return `<sys_remote_update_set action="INSERT_OR_UPDATE">
<application display_value="${escaped(app.name)}">${app.scopeId}</application>
<application_name>${escaped(app.name)}</application_name>
<application_scope>${app.scope}</application_scope>
<application_version>${app.version}</application_version>
<description>${escaped(app.description)}</description>
<name>${escaped(app.name)} ${app.version}</name>
<release_date/>
<remote_sys_id>${header}</remote_sys_id>
<state>loaded</state>
<sys_id>${header}</sys_id>
</sys_remote_update_set>`
}

function updateXml(update, app, header) {
  const table = /<(\w+) action="/.exec(update.payload)[1]
  return `<sys_update_xml action="INSERT_OR_UPDATE">
<action>INSERT_OR_UPDATE</action>
<application display_value="${escaped(app.name)}">${app.scopeId}</application>
<category>customer</category>
<name>${escaped(update.name)}</name>
<payload>${escaped(update.payload)}</payload>
<payload_hash/>
<remote_update_set display_value="${escaped(app.name)} ${app.version}">${header}</remote_update_set>
<replace_on_upgrade>false</replace_on_upgrade>
<sys_id>${idOf('update', app.scope, update.name)}</sys_id>
<table>${table}</table>
<target_name>${escaped(update.name)}</target_name>
<type>${table}</type>
<update_domain>global</update_domain>
</sys_update_xml>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
