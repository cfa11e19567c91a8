import { expect, it } from 'vitest';
import { isoDay } from '../../lib/model/day';
import { isOverdue, periodDays, rangeWords } from '../../lib/view/dates';

it.each([
  { start: '2021-01-01', end: '2021-12-31', words: '2021' },
  { start: '2021-01-01', end: '2025-12-31', words: '2021 – 2025' },
  { start: '2021-01-01', end: '2021-06-30', words: '2021-01-01 – 2021-06-30' },
  { start: '2021-07-01', end: '2021-12-31', words: '2021-07-01 – 2021-12-31' },
  { start: '2021-01-01', end: '2021-01-01', words: '2021-01-01' },
])('words $start to $end as $words', ({ words, ...range }) => {
  expect(rangeWords(range)).toBe(words);
});

it.each([
  {
    name: 'a part of a year',
    period: { text: '上半年', start: '2022-01-01', end: '2022-06-30' },
    days: '2022-01-01 – 2022-06-30',
  },
  {
    name: 'a year that is implied',
    period: { text: '全年', start: '2022-01-01', end: '2022-12-31' },
    days: '2022',
  },
  {
    name: 'a year that is written',
    period: { text: '2022年', start: '2022-01-01', end: '2022-12-31' },
    days: undefined,
  },
  {
    name: 'a period without a start',
    period: { text: '年末', end: '2022-12-31' },
    days: undefined,
  },
  { name: 'a period without days', period: { text: '近年来' }, days: undefined },
])('tells the days of $name', ({ period, days }) => {
  expect(periodDays(period)).toBe(days);
});

it("names a day of the reader's own calendar", () => {
  expect(isoDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(isoDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

it.each([
  { name: 'a day that has passed', due: '2021-12-31', status: undefined, overdue: true },
  { name: 'the day itself', due: '2022-01-01', status: undefined, overdue: false },
  { name: 'a pledge still in progress', due: '2021-12-31', status: 'in-progress', overdue: true },
  { name: 'a pledge that was kept', due: '2021-12-31', status: 'kept', overdue: false },
  { name: 'a pledge that was broken', due: '2021-12-31', status: 'broken', overdue: false },
  { name: 'a deadline without a day', due: undefined, status: undefined, overdue: false },
] as const)('tells whether $name is overdue', ({ due, status, overdue }) => {
  expect(isOverdue(due, status, '2022-01-01')).toBe(overdue);
});
