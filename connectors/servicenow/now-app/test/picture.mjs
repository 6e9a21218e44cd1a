/**
 * `npm run picture`: each part once, drawn by its own code and shown as HTML, for the admin's page. The
 * platform draws lists and forms in its own way. Needs Chromium; `CHROMIUM` says where it is.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groupTable } from '../src/server/groups.js'
import { HOLDERS } from '../src/server/holders.js'
import { drawn } from '../src/server/screen.js'
import { wordsOf } from '../src/server/summary.js'
import { instance, start } from './glide.mjs'

const PICTURE = fileURLToPath(new URL('../../../../.github/pictures/servicenow-app.png', import.meta.url))
const SAMPLE = new URL('../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json', import.meta.url)
const FORM = new URL('../src/fluent/appreciation.now.ts', import.meta.url)
const FIVE = ['a', 'b', 'c', 'd', 'e']
const STYLE = `
  body { font: 14px/1.5 system-ui, sans-serif; color: #2e2e2e; background: #fff; margin: 16px; }
  section { border: 1px solid #dadddc; border-radius: 4px; padding: 10px 14px; margin-bottom: 18px; }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 18px; } main section { margin: 0 0 18px; }
  h2 { font-size: 12px; color: #5c6266; margin: 0 0 8px; } table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #e3e5e5; text-align: left; padding: 4px 8px; font-weight: normal; vertical-align: top; }
  thead th { color: #5c6266; font-size: 12px; } .rapport > [role=img] { margin-bottom: 8px; white-space: nowrap; }
  .field { display: grid; grid-template-columns: 45% 1fr; gap: 8px; margin: 4px 0; } .field i { border: 1px solid #b9bfbe; border-radius: 3px; }
  pre { margin: 0; font: inherit; white-space: pre-wrap; }`

function section(title, html) {
  return `<section><h2>${title}</h2>${html}</section>`
}

/** The labels of the form, as the table has them. */
function form() {
  const labels = [...readFileSync(FORM, 'utf8').matchAll(/Column\(\{\s*label: '([^']+)'/g)].map(([, label]) => label)
  return labels.map((label) => `<div class="field"><span>${label}</span><i></i></div>`).join('')
}

function counted(group, name, turns) {
  return Object.entries(turns).flatMap(([turn, n]) =>
    FIVE.map((person) => ({
      'task.assignment_group': group,
      'task.assigned_to': person,
      'task.opened_by': person,
      name,
      turn,
      n: n / FIVE.length,
    })),
  )
}

function groups() {
  const rows = [
    ...counted('net', 'Network', { it_queue: 15, it_active: 10, requester: 20, vendor: 5 }),
    ...counted('desk', 'Service Desk', { it_queue: 30, it_active: 25, requester: 40, unconfirmed: 10 }),
    { 'task.assignment_group': 'lab', 'task.assigned_to': 'a', 'task.opened_by': 'b', name: 'Lab', turn: 'it_active', n: 2 },
  ]
  start()
  instance.aggregates = {}
  for (const person of ['task.assigned_to', 'task.opened_by']) {
    instance.aggregates[['task.assignment_group', person, 'turn'].join()] = rows
  }
  return groupTable()
}

const summary = readFileSync(SAMPLE, 'utf8')
const words = wordsOf(summary)
const list = `<table><thead><tr><th>Whose turn</th><th>Since</th><th>In words</th></tr></thead>
  <tr><td>${HOLDERS.it_active.words}</td><td>2026-11-02 12:00:00</td><td><pre>${words}</pre></td></tr></table>`
const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
  ${section('Formatter on the form of a task', drawn(summary, words))}
  <main>${section('Related list of a task', list)}${section('Thank somebody', form())}</main>
  ${section('Whose turn, by group', groups())}`
const file = join(mkdtempSync(join(tmpdir(), 'rapport-')), 'page.html')
writeFileSync(file, page)
execFileSync(process.env.CHROMIUM ?? 'chromium', [
  '--headless',
  '--no-sandbox',
  '--hide-scrollbars',
  '--window-size=880,830',
  `--screenshot=${PICTURE}`,
  `file://${file}`,
])
console.log(PICTURE)
