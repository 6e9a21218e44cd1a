/** Who holds a task: its words for everybody, a letter and a colour (safe for colour-blind readers). */
export const HOLDERS = {
  it_active: { letter: 'A', colour: '#009E73', words: 'IT is working on it' },
  it_queue: { letter: 'Q', colour: '#E69F00', words: 'waiting to be picked up by IT' },
  it_hold: { letter: 'H', colour: '#D55E00', words: 'IT waits for another IT team' },
  requester: { letter: 'R', colour: '#0072B2', words: "waiting for the requester's side" },
  vendor: { letter: 'V', colour: '#CC79A7', words: 'waiting for a supplier' },
  unconfirmed: { letter: 'U', colour: '#8C8C8C', words: 'done, waiting for confirmation' },
  done: { letter: 'D', colour: '#C8C8C8', words: 'closed' },
  unknown: { letter: '?', colour: '#FFFFFF', words: 'not known' },
}

/** A holder by its name; one that a newer Rapport writes is not known here. */
export function holderOf(name) {
  return Object.prototype.hasOwnProperty.call(HOLDERS, name) ? HOLDERS[name] : HOLDERS.unknown
}
