import type { Resolution, Zone } from '../../model/extraction';
import { smallNumber, YEAR_DIGITS, yearOf, yearOfRepublic } from './chinese-year';
import { isDate, isoDate, monthEnd, monthsOf, yearsOf } from './days';
import { plansIn } from './five-year-plans';
import { lastMonth } from './report-years';
import type { ReportYears } from './report-years';

/** The days of a time, ISO 8601; `截至` has an end alone. */
export interface PeriodDates {
  readonly start?: string;
  readonly end?: string;
  readonly resolution?: Resolution;
}

const NAMED_YEAR = new RegExp(`(${YEAR_DIGITS})年`);
const MONTH_RANGE = /(\d{4})年(\d{1,2})月份?[-至到~](?:(\d{4})年)?(\d{1,2})月/;
const SPAN = /(\d{1,2}|[一二两三四五六七八九十]{1,2})年/;
const QUARTERS_BACK = /前([一二三四两])个?季度/;
const QUARTER = /([一二三四1-4])季度/;
const MONTHS = /(前?)(\d{1,2})月?(?:[-至到~](\d{1,2}))?(个?)月/;
/** `2016-2020年` */
/** Years that are named by the one in which the report is given. */
const NAMED_BY_NOW = /今年|去年|明年/;
const SHORTEST_RANGE = '2016-2020年'.length;

/**
 * The days that a folded wording means: `2021年上半年` is 2021-01-01 to 2021-06-30, explicit;
 * `上半年` the same, implied, where the report's years are known. Nothing for wordings without days
 * (`年均`, `目前`) or without a known year.
 */
export function datesOf(words: string, years: ReportYears, zone: Zone): PeriodDates {
  let known = KNOWN.get(years);
  if (!known) KNOWN.set(years, (known = new Map()));
  const key = zone + words;
  let dates = known.get(key);
  if (!dates) known.set(key, (dates = readDates(words, years, zone)));
  return dates;
}

/** What is known of a report's wordings: it has few, and each of them many times. */
const KNOWN = new WeakMap<ReportYears, Map<string, PeriodDates>>();

function readDates(words: string, years: ReportYears, zone: Zone): PeriodDates {
  const stated = statedRange(words);
  if (stated) return { ...stated, ...soFar(words, stated, years) };
  const named = NAMED_YEAR.exec(words)?.[1];
  const told = named === undefined ? yearOfRepublic(words) : yearOf(named);
  const year = told ?? impliedYear(words, years, zone);
  if (year === undefined) return {};
  const resolution: Resolution = told === undefined ? 'implied' : 'explicit';
  const span = told === undefined && !/今年|去年/.test(words) ? SPAN.exec(words)?.[1] : undefined;
  if (span !== undefined) return { ...yearsOf(year - smallNumber(span) + 1, year), resolution };
  const days = daysIn(words, year);
  return days ? { ...days, ...upToReview(words, year, years), resolution } : {};
}

/** `2021年以来` in a report on 2023 ends with that year, `今年以来` with what is looked back on. */
const upToReview = (words: string, year: number, years: ReportYears): Pick<PeriodDates, 'end'> =>
  words.includes('以来') && years.review !== undefined && year <= years.review
    ? { end: monthEnd(years.review, lastMonth(years)) }
    : {};

/** `“十四五”以来` in a report on 2023 ends with that year, and so does `“十三五”以来`. */
const soFar = (
  words: string,
  { start }: PeriodDates,
  years: ReportYears,
): Pick<PeriodDates, 'end'> => {
  if (years.review === undefined || !words.includes('以来')) return {};
  const last = monthEnd(years.review, lastMonth(years));
  return start !== undefined && start < last ? { end: last } : {};
};

/** `2016-2020年`, `2021年10月-2022年3月`, `“十三五”时期`: both ends are in the words. */
function statedRange(words: string): PeriodDates | undefined {
  const range =
    words.length < SHORTEST_RANGE ? null : /(\d{4})(?:-|年[到至] ?)(\d{4})年/.exec(words);
  if (range) return { ...yearsOf(Number(range[1]), Number(range[2])), resolution: 'explicit' };
  const months = MONTH_RANGE.exec(words);
  if (months) return monthRange(months);
  const [plan] = plansIn(words);
  return plan && { ...yearsOf(plan.start, plan.end), resolution: 'explicit' };
}

/**
 * The part of a year that the words name; up to its last day alone where they lead to it:
 * `截至11月底`.
 */
function daysIn(words: string, year: number): PeriodDates | undefined {
  const [first, last] = monthsIn(words);
  if (first === undefined || last === undefined) return undefined;
  const day = /月(\d{1,2})日(?![至到\-])/.exec(words)?.[1];
  const isDay = day !== undefined && isDate(year, last, Number(day));
  const end = isDay ? isoDate(year, last, Number(day)) : monthEnd(year, last);
  return /^截|^[到至]|[末底]$/.test(words) ? { end } : { ...monthsOf(year, first, last), end };
}

/** `2021年10月-2022年3月`: from the first day of one month to the last of the other. */
function monthRange([, year, first, lastYear = year, last]: readonly (
  string | undefined
)[]): PeriodDates {
  const start = isoDate(Number(year), Number(first), 1);
  const end = monthEnd(Number(lastYear), Number(last));
  return start <= end ? { start, end, resolution: 'explicit' } : {};
}

function impliedYear(words: string, years: ReportYears, zone: Zone): number | undefined {
  const told = zone === 'plan' ? years.plan : years.review;
  const isRelative = years.atYearsEnd === true && NAMED_BY_NOW.test(words);
  const now = isRelative ? years.review : told;
  if (now === undefined) return undefined;
  if (isRelative && words.includes('去年')) return now - 1;
  if (words.includes('上年')) return now - 1;
  if (words.includes('去年')) return zone === 'plan' || years.months !== undefined ? now - 1 : now;
  if (words.includes('前年')) return now - 2;
  if (words.includes('明年')) return now + 1;
  if (/目前|当前|年均|日均|月均|季均|每/.test(words)) return undefined;
  return now;
}

type Months = readonly [first?: number, last?: number];

/**
 * First and last month of the part of the year that the words name: `上半年`, `前三季度`, `3月`;
 * without one all twelve.
 */
function monthsIn(words: string): Months {
  if (words.includes('上半年')) return [1, 6];
  if (words.includes('下半年')) return [7, 12];
  return quartersIn(words) ?? namedMonths(words);
}

/** `前三季度` is January to September, `三季度` July to September. */
function quartersIn(words: string): Months | undefined {
  if (!words.includes('季度')) return undefined;
  const upTo = QUARTERS_BACK.exec(words)?.[1];
  if (upTo !== undefined) return [1, 3 * smallNumber(upTo)];
  const quarter = QUARTER.exec(words)?.[1];
  if (quarter === undefined) return undefined;
  const last = 3 * smallNumber(quarter);
  return [last - 2, last];
}

function namedMonths(words: string): Months {
  const months = MONTHS.exec(words);
  if (!months) return [1, 12];
  const [, isBack = '', from = '', to = from, count = ''] = months;
  /* `3个月` lasts so long, `前3个月` is a part of the year. */
  if (count !== '' && isBack === '') return [];
  const first = Number(from);
  const last = Number(to);
  if (first < 1 || last > 12 || last < first) return [];
  return [isBack === '' ? first : 1, last];
}
