import '@servicenow/sdk/global'
import { Acl, Record, ScriptInclude, UiPage } from '@servicenow/sdk/core'
import { admin, reader } from './roles.now'

/** What Jelly calls; the work is done in modules. */
ScriptInclude({
  $id: Now.ID['rapport-screen'],
  name: 'RapportScreen',
  description: 'Draws what Rapport knows: one task, and the table of groups',
  callerAccess: 'tracking',
  accessibleFrom: 'public',
  script: Now.include('../host/RapportScreen.script.js'),
})

/** The screen of one task on its form. An administrator puts the formatter "Rapport" where it fits. */
Record({
  $id: Now.ID['screen-macro'],
  table: 'sys_ui_macro',
  data: {
    name: 'x_acme_rapport_screen',
    description: 'Whose turn it is, and what happens next',
    active: true,
    xml: Now.include('../host/screen.jelly.xml'),
  },
})

Record({
  $id: Now.ID['screen-formatter'],
  table: 'sys_ui_formatter',
  data: {
    name: 'Rapport',
    formatter: 'x_acme_rapport_screen.xml',
    type: 'formatter',
    table: 'task',
  },
})

/** Summaries and thanks as related lists of an incident. */
const lists = Record({
  $id: Now.ID['incident-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'incident', view: 'Default view', position: 90 },
})
Record({
  $id: Now.ID['incident-summary-list'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, related_list: 'x_acme_rapport_summary.task', position: 90 },
})
Record({
  $id: Now.ID['incident-thanks-list'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lists, related_list: 'x_acme_rapport_appreciation.task', position: 91 },
})

/** The PMO's table: counts by group, none for small ones. */
UiPage({
  $id: Now.ID['groups-page'],
  endpoint: 'x_acme_rapport_groups.do',
  category: 'general',
  description: 'Open tasks by group and whose turn it is',
  html: Now.include('../host/groups.jelly.xml'),
})
Acl({
  $id: Now.ID['groups-page-read'],
  type: 'ui_page',
  name: 'x_acme_rapport_groups',
  operation: 'read',
  roles: [reader, admin],
  description: 'The table of groups is for the PMO and leads',
})
