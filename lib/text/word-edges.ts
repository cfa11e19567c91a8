import { NONE, NumberedWords, placeOf, storeWords, UNIT_BITS } from './numbered-words';
import type { Chains } from './numbered-words';

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
  /** Their numbers in the table. */
  readonly lists: readonly Uint16Array[];
  /** The value of a word by its number; not asked of a list without values. */
  readonly valueOf: (number: number) => T | undefined;
}

/** Bits to a word in the table of pairs. */
const PAIR_BITS = 8;
const BITS = 32;

/** Words of a list by one of their edges. Whatever has no bit does not stand there. */
interface Edge extends Pick<Chains, 'heads' | 'next'> {
  /** A bit for the unit at the edge. */
  readonly bits: Int32Array;
  /** A bit for the pair of units at the edge, as many as a power of two. */
  readonly pairs: Int32Array;
  /** Whether a word of one unit is among them. */
  readonly hasSingle: boolean;
  /** A bit for each word of the table that is in the list. */
  readonly members: Int32Array;
  readonly lengths: Uint8Array;
  readonly offsets: Uint16Array;
  readonly units: string;
}

/** No text has come yet: the first has the words laid out. */
const UNASKED: Edge = {
  bits: new Int32Array(UNIT_BITS / BITS).fill(-1),
  pairs: new Int32Array(1),
  hasSingle: false,
  members: new Int32Array(1),
  lengths: new Uint8Array(1),
  offsets: new Uint16Array(1),
  units: '',
  heads: new Uint16Array(1),
  next: new Uint16Array(1),
};

const hasBit = (bits: Int32Array, place: number): boolean =>
  (((bits[place >> 5] ?? 0) >> (place & (BITS - 1))) & 1) !== 0;
const setBit = (bits: Int32Array, place: number): void => {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & (BITS - 1)));
};

/**
 * An index of words by the two units at their front and at their end: at most places the bit of one
 * unit tells that no word stands there, and no piece of the text is ever copied. The words are
 * chained once for the whole table; a list adds a bit for each of its own. Nothing is laid out, nor
 * `membersOf` asked, before the first text comes.
 */
export class ListIndex<T> implements WordIndex<T> {
  readonly #membersOf: () => Members<T>;
  #members: Members<T> | undefined;
  #front = UNASKED;
  #end = UNASKED;

  constructor(membersOf: () => Members<T>) {
    this.#membersOf = membersOf;
  }

  lengthAt(text: string, at: number, limit: number): number {
    if (at >= limit || !hasBit(this.#front.bits, text.charCodeAt(at) & (UNIT_BITS - 1))) return 0;
    if (this.#front === UNASKED) this.#front = edgeOf(this.#membersThere, false);
    return this.#front.lengths[wordAt(this.#front, text, at, limit)] ?? 0;
  }

  valueAt(text: string, at: number, limit: number): T | undefined {
    if (at >= limit || !hasBit(this.#front.bits, text.charCodeAt(at) & (UNIT_BITS - 1)))
      return undefined;
    if (this.#front === UNASKED) this.#front = edgeOf(this.#membersThere, false);
    const word = wordAt(this.#front, text, at, limit);
    return word === 0 ? undefined : this.#membersThere.valueOf(word);
  }

  lengthBefore(text: string, floor: number, end: number): number {
    if (end <= floor || !hasBit(this.#end.bits, text.charCodeAt(end - 1) & (UNIT_BITS - 1)))
      return 0;
    if (this.#end === UNASKED) this.#end = edgeOf(this.#membersThere, true);
    return this.#end.lengths[wordBefore(this.#end, text, floor, end)] ?? 0;
  }

  valueBefore(text: string, floor: number, end: number): T | undefined {
    if (end <= floor || !hasBit(this.#end.bits, text.charCodeAt(end - 1) & (UNIT_BITS - 1)))
      return undefined;
    if (this.#end === UNASKED) this.#end = edgeOf(this.#membersThere, true);
    const word = wordBefore(this.#end, text, floor, end);
    return word === 0 ? undefined : this.#membersThere.valueOf(word);
  }

  standsIn(text: string, start: number, end: number): boolean {
    if (start >= end) return false;
    if (this.#front === UNASKED) this.#front = edgeOf(this.#membersThere, false);
    const edge = this.#front;
    let at = nextEdge(edge, text, start, end);
    while (at < end && wordAt(edge, text, at, end) === 0) at = nextEdge(edge, text, at + 1, end);
    return at < end;
  }

  scan(text: string, start: number, end: number, visit: Visit<T>): void {
    if (start >= end) return;
    if (this.#front === UNASKED) this.#front = edgeOf(this.#membersThere, false);
    const edge = this.#front;
    const members = this.#membersThere;
    let next = start;
    for (let at = nextEdge(edge, text, next, end); at < end; at = nextEdge(edge, text, next, end)) {
      next = at + 1;
      const word = wordAt(edge, text, at, end);
      const value = word === 0 ? undefined : members.valueOf(word);
      if (value === undefined) continue;
      next = at + (edge.lengths[word] ?? 0);
      visit(at, next, value);
    }
  }

  get #membersThere(): Members<T> {
    return (this.#members ??= this.#membersOf());
  }
}

/** The next place where a word may begin; `end` if there is none. */
function nextEdge({ bits }: Edge, text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !hasBit(bits, text.charCodeAt(at) & (UNIT_BITS - 1))) at += 1;
  return at;
}

/** The longest word at `at`, where the unit there has its bit. */
function wordAt(edge: Edge, text: string, at: number, limit: number): number {
  const { pairs, members, heads, next, lengths } = edge;
  const unit = text.charCodeAt(at);
  const place = placeOf(unit, at + 1 < limit ? text.charCodeAt(at + 1) : NONE);
  if (hasBit(pairs, place & (pairs.length * BITS - 1))) {
    for (let word = heads[place & (heads.length - 1)] ?? 0; word !== 0; word = next[word] ?? 0) {
      if (
        hasBit(members, word) &&
        at + (lengths[word] ?? 0) <= limit &&
        stands(edge, text, word, at)
      )
        return word;
    }
  }
  return edge.hasSingle ? single(edge, text, at) : 0;
}

/** The longest word that ends at `end`, where the unit before it has its bit. */
function wordBefore(edge: Edge, text: string, floor: number, end: number): number {
  const { pairs, members, heads, next, lengths } = edge;
  const unit = text.charCodeAt(end - 1);
  const place = end - 2 < floor ? placeOf(unit, NONE) : placeOf(text.charCodeAt(end - 2), unit);
  if (hasBit(pairs, place & (pairs.length * BITS - 1))) {
    for (let word = heads[place & (heads.length - 1)] ?? 0; word !== 0; word = next[word] ?? 0) {
      if (!hasBit(members, word)) continue;
      const start = end - (lengths[word] ?? 0);
      if (start >= floor && stands(edge, text, word, start)) return word;
    }
  }
  return edge.hasSingle ? single(edge, text, end - 1) : 0;
}

function stands(
  { units, lengths, offsets }: Edge,
  text: string,
  word: number,
  at: number,
): boolean {
  const offset = offsets[word] ?? 0;
  const length = lengths[word] ?? 0;
  for (let index = 0; index < length; index += 1) {
    if (units.charCodeAt(offset + index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}

/** The word that is the unit at `at` alone. */
function single(edge: Edge, text: string, at: number): number {
  const { pairs, members, heads, next, lengths } = edge;
  const place = placeOf(text.charCodeAt(at), NONE);
  if (!hasBit(pairs, place & (pairs.length * BITS - 1))) return 0;
  for (let word = heads[place & (heads.length - 1)] ?? 0; word !== 0; word = next[word] ?? 0) {
    if (lengths[word] === 1 && hasBit(members, word) && stands(edge, text, word, at)) return word;
  }
  return 0;
}

/**
 * An index of words of up to 15 units with their values. A word listed twice keeps its first value.
 */
export const indexWords = <T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> =>
  new ListIndex(() => {
    const known = new Map<string, T>();
    for (const [word, value] of entries) if (!known.has(word)) known.set(word, value);
    const stored = storeWords(known.keys());
    const values = stored.words.map((word) => known.get(word));
    return {
      table: new NumberedWords(stored),
      lists: [Uint16Array.from(values, (_, place) => place + 1)],
      valueOf: (number) => values[number - 1],
    };
  });

/** The same for words without values; a list of the lexicon is an index already. */
export const indexEdges = (words: WordEdges | Iterable<string>): WordEdges =>
  'lengthAt' in words ? words : indexWords(Array.from(words, (word) => [word, true] as const));

function edgeOf<T>({ table, lists }: Members<T>, isEnd: boolean): Edge {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const chains = isEnd ? table.ends : table.fronts;
  const { lengths, offsets, units } = table;
  const edge: Edge = {
    bits: new Int32Array(UNIT_BITS / BITS),
    pairs: new Int32Array(Math.max(1, ((1 << (BITS - Math.clz32(size))) * PAIR_BITS) / BITS)),
    /* The shorter words come first. */
    hasSingle: lists.some((list) => lengths[list[0] ?? 0] === 1),
    members: new Int32Array((table.size >> 5) + 1),
    lengths,
    offsets,
    units,
    heads: chains.heads,
    next: chains.next,
  };
  for (const list of lists) addBits(edge, chains, list);
  return edge;
}

function addBits({ bits, pairs, members }: Edge, chains: Chains, list: Uint16Array): void {
  const { places, edges } = chains;
  const last = pairs.length * BITS - 1;
  list.forEach((number) => {
    setBit(bits, edges[number] ?? 0);
    setBit(pairs, (places[number] ?? 0) & last);
    setBit(members, number);
  });
}
