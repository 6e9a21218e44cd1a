/** What Rapport wrote on an issue: `summary-1.json`, read so that a newer form does no harm. */
export interface Turn {
  readonly holder: string;
  readonly from: string;
}

export interface Checkpoint {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly events: readonly string[];
}

export interface Thanks {
  readonly id: string;
  readonly outcome: string;
  readonly team: string | null;
  readonly words: string;
}

export interface Summary {
  readonly ticket: string;
  readonly pair: string | null;
  readonly open: boolean;
  readonly turn: string;
  readonly since: string;
  readonly team: string | null;
  readonly ledger: readonly Turn[];
  readonly earlier: number;
  readonly expectation: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
  readonly thanks: readonly Thanks[];
  readonly suggestions: readonly string[];
  readonly terms: readonly (readonly [string, string])[];
  readonly hints: readonly string[];
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The summary; null where there is none, or where it does not even say whose turn it is. */
export function readSummary(value: unknown): Summary | null {
  const from = fields(value);
  if (text(from.turn) === '' || Number.isNaN(Date.parse(text(from.since)))) {
    return null;
  }
  return {
    ticket: text(from.ticket),
    pair: maybe(from.pair),
    open: from.open !== false,
    turn: text(from.turn),
    since: text(from.since),
    team: maybe(from.team),
    ledger: list(from.ledger)
      .map((one) => ({ holder: text(one.holder), from: text(one.from) }))
      .filter((one) => !Number.isNaN(Date.parse(one.from))),
    earlier: typeof from.earlier === 'number' ? from.earlier : 0,
    expectation: Object.values(fields(from.expectation))
      .map((one) => text(fields(one).words))
      .filter((one) => one !== ''),
    checkpoints: Object.entries(fields(from.checkpoints))
      .map(([id, one]) => ({
        id,
        verdict: text(fields(one).verdict),
        reason: text(fields(one).reason),
        events: texts(fields(one).events),
      }))
      .filter((one) => one.verdict !== ''),
    thanks: list(from.thanks).map((one) => ({
      id: text(one.id),
      outcome: text(one.for),
      team: maybe(one.team),
      words: text(one.words),
    })),
    suggestions: list(from.suggestions).map((one) => text(one.event)),
    terms: Object.entries(fields(from.terms))
      .map(([term, meaning]) => [term, text(meaning)] as const)
      .filter(([, meaning]) => meaning !== ''),
    hints: texts(from.hints),
  };
}
