import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  closed,
  divide,
  exactly,
  gapBetween,
  hull,
  meets,
  multiply,
  negate,
  power,
  scale,
  shift,
  subtract,
} from '../../lib/interval/index';
import type { Interval } from '../../lib/interval/index';

const printed: Interval = { low: 11.55, high: 11.65, openHigh: true };

describe('arithmetic on intervals', () => {
  it('keeps an end open that one of the two has open', () => {
    expect(add(printed, exactly(1))).toEqual({ low: 12.55, high: 12.65, openHigh: true });
    expect(negate(printed)).toEqual({ low: -11.65, high: -11.55, openLow: true });
    expect(closed(printed)).toEqual({ low: 11.55, high: 11.65 });
    expect(hull(printed, exactly(11.65))).toEqual({ low: 11.55, high: 11.65 });
  });

  it('divides by nothing that may be 0', () => {
    expect(divide(printed, { low: -1, high: 1 })).toBeUndefined();
    expect(divide(exactly(6), exactly(-3))).toEqual({ low: -2, high: -2 });
  });

  it('takes no root of what may be negative', () => {
    expect(power({ low: -1, high: 4 }, 1 / 2)).toBeUndefined();
    expect(power({ low: 4, high: 9 }, 1 / 2)).toEqual({ low: 2, high: 3 });
  });

  it('knows sides without an end', () => {
    const above: Interval = { low: 8, high: Infinity };
    expect(scale(above, 2)).toEqual({ low: 16, high: Infinity });
    expect(gapBetween(above, exactly(7))).toBe(1);
    expect(multiply(above, exactly(0))).toEqual({ low: 0, high: 0 });
  });

  it('lets ends that touch meet unless one is open', () => {
    expect(meets(printed, exactly(11.65))).toBe(false);
    expect(gapBetween(printed, exactly(11.65))).toBe(0);
    expect(meets(closed(printed), exactly(11.65))).toBe(true);
    expect(meets(exactly(0.1 + 0.2), exactly(0.3))).toBe(true);
  });

  it('holds the result of any two values', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const width = fc.double({ min: 0, max: 100, noNaN: true });
    const around = (at: number, by: number): Interval => ({ low: at - by, high: at + by });
    fc.assert(
      fc.property(value, value, width, width, (a, b, wa, wb) => {
        const [x, y] = [around(a, wa), around(b, wb)];
        const holds = (interval: Interval | undefined, truth: number): void => {
          if (interval !== undefined) expect(gapBetween(interval, exactly(truth))).toBe(0);
        };
        holds(add(x, y), a + b);
        holds(subtract(x, y), a - b);
        holds(multiply(x, y), a * b);
        holds(shift(x, 3), a + 3);
        if (Math.abs(b) > 1e-6) holds(divide(x, y), a / b);
        if (a > 1e-6) holds(power(x, 1 / 3), a ** (1 / 3));
      }),
    );
  });
});
