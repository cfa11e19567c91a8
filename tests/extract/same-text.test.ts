import { Converter } from 'opencc-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/index';
import type { Extraction } from '../../lib/model/extraction';
import { fullWidth } from '../text/written-number';

const toTraditional = Converter({ from: 'cn', to: 't' });

const NUMBERS = [
  '125',
  '3.45',
  '1.2万',
  '3千余',
  '近180',
  '两千三百',
  '2700-3000',
  '12,500',
  '约10',
  '上百',
  '3至5',
  '100',
];
const UNITS = ['户', '家', '亿元', '%', '个百分点', '人次', '平方米', '公里', '倍', '件'];
const CLAUSES = [
  '完成改造',
  '财政总收入达到',
  '同比增长',
  '比上年下降',
  '新增就业',
  '群众满意率保持在',
  '引进企业',
  '占全区的',
];
const CODES = [
  '12345热线',
  '5G网络',
  '“1+3+X”模式',
  '01-07地块',
  '第三批公园',
  '“十四五”规划',
  '500强企业',
  '亿元楼',
];

const clause = fc
  .tuple(fc.constantFrom(...CLAUSES), fc.constantFrom(...NUMBERS), fc.constantFrom(...UNITS))
  .map((parts) => parts.join(''));
const sentence = fc
  .array(fc.oneof(clause, fc.constantFrom(...CODES)), { minLength: 1, maxLength: 5 })
  .map((clauses) => `${clauses.join('，')}。`);
const report = fc
  .array(sentence, { minLength: 1, maxLength: 6 })
  .map((sentences) => `一、工作回顾\n${sentences.join('')}\n二、工作安排\n${sentences.join('\n')}`);

const understood = ({ metrics }: Extraction): unknown[] =>
  metrics.map(({ start, end, value, range, unit, bound, kind, status }) => ({
    start,
    end,
    value,
    range,
    unit,
    bound,
    kind,
    status,
  }));

describe('whatever the report says', () => {
  it('every span is the text it quotes, and none overlaps the next', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { metrics, pledges } = extract(text);
        for (const quote of [
          ...metrics,
          ...pledges,
          ...metrics.flatMap(({ indicator }) => (indicator ? [indicator] : [])),
        ]) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        }
        metrics.forEach((metric, index) =>
          expect(metric.start).toBeGreaterThanOrEqual(metrics[index - 1]?.end ?? 0),
        );
      }),
    );
  });

  it('full width says the same as half width', () => {
    fc.assert(
      fc.property(report, (text) => {
        expect(understood(extract(fullWidth(text)))).toEqual(understood(extract(text)));
      }),
    );
  });

  it('Traditional characters say the same as Simplified ones', () => {
    fc.assert(
      fc.property(report, (text) => {
        const traditional = toTraditional(text);
        fc.pre(traditional.length === text.length);
        expect(understood(extract(traditional))).toEqual(understood(extract(text)));
      }),
    );
  });

  it('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        Array.isArray(extract(text).metrics),
      ),
    );
  });
});

describe('what is never a metric', () => {
  it.each([
    ...CODES,
    'PM2.5',
    '15分钟生活圈',
    '“两个维护”',
    '二十大',
    'X亿元',
    '第二轮',
    '第八届',
    '三年行动',
    '①',
    '3.0版',
    '65岁以上',
    '6月底',
    '24小时值守',
    '一网通办',
    '二期工程',
    '世界500强',
  ])('%s', (name) => {
    expect(extract(`一、工作回顾\n继续做好${name}相关工作。`).metrics).toEqual([]);
  });
});
