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
  /** The longest word that ends at `end` and begins at or behind `start`; `undefined` for none. */
  endingAt(text: string, start: number, end: number): FoundWord<T> | undefined;
}

/**
 * A table of words; a word listed twice keeps its first value. `完成` and `完成编制` listed, `完成编制工作` scans as
 * `完成编制`. Time is linear in the text for words of bounded length.
 */
export function createWordTable<T>(entries: Iterable<readonly [word: string, value: T]>): WordTable<T> {
  const values = new Map<string, T>();
  const lengthsByFirst = new Map<string, number[]>();
  let longest = 0;
  for (const [word, value] of entries) {
    if (values.has(word)) continue;
    values.set(word, value);
    longest = Math.max(longest, word.length);
    const first = word.charAt(0);
    const lengths = lengthsByFirst.get(first);
    if (!lengths) lengthsByFirst.set(first, [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
  for (const lengths of lengthsByFirst.values()) lengths.sort((a, b) => b - a);

  return {
    scan(text, start, end) {
      const found: FoundWord<T>[] = [];
      for (let at = start; at < end; at += 1) {
        for (const length of lengthsByFirst.get(text.charAt(at)) ?? []) {
          if (at + length > end) continue;
          const value = values.get(text.slice(at, at + length));
          if (value === undefined) continue;
          found.push({ start: at, end: at + length, value });
          at += length - 1;
          break;
        }
      }
      return found;
    },
    endingAt(text, start, end) {
      for (let length = Math.min(longest, end - start); length > 0; length -= 1) {
        const value = values.get(text.slice(end - length, end));
        if (value !== undefined) return { start: end - length, end, value };
      }
      return undefined;
    },
  };
}
