/** The columns of the table of changes that the connector asks for: those of its own test rows. */
import { readFileSync } from 'node:fs'

const rows = JSON.parse(readFileSync(new URL('../fixtures/outbox-rows.json', import.meta.url), 'utf8'))

export const FIELDS = Object.keys(rows[0])
