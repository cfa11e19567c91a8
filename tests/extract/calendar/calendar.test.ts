import { describe, expect, it } from 'vitest';
import { smallNumber, yearIn, yearOf } from '../../../lib/extract/calendar/chinese-year';
import { isDate, isoDate, monthEnd, monthsOf, yearsOf } from '../../../lib/extract/calendar/days';
import { fiveYearPlan, plansIn } from '../../../lib/extract/calendar/five-year-plans';
import { datesOf } from '../../../lib/extract/calendar/period-dates';

describe('a year', () => {
  it.each([
    ['2024', 2024],
    ['一九九八', 1998],
    ['二〇二一', 2021],
    ['二○○○', 2000],
    ['二零一零', 2010],
    ['二000', 2000],
    ['二十五', undefined],
    ['12', undefined],
    ['两千零五', undefined],
  ])('%s', (digits, year) => expect(yearOf(digits)).toBe(year));

  it.each([
    ['截至2021年底', 2021],
    ['一九九○年粮食产量', 1990],
    ['二000年', 2000],
    ['年底', undefined],
    ['三年', undefined],
    ['0086年', 86],
  ])('%s names %s', (wording, year) => expect(yearIn(wording)).toBe(year));

  it.each([
    ['9', 9],
    ['九', 9],
    ['两', 2],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['三十六', 36],
    ['百', NaN],
    ['', NaN],
  ])('%s counts', (words, value) => expect(smallNumber(words)).toBe(value));
});

describe('a day', () => {
  it('is written with two digits each', () => expect(isoDate(2021, 3, 9)).toBe('2021-03-09'));
  it.each([
    [2023, 2, '2023-02-28'],
    [2024, 2, '2024-02-29'],
    [1900, 2, '1900-02-28'],
    [2000, 2, '2000-02-29'],
    [2021, 4, '2021-04-30'],
    [2021, 12, '2021-12-31'],
  ])('ends %i-%i', (year, month, day) => expect(monthEnd(year, month)).toBe(day));
  it('knows what the calendar has', () =>
    expect([
      isDate(2024, 2, 29),
      isDate(2023, 2, 29),
      isDate(2023, 13, 1),
      isDate(2023, 1, 0),
    ]).toEqual([true, false, false, false]));
  it('begins and ends months and years', () =>
    expect([monthsOf(2022, 1, 6), yearsOf(2016, 2020)]).toEqual([
      { start: '2022-01-01', end: '2022-06-30' },
      { start: '2016-01-01', end: '2020-12-31' },
    ]));
});

describe('a five-year plan', () => {
  it.each([
    ['七五', 1986],
    ['九五', 1996],
    ['十五', 2001],
    ['十一五', 2006],
    ['十四五', 2021],
    ['十五五', 2026],
    ['十六五', 2031],
    ['五五', undefined],
    ['四五', undefined],
    ['十四', undefined],
  ])('%s', (name, start) =>
    expect(fiveYearPlan(name)).toEqual(start === undefined ? undefined : { start, end: start + 4 }),
  );

  it.each([
    ['“十三五”收官、“十四五”开局', [2016, 2021]],
    ['“十五”计划', [2001]],
    ['“八五”和“九五”', [1991, 1996]],
    ['二十五个', []],
    ['百分之三十五', []],
  ])('%s', (words, starts) => {
    expect(plansIn(words).map(({ start }) => start)).toEqual(starts);
  });
});

describe('the days of a time', () => {
  const years = { review: 2020, plan: 2021 };
  it.each([
    ['一九九○年', '1990-01-01', '1990-12-31'],
    ['“十六五”时期', '2031-01-01', '2035-12-31'],
    ['“八五”期间', '1991-01-01', '1995-12-31'],
    ['2016-2020年', '2016-01-01', '2020-12-31'],
    ['过去五年', '2016-01-01', '2020-12-31'],
    ['上半年', '2020-01-01', '2020-06-30'],
    ['前三季度', '2020-01-01', '2020-09-30'],
    ['1-11月', '2020-01-01', '2020-11-30'],
    ['截至2019年2月底', undefined, '2019-02-28'],
  ])('%s', (words, start, end) => {
    const dates = datesOf(words, years, 'review');
    expect([dates.start, dates.end]).toEqual([start, end]);
  });
});
