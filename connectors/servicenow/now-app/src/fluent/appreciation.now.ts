import '@servicenow/sdk/global'
import {
  BooleanColumn,
  BusinessRule,
  ReferenceColumn,
  StringColumn,
  Table,
  UiAction,
} from '@servicenow/sdk/core'
import { checkThanks, sayThanks, takeBack } from '../server/appreciation.js'

/** What was said here; the journal of the task is what counts, and Rapport reads it there. */
export const x_acme_rapport_appreciation = Table({
  name: 'x_acme_rapport_appreciation',
  label: 'Rapport thanks',
  display: 'outcome',
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    task: ReferenceColumn({
      label: 'Task',
      referenceTable: 'task',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    given_by: ReferenceColumn({ label: 'From', referenceTable: 'sys_user', readOnly: true }),
    person: ReferenceColumn({ label: 'To a person', referenceTable: 'sys_user' }),
    team: ReferenceColumn({ label: 'Or to a team', referenceTable: 'sys_user_group' }),
    outcome: StringColumn({
      label: 'For',
      maxLength: 40,
      mandatory: true,
      choices: {
        'saved-time': 'saving time',
        'averted-threat': 'averting a threat',
        'taught-me': 'teaching me something',
        'clear-report': 'a clear report',
        patience: 'patience',
        'above-and-beyond': 'going above and beyond',
      },
    }),
    words: StringColumn({ label: 'In your words', maxLength: 300 }),
    public: BooleanColumn({
      label: 'Everybody on the task may read it (watchers get a mail)',
      default: false,
    }),
    share: BooleanColumn({ label: 'Share it with the organisation', default: false }),
    taken_back: BooleanColumn({ label: 'Taken back', default: false, readOnly: true }),
  },
  index: [{ name: 'by_task', unique: false, element: 'task' }],
})

BusinessRule({
  $id: Now.ID['check-thanks'],
  name: 'Rapport: who thanks, and whom',
  table: 'x_acme_rapport_appreciation',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: checkThanks,
})

BusinessRule({
  $id: Now.ID['say-thanks'],
  name: 'Rapport: say thanks on the task',
  table: 'x_acme_rapport_appreciation',
  when: 'after',
  action: ['insert'],
  order: 100,
  script: sayThanks,
})

UiAction({
  $id: Now.ID['give-thanks'],
  table: 'task',
  name: 'Thank somebody',
  actionName: 'x_acme_rapport_thank',
  hint: 'Say what somebody did well on this task',
  showUpdate: true,
  showInsert: false,
  form: { showLink: true, showButton: false, showContextMenu: true },
  condition: 'current.canRead() && gs.isLoggedIn()',
  script: `action.setRedirectURL(
  'x_acme_rapport_appreciation.do?sys_id=-1&sysparm_query=task=' + current.getUniqueValue())`,
})

UiAction({
  $id: Now.ID['take-back-thanks'],
  table: 'x_acme_rapport_appreciation',
  name: 'Take back',
  actionName: 'x_acme_rapport_take_back',
  hint: 'Nobody will be shown it any more',
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, showLink: false, showContextMenu: false },
  condition: 'current.given_by == gs.getUserID() && !current.taken_back',
  script: takeBack,
})
