/** One letter and plain words for each holder; what a newer Rapport adds reads as not known. */
const HOLDERS: Readonly<Record<string, readonly [string, string]>> = {
  it_active: ['A', 'IT is working on it'],
  it_queue: ['Q', 'waiting to be picked up by IT'],
  it_hold: ['H', 'IT waits for another IT team'],
  requester: ['R', "waiting for the requester's side"],
  vendor: ['V', 'waiting for a supplier'],
  unconfirmed: ['U', 'done, waiting for confirmation'],
  done: ['D', 'closed'],
};

export const letter = (holder: string): string => HOLDERS[holder]?.[0] ?? '?';
export const words = (holder: string): string => HOLDERS[holder]?.[1] ?? 'not known';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** At most two units, by the calendar; an age below zero (two clocks) is none. */
export function age(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts: [number, string][] = [
    [Math.floor(whole / DAY), 'd'],
    [Math.floor((whole % DAY) / HOUR), 'h'],
    [Math.floor((whole % HOUR) / MINUTE), 'min'],
  ];
  const said = parts.filter(([n]) => n > 0).slice(0, 2);
  return said.length === 0 ? 'less than a minute' : said.map(([n, unit]) => `${n} ${unit}`).join(' ');
}
