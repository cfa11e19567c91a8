import { describe, expect, it } from 'vitest';
import { csvFile } from '../../lib/exchange/csv';
import { translator } from '../../lib/i18n/catalog';
import { INDICATORS } from '../../lib/i18n/indicators';
import type { Language } from '../../lib/model/settings';
import { seriesOf } from '../../lib/series/index';
import type { SeriesSource } from '../../lib/series/index';
import { aheadLines } from '../../lib/view/series-ahead';
import { exportedSeries, seriesRows } from '../../lib/view/series-table';
import { amountName, pointName, timeName } from '../../lib/view/series-words';
import type { SeriesWords } from '../../lib/view/series-words';
import { wordsOf } from '../../lib/wording/words';
import { stated, yearly } from '../builders/indicator-series';

const by = (language: Language): SeriesWords => ({
  say: translator(INDICATORS, language),
  words: wordsOf(language),
});
const CN = by('zh_CN');

const time = (start: string, end: string, span: 'year' | 'part' | 'years') => ({
  span,
  year: Number(end.slice(0, 4)),
  start,
  end,
});

describe('words', () => {
  it.each([
    [time('2023-01-01', '2023-12-31', 'year'), '2023年'],
    [time('2023-01-01', '2023-06-30', 'part'), '2023年上半年'],
    [time('2023-07-01', '2023-12-31', 'part'), '2023年下半年'],
    [time('2023-01-01', '2023-03-31', 'part'), '2023年一季度'],
    [time('2023-01-01', '2023-09-30', 'part'), '2023年前三季度'],
    [time('2023-01-01', '2023-11-30', 'part'), '2023年1—11月'],
    [time('2023-04-01', '2023-06-30', 'part'), '2023-04-01至2023-06-30'],
    [time('2023-11-30', '2023-11-30', 'part'), '截至2023-11-30'],
    [time('2021-01-01', '2025-12-31', 'years'), '2021—2025年'],
  ])('%j is %s', (given, words) => {
    expect(timeName(given, CN)).toBe(words);
  });

  it.each([
    [{ value: 112.8e8, bound: 'exact', unit: '元' }, '112.8亿元'],
    [{ value: 6, bound: 'min', unit: '%' }, '≥6%'],
    [{ value: 5, range: [5, 5.5], bound: 'exact', unit: '%' }, '5–5.5%'],
    [{ value: 12_000, bound: 'approx', unit: '人' }, '约1.2万人'],
    [{ value: -3, bound: 'exact', unit: '%' }, '−3%'],
  ] as const)('%j is %s', (amount, words) => {
    expect(amountName(amount, CN)).toBe(words);
  });
});

const sources: readonly SeriesSource[] = [
  yearly(
    2022,
    stated({ text: '100亿元', value: 100e8 }),
    stated({ text: '120亿元', value: 120e8, status: 'target', when: '2023' }),
    stated({ text: '150亿元以上', value: 150e8, bound: 'min', status: 'target', when: '2027' }),
  ),
  yearly(2023, stated({ text: '110亿元', value: 110e8 })),
];
const series = seriesOf(sources, '财政总收入');
const lines = [{ name: '临溪镇', series }];

describe('a point in one sentence', () => {
  it('says whose, when, what, and what became of it', () => {
    const [target] = series.targets;
    if (target === undefined) throw new Error('no target');
    const said = { point: target, issuer: '临溪镇', outcome: series.outcomes[0] };
    expect(pointName(said, CN)).toBe('临溪镇，2023年目标值120亿元，未达到');
    expect(pointName(said, by('en'))).toBe('临溪镇, 2023, target 120亿元, missed');
  });
});

describe('the table', () => {
  it('has a row for each time, with results beside their targets', () => {
    const rows = seriesRows(lines);
    expect(
      rows.map(({ time: { year }, actuals, targets }) => [year, actuals.length, targets.length]),
    ).toEqual([
      [2022, 1, 0],
      [2023, 1, 1],
      [2027, 0, 1],
    ]);
  });

  it('is taken away figure by figure', () => {
    const csv = csvFile(exportedSeries({ lines, rows: new Map() }, CN));
    expect(csv.split('\r\n').map((row) => row.split(',').slice(0, 10).join(','))).toEqual([
      '\ufeff发布单位,指标,时间,性质,数值,单位,限定,原文写法,原文名称,目标结果',
      '临溪镇,财政总收入,2022年,实际值,10000000000,元,确数,100亿元,财政总收入,',
      '临溪镇,财政总收入,2023年,实际值,11000000000,元,确数,110亿元,财政总收入,',
      '临溪镇,财政总收入,2023年,目标值,12000000000,元,确数,120亿元,财政总收入,未达到',
      '临溪镇,财政总收入,2027年,目标值,15000000000,元,不低于,150亿元以上,财政总收入,缺该年结果的报告',
      '',
    ]);
  });
});

describe('what is ahead', () => {
  it('says what a goal asks for each year', () => {
    expect(aheadLines({ series }, CN)).toEqual([
      '2027年目标≥150亿元：以2023年的110亿元为起点，4年里每年需增长8.1%。',
    ]);
  });

  it('says what a half-year leaves, and whether it is in time', () => {
    const half = stated({ text: '40亿元', value: 40e8, when: '2023-01-01..2023-06-30' });
    const open = [...sources.slice(0, 1), yearly(2023, half)];
    expect(aheadLines({ series: seriesOf(open, '财政总收入') }, CN)[1]).toBe(
      '2023年上半年完成40亿元，是全年目标120亿元的33%；还差80亿元。时间过了50%，慢于时间进度。',
    );
    const past = [...sources.slice(0, 1), yearly(2023, { ...half, value: 130e8, text: '130亿元' })];
    expect(aheadLines({ series: seriesOf(past, '财政总收入') }, CN)[1]).toBe(
      '2023年上半年已完成130亿元，超过全年目标120亿元。',
    );
  });

  it('says what 翻一番 asks for each year', () => {
    const doubling = stated({
      text: '翻一番',
      value: 2,
      unit: '倍',
      kind: 'multiple',
      status: 'target',
      when: '2021..2030',
    });
    const none = seriesOf([], '财政总收入');
    expect(aheadLines({ series: none, multiples: [doubling] }, CN)).toEqual([
      '2021—2030年翻一番：10年里每年需增长7.2%。',
    ]);
  });

  it('says nothing where there is nothing to say', () => {
    expect(aheadLines({ series: seriesOf(sources.slice(1), '财政总收入') }, CN)).toEqual([]);
  });
});
