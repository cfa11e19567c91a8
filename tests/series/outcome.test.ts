import { describe, expect, it } from 'vitest';
import { held, seriesOf } from '../../lib/series/index';
import type { IndicatorSeries, SeriesPoint } from '../../lib/series/index';
import { stated, yearly } from '../builders/indicator-series';

type Given = Partial<Parameters<typeof stated>[0]> & {
  readonly text: string;
  readonly value: number;
};

function point(given: Given): SeriesPoint {
  const { actuals, targets }: IndicatorSeries = seriesOf(
    [yearly(2023, stated({ unit: '%', kind: 'level', when: '2023', ...given }))],
    given.unit === undefined || given.unit === '%' ? '财政总收入·%' : '财政总收入',
  );
  const [only] = [...actuals, ...targets];
  if (only === undefined) throw new Error('no point');
  return only;
}

const aim = (text: string, value: number, more: Partial<Given> = {}): SeriesPoint =>
  point({ text, value, status: 'target', ...more });
const is = (text: string, value: number, more: Partial<Given> = {}): SeriesPoint =>
  point({ text, value, ...more });

const GDP = '地区生产总值·同比';
const IDLE = '城镇登记失业率';
const ENERGY = '单位地区生产总值能耗·同比';

describe('held', () => {
  it.each([
    ['reached to the digit', GDP, aim('6%', 6), is('6.0%', 6), 'met'],
    ['a tenth less', GDP, aim('6.0%', 6), is('5.9%', 5.9), 'missed'],
    ['a bare number passed', GDP, aim('6%', 6), is('7.4%', 7.4), 'exceeded'],
    ['about', GDP, aim('6%左右', 6, { bound: 'approx' }), is('5.8%', 5.8), 'met'],
    ['about, and less', GDP, aim('6%左右', 6, { bound: 'approx' }), is('5.2%', 5.2), 'missed'],
    ['a limit passed', GDP, aim('6%以上', 6, { bound: 'min' }), is('8%', 8), 'met'],
    ['a limit not reached', GDP, aim('6%以上', 6, { bound: 'min' }), is('5.7%', 5.7), 'missed'],
    ['in a range', GDP, aim('5%-5.5%', 5, { range: [5, 5.5] }), is('5.2%', 5.2), 'met'],
    ['below a range', GDP, aim('5%-5.5%', 5, { range: [5, 5.5] }), is('4.8%', 4.8), 'missed'],
    ['kept below', IDLE, aim('4.5%以内', 4.5, { bound: 'max' }), is('3.2%', 3.2), 'met'],
    ['not kept below', IDLE, aim('4.5%以内', 4.5, { bound: 'max' }), is('4.8%', 4.8), 'missed'],
    ['less is better', IDLE, aim('4.5%', 4.5), is('4.1%', 4.1), 'exceeded'],
    ['more is worse', IDLE, aim('4.5%', 4.5), is('4.9%', 4.9), 'missed'],
    ['a fall', ENERGY, aim('3%', -3), is('3.4%', -3.4), 'exceeded'],
    ['a smaller fall', ENERGY, aim('3%', -3), is('2.1%', -2.1), 'missed'],
    ['less than a round number', GDP, aim('6%', 6), is('5.6%', 5.6), 'missed'],
    ['a round result', GDP, aim('6.2%', 6.2), is('6%', 6), 'met'],
  ] as const)('%s', (...[, key, target, result, verdict]) => {
    expect(held(key, target, result)).toBe(verdict);
  });
});

const growth = (text: string, value: number, more: Partial<Given> = {}) =>
  stated({ text, value, unit: '%', kind: 'change', indicator: 'GDP', ...more });

describe('outcomes', () => {
  it('depend where a figure was revised over the mark', () => {
    const { outcomes } = seriesOf(
      [
        yearly(2021, growth('6%', 6, { status: 'target', when: '2022' })),
        yearly(2022, growth('6.1%', 6.1)),
        yearly(2023, growth('5.7%', 5.7, { when: '2022' })),
      ],
      GDP,
    );
    expect(outcomes).toMatchObject([{ verdict: 'depends', result: { value: 6.1 } }]);
  });

  it('are not said of goals of several years, or of parts of one', () => {
    const { outcomes } = seriesOf(
      [
        yearly(
          2021,
          growth('30%', 30, { status: 'target', when: '2021..2025' }),
          growth('6%', 6, { status: 'target', when: '2022-01-01..2022-06-30' }),
          growth('6%', 6, { status: 'target', when: '2022' }),
        ),
      ],
      GDP,
    );
    expect(outcomes.map((each) => ('because' in each ? each.because : each.verdict))).toEqual([
      'part-of-year',
      'no-result',
      'several-years',
    ]);
  });
});
