import { NumberedWords, storeWords } from './numbered-words';

/** Words looked up at one place of a text; units of the match, 0 for none. */
export interface WordEdges {
  /**
   * The longest word that begins at `at` and ends at or before `limit`: `完成编制` at 0 is 2 for
   * 完成.
   */
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
  /**
   * Visits the words of `text.slice(start, end)` from left to right, the longest at each place,
   * none overlapping.
   */
  readonly scan: (text: string, start: number, end: number, visit: Visit<T>) => void;
}

export type Visit<T> = (start: number, end: number, value: T) => void;

/** Some words of a table with their values. */
export interface Members<T> {
  readonly table: NumberedWords;
  /**
   * Their numbers in the table, in order in each list; of a word that stands in several lists the
   * first counts.
   */
  readonly lists: readonly (Uint16Array | readonly number[])[];
  /** The value of a word by its place in all lists, one behind the other. */
  readonly values: readonly (T | undefined)[];
  /** Makes a value that is not there yet. */
  readonly make?: (place: number) => T | undefined;
}

/**
 * Units share a place in the table of edges, which so fits the processor's nearest memory; the
 * words decide.
 */
const EDGES = 1 << 12;
const OPENS = 1;
const OPENS_ALONE = 2;
/** No text has come yet: the first has the words laid out. */
const UNASKED = 4;
/**
 * Of whole numbers only: a unit read from beyond the text would make the arithmetic slow for good.
 */
const pairOf = (one: number, two: number): number => (one << 16) | two;
const placeOf = (one: number, two: number): number => one * 31 + two;
/** In place of the second unit of a word of one. */
const NONE = 0;

/** Words by place from 1 on; 0 stands for none. */
interface Laid {
  readonly units: string;
  readonly lengths: Uint8Array;
  /** Where the units of each word begin in `units`. */
  readonly offsets: Uint16Array;
}

/** Words by the pair of units at one of their edges. */
interface Chains {
  /** By the unit at the edge: whether a word of several units (1) or of one (2) may stand there. */
  readonly edges: Uint8Array;
  /** For each pair the longest word with it; pairs of units may share a place. */
  readonly heads: Uint16Array;
  /** For each word the next shorter one at its place. */
  readonly next: Uint16Array;
  /** The pair of each word. */
  readonly pairs: Int32Array;
}

const UNCHAINED: Chains = {
  edges: new Uint8Array(EDGES).fill(UNASKED),
  heads: new Uint16Array(1),
  next: new Uint16Array(1),
  pairs: new Int32Array(1),
};

/**
 * An index of words by the two units at their front and at their end: at most places one look-up
 * tells that no word stands there, and no piece of the text is ever copied. Nothing is laid out,
 * nor `membersOf` asked, before the first text comes.
 */
export function createIndex<T>(membersOf: () => Members<T>): WordIndex<T> {
  let members: Members<T> | undefined;
  let laid: Laid = { units: '', lengths: new Uint8Array(1), offsets: new Uint16Array(1) };
  let { units, lengths, offsets } = laid;
  let values: readonly (T | undefined)[] = [];
  let { edges: opening, heads, next, pairs } = UNCHAINED;
  let ends = UNCHAINED;
  const layOut = (): Laid => {
    if (members) return laid;
    members = membersOf();
    ({ values } = members);
    laid = layMembers(members);
    ({ units, lengths, offsets } = laid);
    return laid;
  };
  /**
   * Whether the units of a word stand at `at`, but for the two at its edge: those from `from` on.
   */
  const stands = (text: string, at: number, word: number, from: 0 | 2): boolean => {
    const offset = offsets[word] ?? 0;
    const to = (lengths[word] ?? 0) + from - 2;
    for (let index = from; index < to; index += 1) {
      if (units.charCodeAt(offset + index) !== text.charCodeAt(at + index)) return false;
    }
    return true;
  };
  const wordAt = (text: string, at: number, limit: number): number => {
    if (at >= limit) return 0;
    const unit = text.charCodeAt(at);
    const kind = opening[unit & (EDGES - 1)] ?? 0;
    if (kind === 0) return 0;
    if (kind === UNASKED) return firstAt(text, at, limit);
    const second = at + 1 < limit ? text.charCodeAt(at + 1) : NONE;
    const pair = pairOf(unit, second);
    for (
      let word = heads[placeOf(unit, second) & (heads.length - 1)] ?? 0;
      word !== 0;
      word = next[word] ?? 0
    ) {
      if (pairs[word] === pair && at + (lengths[word] ?? 0) <= limit && stands(text, at, word, 2))
        return word;
    }
    return kind >= OPENS_ALONE ? singleOf(heads, next, pairs, unit) : 0;
  };
  const firstAt = (text: string, at: number, limit: number): number => {
    ({ edges: opening, heads, next, pairs } = chain(layOut(), 0));
    return wordAt(text, at, limit);
  };
  const wordBefore = (text: string, floor: number, end: number): number => {
    if (end <= floor) return 0;
    const unit = text.charCodeAt(end - 1);
    const kind = ends.edges[unit & (EDGES - 1)] ?? 0;
    if (kind === 0) return 0;
    if (kind === UNASKED) return firstBefore(text, floor, end);
    const before = end - 2 < floor ? NONE : text.charCodeAt(end - 2);
    const pair = pairOf(before, unit);
    const chains = ends;
    const place = placeOf(before, unit) & (chains.heads.length - 1);
    for (let word = chains.heads[place] ?? 0; word !== 0; word = chains.next[word] ?? 0) {
      if (chains.pairs[word] !== pair) continue;
      const start = end - (lengths[word] ?? 0);
      if (start >= floor && stands(text, start, word, 0)) return word;
    }
    return kind >= OPENS_ALONE ? singleOf(chains.heads, chains.next, chains.pairs, unit) : 0;
  };
  const firstBefore = (text: string, floor: number, end: number): number => {
    ends = chain(layOut(), 2);
    return wordBefore(text, floor, end);
  };
  /* A word is found before anything is read of it: the first text changes what is read. */
  const lengthOf = (word: number): number => lengths[word] ?? 0;
  const valueOf = (word: number): T | undefined =>
    word === 0 ? undefined : (values[word - 1] ?? members?.make?.(word - 1));
  return {
    lengthAt: (text, at, limit) => lengthOf(wordAt(text, at, limit)),
    valueAt: (text, at, limit) => valueOf(wordAt(text, at, limit)),
    lengthBefore: (text, floor, end) => lengthOf(wordBefore(text, floor, end)),
    valueBefore: (text, floor, end) => valueOf(wordBefore(text, floor, end)),
    standsIn: (text, start, end) => {
      for (let at = start; at < end; at += 1) {
        if (opening[text.charCodeAt(at) & (EDGES - 1)] !== 0 && wordAt(text, at, end) !== 0)
          return true;
      }
      return false;
    },
    scan: (text, start, end, visit) => {
      for (let at = start; at < end; at += 1) {
        if (opening[text.charCodeAt(at) & (EDGES - 1)] === 0) continue;
        const word = wordAt(text, at, end);
        if (word === 0) continue;
        const value = valueOf(word);
        if (value === undefined) continue;
        const length = lengthOf(word);
        visit(at, at + length, value);
        at += length - 1;
      }
    },
  };
}

/**
 * An index of words of up to 15 units with their values. A word listed twice keeps its first value.
 */
export const indexWords = <T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> =>
  createIndex(() => {
    const known = new Map<string, T>();
    for (const [word, value] of entries) if (!known.has(word)) known.set(word, value);
    const stored = storeWords(known.keys());
    const values = stored.words.map((word) => known.get(word));
    return {
      table: new NumberedWords(stored),
      lists: [values.map((_, place) => place + 1)],
      values,
    };
  });

/** The same for words without values; a list of the lexicon is an index already. */
export const indexEdges = (words: WordEdges | Iterable<string>): WordEdges =>
  'lengthAt' in words ? words : indexWords(Array.from(words, (word) => [word, true] as const));

function layMembers<T>({ table, lists }: Members<T>): Laid {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const lengths = new Uint8Array(size + 1);
  const offsets = new Uint16Array(size + 1);
  let word = 1;
  for (const list of lists) {
    let length = 1;
    for (const number of list) {
      length = table.lengthOf(number, length);
      lengths[word] = length;
      offsets[word] = table.offsetOf(number, length);
      word += 1;
    }
  }
  return { units: table.units, lengths, offsets };
}

/**
 * Chains words by the two units that begin `back` units before their end, or at their front where
 * `back` is 0.
 */
function chain({ units, lengths, offsets }: Laid, back: 0 | 2): Chains {
  const edges = new Uint8Array(EDGES);
  const heads = new Uint16Array(placesFor(lengths.length));
  const next = new Uint16Array(lengths.length);
  const pairs = new Int32Array(lengths.length);
  for (let word = 1; word < lengths.length; word += 1) {
    const length = lengths[word] ?? 0;
    const at = (offsets[word] ?? 0) + (back === 0 || length === 1 ? 0 : length - back);
    const one = units.charCodeAt(at);
    /* A word of one unit has it at the edge, wherever that is. */
    const two = length === 1 ? one : units.charCodeAt(at + 1);
    const edge = (back === 0 ? one : two) & (EDGES - 1);
    edges[edge] = (edges[edge] ?? 0) | (length === 1 ? OPENS_ALONE : OPENS);
    pairs[word] = length === 1 ? pairOf(one, NONE) : pairOf(one, two);
    const place = (length === 1 ? placeOf(one, NONE) : placeOf(one, two)) & (heads.length - 1);
    let before = 0;
    let behind = heads[place] ?? 0;
    /* Of words of one length the first stays before the others. */
    while (behind !== 0 && (lengths[behind] ?? 0) >= length) {
      before = behind;
      behind = next[behind] ?? 0;
    }
    next[word] = behind;
    if (before === 0) heads[place] = word;
    else next[before] = word;
  }
  return { edges, heads, next, pairs };
}

/** A power of two with few words to a place. */
const placesFor = (words: number): number => 1 << (34 - Math.clz32(words));

/** The word that is `unit` alone. */
function singleOf(heads: Uint16Array, next: Uint16Array, pairs: Int32Array, unit: number): number {
  const pair = pairOf(unit, NONE);
  let word = heads[placeOf(unit, NONE) & (heads.length - 1)] ?? 0;
  while (word !== 0 && pairs[word] !== pair) word = next[word] ?? 0;
  return word;
}
