import type { DateRange } from '../../model/extraction';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const two = (part: number): string => String(part).padStart(2, '0');

/** A day as ISO 8601; months count from 1. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** The last day of a month, ISO 8601: 2024-02-29. */
export const monthEnd = (year: number, month: number): string =>
  isoDate(year, month, daysIn(year, month));

/** From the first day of one month to the last of another of the same year. */
export const monthsOf = (year: number, first: number, last: number): DateRange => ({
  start: isoDate(year, first, 1),
  end: monthEnd(year, last),
});

/** From the first day of one year to the last of another. */
export const yearsOf = (first: number, last: number): DateRange => ({
  start: `${first}-01-01`,
  end: `${last}-12-31`,
});

/** The same day of the year before; of 29 February the 28th. */
export const yearEarlier = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** Whether the calendar has that day. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 30) + (month === 2 && isLeap ? 1 : 0);
}
