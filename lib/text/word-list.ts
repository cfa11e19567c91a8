import { NumberedWords } from './numbered-words';
import type { StoredWords } from './numbered-words';
import { numbersOf } from './packed-words';
import type { PackedWords } from './packed-words';
import { createIndex } from './word-edges';
import type { WordEdges, WordIndex } from './word-edges';

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

function listOf(table: Table, numbers: () => readonly Uint16Array[]): WordList {
  const index = createIndex<true>(() => ({ table: table.open(), lists: numbers(), values: [] }));
  const words = (): string[] =>
    Array.from(new Set(numbers().flatMap((list) => [...list])), (number) =>
      table.open().wordOf(number),
    );
  return {
    lengthAt: index.lengthAt,
    lengthBefore: index.lengthBefore,
    standsIn: index.standsIn,
    has: (word) => word !== '' && index.lengthAt(word, 0, word.length) === word.length,
    join: (separator) =>
      words()
        .sort((one, other) => other.length - one.length)
        .join(separator),
    [Symbol.iterator]: () => words()[Symbol.iterator](),
    table,
    numbers,
  };
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
  createIndex(() => {
    const { table, parts, values } = partsOf(lists);
    return { table, lists: parts, values };
  });

/** The same with a value for each word, made when the word is first found. */
export const indexEach = <T, U>(
  lists: ValuedLists<T>,
  valueOf: (word: string, value: T) => U,
): WordIndex<U> =>
  createIndex(() => {
    const { table, parts, values, numberAt } = partsOf(lists);
    const made = new Array<U | undefined>(values.length).fill(undefined);
    const make = (place: number): U | undefined => {
      const value = values[place];
      return value === undefined
        ? undefined
        : (made[place] = valueOf(table.wordOf(numberAt(place)), value));
    };
    return { table, lists: parts, values: made, make };
  });

interface Parts<T> {
  readonly table: NumberedWords;
  readonly parts: readonly Uint16Array[];
  /** By place, one list behind the other. */
  readonly values: readonly (T | undefined)[];
  readonly numberAt: (place: number) => number;
}

function partsOf<T>(lists: ValuedLists<T>): Parts<T> {
  const table = tableOf(lists.map(([words]) => words)).open();
  const parts: Uint16Array[] = [];
  const valueOf: T[] = [];
  for (const [words, value] of lists) {
    for (const part of words.numbers()) {
      parts.push(part);
      valueOf.push(value);
    }
  }
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const values = new Array<T | undefined>(size).fill(undefined);
  let place = 0;
  for (const [index, { length }] of parts.entries()) {
    values.fill(valueOf[index], place, place + length);
    place += length;
  }
  const numberAt = (wanted: number): number => {
    let rest = wanted;
    for (const part of parts) {
      if (rest < part.length) return part[rest] ?? 0;
      rest -= part.length;
    }
    return 0;
  };
  return { table, parts, values, numberAt };
}

function tableOf(lists: readonly WordList[]): Table {
  const table = lists[0]?.table;
  if (!table || lists.some((list) => list.table !== table))
    throw new RangeError('lists of one table are needed');
  return table;
}
