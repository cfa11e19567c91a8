import { describe, expect, it } from 'vitest';
import { fiveYearPlan, plansIn } from '../../../lib/extract/calendar/five-year-plans';

const STARTS = [
  ['六五', 1981],
  ['九五', 1996],
  ['十五', 2001],
  ['十五五', 2026],
  ['十九五', 2046],
] as const;

describe('a five-year plan by its name', () => {
  it.each(STARTS)('%s begins %s', (name, start) =>
    expect(fiveYearPlan(name)).toEqual({ start, end: start + 4 }),
  );
  it.each(['', '五', '四五', '十四', '百五'])('is not named %s', (name) =>
    expect(fiveYearPlan(name)).toBeUndefined(),
  );
});

describe('the plans in words', () => {
  it.each([
    ['“十四五”完成、“十五五”开篇', [2021, 2026]],
    ['“九五”和“十五”', [1996, 2001]],
    ['村庄规划', []],
    /* ends of numbers and terms of years */
    ['三十五家', []],
    ['近十五年', []],
    ['一百十五个', []],
    ['两点六五', []],
  ])('%s', (words, starts) => expect(plansIn(words).map(({ start }) => start)).toEqual(starts));
});
