/** Words looked up at one place of a text; units of the match, 0 for none. */
export interface WordEdges {
  /** The longest word that begins at `at` and ends at or before `limit`: `完成编制` at 0 is 2 for 完成. */
  readonly lengthAt: (text: string, at: number, limit: number) => number;
  /** The longest word that ends at `end` and begins at or behind `floor`. */
  readonly lengthBefore: (text: string, floor: number, end: number) => number;
}

const LONGEST = 15;
/** In the set of lengths: only the words of one unit. */
const SINGLE = 1 << 1;

/** Pairs of units may share a place; then a look-up in the set of words decides. */
const pairOf = (one: number, two: number): number => (one * 31 + two) & 0xffff;

/**
 * An index of words of up to 15 units by the two units at their front and at their end, so that at most places two array
 * look-ups tell that no word stands there.
 */
export function indexEdges(words: Iterable<string>): WordEdges {
  const known = new Set<string>();
  /** By code unit a bit for every length of a word that begins, or ends, with it. */
  const first = new Uint16Array(0x10000);
  const last = new Uint16Array(0x10000);
  const frontPairs = new Uint8Array(0x10000);
  const endPairs = new Uint8Array(0x10000);
  for (const word of words) {
    const { length } = word;
    if (length === 0 || length > LONGEST) throw new RangeError(`word of ${length} units`);
    known.add(word);
    const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
    const [before, end] = [word.charCodeAt(length - 2), word.charCodeAt(length - 1)];
    first[one] = (first[one] ?? 0) | (1 << length);
    last[end] = (last[end] ?? 0) | (1 << length);
    if (length > 1) frontPairs[pairOf(one, two)] = 1;
    if (length > 1) endPairs[pairOf(before, end)] = 1;
  }
  return {
    lengthAt: (text, at, limit) => {
      const unit = text.charCodeAt(at);
      let bits = first[unit] ?? 0;
      if (bits > SINGLE && frontPairs[pairOf(unit, text.charCodeAt(at + 1))] !== 1) bits &= SINGLE;
      while (bits !== 0) {
        const length = 31 - Math.clz32(bits);
        if (at + length <= limit && known.has(text.slice(at, at + length))) return length;
        bits &= ~(1 << length);
      }
      return 0;
    },
    lengthBefore: (text, floor, end) => {
      if (end <= floor) return 0;
      const unit = text.charCodeAt(end - 1);
      let bits = last[unit] ?? 0;
      if (bits > SINGLE && endPairs[pairOf(text.charCodeAt(end - 2), unit)] !== 1) bits &= SINGLE;
      while (bits !== 0) {
        const length = 31 - Math.clz32(bits);
        if (end - length >= floor && known.has(text.slice(end - length, end))) return length;
        bits &= ~(1 << length);
      }
      return 0;
    },
  };
}
