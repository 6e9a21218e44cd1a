/**
 * Builds the app without a network: target/SCOPE.zip to install and target/SCOPE-update-set.xml.
 *
 *   npm run build -- --scope x_yours_rapport    in your company's scope
 *   npm run keys                                 after records were added: writes their ids into keys.ts
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkedScope, filesUnder, idOf, stage, WRITTEN } from './scope.mjs'
import { updateSetOf } from './update-set.mjs'

const HOME = dirname(dirname(fileURLToPath(import.meta.url)))
const KEYS = 'src/fluent/generated/keys.ts'

const { values } = parseArgs({
  options: {
    scope: { type: 'string', default: process.env.RAPPORT_NOW_SCOPE || WRITTEN },
    out: { type: 'string', default: join(HOME, 'target') },
    keys: { type: 'boolean', default: false },
  },
})
build(checkedScope(values.scope), resolve(values.out), values.keys)

function build(scope, out, freshKeys) {
  const work = join(out, 'build', scope)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  stage(HOME, work, scope)
  symlinkSync(join(HOME, 'node_modules'), join(work, 'node_modules'))
  sdk(work, 'build', ...(freshKeys ? [] : ['--frozenKeys']))
  if (freshKeys) {
    copyFileSync(join(work, KEYS), join(HOME, KEYS))
    return
  }
  steady(join(work, 'dist', 'app'), scope)
  sdk(work, 'pack')
  const packed = readdirSync(join(work, 'target')).find((name) => name.endsWith('.zip'))
  copyFileSync(join(work, 'target', packed), join(out, scope + '.zip'))
  cpSync(join(work, 'dist', 'app'), join(out, scope), { recursive: true })
  writeFileSync(join(out, scope + '-update-set.xml'), updateSetOf(join(work, 'dist', 'app'), appOf(work)))
  console.log(`${scope}.zip and ${scope}-update-set.xml are in ${out}`)
}

function sdk(folder, command, ...options) {
  const cli = join(HOME, 'node_modules', '.bin', 'now-sdk')
  const run = spawnSync(cli, [command, folder, ...options], { cwd: folder, stdio: 'inherit' })
  if (run.status !== 0) {
    throw new Error(`now-sdk ${command} failed; its messages are above. "npm ci" installs what it needs`)
  }
}

/** The list of ingredients has a number and a time of its own each time; ours follow from its content. */
function steady(folder, scope) {
  filesUnder(folder)
    .filter((file) => file.includes('sys_module_'))
    .forEach((file) => {
      const text = readFileSync(file, 'utf8')
      const steadied = text
        .replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:' + uuidOf(idOf('ingredients', scope)))
        .replace(/("timestamp": *")[^"]+(")/g, '$12026-01-01T00:00:00.000Z$2')
      if (text.includes('bom.json') && text !== steadied) {
        writeFileSync(file, steadied)
      }
    })
}

function uuidOf(id) {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function appOf(folder) {
  const config = JSON.parse(readFileSync(join(folder, 'now.config.json'), 'utf8'))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { ...config, version }
}
