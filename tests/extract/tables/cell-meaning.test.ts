import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

/**
 * `number = value unit kind status name time` of the figures of a table, in a communique on 2025.
 */
const shown = (table: string): string[] =>
  extract(`槐河县2025年国民经济和社会发展统计公报\n${table}`).metrics.map(
    ({ text, value, unit, kind, status, indicator, period }) =>
      [text, '=', value, unit, kind, status, indicator?.text ?? '-', period?.text ?? '']
        .join(' ')
        .trim(),
  );

const ROWS = [
  [
    'label, unit and time',
    '指标\t单位\t2025年\n茶叶产量\t万吨\t1.2',
    ['1.2 = 12000 吨 level actual 茶叶产量 2025年'],
  ],
  [
    'a unit in the header',
    '指标\t绝对数(亿元)\n出口额\t2.4',
    ['2.4 = 240000000 元 level actual 出口额'],
  ],
  [
    'a unit at the label',
    '指标\t绝对数\n出口额(亿美元)\t2.4',
    ['2.4 = 240000000 美元 level actual 出口额'],
  ],
  [
    'a unit in the caption',
    '单位:万元\n项目\t执行数\n车船税\t341',
    ['341 = 3410000 元 level actual 车船税'],
  ],
  ['a change', '指标\t比上年增长(%)\n茶叶产量\t-3.1', ['-3.1 = -3.1 % change actual 茶叶产量']],
  ['a share', '指标\t占比重(%)\n茶叶产量\t21.4', ['21.4 = 21.4 % share actual 茶叶产量']],
  ['progress', '项目\t完成预算(%)\n教育支出\t98.2', ['98.2 = 98.2 % progress actual 教育支出']],
  [
    'a target',
    '指标\t单位\t2026年目标\n新增学位\t个\t900',
    ['900 = 900 个 level target 新增学位 2026年'],
  ],
  [
    'a place as label',
    '地区\t茶叶产值(亿元)\n临溪镇\t2.5',
    ['2.5 = 250000000 元 level actual 茶叶产值'],
  ],
  [
    'a change over places',
    '地区\t茶叶产值比上年增长(%)\n临溪镇\t2.5',
    ['2.5 = 2.5 % change actual 茶叶产值'],
  ],
  [
    'a cell with its own unit',
    '指标\t2025年\n新增就业\t1860人',
    ['1860人 = 1860 人 level actual 新增就业 2025年'],
  ],
] as const;

const LEFT = [
  ['serial numbers', '序号\t指标\t数量(个)\n1\t茶厂\t46', ['46 = 46 个 level actual 茶厂']],
  [
    'a note in brackets',
    '单位:亿元\n行业\t投资额(不含农户)\n茶业\t6.1',
    ['6.1 = 610000000 元 level actual 茶业'],
  ],
  [
    'a rate without a unit',
    '单位:万元\n项目\t执行数\t完成率\n车船税\t341\t96.1',
    ['341 = 3410000 元 level actual 车船税', '96.1 = 96.1 % progress actual 车船税'],
  ],
  [
    'a rate by its label',
    '指标\t2025年(%)\n森林覆盖率\t61.2',
    ['61.2 = 61.2 % share actual 森林覆盖率 2025年'],
  ],
  [
    'a cell with a limit is no label',
    '指标\t2024年\t2025年\n新增就业\t1860人以上\t2100人',
    [
      '1860人以上 = 1860 人 level actual 新增就业 2024年',
      '2100人 = 2100 人 level actual 新增就业 2025年',
    ],
  ],
  [
    '其中',
    '指标\t绝对数(亿元)\n其中:茶叶出口额\t1.4',
    ['1.4 = 140000000 元 level actual 茶叶出口额'],
  ],
] as const;

describe('what a number in a table means', () => {
  it.each(ROWS)('%s', (_name, table, figures) => expect(shown(table)).toEqual(figures));
  it.each(LEFT)('%s', (_name, table, figures) => expect(shown(table)).toEqual(figures));
});
