import { NumberedWords } from './numbered-words';
import type { StoredWords } from './numbered-words';
import { numbersOf } from './packed-words';
import type { PackedWords } from './packed-words';
import { ListIndex } from './word-edges';
import type { Members, WordEdges, WordIndex } from './word-edges';

/** Words of one table. */
export interface WordList extends WordEdges, Iterable<string> {
  readonly has: (word: string) => boolean;
  /** For a pattern, the longer words first: `编制完成|完成` for `join('|')`. */
  readonly join: (separator: string) => string;
  readonly table: Table;
  /** Their numbers in the table, in order in each part. */
  readonly numbers: () => readonly Uint16Array[];
}

interface Table {
  readonly stored: StoredWords;
  /** Laid out for looking up, when first asked for. */
  readonly open: () => NumberedWords;
}

/**
 * Gives lists of words by trait: `wordsWith('sure')`. Nothing is unpacked before a list is asked
 * for something.
 */
export function openWords<Trait extends string>(packed: PackedWords): (trait: Trait) => WordList {
  let opened: NumberedWords | undefined;
  const table: Table = { stored: packed, open: () => (opened ??= new NumberedWords(packed)) };
  return (trait) => listOf(table, () => [numbersOf(packed.steps[trait] ?? '')]);
}

/** The words that stand in one of some lists of one table. */
export function unionOf(lists: readonly WordList[]): WordList {
  const table = tableOf(lists);
  return listOf(table, () => lists.flatMap((list) => list.numbers()));
}

/** The words of several units. */
export function severalUnits(list: WordList): WordList {
  const [single = 0] = list.table.stored.counts;
  return listOf(list.table, () =>
    list.numbers().map((numbers) => numbers.filter((number) => number > single)),
  );
}

const listOf = (table: Table, numbers: () => readonly Uint16Array[]): WordList =>
  new List(table, numbers);

class List extends ListIndex<true> implements WordList {
  readonly table: Table;
  readonly numbers: () => readonly Uint16Array[];

  constructor(table: Table, numbers: () => readonly Uint16Array[]) {
    super(() => ({ table: table.open(), lists: numbers(), valueOf: () => true }));
    this.table = table;
    this.numbers = numbers;
  }

  has(word: string): boolean {
    return word !== '' && this.lengthAt(word, 0, word.length) === word.length;
  }

  join(separator: string): string {
    return this.#words()
      .sort((one, other) => other.length - one.length)
      .join(separator);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words()[Symbol.iterator]();
  }

  #words(): string[] {
    const table = this.table.open();
    return Array.from(new Set(this.numbers().flatMap((list) => [...list])), (number) =>
      table.wordOf(number),
    );
  }
}

/** Lists by their names: `[[SURE, 'sure'], …]` for `{ sure: SURE }`. */
export function byName<Name extends string>(
  lists: Readonly<Record<Name, WordList>>,
): (readonly [WordList, Name])[] {
  const named: (readonly [WordList, Name])[] = [];
  for (const name in lists) named.push([lists[name], name]);
  return named;
}

type ValuedLists<T> = readonly (readonly [words: WordList, value: T])[];

/**
 * What stands in one of several lists of one table, by what the list stands for; a word of two
 * lists counts for the first.
 */
export const indexLists = <T>(lists: ValuedLists<T>): WordIndex<T> =>
  new ListIndex(() => partsOf(lists));

/** The same with a value for each word, made when the word is first found. */
export const indexEach = <T, U>(
  lists: ValuedLists<T>,
  valueOf: (word: string, value: T) => U,
): WordIndex<U> =>
  new ListIndex(() => {
    const parts = partsOf(lists);
    const made = new Array<U | undefined>(parts.table.size + 1).fill(undefined);
    const make = (number: number): U | undefined => {
      const value = parts.valueOf(number);
      return value === undefined
        ? undefined
        : (made[number] = valueOf(parts.table.wordOf(number), value));
    };
    return { ...parts, valueOf: (number) => made[number] ?? make(number) };
  });

function partsOf<T>(lists: ValuedLists<T>): Members<T> {
  const table = tableOf(lists.map(([words]) => words)).open();
  /* For each word the list that it counts for, from 1 on. */
  const listOfWord = new Uint16Array(table.size + 1);
  const parts: Uint16Array[] = [];
  for (const [index, [words]] of lists.entries()) {
    for (const part of words.numbers()) {
      parts.push(part);
      part.forEach((number) => {
        if (listOfWord[number] === 0) listOfWord[number] = index + 1;
      });
    }
  }
  const values = lists.map(([, value]) => value);
  return { table, lists: parts, valueOf: (number) => values[(listOfWord[number] ?? 0) - 1] };
}

function tableOf(lists: readonly WordList[]): Table {
  const table = lists[0]?.table;
  if (!table || lists.some((list) => list.table !== table))
    throw new RangeError('lists of one table are needed');
  return table;
}
