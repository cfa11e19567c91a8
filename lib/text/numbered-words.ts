/** Different words as they are stored. */
export interface StoredWords {
  /** All of them, one behind the other, the shorter first. */
  readonly units: string;
  /** How many there are of each length, from 1 on. */
  readonly counts: readonly number[];
}

/** Words by the pair of units at one of their edges: few words share a place. */
export interface Chains {
  /** For each place of a pair its longest word. */
  readonly heads: Uint16Array;
  /** For each word the next one at its place, as long or shorter. */
  readonly next: Uint16Array;
  /** For each word the place of its pair. */
  readonly places: Int32Array;
  /** For each word the bit of the unit at its edge. */
  readonly edges: Uint16Array;
}

const LONGEST = 15;
/** Units share a bit, so that the bits of many lists fit the processor's nearest memories. */
export const UNIT_BITS = 1 << 12;
/** In place of the second unit of a word of one. */
export const NONE = 0;
/** Where a pair of units stands, in a table of a power of two places. */
export const placeOf = (one: number, two: number): number => one * 31 + two;

/**
 * Words by number, from 1 on, the shorter before the longer: `完成` by the number that stands in a
 * list.
 */
export class NumberedWords {
  readonly units: string;
  /** How many there are. */
  readonly size: number;
  /** For each length the number of its last word; 0 for the length 0. */
  readonly #last: readonly number[];
  #lengths: Uint8Array | undefined;
  #offsets: Uint16Array | undefined;
  #fronts: Chains | undefined;
  #ends: Chains | undefined;

  constructor({ units, counts }: StoredWords) {
    this.units = units;
    const last = [0];
    for (const [index, count] of counts.entries()) last.push((last[index] ?? 0) + count);
    this.#last = last;
    this.size = last.at(-1) ?? 0;
  }

  /** The length of each word, by number; 0 for the number 0. */
  get lengths(): Uint8Array {
    if (this.#lengths) return this.#lengths;
    const lengths = new Uint8Array(this.size + 1);
    for (let length = 1; length < this.#last.length; length += 1)
      lengths.fill(length, (this.#last[length - 1] ?? 0) + 1, (this.#last[length] ?? 0) + 1);
    return (this.#lengths = lengths);
  }

  /** Where the units of each word begin in `units`, by number. */
  get offsets(): Uint16Array {
    if (this.#offsets) return this.#offsets;
    const { lengths, size } = this;
    const offsets = new Uint16Array(size + 1);
    for (let number = 1; number < size; number += 1)
      offsets[number + 1] = (offsets[number] ?? 0) + (lengths[number] ?? 0);
    return (this.#offsets = offsets);
  }

  /** By the two units that words begin with. */
  get fronts(): Chains {
    return (this.#fronts ??= this.#chain(false));
  }

  /** By the two units that words end with. */
  get ends(): Chains {
    return (this.#ends ??= this.#chain(true));
  }

  wordOf(number: number): string {
    const length = this.lengths[number] ?? 0;
    const offset = this.offsets[number] ?? 0;
    return this.units.slice(offset, offset + length);
  }

  /** The shorter words come first, and each goes before those that are there. */
  #chain(isEnd: boolean): Chains {
    const { units, size, lengths } = this;
    const heads = new Uint16Array(placesFor(size));
    const next = new Uint16Array(size + 1);
    const places = new Int32Array(size + 1);
    const edges = new Uint16Array(size + 1);
    let offset = 0;
    for (let number = 1; number <= size; number += 1) {
      const length = lengths[number] ?? 0;
      const at = isEnd && length > 2 ? offset + length - 2 : offset;
      const one = units.charCodeAt(at);
      const two = length === 1 ? NONE : units.charCodeAt(at + 1);
      const pair = placeOf(one, two);
      const place = pair & (heads.length - 1);
      edges[number] = (isEnd && length > 1 ? two : one) & (UNIT_BITS - 1);
      places[number] = pair;
      next[number] = heads[place] ?? 0;
      heads[place] = number;
      offset += length;
    }
    return { heads, next, places, edges };
  }
}

/** A power of two with few words to a place. */
const placesFor = (words: number): number => 1 << (34 - Math.clz32(words));

/** Different words of 1 to 15 units as they are stored, and in their order. */
export function storeWords(
  words: Iterable<string>,
): StoredWords & { readonly words: readonly string[] } {
  const lists: string[][] = Array.from({ length: LONGEST }, () => []);
  for (const word of words) {
    const list = lists[word.length - 1];
    if (!list) throw new RangeError(`word of ${word.length} units: ${word}`);
    list.push(word);
  }
  const all = lists.flat();
  return { units: all.join(''), counts: lists.map((list) => list.length), words: all };
}
