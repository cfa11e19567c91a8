import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'five years and one of them, in last year’s report',
    earlier: '2022年,完成人工造林18.4万亩,森林覆盖率达到41%。',
    text: '过去五年,累计完成人工造林96.5万亩。',
    kind: 'cumulative',
    figures: ['18.4万亩', '96.5万亩'],
    verdict: 'consistent',
  },
  {
    name: 'less in five years than in one of them',
    earlier: '2022年,完成人工造林18.4万亩,森林覆盖率达到41%。',
    text: '过去五年,累计完成人工造林16.5万亩。',
    kind: 'cumulative',
    figures: ['18.4万亩', '16.5万亩'],
    verdict: 'inconsistent',
  },
  {
    name: 'less, where nothing says that all is told',
    earlier: '2022年,改造城区供水管网58公里。',
    text: '过去五年,城乡面貌焕然一新。改造城区供水管网49公里。',
    kind: 'cumulative',
  },
  {
    name: 'under another name, among the same rare words',
    earlier: '2022年,新建山塘水窖通水入户1260户。',
    text: '过去五年,山塘水窖累计通水8730户。',
    kind: 'cumulative',
    figures: ['1260户', '8730户'],
    verdict: 'consistent',
  },
  {
    name: 'what there is at the end of five years',
    earlier: '2022年,各项存款余额315亿元。',
    text: '过去五年,金融支撑有力,各项存款余额达到362亿元。',
    kind: 'cumulative',
  },
  {
    name: 'of another thing',
    earlier: '2022年,新建文化广场26个。',
    text: '过去五年,累计引进工业项目184个。',
    kind: 'cumulative',
  },
  {
    name: 'a year that the five do not reach to',
    earlier: '2022年,2016年完成人工造林18.4万亩。',
    text: '过去五年,累计完成人工造林16.5万亩。',
    kind: 'cumulative',
  },
  {
    name: 'less and less',
    earlier: '2022年,农村贫困人口减少4.5万人。',
    text: '过去五年,农村贫困人口累计减少17.8万人。',
    kind: 'cumulative',
    figures: ['4.5万人', '17.8万人'],
    verdict: 'consistent',
  },
];

describe('what came together in several years', () => {
  it.each(ROWS)('$name', expectRow);
});
