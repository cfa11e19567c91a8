import { describe, expect, it } from 'vitest';
import { compareFigures, isCeiling } from '../../lib/follow-up/compare-figures';
import type { Bound, Metric } from '../../lib/model/extraction';
import type { Outcome } from '../../lib/model/follow-up';

const metric = (value: number, more: Partial<Metric> = {}): Metric => ({
  start: 0,
  end: 1,
  text: String(value),
  value,
  unit: '%',
  bound: 'exact',
  kind: 'change',
  status: 'target',
  zone: 'plan',
  rule: 'test',
  ...more,
});

interface Row {
  readonly target: number;
  readonly bound?: Bound;
  readonly range?: readonly [number, number];
  readonly result: readonly [number, number];
  readonly wording?: string;
  readonly outcome: Outcome;
}

const ROWS: readonly Row[] = [
  { target: 7, result: [7, 7], outcome: 'met' },
  { target: 7, result: [7.15, 7.25], outcome: 'exceeded' },
  { target: 7, result: [6.85, 6.95], outcome: 'missed' },
  /* Rounding alone misses nothing. */
  { target: 7, result: [6.95, 7.05], outcome: 'met' },
  { target: 7, bound: 'min', result: [9, 9], outcome: 'met' },
  { target: 7, bound: 'min', result: [6.5, 6.5], outcome: 'missed' },
  { target: 7, bound: 'approx', result: [6.8, 6.8], outcome: 'met' },
  { target: 7, bound: 'approx', result: [9, 9], outcome: 'met' },
  { target: 7, bound: 'approx', result: [6, 6], outcome: 'missed' },
  { target: 6, range: [6, 6.5], result: [6.2, 6.2], outcome: 'met' },
  { target: 6, range: [6, 6.5], result: [7, 7], outcome: 'exceeded' },
  { target: 6, range: [6, 6.5], result: [5.8, 5.8], outcome: 'missed' },
  { target: 4.5, bound: 'max', result: [3.9, 3.9], outcome: 'met' },
  { target: 4.5, bound: 'max', result: [4.7, 4.7], outcome: 'missed' },
  { target: 3, bound: 'approx', wording: '居民消费价格涨幅', result: [2, 2], outcome: 'met' },
  { target: 3, bound: 'approx', wording: '居民消费价格涨幅', result: [4, 4], outcome: 'missed' },
  { target: -3, wording: '能耗下降', result: [-3.4, -3.4], outcome: 'exceeded' },
  { target: -3, wording: '能耗下降', result: [-2.1, -2.1], outcome: 'missed' },
];

describe('compareFigures', () => {
  it.each(ROWS)('$target $bound $range against $result is $outcome', (row) => {
    const target = metric(row.target, { bound: row.bound ?? 'exact', range: row.range });
    const [low, high] = row.result;
    const ceiling = isCeiling(target, row.wording ?? '地区生产总值增长');
    expect(compareFigures(target, { low, high }, ceiling)?.outcome).toBe(row.outcome);
  });

  it('says nothing of a target without a value', () => {
    expect(compareFigures({ ...metric(1), value: undefined }, { low: 1, high: 1 }, false)).toBe(
      undefined,
    );
  });
});

describe('isCeiling', () => {
  it.each([
    { wording: '城镇登记失业率4.5%', is: true },
    { wording: '居民消费价格涨幅3%左右', is: true },
    { wording: '财政赤字2亿元', is: true },
    { wording: '全社会研发经费投入强度达到2.4%', is: false },
    { wording: '社会消费品零售总额增长8%', is: false },
  ])('$wording', ({ wording, is }) => {
    expect(isCeiling(metric(3), wording)).toBe(is);
  });
});
