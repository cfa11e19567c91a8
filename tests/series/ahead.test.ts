import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doublingRate,
  impliedRate,
  leftToDo,
  pace,
  seriesOf,
  shareBefore,
} from '../../lib/series/index';
import type { SeriesPoint } from '../../lib/series/index';
import { stated, yearly } from '../builders/indicator-series';

type Given = Parameters<typeof stated>[0];

function points(year: number, ...given: readonly Given[]): readonly SeriesPoint[] {
  const metrics = given.map(stated);
  const sources = [yearly(year, ...metrics)];
  const keys = ['财政总收入', '财政总收入·同比'];
  return keys.flatMap((key) => {
    const { actuals, targets, overYears } = seriesOf(sources, key);
    return [...actuals, ...targets, ...overYears];
  });
}

function point(year: number, given: Given): SeriesPoint {
  const [only] = points(year, given);
  if (only === undefined) throw new Error('no point');
  return only;
}

const level = (year: number, value: number): SeriesPoint =>
  point(year, { text: `${value}亿元`, value: value * 1e8 });
const goal = (year: number, value: number): SeriesPoint =>
  point(2023, { text: `${value}亿元`, value: value * 1e8, status: 'target', when: `${year}` });
const percent = (value: number, more: Partial<Given> = {}): SeriesPoint =>
  point(2024, { text: `${value}%`, value, unit: '%', kind: 'change', ...more });

describe('impliedRate', () => {
  it('is the same growth each year, from the last level to the goal', () => {
    const implied = impliedRate(goal(2030, 1000), [level(2024, 660), level(2025, 700)]);
    expect(implied).toMatchObject({ years: 5, from: { value: 700e8 } });
    expect('rate' in implied && implied.rate.toFixed(2)).toBe('7.39');
  });

  it('has an interval that holds it', () => {
    const sizes = fc.integer({ min: 10, max: 100_000 });
    fc.assert(
      fc.property(sizes, sizes, fc.integer({ min: 1, max: 20 }), (from, to, years) => {
        const implied = impliedRate(goal(2023 + years, to), [level(2023, from)]);
        if (!('rate' in implied)) throw new Error(implied.because);
        expect(implied.interval.low).toBeLessThanOrEqual(implied.rate);
        expect(implied.interval.high).toBeGreaterThanOrEqual(implied.rate);
        expect(from * (1 + implied.rate / 100) ** years).toBeCloseTo(to, 3);
      }),
    );
  });

  it.each([
    ['nothing to start from', goal(2030, 1000), [], 'no-level'],
    ['only later levels', goal(2023, 1000), [level(2024, 700)], 'no-level'],
    ['a percentage', percent(60, { status: 'target', when: '2030' }), [], 'not-an-amount'],
    ['a level of nothing', goal(2030, 1000), [level(2024, 0)], 'not-positive'],
  ] as const)('is not said of %s', (_, to, levels, because) => {
    expect(impliedRate(to, levels)).toEqual({ because });
  });
});

describe('doublingRate', () => {
  const doubling = { text: '翻一番', value: 2, unit: '倍', kind: 'multiple' } as const;
  it('is of the years that the goal goes over', () => {
    const rate = doublingRate(stated({ ...doubling, when: '2021..2030' }));
    expect(rate).toMatchObject({ years: 10 });
    expect('rate' in rate && rate.rate.toFixed(2)).toBe('7.18');
  });

  it('is not said where the years are unknown, or of 1.5倍, which may mean two things', () => {
    expect(doublingRate(stated({ ...doubling, when: '2030' }))).toEqual({ because: 'no-span' });
    expect(doublingRate(stated(doubling))).toEqual({ because: 'no-span' });
    expect(doublingRate(stated({ ...doubling, text: '1.5倍', when: '2021..2030' }))).toEqual({
      because: 'not-an-amount',
    });
  });
});

describe('leftToDo', () => {
  const half = (value: number, more: Partial<Given> = {}): SeriesPoint =>
    point(2024, {
      text: `${value}亿元`,
      value: value * 1e8,
      when: '2024-01-01..2024-06-30',
      ...more,
    });

  it('is the target without what is done', () => {
    const left = leftToDo({ target: goal(2024, 60), done: half(27) });
    expect(left).toMatchObject({ kind: 'amount' });
    if (!('kind' in left) || left.kind !== 'amount') throw new Error('no amount');
    expect([left.left.low, left.left.high].map((each) => each / 1e8)).toEqual([32.5, 33.5]);
    expect(left.done.low).toBeCloseTo(26.5 / 60, 6);
  });

  it('of a growth is the growth that the rest of the year needs', () => {
    const target = percent(6, { status: 'target', when: '2024' });
    const done = percent(5, { when: '2024-01-01..2024-06-30' });
    expect(leftToDo({ target, done, shareBefore: 0.4 })).toEqual({
      kind: 'growth',
      needed: expect.closeTo(6.6667, 3),
    });
    expect(leftToDo({ target, done })).toEqual({ because: 'no-base' });
  });

  it.each([
    ['a goal of several years', { target: goal(2024, 60), done: half(2, { when: '2020..2024' }) }],
    [
      'a second half',
      { target: goal(2024, 60), done: half(2, { when: '2024-07-01..2024-12-31' }) },
    ],
  ])('is not said of %s', (_, given) => {
    const { done } = given;
    if (done === undefined) throw new Error('no point');
    expect(leftToDo({ ...given, done })).toEqual({ because: 'not-a-part' });
  });

  it('is not said across years and units', () => {
    expect(leftToDo({ target: goal(2025, 60), done: half(27) })).toEqual({ because: 'other-year' });
    const done = percent(5, { when: '2024-01-01..2024-06-30' });
    expect(leftToDo({ target: goal(2024, 60), done })).toEqual({ because: 'other-unit' });
    expect(leftToDo({ target: half(27), done: half(27) })).toEqual({ because: 'not-a-year' });
  });
});

describe('shareBefore', () => {
  it('undoes the growth of the part', () => {
    const part = point(2024, {
      text: '30亿元',
      value: 30e8,
      when: '2024-01-01..2024-06-30',
    });
    expect(shareBefore(part, percent(20), level(2023, 60))).toBeCloseTo(25 / 60, 6);
    expect(shareBefore(part, percent(20), level(2023, 20))).toBeUndefined();
  });
});

describe('pace', () => {
  const year = { start: '2024-01-01', end: '2024-12-31' };
  const done = (share: number) => ({ low: share, high: share });
  it.each([
    ['2024-07-01', 0.5, 0.5, 'on-time'],
    ['2024-07-01', 0.4, 0.5, 'behind'],
    ['2024-07-01', 0.8, 0.5, 'ahead'],
    ['2023-11-01', 0, 0, 'on-time'],
    ['2026-01-01', 0.9, 1, 'behind'],
  ] as const)('on %s, with %f done', (today, share, timeGone, verdict) => {
    const found = pace(year, today, done(share));
    expect(found.timeGone).toBeCloseTo(timeGone, 2);
    expect(found.verdict).toBe(verdict);
  });
});
