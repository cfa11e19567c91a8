import { expect, it } from 'vitest';
import { MAX_WATCH_WORD, MAX_WATCH_WORDS } from '../../lib/model/limits';
import type { WatchWord } from '../../lib/model/watch';
import { cleanWatchWord, readWatchList, watchId } from '../../lib/watch/index';

const known = (...words: readonly string[]): readonly WatchWord[] =>
  words.map((word) => ({ id: watchId(word), word }));

it.each([
  {
    name: 'a line each',
    text: '养老\n\n  临溪镇  \r\n',
    words: [{ word: '养老' }, { word: '临溪镇' }],
  },
  {
    name: 'CSV with groups in any language',
    text: '\ufeff关注词,类别\n固定资产投资,指标\n臨溪鎮，地名\nNorth Bridge;name\n"甲,乙厂"\t机构\n',
    words: [
      { word: '固定资产投资', group: 'indicator' },
      { word: '臨溪鎮', group: 'place' },
      { word: 'North Bridge', group: 'name' },
      { word: '甲,乙厂', group: 'name' },
    ],
  },
])('$name', ({ text, words }) => {
  expect(readWatchList(text, [])).toEqual({ words, known: 0, ungrouped: 0, refused: [] });
});

it('words that read alike count once; a group that is none is left out and counted', () => {
  const list = readWatchList('數字經濟\n数字 经济\n养老,其他\nGDP', known('ＧＤＰ'));
  expect(list.words).toEqual([{ word: '數字經濟' }, { word: '养老' }]);
  expect(list).toMatchObject({ known: 2, ungrouped: 1, refused: [] });
});

it('a line that gives no word comes back with its reason', () => {
  const long = '长'.repeat(MAX_WATCH_WORD + 1);
  const text = `养老\n\u200b,地名\n${long}\n`;
  expect(readWatchList(text, []).refused).toEqual([
    { line: 2, text: '\u200b,地名', why: 'no-word' },
    { line: 3, text: long, why: 'too-long' },
  ]);
  const full = known(...Array.from({ length: MAX_WATCH_WORDS }, (_, at) => `词${at}号`));
  expect(readWatchList('养老', full).refused).toEqual([{ line: 1, text: '养老', why: 'too-many' }]);
});

it.each([
  ['  数字\n经济 ', '数字 经济'],
  ['\u0007', undefined],
  ['　', undefined],
  ['长'.repeat(MAX_WATCH_WORD + 1), undefined],
])('%j is cleaned', (typed, word) => {
  expect(cleanWatchWord(typed)).toBe(word);
});
