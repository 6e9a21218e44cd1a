import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The scope that the sources are written with. */
export const WRITTEN = 'x_acme_rapport'

const VALID = /^x_[a-z0-9]{1,5}_[a-z0-9_]+$/
const MOST_LETTERS = 18

/** The scope, or an error that says how one looks: x_, the company's code, _ and a name. */
export function checkedScope(scope) {
  if (!VALID.test(scope) || scope.length > MOST_LETTERS) {
    throw new Error(
      `The scope "${scope}" cannot be one: it begins with x_ and your company's code ` +
        '(the property glide.appcreator.company.code of the instance), goes on with _ and a name, ' +
        `and has at most ${MOST_LETTERS} letters, such as ${WRITTEN}`,
    )
  }
  return scope
}

/** The same 32 hexadecimal digits for the same words, on every machine. */
export function idOf(...words) {
  return createHash('md5').update(words.join('\n')).digest('hex')
}

/** A copy of the app in another scope; its id follows from its name, so that an upgrade finds it. */
export function stage(from, to, scope) {
  for (const part of ['src', 'package.json', 'now.config.json']) {
    cpSync(join(from, part), join(to, part), { recursive: true })
  }
  if (scope !== WRITTEN) {
    filesUnder(to).forEach((file) => {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(WRITTEN, scope))
    })
    const file = join(to, 'now.config.json')
    const config = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...config, scopeId: idOf('scope', scope) }, null, 2) + '\n')
  }
}

/** The files under a folder, in order of their paths. */
export function filesUnder(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
}
