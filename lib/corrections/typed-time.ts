import type { DateRange } from '../model/extraction';
import { fold } from '../text/fold';

const YEAR = /^(\d{4})年?(?:度|全年)?$/;
const YEARS = /^(\d{4})年?[~至到-](\d{4})年?$/;
const PART = /^(\d{4})年(上半年|下半年|第?[一二三四1-4]季度|(\d{1,2})月份?|前三季度)$/;
const MONTHS = /^(\d{4})年(\d{1,2})月?[~至到-](\d{1,2})月份?$/;
const END = /^(\d{4})年(?:(\d{1,2})月)?[末底]$/;
const PLAN = /^“?十([一二三四五])五”?(?:期间|时期)?$/;
/** The first year of the tenth plan; five years later the next began. */
const BEFORE_PLANS = 2001;
const DAY = /^(\d{4})(?:年|-)(\d{1,2})(?:月|-)(\d{1,2})日?$/;
const QUARTERS = '一二三四';

/**
 * The days of a time as a reader types it: `2015年`, `2015年上半年`, `2015-2017`, `2015年3月`,
 * `2015年1-9月`, `2015年末`, `“十二五”`.
 * `undefined` where the year is missing or nothing is understood.
 */
export function readTypedTime(typed: string): DateRange | undefined {
  const words = fold(typed).replace(/\s+/g, '');
  const year = YEAR.exec(words)?.[1];
  if (year !== undefined) return months(year, 1, 12);
  const [, from, to] = YEARS.exec(words) ?? [];
  if (from !== undefined && to !== undefined)
    return from <= to ? { start: `${from}-01-01`, end: `${to}-12-31` } : undefined;
  const [, of, first, last] = MONTHS.exec(words) ?? [];
  if (of !== undefined) return months(of, Number(first), Number(last));
  return plan(words) ?? endOf(words) ?? partOrDay(words);
}

function plan(words: string): DateRange | undefined {
  const number = PLAN.exec(words)?.[1];
  if (number === undefined) return undefined;
  const from = BEFORE_PLANS + 5 * ('一二三四五'.indexOf(number) + 1);
  return { start: `${from}-01-01`, end: `${from + 4}-12-31` };
}

/** How something stood at the end of a year or a month: that day. */
function endOf(words: string): DateRange | undefined {
  const [, year, month = '12'] = END.exec(words) ?? [];
  const within = year === undefined ? undefined : months(year, Number(month), Number(month));
  return within && { start: within.end, end: within.end };
}

function partOrDay(words: string): DateRange | undefined {
  const [, within, part = '', month] = PART.exec(words) ?? [];
  if (within !== undefined) return partOf(within, part, month);
  const day = readTypedDay(words);
  return day === undefined ? undefined : { start: day, end: day };
}

function partOf(year: string, part: string, month: string | undefined): DateRange | undefined {
  if (month !== undefined) return months(year, Number(month), Number(month));
  if (part === '上半年') return months(year, 1, 6);
  if (part === '下半年') return months(year, 7, 12);
  if (part === '前三季度') return months(year, 1, 9);
  const letter = part.replace('第', '').charAt(0);
  const quarter = QUARTERS.includes(letter) ? QUARTERS.indexOf(letter) + 1 : Number(letter);
  return months(year, quarter * 3 - 2, quarter * 3);
}

function months(year: string, from: number, to: number): DateRange | undefined {
  if (from < 1 || to > 12 || from > to) return undefined;
  const last = new Date(Date.UTC(Number(year), to, 0)).getUTCDate();
  return { start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${two(last)}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as a reader types it, as ISO 8601: `2026年6月30日`. */
export function readTypedDay(words: string): string | undefined {
  const [, year, month, day] = DAY.exec(words) ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${two(Number(month))}-${two(Number(day))}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}
