import type { DateRange } from '../../model/extraction';
import type { PeriodDates } from './period-dates';

/** A point in time, at which something stood: `截至11月底`, `2020年末`. */
const POINT = /^截|(?:[年月]末|[年月]底|期末|季度[末底]|\d日)$/;
/** `自4月26日起`: from then to the end of its year. */
const FROM_ON = /起$/;
/** A time that is worked up to: `到2025年末`. */
const UP_TO = /^[到至]/;

/**
 * The days of a time as worded, with the first day where only the last is known: a point in time is
 * one day, and what is reached `到2025年` is that year's. `undefined` without a last day.
 */
export function rangeOfTime(words: string, { start, end }: PeriodDates): DateRange | undefined {
  if (end === undefined) return undefined;
  if (FROM_ON.test(words))
    return { start: words.includes('日') ? end : (start ?? end), end: `${end.slice(0, 4)}-12-31` };
  if (POINT.test(words) && !UP_TO.test(words)) return { start: end, end };
  return { start: start ?? `${end.slice(0, 4)}-01-01`, end };
}

/** Whether a range is longer than a year: what an average by the year can be taken over. */
export const isSeveralYears = ({ start, end }: DateRange): boolean =>
  Number(end.slice(0, 4)) > Number(start.slice(0, 4));
