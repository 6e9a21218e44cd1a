/** What people can be thanked for; an organisation's own outcomes can be typed in a comment. */
export const OUTCOMES = [
  'saved-time',
  'averted-threat',
  'taught-me',
  'clear-report',
  'patience',
  'above-and-beyond',
] as const;

export interface Given {
  readonly to: string;
  readonly outcome: string;
  readonly because: string;
}

const ID = /^t[0-9a-f]{12}$/;
const MOST_CHARACTERS = 500;

/** One line, so that nothing in it can begin a command of its own. */
const oneLine = (words: string): string =>
  words.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);

const comment = (content: readonly unknown[], internal: boolean): unknown => ({
  body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content }] },
  ...(internal ? { properties: [{ key: 'sd.public.comment', value: { internal: true } }] } : {}),
});

/** The comment that gives thanks; throws where nobody, or an unknown outcome, is named. */
export function thanksComment(given: Given, internal: boolean): unknown {
  if (given.to === '' || !OUTCOMES.some((one) => one === given.outcome)) {
    throw new Error('Thanks need a person and what for.');
  }
  const because = oneLine(given.because);
  return comment(
    [
      { type: 'text', text: '/thanks ' },
      { type: 'mention', attrs: { id: given.to } },
      { type: 'text', text: ` for ${given.outcome}${because === '' ? '' : `: ${because}`}` },
    ],
    internal,
  );
}

/** The comment that takes thanks back; throws where `id` names none. */
export function revokeComment(id: string, internal: boolean): unknown {
  if (!ID.test(id)) {
    throw new Error('These thanks are not known.');
  }
  return comment([{ type: 'text', text: `/thanks revoke ${id}` }], internal);
}
