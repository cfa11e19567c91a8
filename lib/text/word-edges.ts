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
/** Units share a place in the table of first units, which so fits the processor's nearest memory; the words decide. */
const FIRSTS = 1 << 12;
const OPENS = 1;
const OPENS_ALONE = 2;
/** Of whole numbers only: a unit read from beyond the text would make the arithmetic slow for good. */
const pairOf = (one: number, two: number): number => one * 31 + two;
/** In place of the second unit of a word of one. */
const NONE = 0;

/** Words by number from 1 on, the shorter before the longer; 0 stands for none. */
interface Numbered {
  readonly lengths: Uint8Array;
  /** Where the units of each word begin in `units`. */
  readonly offsets: Uint32Array;
  readonly units: Uint16Array;
}

/** Words by the pair of units at one of their edges. */
interface Chains {
  /** By the unit at the edge: whether a word of several units (1) or of one (2) may stand there. */
  readonly edges: Uint8Array;
  /** For each pair the longest word with it; pairs of units may share a place. */
  readonly heads: Uint16Array;
  /** For each word the next shorter one at its place. */
  readonly next: Uint16Array;
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
  const { edges, heads, next } = fronts;
  const mask = heads.length - 1;
  const wordAt = (text: string, at: number, limit: number): number => {
    if (at >= limit) return 0;
    const unit = text.charCodeAt(at);
    const kind = edges[unit & (FIRSTS - 1)] ?? 0;
    if (kind === 0) return 0;
    const second = at + 1 < limit ? text.charCodeAt(at + 1) : NONE;
    for (let word = heads[pairOf(unit, second) & mask] ?? 0; word !== 0; word = next[word] ?? 0) {
      if (at + (lengths[word] ?? 0) <= limit && stands(numbered, word, text, at)) return word;
    }
    return kind >= OPENS_ALONE ? singleOf(fronts, numbered, unit) : 0;
  };
  const wordBefore = (text: string, floor: number, end: number): number => {
    if (end <= floor) return 0;
    ends ??= chain(numbered, 2);
    const unit = text.charCodeAt(end - 1);
    const kind = ends.edges[unit & (FIRSTS - 1)] ?? 0;
    if (kind === 0) return 0;
    const pair = pairOf(end - 2 < floor ? NONE : text.charCodeAt(end - 2), unit) & mask;
    for (let word = ends.heads[pair] ?? 0; word !== 0; word = ends.next[word] ?? 0) {
      const start = end - (lengths[word] ?? 0);
      if (start >= floor && stands(numbered, word, text, start)) return word;
    }
    return kind >= OPENS_ALONE ? singleOf(ends, numbered, unit) : 0;
  };
  return {
    lengthAt: (text, at, limit) => lengths[wordAt(text, at, limit)] ?? 0,
    valueAt: (text, at, limit) => values[wordAt(text, at, limit)],
    lengthBefore: (text, floor, end) => lengths[wordBefore(text, floor, end)] ?? 0,
    valueBefore: (text, floor, end) => values[wordBefore(text, floor, end)],
    standsIn: (text, start, end) => {
      for (let at = start; at < end; at += 1) {
        if (edges[text.charCodeAt(at) & (FIRSTS - 1)] !== 0 && wordAt(text, at, end) !== 0) return true;
      }
      return false;
    },
    scan: (text, start, end, visit) => {
      for (let at = start; at < end; at += 1) {
        if (edges[text.charCodeAt(at) & (FIRSTS - 1)] === 0) continue;
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
  const edges = new Uint8Array(FIRSTS);
  const heads = new Uint16Array(placesFor(lengths.length));
  const next = new Uint16Array(lengths.length);
  for (let word = 1; word < lengths.length; word += 1) {
    const length = lengths[word] ?? 0;
    const at = (offsets[word] ?? 0) + (back === 0 ? 0 : Math.max(length - back, 0));
    const one = units[at] ?? 0;
    const two = length === 1 ? NONE : (units[at + 1] ?? 0);
    const edge = (back === 0 || length === 1 ? one : two) & (FIRSTS - 1);
    edges[edge] = (edges[edge] ?? 0) | (length === 1 ? OPENS_ALONE : OPENS);
    const pair = pairOf(one, two) & (heads.length - 1);
    next[word] = heads[pair] ?? 0;
    heads[pair] = word;
  }
  return { edges, heads, next };
}

/** A power of two with few words to a place. */
const placesFor = (words: number): number => 1 << (34 - Math.clz32(words));

/** The word that is `unit` alone; longer words at its place are passed over. */
function singleOf({ heads, next }: Chains, { lengths, offsets, units }: Numbered, unit: number): number {
  for (let word = heads[pairOf(unit, NONE) & (heads.length - 1)] ?? 0; word !== 0; word = next[word] ?? 0) {
    if (lengths[word] === 1 && units[offsets[word] ?? 0] === unit) return word;
  }
  return 0;
}

function stands({ lengths, offsets, units }: Numbered, word: number, text: string, at: number): boolean {
  const offset = offsets[word] ?? 0;
  const length = lengths[word] ?? 0;
  for (let index = 0; index < length; index += 1) {
    if (units[offset + index] !== text.charCodeAt(at + index)) return false;
  }
  return true;
}
