import { CertificateEncryption, GlideDateTime, GlideRecord, gs } from '@servicenow/glide'
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { property } from './properties.js'

const OUTBOX = 'x_acme_rapport_outbox'
const AT_ONCE = 200
const MOST_ATTEMPTS = 8
const TIMEOUT_MILLIS = 10000

/**
 * Tells Rapport which tasks changed. A hint carries ids alone; Rapport reads the tasks itself, so a
 * hint that is lost costs time and nothing else.
 */
export function dispatchHints() {
  const url = property('hint.url')
  const key = property('hint.key')
  if (!url) {
    return
  }
  if (!url.startsWith('https://') || !key) {
    gs.error('Rapport: no hints are sent: hint.url needs to begin with https:// and hint.key to be set')
    return
  }
  const rows = dueRows()
  if (rows.length > 0) {
    const error = send(url, key, bodyOf(rows, gs.generateGUID()))
    rows.forEach((row) => (error ? tryLater(row, error) : done(row)))
  }
}

/** The body of one hint; each task once, with its highest update count. */
function bodyOf(rows, id) {
  const tasks = new Map()
  rows.forEach((row) => {
    const task = row.getValue('task')
    const modCount = Number(row.getValue('mod_count'))
    const known = tasks.get(task)
    tasks.set(task, {
      table: row.getValue('task_table'),
      task,
      modCount: known ? Math.max(known.modCount, modCount) : modCount,
    })
  })
  return JSON.stringify({ version: 1, id: String(id), tasks: Array.from(tasks.values()) })
}

/** HMAC-SHA256 over "TIMESTAMP.BODY", so that neither can be changed; the platform wants the key in base64. */
function signatureOf(key, timestamp, body) {
  const mac = new CertificateEncryption()
  return 'v1=' + mac.generateMac(gs.base64Encode(key), 'HmacSHA256', timestamp + '.' + body)
}

function dueRows() {
  const rows = []
  const found = new GlideRecord(OUTBOX)
  found.addQuery('hint', 'ready')
  found.addQuery('next_try', '<=', new GlideDateTime().getValue())
  found.orderBy('next_try')
  found.setLimit(AT_ONCE)
  found.query()
  while (found.next()) {
    const row = new GlideRecord(OUTBOX)
    if (row.get(found.getUniqueValue())) {
      rows.push(row)
    }
  }
  return rows
}

/** What went wrong; '' when the hint arrived. */
function send(url, key, body) {
  const timestamp = String(Math.floor(new GlideDateTime().getNumericValue() / 1000))
  try {
    const message = new RESTMessageV2()
    message.setEndpoint(url)
    message.setHttpMethod('post')
    message.setHttpTimeout(TIMEOUT_MILLIS)
    message.setRequestHeader('Content-Type', 'application/json')
    message.setRequestHeader('X-Rapport-Timestamp', timestamp)
    message.setRequestHeader('X-Rapport-Signature', signatureOf(key, timestamp, body))
    message.setRequestBody(body)
    const midServer = property('hint.mid_server')
    if (midServer) {
      message.setMIDServer(midServer)
    }
    const status = message.execute().getStatusCode()
    return status >= 200 && status < 300 ? '' : 'status ' + status
  } catch (error) {
    return String(error)
  }
}

function done(row) {
  row.setValue('hint', 'sent')
  row.setValue('last_error', '')
  row.update()
}

/** After 1, 2, 4 minutes and so on, about four hours in all; then it is given up. */
function tryLater(row, error) {
  const attempts = Number(row.getValue('attempts')) + 1
  const next = new GlideDateTime()
  next.addSeconds(60 * Math.pow(2, attempts - 1))
  row.setValue('attempts', attempts)
  row.setValue('next_try', next.getValue())
  row.setValue('hint', attempts < MOST_ATTEMPTS ? 'ready' : 'dead')
  row.setValue('last_error', error.substring(0, 255))
  row.update()
}
