import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_START, csvFile, guarded, plainCell } from '../../lib/exchange/csv';
import { reportTable, TABLES } from '../../lib/exchange/tables';
import { wordsOf } from '../../lib/wording/words';
import { exported, HOSTILE, poisoned, WORDS } from './sample';

const parsed = (file: string): string[][] => {
  return parse(file.slice(CSV_START.length), { recordDelimiter: '\r\n' });
};
const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

describe('csvFile', () => {
  it('begins with a byte order mark and ends every record with CRLF', () => {
    const file = csvFile({
      headings: ['甲', '乙'],
      rows: [
        ['a,b', 1],
        ['c"d\ne', undefined],
      ],
    });
    expect(file).toBe('\ufeff甲,乙\r\n"a,b",1\r\n"c""d\ne",\r\n');
  });

  it('a negative number stays a number, text that looks like one does not run', () => {
    expect(csvFile({ headings: [], rows: [[-3, '-3', '=1']] })).toContain("\r\n-3,'-3,'=1\r\n");
  });

  it('parses back to the same cells', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)),
    );
    const row = fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }), text);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const back = parsed(csvFile({ headings: ['a', 'b', 'c'], rows })).slice(1);
        const cells = back.map(([first = '', number, last = '']) => [
          plainCell(first),
          Number(number) + 0,
          plainCell(last),
        ]);
        expect(cells).toEqual(
          rows.map(([first, number, last]) => [kept(first), number + 0, kept(last)]),
        );
      }),
    );
  });

  it('no cell of text begins as a formula does, and the guard comes off', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(plainCell(guarded(text))).toBe(text);
      }),
    );
  });
});

describe('reportTable', () => {
  const record = (name: (typeof TABLES)[number], at: number): Record<string, unknown> => {
    const { headings, rows } = reportTable(name, [exported()], WORDS);
    return Object.fromEntries(
      headings.map((heading, column) => [heading, rows[at]?.[column]]).filter(([, cell]) => cell),
    );
  };

  it('lists pledges with what the reader made of them', () => {
    expect(record('pledges', 0)).toMatchObject({
      承诺原文: '年底前完成农村危房改造125户。',
      力度: '确保完成',
      时限: '年底前',
      推算时限: '2024-12-31',
      目标值: '125户',
      状态: '部分兑现',
      核实日期: '2025-01-08',
      核实人: '张三',
      证据: '2025-01-07 完成110户 https://www.linxi.gov.cn/art/9.html\n现场看过',
      责任单位: '村镇建设办',
      置顶: '是',
      重要程度: 3,
      所在章节: '二、2024年工作安排',
    });
  });

  it('lists metrics with values as numbers', () => {
    expect(record('metrics', 0)).toMatchObject({
      数值: 2_403_000_000,
      单位: '元',
      状态: '有出入',
      识别有误: '是',
    });
    expect(record('metrics', 1)).toMatchObject({ 数值: -3, '口径/范围': '增速/增减额；同比' });
  });

  it('lists annotations in text order, orphans last', () => {
    const { rows } = reportTable('annotations', [exported()], WORDS);
    expect(rows.map(([quote]) => quote)).toEqual([
      '工作总结',
      '24.03亿元',
      '年底前完成农村危房改造125户。',
      '财政总收入',
    ]);
    expect(record('annotations', 3)).toMatchObject({ 原文变化: '原文已不在页面上' });
  });

  it.each(['zh_CN', 'zh_TW', 'en'] as const)(
    'every table has a heading for every cell (%s)',
    (language) => {
      for (const name of TABLES) {
        const { headings, rows } = reportTable(name, [exported()], wordsOf(language));
        expect(new Set(headings).size).toBe(headings.length);
        for (const row of rows) expect(row).toHaveLength(headings.length);
      }
    },
  );

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'is one record a row: %j',
    (_name, text) => {
      for (const name of TABLES) {
        const table = reportTable(name, [poisoned(text)], WORDS);
        const back = parsed(csvFile(table));
        expect(back).toHaveLength(table.rows.length + 1);
        for (const row of back) expect(row).toHaveLength(table.headings.length);
      }
    },
  );
});
