import { GlideRecord, gs } from '@servicenow/glide'
import { keptTables, property } from './properties.js'

const OUTBOX = 'x_acme_rapport_outbox'

/** What Rapport's ledger rests on; the connector asks for these and no others. */
export const FIELDS = [
  'state',
  'incident_state',
  'active',
  'assignment_group',
  'assigned_to',
  'hold_reason',
  'priority',
  'due_date',
  'start_date',
  'correlation_id',
]

/**
 * After a task was made or changed: one row per field that matters. An error here must never stop
 * somebody's work, so it is logged; Rapport then sees that the history ends elsewhere than the task.
 */
export function noteChanges(current, previous) {
  try {
    if (keptTables().includes(current.getTableName())) {
      changesOf(current, previous).forEach((change) => keep(current, change))
    }
  } catch (error) {
    gs.error('Rapport: changes of ' + current.getUniqueValue() + ' were not kept: ' + error)
  }
}

function changesOf(current, previous) {
  const born = current.operation() === 'insert'
  return FIELDS.filter((field) => current.isValidField(field))
    .map((field) => ({
      field,
      from: born ? '' : valueOf(previous, field),
      to: valueOf(current, field),
    }))
    .filter((change) => change.from !== change.to || (born && change.field === 'state'))
}

/** Values as the Table API has them, where Rapport reads the task: there a boolean is a word. */
function valueOf(record, field) {
  const value = String(record.getValue(field) || '')
  return field === 'active' ? String(value === '1') : value
}

function keep(task, change) {
  const row = new GlideRecord(OUTBOX)
  row.initialize()
  row.setValue('task', task.getUniqueValue())
  row.setValue('task_table', task.getTableName())
  row.setValue('field', change.field)
  row.setValue('old_value', change.from)
  row.setValue('new_value', change.to)
  row.setValue('changed_on', task.getValue('sys_updated_on'))
  row.setValue('changed_by', task.getValue('sys_updated_by'))
  row.setValue('mod_count', task.getValue('sys_mod_count'))
  row.setValue('hint', property('hint.url') ? 'ready' : 'kept')
  row.setValue('attempts', 0)
  row.setValue('next_try', task.getValue('sys_updated_on'))
  row.insert()
}
