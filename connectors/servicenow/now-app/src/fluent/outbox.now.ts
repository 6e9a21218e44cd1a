import '@servicenow/sdk/global'
import {
  BusinessRule,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  ScheduledScript,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { noteChanges } from '../server/outbox.js'
import { dispatchHints } from '../server/dispatch.js'

/**
 * One row per change of one field of a task, written in the transaction of the change; one per field
 * with `mod_count` 0 when a task is made. Rapport reads histories from it.
 */
export const x_acme_rapport_outbox = Table({
  name: 'x_acme_rapport_outbox',
  label: 'Rapport change',
  display: 'field',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    task: ReferenceColumn({
      label: 'Task',
      referenceTable: 'task',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    task_table: StringColumn({ label: 'Class of the task', maxLength: 80 }),
    field: StringColumn({ label: 'Field', maxLength: 80 }),
    old_value: StringColumn({ label: 'Old value', maxLength: 255 }),
    new_value: StringColumn({ label: 'New value', maxLength: 255 }),
    changed_on: DateTimeColumn({ label: 'Changed' }),
    changed_by: StringColumn({ label: 'Changed by', maxLength: 40 }),
    mod_count: IntegerColumn({ label: 'Update count' }),
    hint: StringColumn({
      label: 'Hint',
      maxLength: 20,
      choices: {
        kept: 'Kept, nobody to tell',
        ready: 'To be sent',
        sent: 'Sent',
        dead: 'Given up',
      },
    }),
    attempts: IntegerColumn({ label: 'Attempts' }),
    next_try: DateTimeColumn({ label: 'Next try' }),
    last_error: StringColumn({ label: 'Last error', maxLength: 255 }),
  },
  index: [
    { name: 'by_task', unique: false, element: 'task' },
    { name: 'to_send', unique: false, element: ['hint', 'next_try'] },
  ],
})

BusinessRule({
  $id: Now.ID['note-changes'],
  name: 'Rapport: keep what changed',
  table: 'task',
  when: 'after',
  action: ['insert', 'update'],
  order: 10000,
  script: noteChanges,
})

ScheduledScript({
  $id: Now.ID['dispatch-hints'],
  name: 'Rapport: send hints',
  frequency: 'periodically',
  executionStart: '2026-01-01 00:00:00',
  executionInterval: { minutes: 1 },
  script: dispatchHints,
})
