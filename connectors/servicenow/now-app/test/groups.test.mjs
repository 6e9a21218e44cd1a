import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { groupTable, groupsOf } from '../src/server/groups.js'
import { instance, start } from './glide.mjs'

beforeEach(() => start())

/** Rows of a group with one task for each person. */
function rows(group, people, turn = 'it_active') {
  return people.map((person) => ({ group, name: group + ' desk', person, turn, n: 1 }))
}

const FIVE = ['a', 'b', 'c', 'd', 'e']

test('five tasks of five people for five requesters are shown', () => {
  assert.deepEqual(groupsOf(rows('net', FIVE), rows('net', FIVE), 5), [
    { name: 'net desk', turns: { it_active: 5 } },
  ])
})

test('four people on either side are not, nor tasks that nobody has', () => {
  const four = ['a', 'b', 'c', 'd', 'a']
  assert.equal(groupsOf(rows('net', four), rows('net', FIVE), 5)[0].turns, null)
  assert.equal(groupsOf(rows('net', FIVE), rows('net', four), 5)[0].turns, null)
  assert.equal(groupsOf(rows('net', ['a', 'b', 'c', 'd', '']), rows('net', FIVE), 5)[0].turns, null)
})

test('groups stand by name, and there is no sum that gives small ones away', () => {
  const byAssignee = [...rows('web', FIVE), ...rows('app', ['a'])]
  const groups = groupsOf(byAssignee, byAssignee, 5)

  assert.deepEqual(groups.map((group) => group.name), ['app desk', 'web desk'])
  assert.deepEqual(groups.map((group) => group.turns !== null), [false, true])
})

test('the page shows what the instance counted', () => {
  const counted = FIVE.map((person) => ({
    'task.assignment_group': 'g1',
    'task.assigned_to': person,
    'task.opened_by': person,
    name: 'Network & <core>',
    turn: 'requester',
    n: 2,
  }))
  instance.aggregates = {
    'task.assignment_group,task.assigned_to,turn': counted,
    'task.assignment_group,task.opened_by,turn': counted,
  }

  assert.match(groupTable(), /Network &amp; &lt;core&gt;<\/th><td>0<\/td><td>0<\/td><td>0<\/td><td>10</)
  instance.properties['x_acme_rapport.k'] = '6'
  assert.match(groupTable(), /too few people or tasks/)
})

test('a k that is no number, or too small to protect anybody, is five', () => {
  for (const k of ['', 'many', '1', '0', '2.5']) {
    instance.properties['x_acme_rapport.k'] = k
    instance.aggregates = { 'task.assignment_group,task.assigned_to,turn': [
      { 'task.assignment_group': 'g', 'task.assigned_to': 'a', name: 'g', turn: 'done', n: 9 },
    ] }
    assert.match(groupTable(), /too few people or tasks/)
  }
})
