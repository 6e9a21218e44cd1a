import '@servicenow/sdk/global'
import {
  BusinessRule,
  DateTimeColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core'
import { putInWords } from '../server/summary.js'

/** One row per task, written by Rapport; `words` is made here, so that people need not read JSON. */
export const x_acme_rapport_summary = Table({
  name: 'x_acme_rapport_summary',
  label: 'Rapport summary',
  display: 'turn',
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
    turn: StringColumn({
      label: 'Whose turn',
      maxLength: 20,
      choices: {
        it_active: 'IT is working on it',
        it_queue: 'waiting to be picked up by IT',
        it_hold: 'IT waits for another IT team',
        requester: "waiting for the requester's side",
        vendor: 'waiting for a supplier',
        unconfirmed: 'done, waiting for confirmation',
        done: 'closed',
        unknown: 'not known',
      },
    }),
    since: DateTimeColumn({ label: 'Since' }),
    words: MultiLineTextColumn({ label: 'In words', maxLength: 4000 }),
    tags: StringColumn({ label: 'Tags', maxLength: 1000 }),
    summary: MultiLineTextColumn({ label: 'Summary (JSON)', maxLength: 32000 }),
  },
  index: [{ name: 'one_per_task', unique: true, element: 'task' }],
})

BusinessRule({
  $id: Now.ID['summary-in-words'],
  name: 'Rapport: put the summary in words',
  table: 'x_acme_rapport_summary',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: putInWords,
})
