/** Patterns behind a cheap look, which spares most words the patterns. */
export interface Gate {
  readonly patterns: readonly RegExp[];
  /** Whether one of the patterns may match: false only where none does. */
  readonly mayMatch: (words: string) => boolean;
}

/** A cheap look at `text.slice(start, end)`, without taking the slice. */
export type Look = (text: string, start: number, end: number) => boolean;

/** A pattern that runs only where its look lets it: the pattern itself is out of reach. */
export interface Gated {
  /** The match in `text.slice(start, end)`, `undefined` where the look or the pattern says no. */
  readonly exec: (text: string, start?: number, end?: number) => RegExpExecArray | undefined;
  readonly test: (text: string, start?: number, end?: number) => boolean;
}

const GATES = new WeakMap<object, Gate>();

/**
 * A pattern with the look that must come before it: `gated(/至少[^,]{1,8}$/, holding('少'))` does
 * not run on `新建学校`. The pattern is not global. Every exported one is tried by
 * `tests/extract/gates.test.ts`.
 */
export function gated(pattern: RegExp, look: Look): Gated {
  const exec = (text: string, start = 0, end = text.length): RegExpExecArray | undefined =>
    look(text, start, end) ? (pattern.exec(text.slice(start, end)) ?? undefined) : undefined;
  const made: Gated = { exec, test: (text, start, end) => exec(text, start, end) !== undefined };
  GATES.set(made, { patterns: [pattern], mayMatch: (words) => look(words, 0, words.length) });
  return made;
}

/** Pattern and look of what `gated` made, for the test of gates; `undefined` for anything else. */
export const gateBehind = (value: unknown): Gate | undefined =>
  typeof value === 'object' && value !== null ? GATES.get(value) : undefined;
