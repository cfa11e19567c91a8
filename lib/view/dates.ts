import { SETTLED } from '../model/annotation';
import type { Status } from '../model/annotation';
import type { DateRange, Period } from '../model/extraction';

/**
 * `2021-01-01` to `2021-06-30` as `2021-01-01 – 2021-06-30`; whole years as `2021` or
 * `2021 – 2025`; one day as itself.
 */
export function rangeWords({ start, end }: DateRange): string {
  if (start === end) return start;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
    return first === last ? first : `${first} – ${last}`;
  }
  return `${start} – ${end}`;
}

/**
 * The days of a period as worded by `rangeWords`; `undefined` where they cannot be told or the
 * wording is the same.
 */
export function periodDays({ text, start, end }: Period): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  const words = rangeWords({ start, end });
  return words === text.replace(/年$/, '') ? undefined : words;
}

/**
 * Whether a pledge's last day (`年底前` of 2021 is 2021-12-31) lies before `today` and the reader
 * has not settled it.
 */
export const isOverdue = (
  due: string | undefined,
  status: Status | undefined,
  today: string,
): boolean => due !== undefined && due < today && !SETTLED.includes(status);
