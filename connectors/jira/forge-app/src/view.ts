import type { Summary } from './summary';
import { age, letter, words } from './words';

export const BAR_LENGTH = 40;

export interface Stretch {
  readonly holder: string;
  readonly from: string;
  readonly seconds: number;
}

/** The ledger with its lengths; the last turn runs until `now` while the ticket is open. */
export function stretches(summary: Summary, now: number): Stretch[] {
  const end = summary.open ? now : Date.parse(summary.since);
  return summary.ledger.map(({ holder, from }, i) => {
    const next = summary.ledger[i + 1];
    const until = next === undefined ? end : Date.parse(next.from);
    return { holder, from, seconds: Math.max(0, (until - Date.parse(from)) / 1000) };
  });
}

/** The bar in letters, BAR_LENGTH long, each turn at least one; `>` where it goes on. */
export function bar(summary: Summary, now: number): string {
  const parts = stretches(summary, now);
  const whole = parts.reduce((sum, one) => sum + one.seconds, 0);
  const drawn = parts
    .map((one) => {
      const share = whole === 0 ? 0 : one.seconds / whole;
      return letter(one.holder).repeat(Math.max(1, Math.round(share * BAR_LENGTH)));
    })
    .join('');
  return (summary.earlier > 0 ? '…' : '') + drawn + (summary.open ? '>' : '');
}

/** Time by holder in words, longest first. */
export function legend(summary: Summary, now: number): string[] {
  const sums = new Map<string, number>();
  for (const one of stretches(summary, now)) {
    sums.set(one.holder, (sums.get(one.holder) ?? 0) + one.seconds);
  }
  return [...sums.entries()]
    .sort(([, a], [, b]) => b - a)
    .map(([holder, seconds]) => `${letter(holder)}  ${words(holder)}: ${age(seconds)}`);
}

/** The first line: whose turn it is, and for how long. */
export function headline(summary: Summary, now: number): string {
  return summary.open
    ? `${words(summary.turn)}, ${age((now - Date.parse(summary.since)) / 1000)}`
    : words(summary.turn);
}

/** The comments of this issue that an event list names; other events have no page of their own. */
export function evidence(key: string, events: readonly string[]): string[] {
  return events
    .map((event) => /^(?:\S+:(\S+) )?comment:(\d+)$/.exec(event))
    .filter((found) => found !== null && (found[1] === undefined || found[1] === key))
    .map((found) => `/browse/${key}?focusedCommentId=${found?.[2] ?? ''}`);
}
