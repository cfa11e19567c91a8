/** Words looked up at one place of a text; units of the match, 0 for none. */
export interface WordEdges {
  /** The longest word that begins at `at` and ends at or before `limit`: `完成编制` at 0 is 2 for 完成. */
  readonly lengthAt: (text: string, at: number, limit: number) => number;
  /** The longest word that ends at `end` and begins at or behind `floor`. */
  readonly lengthBefore: (text: string, floor: number, end: number) => number;
  /** Whether a word stands anywhere in `text.slice(start, end)`. */
  readonly standsIn: (text: string, start: number, end: number) => boolean;
}

/** Words with a value each. */
export interface WordIndex<T> extends WordEdges {
  /** The value of the longest word that begins at `at` and ends at or before `limit`. */
  readonly valueAt: (text: string, at: number, limit: number) => T | undefined;
  /** The value of the longest word that ends at `end` and begins at or behind `floor`. */
  readonly valueBefore: (text: string, floor: number, end: number) => T | undefined;
  /** Visits the words of `text.slice(start, end)` from left to right, the longest at each place, none overlapping. */
  readonly scan: (text: string, start: number, end: number, visit: Visit<T>) => void;
}

export type Visit<T> = (start: number, end: number, value: T) => void;

const LONGEST = 15;
/** Small tables stay in the processor's nearest memory. Pairs of units may share a place; the words decide. */
const PAIRS = 1 << 13;
/** Of whole numbers only: a unit read from beyond the text would make the arithmetic slow for good. */
const pairOf = (one: number, two: number): number => (one * 31 + two) & (PAIRS - 1);

/** Words by number from 1 on, the shorter before the longer; 0 stands for none. */
interface Numbered {
  readonly lengths: Uint8Array;
  /** Where the units of each word begin in `units`. */
  readonly offsets: Uint32Array;
  readonly units: Uint16Array;
}

/** For each pair of units the longest word with it, and for each word the next shorter one. */
interface Chains {
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
  /** Words of one unit, by it. */
  readonly singles: Uint16Array;
}

/**
 * An index of words of up to 15 units by the two units at their front and at their end: at most places one look-up tells
 * that no word stands there, and no piece of the text is ever copied. A word listed twice keeps its first value.
 */
export function indexWords<T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> {
  const known = new Map<string, T>();
  for (const [word, value] of entries) if (!known.has(word)) known.set(word, value);
  const words = inOrder(known.keys());
  const values: (T | undefined)[] = [undefined, ...words.map((word) => known.get(word))];
  const numbered = numberWords(words);
  const { lengths } = numbered;
  const fronts = chain(numbered, 0);
  let ends: Chains | undefined;
  const wordAt = (text: string, at: number, limit: number): number => {
    if (at >= limit) return 0;
    const unit = text.charCodeAt(at);
    const first = fronts.heads[pairOf(unit, at + 1 < limit ? text.charCodeAt(at + 1) : 0)] ?? 0;
    for (let word = first; word !== 0; word = fronts.next[word] ?? 0) {
      if (at + (lengths[word] ?? 0) <= limit && stands(numbered, word, text, at)) return word;
    }
    return fronts.singles[unit] ?? 0;
  };
  const wordBefore = (text: string, floor: number, end: number): number => {
    if (end <= floor) return 0;
    ends ??= chain(numbered, 2);
    const unit = text.charCodeAt(end - 1);
    const first = ends.heads[pairOf(end - 2 < floor ? 0 : text.charCodeAt(end - 2), unit)] ?? 0;
    for (let word = first; word !== 0; word = ends.next[word] ?? 0) {
      const start = end - (lengths[word] ?? 0);
      if (start >= floor && stands(numbered, word, text, start)) return word;
    }
    return ends.singles[unit] ?? 0;
  };
  return {
    lengthAt: (text, at, limit) => lengths[wordAt(text, at, limit)] ?? 0,
    valueAt: (text, at, limit) => values[wordAt(text, at, limit)],
    lengthBefore: (text, floor, end) => lengths[wordBefore(text, floor, end)] ?? 0,
    valueBefore: (text, floor, end) => values[wordBefore(text, floor, end)],
    standsIn: (text, start, end) => {
      const { heads, singles } = fronts;
      for (let at = start; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
        const mayStand = heads[pairOf(unit, second)] !== 0 || singles[unit] !== 0;
        if (mayStand && wordAt(text, at, end) !== 0) return true;
      }
      return false;
    },
    scan: (text, start, end, visit) => {
      const { heads, singles } = fronts;
      for (let at = start; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
        if (heads[pairOf(unit, second)] === 0 && singles[unit] === 0) continue;
        const word = wordAt(text, at, end);
        const value = values[word];
        if (value === undefined) continue;
        const length = lengths[word] ?? 1;
        visit(at, at + length, value);
        at += length - 1;
      }
    },
  };
}

/** The same for words without values. */
export const indexEdges = (words: Iterable<string>): WordEdges =>
  indexWords(Array.from(words, (word) => [word, true] as const));

function inOrder(words: Iterable<string>): string[] {
  const byLength: string[][] = Array.from({ length: LONGEST + 1 }, () => []);
  for (const word of words) {
    const list = word === '' ? undefined : byLength[word.length];
    if (!list) throw new RangeError(`word of ${word.length} units`);
    list.push(word);
  }
  return byLength.flat();
}

function numberWords(words: readonly string[]): Numbered {
  const lengths = new Uint8Array(words.length + 1);
  const offsets = new Uint32Array(words.length + 1);
  const joined = words.join('');
  const units = new Uint16Array(joined.length);
  for (let at = 0; at < joined.length; at += 1) units[at] = joined.charCodeAt(at);
  let offset = 0;
  for (const [index, { length }] of words.entries()) {
    lengths[index + 1] = length;
    offsets[index + 1] = offset;
    offset += length;
  }
  return { lengths, offsets, units };
}

/** Chains words by the two units that begin `back` units before their end, or at their front where `back` is 0. */
function chain({ lengths, offsets, units }: Numbered, back: 0 | 2): Chains {
  const heads = new Uint16Array(PAIRS);
  const next = new Uint16Array(lengths.length);
  const singles = new Uint16Array(0x10000);
  for (let word = 1; word < lengths.length; word += 1) {
    const length = lengths[word] ?? 0;
    const at = (offsets[word] ?? 0) + (back === 0 ? 0 : length - back);
    if (length === 1) {
      singles[units[offsets[word] ?? 0] ?? 0] = word;
      continue;
    }
    const pair = pairOf(units[at] ?? 0, units[at + 1] ?? 0);
    next[word] = heads[pair] ?? 0;
    heads[pair] = word;
  }
  return { heads, next, singles };
}

function stands({ lengths, offsets, units }: Numbered, word: number, text: string, at: number): boolean {
  const offset = offsets[word] ?? 0;
  const length = lengths[word] ?? 0;
  for (let index = 0; index < length; index += 1) {
    if (units[offset + index] !== text.charCodeAt(at + index)) return false;
  }
  return true;
}
