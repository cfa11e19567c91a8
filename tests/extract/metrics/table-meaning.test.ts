import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { refineMeaning } from '../../../lib/extract/metrics/read-metrics';
import { readDocument } from '../../../lib/extract/structure/index';
import { readMetrics } from './read-meaning';

const shown = (text: string): string[] =>
  readMetrics(text).map(({ text: words, value, unit, kind, status, indicator, period }) =>
    [`${words} =`, value, unit, kind, status, indicator?.text ?? '-', period?.text]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('meaning of table cells', () => {
  it('comes from label, column of units and header', () => {
    expect(shown('指标\t单位\t2020年\t比上年增长(%)\n粮食产量\t万吨\t15.2\t-3.1')).toEqual([
      '15.2 = 152000 吨 level actual 粮食产量 2020年',
      '-3.1 = -3.1 % change actual 粮食产量',
    ]);
  });

  it('leaves brackets and numbering out of the name', () => {
    expect(shown('指标\t绝对数\n　其中:出口额(亿美元)\t2.4')).toEqual(['2.4 = 240000000 美元 level actual 出口额']);
  });

  it('takes the header as name where the row is a place', () => {
    expect(shown('地区\t生产总值(亿元)\n白石镇\t21.5')).toEqual(['21.5 = 2150000000 元 level actual 生产总值']);
  });

  it('tells shares, progress and targets by their header', () => {
    expect(shown('项目\t完成预算(%)\t占比重(%)\n教育支出\t98.2\t21.4')).toEqual([
      '98.2 = 98.2 % progress actual 教育支出',
      '21.4 = 21.4 % share actual 教育支出',
    ]);
    expect(shown('指标\t单位\t2021年目标\n新增学位\t个\t900')).toEqual(['900 = 900 个 level target 新增学位 2021年']);
  });

  it('tells changes by the caption too', () => {
    const table = '表3 2020年居民消费价格比上年涨跌幅度\n单位:%\n类别\t全县\t县城\n食品烟酒\t2.1\t-1.4';
    expect(shown(table)).toEqual(['2.1 = 2.1 % change actual 食品烟酒', '-1.4 = -1.4 % change actual 食品烟酒']);
  });

  it('uses the headers of the page where it gave them', () => {
    const text = '公路里程 126.5 2.4';
    const cell = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const tables = [
      {
        start: 0,
        end: text.length,
        cells: ['公路里程', '126.5', '2.4'].map(cell),
        headers: ['指标', '2020年', '比上年增长（％）'],
        unit: '公里',
      },
    ];
    const document = readDocument(text, { tables });
    const metrics = refineMeaning(document, findQuantities(document));
    expect(metrics.map(({ value, unit, kind, indicator }) => [value, unit, kind, indicator?.text])).toEqual([
      [126.5, '公里', 'level', '公路里程'],
      [2.4, '%', 'change', '公路里程'],
    ]);
  });
});
