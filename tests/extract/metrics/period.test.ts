import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { refineMeaning } from '../../../lib/extract/metrics/read-metrics';
import { readDocument } from '../../../lib/extract/structure/index';

const HALF = '白石镇2020年上半年工作总结\n2020年7月8日\n一、上半年工作\n';
const YEAR = '白石镇2020年政府工作报告\n2021年1月8日\n一、2020年工作回顾\n';

/** `quantity: time first..last`. */
const shown = (head: string, text: string): string[] => {
  const source = `${head}${text}`;
  const document = readDocument(source);
  return refineMeaning(document, findQuantities(document))
    .filter(({ start }) => start >= head.length)
    .map(
      ({ start, end, period }) =>
        `${source.slice(start, end)}: ${period?.text} ${period?.start}..${period?.end}`,
    );
};

describe('the time of a figure', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a named year and its whole',
      HALF,
      '去年全年收入6亿元。',
      ['6亿元: 去年全年 2019-01-01..2019-12-31'],
    ],
    [
      'all parts of a ratio',
      YEAR,
      '产业结构由2016年的20:31:49调整为18:30:52。',
      [
        '20: 2016年 2016-01-01..2016-12-31',
        '31: 2016年 2016-01-01..2016-12-31',
        '49: 2016年 2016-01-01..2016-12-31',
        '18: undefined undefined..undefined',
        '30: undefined undefined..undefined',
        '52: undefined undefined..undefined',
      ],
    ],
    [
      'a year of the republic',
      YEAR,
      '民国100年茶叶产值6亿元。',
      ['6亿元: 民国100年 2011-01-01..2011-12-31'],
    ],
    ['within a year', YEAR, '2019年内新修水渠6公里。', ['6公里: 2019年内 2019-01-01..2019-12-31']],
    ['so far', HALF, '今年以来新修水渠6公里。', ['6公里: 今年以来 2020-01-01..2020-06-30']],
    [
      'so far in a whole year',
      YEAR,
      '今年以来新修水渠6公里。',
      ['6公里: 今年以来 2020-01-01..2020-12-31'],
    ],
    [
      'two times, a figure each',
      YEAR,
      '一季度收入2亿元,上半年收入5亿元。',
      ['2亿元: 一季度 2020-01-01..2020-03-31', '5亿元: 上半年 2020-01-01..2020-06-30'],
    ],
    [
      'so far and the whole year',
      YEAR,
      '截至10月底收入5亿元,全年预计达到6亿元。',
      ['5亿元: 截至10月底 undefined..2020-10-31', '6亿元: 全年 2020-01-01..2020-12-31'],
    ],
    [
      'the end of a plan',
      YEAR,
      '“十二五”末林地6万亩。',
      ['6万亩: “十二五”末 undefined..2015-12-31'],
    ],
    [
      'the span of a plan',
      YEAR,
      '“十二五”期间造林6万亩。',
      ['6万亩: “十二五”期间 2011-01-01..2015-12-31'],
    ],
  ])('%s', (_name, head, text, expected) => {
    expect(shown(head, text)).toEqual(expected);
  });
});
