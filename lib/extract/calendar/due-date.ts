import type { Resolution } from '../../model/extraction';
import { smallNumber, yearIn } from './chinese-year';
import { isDate, isoDate, monthEnd } from './days';
import { fiveYearPlan, PLAN_NAME } from './five-year-plans';
import type { ReportYears } from './report-years';

/**
 * The last day before the feast or season; those that move with the moon or the weather are left
 * out.
 */
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

/** What makes a number of years a span from now on. */
const LASTS = /内|今后|未来|接下来/;
const QUOTED_PLAN = new RegExp(`^[到至]?“(${PLAN_NAME})`);

/** The last day that a wording leaves, ISO 8601, and whether the wording holds the year itself. */
export interface DueDate {
  readonly due?: string;
  readonly resolution?: Resolution;
}

/**
 * The last day a deadline leaves: `到2025年` 2025-12-31 explicit; `9月底前` in a plan for 2021
 * 2021-09-30 implied. `9月前` ends with August. Nothing where the year or the day cannot be told
 * (`春节前`).
 */
export function dueDate(wording: string, years: ReportYears): DueDate {
  const plan = fiveYearPlan(QUOTED_PLAN.exec(wording)?.[1] ?? '');
  if (plan) return { due: `${plan.end}-12-31`, resolution: 'explicit' };
  const named = yearIn(wording);
  const base = named ?? plannedYear(wording, years);
  if (base === undefined || VAGUE.test(wording)) return {};
  const resolution: Resolution = named === undefined ? 'implied' : 'explicit';
  const span = named === undefined && LASTS.test(wording) ? SPAN.exec(wording)?.[1] : undefined;
  const due =
    span === undefined
      ? dayIn(wording, base, named !== undefined)
      : yearEnd(base + smallNumber(span) - 1);
  return due === undefined ? {} : { due, resolution };
}

/** The year that a wording without one speaks of: the one planned for, or the next. */
function plannedYear(wording: string, { plan, atYearsEnd }: ReportYears): number | undefined {
  if (plan === undefined) return undefined;
  const isNext = wording.includes('明年') || wording.includes('今明');
  return isNext && atYearsEnd !== true ? plan + 1 : plan;
}

const yearEnd = (year: number): string => isoDate(year, 12, 31);

function dayIn(wording: string, year: number, hasYear: boolean): string | undefined {
  const feast = FEASTS.find(([name]) => wording.includes(name));
  if (feast) return isoDate(year, feast[1], feast[2]);
  const month = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月/.exec(wording)?.[1];
  if (month !== undefined) return dayOfMonth(wording, year, smallNumber(month));
  const quarter = [...wording.matchAll(/([一二三四1-4])(?=(?:、第?[一二三四])?季度)/g)].at(-1)?.[1];
  const lastQuarter = /([一二三四1-4])季度/.exec(wording)?.[1] ?? quarter;
  if (lastQuarter !== undefined) return monthEnd(year, smallNumber(lastQuarter) * 3);
  if (wording.includes('上半年')) return isoDate(year, 6, 30);
  if (hasYear && /年(?:之?前|以前)$/.test(wording)) return isoDate(year - 1, 12, 31);
  if (/年|任期/.test(wording) && !/任期/.test(wording)) return isoDate(year, 12, 31);
  return undefined;
}

function dayOfMonth(wording: string, year: number, month: number): string | undefined {
  const day = /(\d{1,2})日/.exec(wording)?.[1];
  if (day !== undefined)
    return isDate(year, month, Number(day)) ? isoDate(year, month, Number(day)) : undefined;
  if (wording.includes('上旬') || wording.includes('初')) return isoDate(year, month, 10);
  if (wording.includes('中旬')) return isoDate(year, month, 20);
  if (/月份?(?:之?前|以前)$/.test(wording))
    return month === 1 ? isoDate(year - 1, 12, 31) : monthEnd(year, month - 1);
  return monthEnd(year, month);
}
