/**
 * A small instance in memory: as much of the Glide API as our scripts use. It refuses what the
 * platform refuses: columns that a class does not have, and scripts of people without a right.
 */
import { createHmac } from 'node:crypto'

/** The state of the instance; `start` empties it. */
export const instance = {}

/** A new instance at a time, with a person logged in. */
export function start({ now = '2026-11-02 09:00:00', user = 'ann' } = {}) {
  Object.assign(instance, {
    tables: {},
    properties: {},
    sent: [],
    answers: [],
    errors: [],
    messages: [],
    unreadable: new Set(),
    readOnlyColumns: new Set(),
    now: Date.parse(now.replace(' ', 'T') + 'Z'),
    user,
    ids: 0,
  })
}

/** The rows of a table. */
export function rowsOf(table) {
  return (instance.tables[table] ??= [])
}

/** Adds a row as it is. */
export function row(table, values) {
  const added = { sys_id: table + '-' + ++instance.ids, ...values }
  rowsOf(table).push(added)
  return added
}

function stored(millis) {
  return new Date(millis).toISOString().substring(0, 19).replace('T', ' ')
}

export class GlideRecord {
  constructor(table, values = null, operation = 'update') {
    this.table = table
    this.values = values
    this.kind = operation
    this.queries = []
    this.most = Infinity
    this.aborted = false
  }

  initialize() {
    this.values = {}
  }

  getTableName() {
    return this.table
  }

  operation() {
    return this.kind
  }

  getUniqueValue() {
    return this.values.sys_id
  }

  isValidField(field) {
    return field in this.values
  }

  getValue(field) {
    const value = this.values[field]
    return value === undefined || value === '' ? null : String(value)
  }

  setValue(field, value) {
    this.values[field] = value === true ? '1' : value === false ? '0' : String(value)
  }

  getElement(field) {
    return { canWrite: () => !instance.readOnlyColumns.has(field) }
  }

  setAbortAction(aborted) {
    this.aborted = aborted
  }

  canRead() {
    return !instance.unreadable.has(this.values.sys_id)
  }

  insert() {
    if (instance.broken) {
      throw new Error('the table is locked')
    }
    this.values = row(this.table, this.values)
    return this.values.sys_id
  }

  update() {
    const known = rowsOf(this.table).find((one) => one.sys_id === this.values.sys_id)
    Object.assign(known, this.values)
  }

  get(id) {
    const found = rowsOf(this.table).find((one) => one.sys_id === id)
    this.values = found ? { ...found } : null
    return Boolean(found)
  }

  addQuery(field, operator, value) {
    const [sign, wanted] = value === undefined ? ['=', operator] : [operator, value]
    this.queries.push((one) => holds(one[field] ?? '', sign, wanted))
  }

  orderBy(field) {
    this.order = field
  }

  setLimit(most) {
    this.most = most
  }

  query() {
    const order = this.order
    this.found = rowsOf(this.table)
      .filter((one) => this.queries.every((query) => query(one)))
      .sort((one, other) => (order && one[order] > other[order] ? 1 : 0))
      .slice(0, this.most)
  }

  hasNext() {
    return this.found.length > 0
  }

  next() {
    const next = this.found.shift()
    this.values = next ? { ...next } : null
    return Boolean(next)
  }
}

function holds(value, sign, wanted) {
  const expected = wanted === true ? '1' : wanted === false ? '0' : String(wanted)
  if (sign === '<=') {
    return String(value) <= expected
  }
  return sign === '>' ? String(value) > expected : String(value) === expected
}

/** Rows that are given as they would be grouped. */
export class GlideAggregate {
  addQuery() {}
  addNotNullQuery() {}
  addAggregate() {}

  groupBy(column) {
    this.columns = [...(this.columns ?? []), column]
  }

  query() {
    this.found = [...(instance.aggregates?.[this.columns.join()] ?? [])]
  }

  next() {
    this.values = this.found.shift()
    return Boolean(this.values)
  }

  getValue(column) {
    return this.values[column]
  }

  getElement(column) {
    const value = this.values[column]
    return { toString: () => value, getDisplayValue: () => this.values.name }
  }

  getAggregate() {
    return String(this.values.n)
  }
}

export class GlideDateTime {
  constructor() {
    this.millis = instance.now
  }

  getValue() {
    return stored(this.millis)
  }

  getNumericValue() {
    return this.millis
  }

  addSeconds(seconds) {
    this.millis += 1000 * seconds
  }
}

export class CertificateEncryption {
  generateMac(key, algorithm, data) {
    if (algorithm !== 'HmacSHA256') {
      throw new Error('unknown algorithm ' + algorithm)
    }
    return createHmac('sha256', Buffer.from(key, 'base64')).update(data).digest('base64')
  }
}

export class RESTMessageV2 {
  headers = {}

  setEndpoint(url) {
    this.url = url
  }

  setHttpMethod(method) {
    this.method = method
  }

  setHttpTimeout(millis) {
    this.timeout = millis
  }

  setRequestHeader(name, value) {
    this.headers[name] = value
  }

  setRequestBody(body) {
    this.body = body
  }

  setMIDServer(name) {
    this.midServer = name
  }

  execute() {
    const answer = instance.answers.shift() ?? 202
    if (answer === 'unreachable') {
      throw new Error('no route to host')
    }
    instance.sent.push(this)
    return { getStatusCode: () => answer }
  }
}

export const gs = {
  getProperty: (name, otherwise) => instance.properties[name] ?? otherwise,
  getUserID: () => instance.user,
  generateGUID: () => 'guid-' + ++instance.ids,
  base64Encode: (text) => Buffer.from(text, 'utf8').toString('base64'),
  error: (message) => instance.errors.push(message),
  addErrorMessage: (message) => instance.messages.push(message),
}
