import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_WATCH_PLACES } from '../../lib/model/limits';
import type { WatchGroup, WatchWord } from '../../lib/model/watch';
import { Automaton } from '../../lib/watch/automaton';
import { watchId, watchMatcher, watchSpans } from '../../lib/watch/index';

const wordOf = (word: string, group?: WatchGroup): WatchWord => ({
  id: watchId(word),
  word,
  ...(group !== undefined && { group }),
});

const found = (text: string, ...words: readonly WatchWord[]) =>
  watchMatcher(words)(text).map(({ word, count, places }) => ({
    word: word.word,
    count,
    quotes: places.map(({ start, end }) => text.slice(start, end)),
  }));

const quotes = (text: string, word: string, group?: WatchGroup): readonly string[] =>
  found(text, wordOf(word, group)).flatMap((one) => one.quotes);

describe('a word is found however it is written', () => {
  it.each([
    { name: 'as it is', text: '临溪镇数字经济起步。', word: '数字经济', is: ['数字经济'] },
    { name: 'in Traditional characters', text: '發展數字經濟', word: '数字经济', is: ['數字經濟'] },
    { name: 'written in them', text: '发展数字经济', word: '數字經濟', is: ['数字经济'] },
    { name: 'with blanks inside', text: '临 溪　镇', word: '临溪镇', is: ['临 溪　镇'] },
    { name: 'over a line break', text: '临溪\n镇', word: '临溪镇', is: ['临溪\n镇'] },
    { name: 'in full width', text: 'ＧＤＰ总量', word: 'gdp', is: ['ＧＤＰ'] },
    { name: 'twice', text: '养老、养老', word: '养老', is: ['养老', '养老'] },
    { name: 'never over itself', text: '啦啦啦啦啦', word: '啦啦', is: ['啦啦', '啦啦'] },
    { name: 'no part of a Latin word', text: 'FAIR，AI赋能', word: 'AI', is: ['AI'] },
    { name: 'beside a Latin word', text: 'open AI park', word: 'AI', is: ['AI'] },
    { name: 'no part of a figure', text: '288个，88个', word: '88个', is: ['88个'] },
    { name: 'digits behind letters', text: '5G基站15G', word: '5G', is: ['5G'] },
    { name: 'nowhere', text: '修路', word: '桥', is: [] },
  ])('$name', ({ text, word, is }) => {
    expect(quotes(text, word)).toEqual(is);
  });

  it('an indicator by its other names, the longest', () => {
    const text = '地区生产总值12亿元，GDP增长5%。';
    expect(quotes(text, 'GDP', 'indicator')).toEqual(['地区生产总值', 'GDP']);
    expect(quotes(text, 'GDP')).toEqual(['GDP']);
  });
});

it('words over each other are each counted, and marked once', () => {
  const text = '人均数字经济规模';
  const counts = watchMatcher([wordOf('数字'), wordOf('人均数字经济'), wordOf('经济规模')])(text);
  expect(counts.map(({ word, count }) => [word.word, count])).toEqual([
    ['数字', 1],
    ['人均数字经济', 1],
    ['经济规模', 1],
  ]);
  expect(watchSpans(counts)).toEqual([{ start: 0, end: text.length }]);
});

it('a place names the clause it stands in, and many places are counted but not listed', () => {
  const text = `临溪镇修路。${'养老，'.repeat(MAX_WATCH_PLACES + 5)}`;
  const [road, care] = watchMatcher([wordOf('修路'), wordOf('养老')])(text);
  expect(road?.places[0]).toEqual({ start: 3, end: 5, clause: { start: 0, end: 5 } });
  expect(care?.count).toBe(MAX_WATCH_PLACES + 5);
  expect(care?.places).toHaveLength(MAX_WATCH_PLACES);
});

it('the pass over a text finds what looking for each word finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('人', '民', 'a'), maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('人', '民', 'a'), maxLength: 60 }),
      (words, text) => {
        const heard: string[] = [];
        new Automaton(words).find(text, (word, end) => heard.push(`${words[word]} ${end}`));
        const sought = words.flatMap((word) =>
          word === ''
            ? []
            : Array.from({ length: text.length + 1 }, (_, end) => end)
                .filter((end) => text.slice(0, end).endsWith(word))
                .map((end) => `${word} ${end}`),
        );
        expect(heard.sort()).toEqual(sought.sort());
      },
    ),
  );
});
