import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { entriesOf } from './zip.mjs'

const SCOPE = process.env.RAPPORT_NOW_SCOPE || 'x_acme_rapport'
const HOME = fileURLToPath(new URL('../../', import.meta.url))

/** What a build made: each file of the zip, and the update set. */
function made(folder) {
  const zip = [...entriesOf(folder + '/' + SCOPE + '.zip')].map(([name, content]) => [name, content.toString()])
  return [...zip.sort(), ['update set', readFileSync(folder + '/' + SCOPE + '-update-set.xml', 'utf8')]]
}

test('the same sources give the same app, to the byte of each file', () => {
  const again = spawnSync('node', ['build/build.mjs', '--scope', SCOPE, '--out', 'target/again'], { cwd: HOME })

  assert.equal(again.status, 0, String(again.stdout) + String(again.stderr))
  assert.deepEqual(made(HOME + 'target/again'), made(HOME + 'target'))
})

test('a scope that no instance takes is refused with the way to find one', () => {
  const run = spawnSync('node', ['build/build.mjs', '--scope', 'rapport'], { cwd: HOME })

  assert.notEqual(run.status, 0)
  assert.match(String(run.stderr), /glide.appcreator.company.code/)
})
