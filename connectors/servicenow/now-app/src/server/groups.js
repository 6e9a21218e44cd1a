import { GlideAggregate } from '@servicenow/glide'
import { HOLDERS } from './holders.js'
import { leastPeople } from './properties.js'
import { escaped } from './screen.js'

const SUMMARY = 'x_acme_rapport_summary'
const GROUP = 'task.assignment_group'

/** The PMO's table: open tasks by group and whose turn it is; small groups are named without figures. */
export function groupTable() {
  return tableOf(groupsOf(rowsOf('task.assigned_to'), rowsOf('task.opened_by'), leastPeople()))
}

/**
 * Groups by name with their open tasks by holder. A group needs k tasks, k people in IT and k
 * requesters; `turns` is null where it has fewer. There is no sum of all: it would give them away.
 */
export function groupsOf(byAssignee, byRequester, k) {
  const groups = new Map()
  byAssignee.forEach((row) => {
    const group = groups.get(row.group) || { name: row.name, n: 0, turns: {}, it: new Set(), requesters: new Set() }
    groups.set(row.group, group)
    group.n += row.n
    group.turns[row.turn] = (group.turns[row.turn] || 0) + row.n
    group.it.add(row.person)
  })
  byRequester.forEach((row) => groups.has(row.group) && groups.get(row.group).requesters.add(row.person))
  return Array.from(groups.values())
    .map((group) => shown(group, k))
    .sort((one, other) => one.name.localeCompare(other.name))
}

function shown(group, k) {
  const enough = [group.n, known(group.it), known(group.requesters)].every((count) => count >= k)
  return { name: group.name, turns: enough ? group.turns : null }
}

function known(people) {
  return Array.from(people).filter((person) => person !== '').length
}

function rowsOf(personColumn) {
  const rows = []
  const found = new GlideAggregate(SUMMARY)
  found.addQuery('task.active', true)
  found.addNotNullQuery(GROUP)
  ;[GROUP, personColumn, 'turn'].forEach((column) => found.groupBy(column))
  found.addAggregate('COUNT')
  found.query()
  while (found.next()) {
    rows.push({
      group: String(found.getElement(GROUP)),
      name: found.getElement(GROUP).getDisplayValue(),
      person: String(found.getElement(personColumn) || ''),
      turn: String(found.getValue('turn')),
      n: Number(found.getAggregate('COUNT')),
    })
  }
  return rows
}

function tableOf(groups) {
  const names = Object.keys(HOLDERS)
  const head = names.map((name) => '<th>' + escaped(HOLDERS[name].words) + '</th>').join('')
  const body = groups.map((group) => '<tr><th>' + escaped(group.name) + '</th>' + cells(group, names) + '</tr>')
  return '<table class="table"><thead><tr><th>Group</th>' + head + '</tr></thead><tbody>' + body.join('') + '</tbody></table>'
}

function cells(group, names) {
  return group.turns === null
    ? '<td colspan="' + names.length + '">too few people or tasks to show</td>'
    : names.map((name) => '<td>' + (group.turns[name] || 0) + '</td>').join('')
}
