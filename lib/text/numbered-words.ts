/** Different words as they are stored. */
export interface StoredWords {
  /** All of them, one behind the other, the shorter first. */
  readonly units: string;
  /** How many there are of each length, from 1 on. */
  readonly counts: readonly number[];
}

const LONGEST = 15;

/**
 * Words by number, from 1 on, the shorter before the longer: `完成` by the number that stands in a
 * list.
 */
export class NumberedWords {
  readonly units: string;
  /** For each length the number of its last word; 0 for the length 0. */
  readonly #last: readonly number[];
  /** For each length what makes an offset of so many times a number. */
  readonly #bias: readonly number[];

  constructor({ units, counts }: StoredWords) {
    this.units = units;
    const last = [0];
    const bias = [0];
    let offset = 0;
    for (const [index, count] of counts.entries()) {
      const before = last[index] ?? 0;
      bias.push(offset - (before + 1) * (index + 1));
      last.push(before + count);
      offset += count * (index + 1);
    }
    this.#last = last;
    this.#bias = bias;
  }

  /** The length of a word, at least `least`. */
  lengthOf(number: number, least = 1): number {
    let length = least;
    while (number > (this.#last[length] ?? Infinity)) length += 1;
    return length;
  }

  /** Where the units of a word begin in `units`. */
  offsetOf(number: number, length: number): number {
    return number * length + (this.#bias[length] ?? 0);
  }

  wordOf(number: number): string {
    const length = this.lengthOf(number);
    const offset = this.offsetOf(number, length);
    return this.units.slice(offset, offset + length);
  }
}

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
