import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from './roles.now'

const forAdmins = { read: [admin], write: [admin] }

const tables = Property({
  $id: Now.ID['property-tables'],
  name: 'x_acme_rapport.tables',
  type: 'string',
  value: 'incident',
  description: 'Classes of tasks whose changes are kept, with commas between: incident,change_request',
  roles: forAdmins,
})
const least = Property({
  $id: Now.ID['property-k'],
  name: 'x_acme_rapport.k',
  type: 'integer',
  value: 5,
  description: 'A group is shown with figures from this many tasks and people on each side',
  roles: forAdmins,
})
const url = Property({
  $id: Now.ID['property-hint-url'],
  name: 'x_acme_rapport.hint.url',
  type: 'string',
  value: '',
  description: 'Where hints about changed tasks are sent (https); none are sent while it is empty',
  roles: forAdmins,
})
const midServer = Property({
  $id: Now.ID['property-hint-mid-server'],
  name: 'x_acme_rapport.hint.mid_server',
  type: 'string',
  value: '',
  description: 'The MID server that sends them, where Rapport is not reachable from the instance',
  roles: forAdmins,
})

/** No value is shipped; private, so that no update set ever carries the key elsewhere. */
const key = Property({
  $id: Now.ID['property-hint-key'],
  name: 'x_acme_rapport.hint.key',
  type: 'password2',
  description: 'The key that hints are signed with, the same as in rapport.yaml; at least 32 letters',
  isPrivate: true,
  roles: forAdmins,
})

/** The page on which all of them stand. */
const page = Record({
  $id: Now.ID['properties-page'],
  table: 'sys_properties_category',
  data: { name: 'Rapport', title: 'Rapport' },
})
Record({
  $id: Now.ID['page-tables'],
  table: 'sys_properties_category_m2m',
  data: { category: page, property: tables, order: 100 },
})
Record({
  $id: Now.ID['page-k'],
  table: 'sys_properties_category_m2m',
  data: { category: page, property: least, order: 200 },
})
Record({
  $id: Now.ID['page-url'],
  table: 'sys_properties_category_m2m',
  data: { category: page, property: url, order: 300 },
})
Record({
  $id: Now.ID['page-key'],
  table: 'sys_properties_category_m2m',
  data: { category: page, property: key, order: 400 },
})
Record({
  $id: Now.ID['page-mid-server'],
  table: 'sys_properties_category_m2m',
  data: { category: page, property: midServer, order: 500 },
})
