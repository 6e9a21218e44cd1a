/** Just enough of zip and of the platform's XML to look into what we built. */
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const DIRECTORY = 0x02014b50
const DIRECTORY_END = 0x06054b50

/** The files of a zip by name, read by its directory at the end. */
export function entriesOf(file) {
  const zip = readFileSync(file)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const entries = new Map()
  let at = zip.readUInt32LE(end + 16)
  while (at < end && zip.readUInt32LE(at) === DIRECTORY && zip.readUInt32LE(end) === DIRECTORY_END) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name.replace(/^\/+/, ''), contentOf(zip, at))
    at += 46 + nameLength + extra + comment
  }
  return entries
}

function contentOf(zip, at) {
  const isDeflated = zip.readUInt16LE(at + 10) === 8
  const size = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const content = zip.subarray(start, start + size)
  return isDeflated ? inflateRawSync(content) : content
}

/** Each record that is loaded, with its table. */
export function recordsOf(entries) {
  return [...entries]
    .filter(([name]) => /(update|scope)\/.*\.xml$/.test(name))
    .flatMap(([, content]) =>
      [...content.toString().matchAll(/^ {2}<(\w+) action="INSERT_OR_UPDATE"[^>]*>([\s\S]*?)^ {2}<\/\1>/gm)].map(
        ([, table, body]) => ({ table, body }),
      ),
    )
}

/** The fields of a record by name. */
export function fieldsOf(record) {
  const fields = [...record.body.matchAll(/^ {4}<(\w+)[^>]*>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/gm)]
  return Object.fromEntries(fields.map(([, name, script, text]) => [name, script ?? text]))
}
