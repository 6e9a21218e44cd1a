import { invoke } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';

export interface Answer<T> {
  readonly value: T | null;
  readonly problem: string | null;
  readonly ready: boolean;
  readonly again: () => void;
}

/** Asks our resolver once, and again on request; a refusal is words, never an empty page. */
export function useAnswer<T>(what: string, payload: Record<string, unknown> = {}): Answer<T> {
  const [state, setState] = useState<Omit<Answer<T>, 'again'>>({
    value: null,
    problem: null,
    ready: false,
  });
  const asked = JSON.stringify(payload);
  const again = useCallback(() => {
    invoke<T>(what, JSON.parse(asked) as Record<string, unknown>).then(
      (value) => setState({ value: value as T, problem: null, ready: true }),
      (error: unknown) => setState({ value: null, problem: String(error), ready: true }),
    );
  }, [what, asked]);
  useEffect(again, [again]);
  return { ...state, again };
}
