import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { gapBetween, meets, printedInterval, readFigure } from '../../lib/interval/index';
import type { Interval } from '../../lib/interval/index';
import type { Metric } from '../../lib/model/extraction';
import { METRIC } from '../builders/extraction';

const cutInterval: typeof printedInterval = (metric, text) => readFigure(metric, text)?.cut;

function first(text: string): { metric: Metric; text: string } {
  const metric = extract(text).metrics[0];
  if (metric === undefined) throw new Error(`no figure in ${text}`);
  return { metric, text };
}

const read = (text: string, of = printedInterval): Interval => {
  const { metric } = first(text);
  return of(metric, text) ?? { low: NaN, high: NaN };
};

const ROWS: readonly (readonly [text: string, low: number, high: number])[] = [
  ['槐河县财政收入11.6亿元。', 11.55e8, 11.65e8],
  ['槐河县财政收入11.60亿元。', 11.595e8, 11.605e8],
  ['槐河县财政收入 18.45 亿元。', 18.445e8, 18.455e8],
  ['槐河县财政收入３５．６亿元。', 35.55e8, 35.65e8],
  ['槐河县粮食产量1,234.5万吨。', 1234.45e4, 1234.55e4],
  ['槐河县新建桥梁3座。', 3, 3],
  ['槐河县新建桥梁三十二座。', 32, 32],
  ['槐河县惠及15万户。', 14.5e4, 15.5e4],
  ['槐河县惠及十五万户。', 14.5e4, 15.5e4],
  ['槐河县惠及5000余户。', 5000, 5500],
  ['槐河县惠及1.2万多人。', 12000, 13200],
  ['槐河县惠及3万多人。', 30000, 40000],
  ['槐河县财政收入突破10亿元。', 10e8, 11e8],
  ['槐河县财政收入近50亿元。', 45e8, 50.5e8],
  ['槐河县财政收入约50亿元。', 47.5e8, 52.5e8],
  ['槐河县生产总值增长8%左右。', 7.5, 8.5],
  ['槐河县生产总值增长8%以上。', 7.5, Infinity],
  ['槐河县税收增长2倍多。', 2, 3],
  ['槐河县生产总值增长6%-7%。', 6, 7],
  ['槐河县物价涨幅控制在3%以内。', -Infinity, 3.5],
  ['槐河县财政收入下降4.2%。', -4.25, -4.15],
  ['槐河县城镇化率提高1.2个百分点。', 1.15, 1.25],
  ['槐河县人口自然增长率5.6‰。', 5.55, 5.65],
  ['槐河县发电5.6亿千瓦时。', 5.55e8, 5.65e8],
  ['槐河县占比超过六成。', 60, 66],
];

describe('the interval of a figure as printed', () => {
  it.each(ROWS)('%s', (text, low, high) => {
    const interval = read(text);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('is open where the next figure begins', () => {
    expect(read('槐河县财政收入11.6亿元。')).toMatchObject({ openHigh: true });
    expect(read('槐河县新建桥梁3座。')).not.toHaveProperty('openHigh');
  });

  it('reaches to the next figure where it may have been cut off', () => {
    const interval = read('槐河县财政收入11.6亿元。', cutInterval);
    expect(interval.high).toBeCloseTo(11.7e8, 3);
    expect(interval.low).toBeCloseTo(11.6e8, 3);
  });

  it('is none for a rank without a place', () => {
    const text = '槐河县位居前列';
    const rank: Metric = { ...METRIC, start: 4, end: 7, value: undefined, kind: 'rank' };
    expect(printedInterval(rank, text)).toBeUndefined();
  });
});

const MULTIPLIERS: readonly (readonly [word: string, of: number])[] = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
];

describe('a value printed', () => {
  const value = fc.double({ min: 0.5, max: 99_999, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 4 });
  const multiplier = fc.constantFrom(...MULTIPLIERS);

  it('rounded lies in the interval of what was printed', () => {
    fc.assert(
      fc.property(value, decimals, multiplier, (exact, places, [word, of]) => {
        const interval = read(`槐河县投资${exact.toFixed(places)}${word}元。`);
        const truth = { low: exact * of, high: exact * of };
        /* toFixed rounds the binary value: what it does with halves is not ours. */
        expect(gapBetween(interval, truth)).toBe(0);
      }),
    );
  });

  it('cut off lies in the interval of what was cut off', () => {
    fc.assert(
      fc.property(value, decimals, multiplier, (exact, places, [word, of]) => {
        const cut = Math.floor(exact * 10 ** places) / 10 ** places;
        fc.pre(cut > 0);
        const interval = read(`槐河县投资${cut.toFixed(places)}${word}元。`, cutInterval);
        expect(meets(interval, { low: exact * of, high: exact * of })).toBe(true);
      }),
    );
  });
});
