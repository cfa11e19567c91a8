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

it('many places are counted but not listed', () => {
  const text = `临溪镇修路。${'养老，'.repeat(MAX_WATCH_PLACES + 5)}`;
  const [care] = watchMatcher([wordOf('养老')])(text);
  expect(care?.count).toBe(MAX_WATCH_PLACES + 5);
  expect(care?.places).toHaveLength(MAX_WATCH_PLACES);
});

describe('the clause that a place names', () => {
  const LINE = '临溪镇今年新建养老院和便民桥，其中养老院3,400平方米。';
  const clausesOf = (text: string, ...words: readonly string[]): readonly string[] =>
    watchMatcher(words.map((word) => wordOf(word)))(text)
      .flatMap(({ places }) => places)
      .map(({ clause }) => text.slice(clause.start, clause.end));

  it('ends where punctuation ends it', () => {
    expect(clausesOf(`${LINE}临溪镇再修好十二条公路。`, '养老院', '十二条')).toEqual([
      '临溪镇今年新建养老院和便民桥，',
      '其中养老院3,400平方米。',
      '临溪镇再修好十二条公路。',
    ]);
  });

  it('is the same for all words in it', () => {
    expect(new Set(clausesOf(LINE, '临溪镇', '新建', '便民桥', '桥')).size).toBe(1);
  });

  it('is no word alone, also where that is a heading, or the last word', () => {
    const text = `${LINE}\n养老\n临溪镇再修好十二条路。\n教育`;
    expect(clausesOf(text, '养老', '教育').slice(2)).toEqual([
      '养老\n临溪镇再修好十二条路。\n教育',
      '养老\n临溪镇再修好十二条路。\n教育',
    ]);
    expect(clausesOf('养老', '养老')).toEqual(['养老']);
  });

  it('is cut at fixed places where nothing ends it, wherever the word stands in it', () => {
    const filling = '临溪镇各村道路修整'.repeat(40);
    const clauseOf = (at: number): unknown =>
      watchMatcher([wordOf('桥')])(`${filling.slice(0, at)}桥${filling.slice(at + 1)}`)[0]
        ?.places[0]?.clause;
    for (const at of [120, 121, 180, 239]) expect(clauseOf(at)).toEqual({ start: 120, end: 240 });
    expect(clauseOf(119)).toEqual({ start: 0, end: 120 });
    expect(clauseOf(359)).toEqual({ start: 240, end: 360 });
  });

  it('is never cut within a character', () => {
    const [first, second] = clausesOf(`${'路'.repeat(119)}𠮷${'路'.repeat(20)}桥`, '𠮷', '桥');
    expect([first?.endsWith('𠮷'), second]).toEqual([true, `${'路'.repeat(20)}桥`]);
  });
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
