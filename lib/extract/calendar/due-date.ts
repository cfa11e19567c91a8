import type { Resolution } from '../../model/extraction';
import { FIVE_YEAR_PLANS } from './five-year-plans';
import type { ReportYears } from './report-years';

const HAN_DIGITS = '〇一二三四五六七八九';
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** The last day before the feast or season; those that move with the moon or the weather are left out. */
const FEASTS: readonly (readonly [name: string, month: number, day: number])[] = [
  ['元旦', 12, 31],
  ['五一', 4, 30],
  ['劳动节', 4, 30],
  ['儿童节', 5, 31],
  ['七一', 6, 30],
  ['八一', 7, 31],
  ['教师节', 9, 9],
  ['秋季', 8, 31],
  ['国庆', 9, 30],
  ['“十一”', 9, 30],
];
/** `三年内`, `未来十五年`, `3年内`. */
const SPAN = /(\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])年/;
/** `几年内`, `半年内`: from when is not said. */
const VAGUE = /[几数]年|(?<![上下])半年|个月/;

/** The last day that a wording leaves, ISO 8601, and whether the wording holds the year itself. */
export interface DueDate {
  readonly due?: string;
  readonly resolution?: Resolution;
}

/**
 * The last day a deadline leaves: `到2025年` 2025-12-31 explicit; `9月底前` in a plan for 2021 2021-09-30 implied.
 * `9月前` ends with August. Nothing where the year or the day cannot be told (`春节前`).
 */
export function dueDate(wording: string, years: ReportYears): DueDate {
  const plan = wording.startsWith('“') && FIVE_YEAR_PLANS.find(([name]) => wording.startsWith(`“${name}”`));
  if (plan) return { due: `${plan[1]}-12-31`, resolution: 'explicit' };
  const named = yearIn(wording);
  const base =
    named ??
    (years.plan === undefined
      ? undefined
      : years.plan + (wording.includes('明年') || wording.includes('今明') ? 1 : 0));
  if (base === undefined) return {};
  if (VAGUE.test(wording)) return {};
  const resolution: Resolution = named === undefined ? 'implied' : 'explicit';
  const span = SPAN.exec(wording)?.[1];
  if (named === undefined && span && /内|今后|未来|接下来/.test(wording))
    return { due: `${base + numberOf(span) - 1}-12-31`, resolution };
  const due = dayIn(wording, base, named !== undefined);
  return due === undefined ? {} : { due, resolution };
}

function dayIn(wording: string, year: number, hasYear: boolean): string | undefined {
  const feast = FEASTS.find(([name]) => wording.includes(name));
  if (feast) return iso(year, feast[1], feast[2]);
  const month = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月/.exec(wording)?.[1];
  if (month !== undefined) return monthEnd(wording, year, numberOf(month));
  const quarter = [...wording.matchAll(/([一二三四1-4])(?=(?:、第?[一二三四])?季度)/g)].at(-1)?.[1];
  const lastQuarter = /([一二三四1-4])季度/.exec(wording)?.[1] ?? quarter;
  if (lastQuarter !== undefined) return monthDay(year, numberOf(lastQuarter) * 3);
  if (wording.includes('上半年')) return iso(year, 6, 30);
  if (hasYear && /年(?:之?前|以前)$/.test(wording)) return iso(year - 1, 12, 31);
  if (/年|任期/.test(wording) && !/任期/.test(wording)) return iso(year, 12, 31);
  return undefined;
}

function monthEnd(wording: string, year: number, month: number): string {
  const day = /(\d{1,2})日/.exec(wording)?.[1];
  if (day !== undefined) return iso(year, month, Number(day));
  if (wording.includes('上旬') || wording.includes('初')) return iso(year, month, 10);
  if (wording.includes('中旬')) return iso(year, month, 20);
  if (/月份?(?:之?前|以前)$/.test(wording)) return month === 1 ? iso(year - 1, 12, 31) : monthDay(year, month - 1);
  return monthDay(year, month);
}

function monthDay(year: number, month: number): string {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return iso(year, month, (DAYS[month - 1] ?? 30) + (leap ? 1 : 0));
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The calendar year that a wording names, in Arabic or Chinese digits or both (`二000年`); `undefined` for none. */
export function yearIn(wording: string): number | undefined {
  const digits = /(\d{4}|[一二][〇○零九0][〇○零一二三四五六七八九0-9]{2})年/.exec(wording)?.[1];
  if (digits === undefined) return undefined;
  return Number(
    [...digits.replace(/[○零]/g, '〇')]
      .map((sign) => (HAN_DIGITS.includes(sign) ? String(HAN_DIGITS.indexOf(sign)) : sign))
      .join(''),
  );
}

/** 1 to 99 from `9`, `九`, `两`, `十一` or `二十`. */
function numberOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (digits === '两') return 2;
  const [tens, ones] = digits.split('十');
  if (ones === undefined) return HAN_DIGITS.indexOf(digits);
  return 10 * (tens ? HAN_DIGITS.indexOf(tens) : 1) + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}
