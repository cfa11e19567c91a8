import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisNumber, axisUnit, linear, roundTicks, yearTicks } from '../../../lib/view/chart/scale';

const WORDS = { tenThousand: '万', hundredMillion: '亿' };

describe('roundTicks', () => {
  it.each([
    [[0, 10], 6, [0, 2, 4, 6, 8, 10]],
    [[5.1, 7.35], 5, [5, 6, 7, 8]],
    [[98.6e8, 160e8], 4, [75e8, 100e8, 125e8, 150e8, 175e8]],
    [[-3.4, 1], 4, [-4, -2, 0, 2]],
    [[5, 5], 3, [4.5, 5, 5.5]],
  ] as const)('%j in about %i', (extent, count, ticks) => {
    expect(roundTicks(extent, count)).toEqual(ticks);
  });

  it('hold everything, and are not many more than were asked for', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = roundTicks([low, high], count);
        const slack = (high - low) * 1e-6 + Math.abs(high) * 1e-9;
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThanOrEqual(count * 2 + 2);
      }),
    );
  });
});

describe('axes', () => {
  it.each([
    [[2015, 2023], 20, [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]],
    [[2015, 2023], 5, [2016, 2018, 2020, 2022]],
    [[1984, 2023], 5, [1990, 2000, 2010, 2020]],
    [[2020, 2020], 5, [2020]],
  ] as const)('the years %j with room for %i are %j', (years, most, named) => {
    expect(yearTicks(years, most)).toEqual(named);
  });

  it.each([
    [112.8e8, '元', { factor: 1e8, name: '亿元' }],
    [31_200, '人', { factor: 1e4, name: '万人' }],
    [6.5, '%', { factor: 1, name: '%' }],
  ] as const)('%f%s is written in %j', (value, unit, axis) => {
    expect(axisUnit(unit, value, WORDS)).toEqual(axis);
  });

  it('write numbers without what floating point adds', () => {
    expect(axisNumber(112.8e8, { factor: 1e8, name: '亿元' })).toBe('112.8');
    expect(axisNumber(-0.1 - 0.2, { factor: 1, name: '%' })).toBe('−0.3');
    expect(axisNumber(1_234_500, { factor: 1, name: '' })).toBe('1,234,500');
  });

  it('put what has no length into the middle', () => {
    expect(linear([5, 5], [0, 100])(5)).toBe(50);
    expect(linear([0, 10], [100, 0])(2.5)).toBe(75);
  });
});
