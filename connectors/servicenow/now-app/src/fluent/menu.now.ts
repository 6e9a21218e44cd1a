import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { reader } from './roles.now'

const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'Rapport',
  hint: 'Whose turn it is, who was heard, who was thanked',
  roles: [reader],
  active: true,
})

Record({
  $id: Now.ID['groups-module'],
  table: 'sys_app_module',
  data: {
    title: 'Whose turn, by group',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_acme_rapport_groups.do',
    roles: ['x_acme_rapport.reader'],
    order: 100,
    active: true,
  },
})
Record({
  $id: Now.ID['hints-module'],
  table: 'sys_app_module',
  data: {
    title: 'Hints that were given up',
    application: menu,
    link_type: 'LIST',
    name: 'x_acme_rapport_outbox',
    filter: 'hint=dead',
    roles: ['x_acme_rapport.admin'],
    order: 200,
    active: true,
  },
})
Record({
  $id: Now.ID['properties-module'],
  table: 'sys_app_module',
  data: {
    title: 'Properties',
    application: menu,
    link_type: 'DIRECT',
    query: 'system_properties_ui.do?sysparm_title=Rapport&sysparm_category=Rapport',
    roles: ['x_acme_rapport.admin'],
    order: 300,
    active: true,
  },
})
