import type { FigureRole, Headline } from '../model/reference';
import type { DateRange, ReportProfile } from '../model/extraction';
import type { Named } from './named';
import type { Omission } from './omission';
import type { Surroundings } from './surroundings';

/** The years that a report looks back on and ahead to. */
export interface ReportYears {
  readonly review: number;
  readonly plan: number;
}

/** What a figure is in its report; `since` where it is of several years. */
export interface Cell {
  readonly role: FigureRole;
  readonly year: number;
  readonly since?: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** `known`: the report's year where it is known otherwise. `undefined` where nothing tells it. */
export function reportYears(profile: ReportProfile, known?: number): ReportYears | undefined {
  if (known !== undefined) return { review: known - 1, plan: known };
  const { reviewPeriod, planPeriod } = profile;
  if (planPeriod) return { review: yearOf(planPeriod.start) - 1, plan: yearOf(planPeriod.start) };
  if (!reviewPeriod) return undefined;
  const review = yearOf(reviewPeriod.end);
  return { review, plan: review + 1 };
}

/** 上半年, 前三季度, 1-11月: not the year. */
const PART =
  /[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]{1,3}个?月|\d{1,2}月份?|[一二三四五六七八九十]月份|年初以来|截至|目前|末季/g;
const WHOLE = /全年|年末|年底|(?:19|20)\d{2}年(?!\d)|[去今]年|一年/g;
/** 累计, 共: over all of the years; 达到, 突破: at the end of them. */
const OVER_YEARS = /累计|共|总计|合计|年来|期间|[五四三]年(?!前)/;
const AT_THE_END =
  /达|突破|超过?|跨[上越入过]|跃[上升]|迈[上过入]|登上|[增提升]到|实现|完成|接近|站上/;
const SINCE_THEN =
  /(?:[比较与是为]|相当于)[^,]{0,4}(?:(?:19|20)\d{2}|[“"]?[一二三四五六七八九十]+五[”"]?(?!年)|[一二三四五六七八九十\d]+年[前初]|上届|期初|规划基期)/;
const EACH_YEAR = /年均|平均每年|年平均|每年(?!年)/;
const TAKEN_OVER_YEARS: ReadonlySet<Headline> = new Set([
  'new-urban-jobs',
  'unemployment-survey',
  'unemployment-registered',
  'energy-intensity',
]);

const last = (text: string, pattern: RegExp): number => {
  let at = -1;
  for (const found of text.matchAll(pattern)) at = found.index;
  return at;
};

/** The cell that a figure belongs to, or why it belongs to none. */
export function cellOf(
  { metric, headline, isAverage }: Named,
  around: Surroundings,
  years: ReportYears,
): Cell | Omission {
  const { when, status } = metric;
  if (when === undefined) return 'other-time';
  const words = around.before + around.between;
  if (last(words, PART) > last(words, WHOLE)) return 'part-of-a-year';
  if (isPartOfYear(when)) return 'part-of-a-year';
  const [since, year] = [yearOf(when.start), yearOf(when.end)];
  const isTarget = status === 'target';
  const isMulti = since < year;
  const isEachYear = isAverage || EACH_YEAR.test(around.clause + around.between);
  if (isEachYear && !isMulti) return 'not-of-one-year';
  if (isTarget ? year < years.plan : year !== years.review) return 'other-time';
  if (!isMulti) {
    if (isTarget && year > years.plan) return goal(headline, year);
    if (sinceEarlier(words, years.review - (isTarget ? 0 : 1))) return 'not-of-one-year';
    return { role: isTarget ? 'target' : 'result', year };
  }
  const multi: Cell = { role: isTarget ? 'target-multi' : 'result-multi', year, since };
  if (isEachYear || TAKEN_OVER_YEARS.has(headline)) return multi;
  if (!headline.endsWith('-level')) return 'not-of-one-year';
  if (OVER_YEARS.test(around.clause + around.between)) return multi;
  if (!AT_THE_END.test(around.clause + around.between)) return 'other-time';
  return isTarget ? goal(headline, year) : { role: 'result', year };
}

/** A level to be reached in a later year, `到2025年生产总值达到800亿元`. */
const goal = (headline: Headline, year: number): Cell | Omission =>
  headline.endsWith('-level') || TAKEN_OVER_YEARS.has(headline)
    ? { role: 'target-multi', year }
    : 'other-time';

const isPartOfYear = ({ start, end }: DateRange): boolean =>
  start !== end && (!start.endsWith('-01-01') || !end.endsWith('-12-31'));

/** Growth since a year before the one that is usual: `比2015年增长68%`. */
function sinceEarlier(words: string, usual: number): boolean {
  const clause = words.slice(words.lastIndexOf(',') + 1);
  const found = SINCE_THEN.exec(clause);
  return found !== null && !found[0].endsWith(String(usual));
}
