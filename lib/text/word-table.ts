import { indexWords } from './word-edges';

/** A word found in a text, with what the table says of it. */
export interface FoundWord<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words with a value each, laid out for one pass over a text. */
export interface WordTable<T> {
  /** The words of `text.slice(start, end)` from left to right, the longest at each place, none overlapping. */
  scan(text: string, start: number, end: number): FoundWord<T>[];
  /** Whether one of those words passes the test. */
  some(text: string, start: number, end: number, test: (value: T, at: number) => boolean): boolean;
  /** The longest word that ends at `end` and begins at or behind `start`; `undefined` for none. */
  endingAt(text: string, start: number, end: number): FoundWord<T> | undefined;
}

/**
 * A table of words; a word listed twice keeps its first value. With `完成` and `完成编制` listed, `完成编制工作` scans as
 * `完成编制`. Time is linear in the text.
 */
export function createWordTable<T>(entries: Iterable<readonly [word: string, value: T]>): WordTable<T> {
  const index = indexWords(Array.from(entries, ([word, value]) => [word, { length: word.length, value }] as const));
  return {
    scan: (text, start, end) => {
      const words: FoundWord<T>[] = [];
      index.scan(text, start, end, (from, to, { value }) => words.push({ start: from, end: to, value }));
      return words;
    },
    some: (text, start, end, test) => {
      let found = false;
      index.scan(text, start, end, (from, _to, { value }) => (found ||= test(value, from)));
      return found;
    },
    endingAt: (text, start, end) => {
      const word = index.valueBefore(text, start, end);
      return word && { start: end - word.length, end, value: word.value };
    },
  };
}
