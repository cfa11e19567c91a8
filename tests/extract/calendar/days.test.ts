import { describe, expect, it } from 'vitest';
import {
  isDate,
  isoDate,
  monthEnd,
  monthsOf,
  yearEarlier,
  yearsOf,
} from '../../../lib/extract/calendar/days';

describe('the days of the calendar', () => {
  it.each([
    [2026, 1, '2026-01-31'],
    [2026, 2, '2026-02-28'],
    [2028, 2, '2028-02-29'],
    [2100, 2, '2100-02-28'],
    [2400, 2, '2400-02-29'],
    [2026, 11, '2026-11-30'],
  ])('%i-%i ends %s', (year, month, day) => expect(monthEnd(year, month)).toBe(day));
  it.each([
    [2026, 2, 29, false],
    [2028, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 0, 1, false],
    [2026, 12, 0, false],
    [2026, 12, 31, true],
  ])('%i-%i-%i is one: %s', (year, month, day, is) => expect(isDate(year, month, day)).toBe(is));
  it('lie a year earlier', () => {
    expect(yearEarlier('2026-02-28')).toBe('2025-02-28');
    expect(yearEarlier('2028-02-29')).toBe('2027-02-28');
  });
  it('are written with two digits', () => expect(isoDate(2026, 7, 5)).toBe('2026-07-05'));
  it('reach from the first of a month or year to the last of another', () => {
    expect(monthsOf(2028, 2, 2)).toEqual({ start: '2028-02-01', end: '2028-02-29' });
    expect(yearsOf(2026, 2030)).toEqual({ start: '2026-01-01', end: '2030-12-31' });
  });
});
