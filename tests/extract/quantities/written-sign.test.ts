import { expect, it } from 'vitest';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { readDocument } from '../../../lib/extract/structure/index';

const shown = (text: string): string[] =>
  findQuantities(readDocument(text)).map(
    ({ start, end, value, range }) =>
      `${text.slice(start, end)} = ${range?.join('..') ?? value ?? '-'}`,
  );

it.each<[string, string[]]>([
  ['零售额增长-1.8%。', ['-1.8% = -1.8']],
  ['工业增速为负0.6%。', ['负0.6% = -0.6']],
  ['利润为负3亿元。', ['负3亿元 = -300000000']],
  ['小微企业税负4.2%。', ['4.2% = 4.2']],
  ['住院费用自负25%。', ['25% = 25']],
  ['为企业减负12%。', ['12% = 12']],
  ['偏差在正负2个百分点之间。', ['正负2个百分点 = 2']],
  ['容许误差±5%。', ['±5% = 5']],
  ['冬季最低零下18摄氏度。', ['零下18摄氏度 = -18']],
  ['气温零下8至12摄氏度。', ['零下8至12摄氏度 = -8..-12']],
  ['养老金缺口-0.9亿元。', ['-0.9亿元 = -90000000']],
  ['人口净流入-1.2万人。', ['-1.2万人 = -12000']],
  ['总投资-2亿元。', ['2亿元 = 200000000']],
  ['全年出口-2亿元。', ['2亿元 = 200000000']],
  ['装备歼-20架次。', []],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});
