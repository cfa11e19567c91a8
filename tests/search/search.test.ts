import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationRow,
  placesIn,
  packRows,
  parseQuery,
  snippetsOf,
  withoutRow,
  withRow,
} from '../../lib/search/index';
import type { SearchRow } from '../../lib/search/index';
import { NOT_FOUND, scanChunk } from '../../lib/search/scan';
import { toSearchText } from '../../lib/search/search-text';
import { RADICAL_CHARACTERS, RADICALS } from '../../lib/text/radicals';
import { annotationAt } from '../view/samples';
import { searchRow } from './rows';

const idsFound = (
  rows: readonly SearchRow[],
  query: string,
  overdue: readonly string[] = [],
): readonly string[] => {
  const chunk = packRows(rows);
  const places = scanChunk(chunk, parseQuery(query), (id) => overdue.includes(id));
  return chunk.ids.filter((_, row) => places[row] !== NOT_FOUND);
};
const finds = (text: string, query: string): boolean =>
  idsFound([searchRow({ written: [text] })], query).length === 1;

const marked = (text: string, query: string): readonly string[] =>
  placesIn(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['財政總收入增長', '财政总收入', true],
    ['财政总收入增长', '財政總收入', true],
    ['ＧＤＰ增长', 'gdp', true],
    ['GDP growth', 'ＧＤＰ　Growth', true],
    ['财 政\n总收入', '财政总收入', true],
    [RADICALS.slice(60, 70), RADICAL_CHARACTERS.slice(60, 70), true],
    ['⻓江⻔户', '长江门户', true],
    ['🏗️望溪大桥👷🏽‍♀️', '👷🏽‍♀️', true],
    ['𠮷野𡊮', '𡊮', true],
    ['坏\ud800字', '坏\ud800字', true],
    ['望溪大桥开工', '大桥 开工', true],
    ['望溪大桥开工', '开工 大桥', true],
    ['望溪大桥开工', '大桥 竣工', false],
    ['望溪大桥开工', '大桥 -竣工', true],
    ['望溪大桥开工', '大桥 －开工', false],
    ['望溪大桥开工', '-大桥', false],
    ['望溪大桥开工', '"大桥 开工"', true],
    ['望溪大桥开工', '“开工大桥”', false],
    ['望溪大桥开工', '「大桥开工', true],
    ['“四上”企业', '“四上”', true],
    ['任何文字', '', true],
    ['任何文字', ' 　"" - ', false],
    ['全年下降-8.1%', '-8.1%', true],
    ['全年增长8.1%', '-8.1%', false],
    ['5G基站', '5g', true],
    ['15G流量', '5g', false],
  ])('%j, asked for %j: %s', (text, query, isFound) => {
    expect(finds(text, query)).toBe(isFound);
  });

  it('finds no word across two parts or fields of a row', () => {
    const row = searchRow({ written: ['大', '桥'], quote: ['开'], about: ['工'] });
    expect(idsFound([row], '大桥')).toEqual([]);
    expect(idsFound([row], '桥开')).toEqual([]);
    expect(idsFound([row], '大 工')).toEqual(['a']);
  });
});

const ONE_NUMBER = [
  [
    '2.88亿',
    '28800万',
    '288,000,000',
    '288000000',
    '二点八八亿',
    '2.880亿',
    '２.８８億',
    '两亿八千八百万',
    '288百万',
    '２８８，０００，０００',
  ],
  ['24.03亿元', '240300万元', '2403000000元', '2,403,000,000元', '24.030億元'],
  ['3公里', '3000米', '三千米', '3km'],
  ['125户', '一百二十五户', '１２５戶'],
  ['19.1%', '百分之十九点一', '19.10％'],
] as const;

describe('numbers', () => {
  it.each(
    ONE_NUMBER.flatMap((all) => all.flatMap((text) => all.map((query) => [text, query] as const))),
  )('投资%s is found by %s', (text, query) => {
    const sentence = `共投资${text}，比上年多。`;
    expect(finds(sentence, query)).toBe(true);
    expect(marked(sentence, query)).toEqual([expect.stringContaining(text)]);
  });

  it.each([
    ['2.88亿元', '2.88', true],
    ['2.88亿元', '2.88亿', true],
    ['12.88亿元', '2.88亿', false],
    ['2.885亿元', '2.88亿', false],
    ['2.88亿元', '2.88亿美元', false],
    ['3万亿元', '3万', false],
    ['十三万人', '三万', false],
    ['1,288元', '288', false],
    ['288元', '88', false],
    ['3公里', '3000', false],
    ['3000米', '3公里', true],
    ['125人', '125户', false],
    ['2021年', '2021年', true],
    ['二〇二一年', '2021年', true],
    ['区号0571', '0571', true],
    ['571人', '0571', false],
    ['财政收入240300万元', '财政收入24.03亿元', true],
    ['财政支出240300万元', '财政收入24.03亿元', false],
    ['财政收入24.03亿元', '"财政收入240300万元"', false],
  ])('%s, asked for %s: %s', (text, query, isFound) => {
    expect(finds(text, query)).toBe(isFound);
  });

  it('holds a number for one however it is noted', () => {
    const amounts = fc.integer({ min: 1, max: 99_999_999 }).map((units) => units * 10_000);
    const notations = [
      (value: number) => String(value),
      (value: number) => `${value / 1e4}万`,
      (value: number) => `${value / 1e8}亿`,
      (value: number) => value.toLocaleString('en-US'),
      (value: number) => value.toLocaleString('en-US').replaceAll(',', '，'),
    ];
    const notation = fc.constantFrom(...notations);
    fc.assert(
      fc.property(amounts, notation, notation, (value, as, ask) => {
        expect(finds(`投资${as(value)}元。`, ask(value))).toBe(true);
        expect(finds(`投资${as(value)}元。`, `${ask(value)}元`)).toBe(true);
        expect(finds(`投资${as(value + 10_000)}元。`, ask(value))).toBe(false);
      }),
    );
  });
});

describe('names of indicators', () => {
  it.each([
    ['全年生产总值', 'GDP', true],
    ['GDP', '地區生產總值', true],
    ['完成固定资产投资', '固投', true],
    ['社会消费品零售总额', '社零', true],
    ['公共财政预算收入', '一般预算收入', true],
    ['规模以上工业总产值', '规上工业产值', true],
    ['工业总产值', '规上工业产值', false],
    ['完成固定资产投资', '"固投"', false],
    ['完成固定资产投资', '-固投', false],
  ])('%s, asked for %s: %s', (text, query, isFound) => {
    expect(finds(text, query)).toBe(isFound);
  });
});

describe('words of the screen', () => {
  const rows = [
    searchRow({ id: 'kept', status: 'kept' }),
    searchRow({ id: 'open', status: 'open', written: ['桥'] }),
    searchRow({ id: 'going', status: 'in-progress' }),
    searchRow({ id: 'says', written: ['据称已兑现'] }),
    searchRow({ id: 'other', quote: ['桥'] }),
  ];
  it.each([
    ['已兑现', ['kept', 'says']],
    ['已兌現', ['kept', 'says']],
    ['KEPT', ['kept']],
    ['-已兑现', ['open', 'going', 'other']],
    ['"已兑现"', ['says']],
    ['待核实', ['open']],
    ['in progress', ['going']],
    ['To be checked', ['open']],
    ['待核實 桥', ['open']],
    ['逾期', ['other']],
    ['期限已過', ['other']],
    ['overdue 桥', ['other']],
    ['overdue -桥', []],
  ])('%s finds %j', (query, ids) => {
    expect(idsFound(rows, query, ['other'])).toEqual(ids);
  });
});

describe('the words that a verdict stands on nothing', () => {
  const evidence = [{ id: 'e1', url: 'https://www.linxi.gov.cn/2.html', text: '已完工' }];
  const rows = [
    annotationRow(annotationAt('加固三座桥梁', 152, { id: 'bare', status: 'broken' })),
    annotationRow(annotationAt('加固三座桥梁', 152, { id: 'proven', status: 'broken', evidence })),
    annotationRow(annotationAt('加固三座桥梁', 152, { id: 'says', note: '这里缺证据' })),
  ];
  it.each([
    ['缺证据', ['bare', 'says']],
    ['没有证据', ['bare']],
    ['No evidence', ['bare']],
    ['未兑现 -缺证据', ['proven']],
  ])('%s finds %j', (query, ids) => {
    expect(idsFound(rows, query, []).toSorted()).toEqual(ids);
  });
});

describe('a chunk', () => {
  const texts = fc.array(
    fc.constantFrom('桥', '2.88亿', 'a', '億', '🏗️', ' ', '\n', '\u0000', '\u0004'),
    {
      maxLength: 6,
    },
  );
  const rowOf = (id: string, parts: readonly string[]): SearchRow =>
    searchRow({
      id,
      written: [parts.join(''), ...parts],
      quote: parts.slice(1),
      status: parts.length > 3 ? 'kept' : undefined,
    });
  const sorted = (rows: readonly SearchRow[]): SearchRow[] =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

  it('is the same, updated row by row, as built at once', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(texts)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(edits, (all) => {
        const rows = new Map<string, SearchRow>();
        let chunk = packRows([]);
        for (const [id, parts] of all) {
          if (parts === null) rows.delete(id);
          else rows.set(id, rowOf(id, parts));
          const row = rows.get(id);
          chunk = row === undefined ? withoutRow(chunk, id) : withRow(chunk, row);
        }
        expect(chunk).toEqual(packRows(sorted([...rows.values()])));
      }),
    );
  });

  it('knows the first field that has what is asked', () => {
    const row = searchRow({ written: ['桥'], quote: ['桥梁'], about: ['桥梁加固'] });
    const places = ['桥', '桥梁', '加固', '桥 加固', '路'].map(
      (query) => scanChunk(packRows([row]), parseQuery(query), () => false)[0],
    );
    expect(places).toEqual([0, 1, 2, 2, NOT_FOUND]);
  });
});

const PIECES = [
  '财政',
  '總收入',
  'ＧＤＰ',
  'abc',
  '⻓江',
  '👷🏽‍♀️',
  '𠮷',
  '—',
  '，',
  '\u200b',
  '5G',
  '2023',
  '2.88亿元',
  '增长',
  'Σς',
  'İ',
];
const word = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const space = fc.constantFrom(' ', '　', '\n', '\t', ' \n ');
/**
 * Words with something between them that is no digit, so that white space between two joins no
 * number.
 */
const line = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 6 });

describe('any text', () => {
  it('is found by each of its words, and the words are marked where they stand', () => {
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.map(([one, gap]) => `${one}，${gap}`).join('');
        for (const [one] of parts) {
          if (toSearchText(one).text === '') continue;
          for (const query of [one, `"${one}"`]) {
            expect(finds(text, query), query).toBe(true);
            const places = placesIn(text, parseQuery(query));
            if (/[\p{L}\p{N}]/u.test(one)) expect(places.length).toBeGreaterThan(0);
          }
          const exact = marked(text, `"${one}"`).map((mark) => toSearchText(mark).text);
          expect(exact.every((mark) => mark.includes(toSearchText(one).text))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has snippets that are its own words, with whole characters', () => {
    fc.assert(
      fc.property(line, word, (parts, one) => {
        const filler = '𠮷👷'.repeat(30);
        const text = parts.map(([before, gap]) => before + filler + gap + one + filler).join('');
        for (const { start, end, text: shown, marks } of snippetsOf(
          text,
          parseQuery(`"${one}"`),
          3,
        )) {
          expect(text.slice(start, end)).toBe(shown);
          expect(shown.isWellFormed()).toBe(true);
          for (const mark of marks)
            expect(toSearchText(shown.slice(mark.start, mark.end)).text).not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never fails on what is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary' }),
        (typed, text) => {
          const query = parseQuery(typed);
          placesIn(text, query);
          scanChunk(packRows([searchRow({ written: [text] })]), query, () => true);
        },
      ),
    );
  });
});
