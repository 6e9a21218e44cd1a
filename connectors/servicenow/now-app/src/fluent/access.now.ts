import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { admin, integration } from './roles.now'

/** Whoever may read the task may read what stands beside it. */
const MAY_READ_TASK = `var task = current.task.getRefRecord();
answer = task.isValidRecord() && task.canRead();`

/** What was said in a work note is for those who may read work notes. */
const MAY_READ_THANKS = `var task = current.task.getRefRecord();
answer = task.isValidRecord() && task.canRead()
  && (current.getValue('public') == '1' || current.getValue('given_by') == gs.getUserID()
    || task.work_notes.canRead());`

/** A new row is for a task that the person can see; before there is one, the form may open. */
const MAY_THANK = `var task = current.task.getRefRecord();
answer = gs.isLoggedIn() && (current.task.nil() || (task.isValidRecord() && task.canRead()));`

Acl({
  $id: Now.ID['summary-read'],
  type: 'record',
  table: 'x_acme_rapport_summary',
  operation: 'read',
  script: MAY_READ_TASK,
  description: 'Summaries are read by those who may read the task',
})
Acl({
  $id: Now.ID['summary-read-integration'],
  type: 'record',
  table: 'x_acme_rapport_summary',
  operation: 'read',
  roles: [integration],
  description: 'Rapport reads back what it wrote',
})
Acl({
  $id: Now.ID['summary-create'],
  type: 'record',
  table: 'x_acme_rapport_summary',
  operation: 'create',
  roles: [integration],
  description: 'Rapport alone writes summaries',
})
Acl({
  $id: Now.ID['summary-write'],
  type: 'record',
  table: 'x_acme_rapport_summary',
  operation: 'write',
  roles: [integration],
  description: 'Rapport alone writes summaries',
})
Acl({
  $id: Now.ID['summary-delete'],
  type: 'record',
  table: 'x_acme_rapport_summary',
  operation: 'delete',
  roles: [integration, admin],
  description: 'Rapport takes its summaries away, or an administrator does',
})
Acl({
  $id: Now.ID['outbox-read'],
  type: 'record',
  table: 'x_acme_rapport_outbox',
  operation: 'read',
  roles: [integration, admin],
  description: 'The history of changes is for Rapport and its administrators',
})
Acl({
  $id: Now.ID['outbox-delete'],
  type: 'record',
  table: 'x_acme_rapport_outbox',
  operation: 'delete',
  roles: [admin],
  description: 'Rows are written by the business rule alone, and removed by an administrator',
})
Acl({
  $id: Now.ID['thanks-read'],
  type: 'record',
  table: 'x_acme_rapport_appreciation',
  operation: 'read',
  script: MAY_READ_THANKS,
  description: 'Thanks are read by those who may read the task, and what is internal by its readers',
})
Acl({
  $id: Now.ID['thanks-create'],
  type: 'record',
  table: 'x_acme_rapport_appreciation',
  operation: 'create',
  script: MAY_THANK,
  description: 'Whoever may read a task may thank somebody on it',
})
Acl({
  $id: Now.ID['thanks-delete'],
  type: 'record',
  table: 'x_acme_rapport_appreciation',
  operation: 'delete',
  roles: [admin],
  description: 'Thanks are taken back, not deleted; an administrator may remove rows',
})
