import { gs } from '@servicenow/glide'

const SCOPE = 'x_acme_rapport'

/** The text of one of our properties; '' where nobody set it. */
export function property(name) {
  return String(gs.getProperty(SCOPE + '.' + name, '') || '').trim()
}

/** The classes of tasks whose changes are kept; incidents unless told otherwise. */
export function keptTables() {
  return (property('tables') || 'incident').split(',').map((name) => name.trim())
}

/** How many people a figure needs; 5 unless a whole number of at least 2 says otherwise. */
export function leastPeople() {
  const least = Number(property('k'))
  return Number.isInteger(least) && least >= 2 ? least : 5
}
