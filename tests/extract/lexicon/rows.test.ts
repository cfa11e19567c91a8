import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../../lib/extract/lexicon/traits';
import type { Trait } from '../../../lib/extract/lexicon/traits';
import { wordsWith } from '../../../lib/extract/lexicon/words';

const LEXICON = join(import.meta.dirname, '../../../lib/extract/lexicon');
const MOST_UNITS = 15;

interface Row {
  readonly file: string;
  readonly word: string;
  readonly traits: readonly string[];
}

function rowsOf(file: string): Row[] {
  const [, rows = ''] = readFileSync(join(LEXICON, 'rows', file), 'utf8').split('`');
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', ...traits] = row.split(' ');
      return { file, word, traits };
    });
}

const FILES = readdirSync(join(LEXICON, 'rows')).filter((file) => file !== 'read-rows.ts');
const ROWS = FILES.flatMap(rowsOf);
const named = ({ file, word }: Row): string => `${word} (rows/${file})`;
const isSorted = (list: readonly string[], index: number): boolean =>
  index === 0 || (list[index - 1] ?? '') < (list[index] ?? '');

describe('rows of the lexicon', () => {
  it.each(FILES)('%s is sorted by code unit', (file) => {
    const rows = rowsOf(file);
    const words = rows.map(({ word }) => word);
    expect(rows.filter((_, index) => !isSorted(words, index)).map(named)).toEqual([]);
  });

  it('have no word twice', () => {
    const first = new Map<string, Row>();
    const twice: string[] = [];
    for (const row of ROWS) {
      const other = first.get(row.word);
      if (other)
        twice.push(`${named(row)} stands in rows/${other.file} too: put its traits into one row`);
      else first.set(row.word, row);
    }
    expect(twice).toEqual([]);
  });

  it('are words of 1 to 15 units with traits', () => {
    const wrong = ROWS.filter(
      ({ word, traits }) => word === '' || word.length > MOST_UNITS || traits.length === 0,
    );
    expect(wrong.map(named)).toEqual([]);
  });

  it('name the traits of a word in order, each once', () => {
    expect(
      ROWS.filter(({ traits }) => traits.some((_, at) => !isSorted(traits, at))).map(named),
    ).toEqual([]);
  });

  it('have no trait that traits.ts does not know', () => {
    const known: ReadonlySet<string> = new Set(TRAITS);
    const unknown = ROWS.flatMap((row) =>
      row.traits.filter((trait) => !known.has(trait)).map((trait) => `${trait} of ${named(row)}`),
    );
    expect(unknown).toEqual([]);
  });

  it('use every trait', () => {
    const used = new Set(ROWS.flatMap(({ traits }) => traits));
    expect(TRAITS.filter((trait) => !used.has(trait))).toEqual([]);
  });

  it('are asked for every trait by a list', () => {
    const sources = readdirSync(LEXICON)
      .filter((file) => file.endsWith('.ts') && file !== 'traits.ts')
      .map((file) => readFileSync(join(LEXICON, file), 'utf8'))
      .join('');
    expect(TRAITS.filter((trait) => !sources.includes(`'${trait}'`))).toEqual([]);
  });

  it('come back by their traits', () => {
    const wordsOf = (trait: Trait): string[] =>
      ROWS.filter(({ traits }) => traits.includes(trait)).map(({ word }) => word);
    const isWhole = (trait: Trait): boolean => {
      const list = wordsWith(trait);
      const words = wordsOf(trait);
      return (
        [...list].sort().join() === words.sort().join() && words.every((word) => list.has(word))
      );
    };
    expect(TRAITS.filter((trait) => !isWhole(trait))).toEqual([]);
  });
});

describe('classes of words', () => {
  it.each(['clause', 'head', 'lead', 'topic', 'verb', 'unit'])(
    'of a word there is one %s at most',
    (group) => {
      const many = ROWS.filter(
        ({ traits }) => traits.filter((trait) => trait.startsWith(`${group}.`)).length > 1,
      );
      expect(many.map(named)).toEqual([]);
    },
  );
});
