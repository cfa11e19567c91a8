/** Words looked up at one place of a text; units of the match, 0 for none. */
export interface WordEdges {
  /** The longest word that begins at `at` and ends at or before `limit`: `完成编制` at 0 is 2 for 完成. */
  readonly lengthAt: (text: string, at: number, limit: number) => number;
  /** The longest word that ends at `end` and begins at or behind `floor`. */
  readonly lengthBefore: (text: string, floor: number, end: number) => number;
}

const LONGEST = 15;

/**
 * An index of words of up to 15 units by their first and last characters, so that at most places one array look-up tells
 * that no word stands there.
 */
export function indexEdges(words: Iterable<string>): WordEdges {
  const known = new Set<string>();
  /** By code unit a bit for every length of a word that begins, or ends, with it. */
  const first = new Uint16Array(0x10000);
  const last = new Uint16Array(0x10000);
  for (const word of words) {
    if (word.length === 0 || word.length > LONGEST) throw new RangeError(`word of ${word.length} units`);
    known.add(word);
    const bit = 1 << word.length;
    first[word.charCodeAt(0)] = (first[word.charCodeAt(0)] ?? 0) | bit;
    last[word.charCodeAt(word.length - 1)] = (last[word.charCodeAt(word.length - 1)] ?? 0) | bit;
  }
  return {
    lengthAt: (text, at, limit) => {
      let bits = first[text.charCodeAt(at)] ?? 0;
      while (bits !== 0) {
        const length = 31 - Math.clz32(bits);
        if (at + length <= limit && known.has(text.slice(at, at + length))) return length;
        bits &= ~(1 << length);
      }
      return 0;
    },
    lengthBefore: (text, floor, end) => {
      let bits = end > floor ? (last[text.charCodeAt(end - 1)] ?? 0) : 0;
      while (bits !== 0) {
        const length = 31 - Math.clz32(bits);
        if (end - length >= floor && known.has(text.slice(end - length, end))) return length;
        bits &= ~(1 << length);
      }
      return 0;
    },
  };
}
