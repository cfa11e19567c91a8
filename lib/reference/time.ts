import type { FigureRole, Headline } from '../model/reference';
import type { DateRange, ReportProfile } from '../model/extraction';
import type { Named } from './named';
import type { Omission } from './omission';
import type { Surroundings } from './surroundings';

/** The years that a report looks back on and ahead to. */
export interface ReportYears {
  readonly review: number;
  readonly plan: number;
  /** The first of the years that are looked back on, where there are several. */
  readonly since?: number;
  /** The last of the years that are looked ahead to, where there are several. */
  readonly until?: number;
}

/** What a figure is in its report; `since` where it is of several years. */
export interface Cell {
  readonly role: FigureRole;
  readonly year: number;
  readonly since?: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The years of a report by what it says itself. `known` is the year that its file's name tells: it
 * stands in where the report says nothing, and where the two are years apart none is believed.
 */
export function reportYears(profile: ReportProfile, known?: number): ReportYears | undefined {
  const { reviewPeriod, planPeriod } = profile;
  const told = planPeriod ? yearOf(planPeriod.start) : reviewPeriod && yearOf(reviewPeriod.end) + 1;
  const plan = told ?? known;
  if (plan === undefined || Math.abs(plan - (known ?? plan)) > 1) return undefined;
  return {
    review: plan - 1,
    plan,
    since: reviewPeriod && several(reviewPeriod) ? yearOf(reviewPeriod.start) : undefined,
    until: planPeriod && several(planPeriod) ? yearOf(planPeriod.end) : undefined,
  };
}

const several = ({ start, end }: DateRange): boolean => yearOf(start) < yearOf(end);

/** 上半年, 前三季度, 1-11月: not the year. */
const PART =
  /[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]{1,3}个?月|\d{1,2}月份?|[一二三四五六七八九十]月份|年初以来|截至|目前|末季/g;
const WHOLE = /全年|年末|年底|(?:19|20)\d{2}年(?!\d)|[去今]年|一年/g;
/** 今年, 过去一年, 初步统计: the paragraph speaks of one year. */
const ONE_YEAR = /[今去本]年|一年来|过去一年|这一年|全年|年度|预计|初步统计|良好开局|比上年|同比/g;
/** 五年来, 十四五时期: it speaks of several. */
const SEVERAL_YEARS =
  /[五四三]年(?:来|间|里|期间)?|年均|累计|时期|期间|[一二三四五六七八九十]+五["”]?|末(?=[增下提])|届|翻|[比较]20\d\d年|倍/g;
/** 累计, 共: over all of the years. */
export const OVER_YEARS =
  /累计|总计|合计|共[完实]|年来?共|[五四三5]年[^,]{0,6}(?:完成|实现|新增|城镇)|始终|每年|历年|一直|年年/;
/** 达到, 突破, 增加到: at the end of them. */
const AT_THE_END =
  /(?:达到?了?|突破|超过?|跨[上越入过]|跃[上升]至?|迈[上过入]|登上|(?:增加?|提高?升?|增长|上升|扩大)[到至]|接近|站上)[^,。;]{0,6}$/;
const END_BEHIND = /^(?:[,、(]|台阶|大关)*(?:年均|是|为|[比较](?!重)|翻|居|占)/;
const SINCE_THEN =
  /(?:[比较由从]|与(?=.{4,14}相比)|相当于)[^,]{0,4}(?:((?:19|20)\d{2})|["“]?([一二三四五六七八九十]+)五["”]?(?!年)|[一二三四五六七八九十\d]+年[前初]|上届|期初|规划基期)/g;
const SINCE_HERE = new RegExp(SINCE_THEN.source);
const SINCE_LAST = /同比|[比较][上去]年|当年|到20\d\d年|目标/g;
const TERM = /[五四三]年(?:来(?!最|首|新|第)|间|里|期间)|[这过去]五年|的五年/g;
const EVERY_YEAR = /连年|每年|年年|历年|各年/;
const EACH_YEAR = /年均|平均每年|年平均|每年(?!年)|年递增/;
const TO_YEAR = /(?:到|至)((?:19|20)\d{2})年/g;
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
export function cellOf(one: Named, around: Surroundings, report: Told): Cell | Omission {
  const { years, named } = report;
  const { metric, headline } = one;
  const words = around.before + around.between;
  const isTarget = metric.status === 'target';
  if (last(words, PART) > last(words, WHOLE)) return 'part-of-a-year';
  const isEachYear = one.isAverage || EACH_YEAR.test(nearWords(headline, around));
  const told = isEachYear && isStray(metric.when, isTarget, years) ? undefined : metric.when;
  const span = told ?? (isEachYear ? termOf(one, { around, years, named }) : undefined);
  if (span === undefined) return 'other-time';
  if (isPartOfYear(span)) return 'part-of-a-year';
  const [since, end] = [yearOf(span.start), yearOf(span.end)];
  const year = isTarget ? (goalYear(words, years) ?? end) : end;
  if (isTarget ? year < years.plan : year !== years.review) return 'other-time';
  if (isEachYear && !headline.endsWith('-level'))
    return since < year && headline !== 'new-urban-jobs'
      ? { role: roleOf(isTarget, true), year, since }
      : 'not-of-one-year';
  if (headline === 'new-urban-jobs' && EVERY_YEAR.test(around.clause + around.between))
    return 'not-of-one-year';
  if (since < end) return ofYears(one, around, { years, since, year });
  if (isTarget && year > years.plan) return goal(headline, year);
  const isGrowth = metric.kind === 'change';
  const base = isGrowth ? baseBefore(words, years.review - (isTarget ? 0 : 1)) : undefined;
  if (base !== undefined && headline === 'energy-intensity' && base > year - LONGEST_TERM)
    return { role: roleOf(isTarget, true), year, since: base + 1 };
  if (base !== undefined) return 'not-of-one-year';
  if (isGrowth && isOfTerm(one, around)) return 'not-of-one-year';
  return { role: roleOf(isTarget, false), year };
}

const roleOf = (isTarget: boolean, isMulti: boolean): FigureRole =>
  `${isTarget ? 'target' : 'result'}${isMulti ? '-multi' : ''}`;

/** A level is followed by its own average growth, which is not its own: only what is near counts. */
const nearWords = (headline: Headline, { clause, between }: Surroundings): string =>
  headline.endsWith('-level') ? between.slice(between.lastIndexOf(',') + 1) : clause + between;

/** What the rest of a report tells of its times. */
export interface Told {
  readonly years: ReportYears;
  readonly named: readonly Named[];
}

/** Years that a report does not look back on as a whole, as those up to the base of a growth. */
const isStray = (
  when: DateRange | undefined,
  isTarget: boolean,
  { review }: ReportYears,
): boolean => when !== undefined && !isTarget && yearOf(when.end) < review;

const NEAR = 1_500;

/** The years of an average that says none: those of the averages near it, or of the whole report. */
function termOf(
  { metric }: Named,
  { around, years, named }: Told & { readonly around: Surroundings },
): DateRange | undefined {
  const isTarget = metric.status === 'target';
  const beside = named.flatMap(({ metric: other }) =>
    other.status === metric.status &&
    Math.abs(other.start - metric.start) < NEAR &&
    other.when !== undefined &&
    several(other.when) &&
    !isStray(other.when, isTarget, years)
      ? [other.when]
      : [],
  );
  if (beside[0]) return beside[0];
  const from = isTarget ? years.plan : (years.since ?? planBefore(around.lead, years));
  const to = isTarget ? years.until : years.review;
  return from === undefined || to === undefined
    ? undefined
    : { start: `${from}-01-01`, end: `${to}-12-31` };
}

const PLAN_YEARS = 5;

/** The first year of the five-year plan that ended with the year looked back on, if it is named. */
const planBefore = (lead: string, { review }: ReportYears): number | undefined =>
  review % PLAN_YEARS === 0 && /五年|时期|["“][一二三四五六七八九十]+五["”]/.test(lead)
    ? review - PLAN_YEARS + 1
    : undefined;

/** The year of `到2025年`, which the nearest of the sentence says. */
function goalYear(words: string, { plan }: ReportYears): number | undefined {
  const years = [...words.matchAll(TO_YEAR)].map(([, year]) => Number(year));
  const year = years.at(-1);
  return year !== undefined && year >= plan ? year : undefined;
}

interface Years {
  readonly years: ReportYears;
  readonly since: number;
  readonly year: number;
}

/** A figure of which the extractor says that it speaks of several years. */
function ofYears(
  { metric, headline }: Named,
  around: Surroundings,
  { years, since, year }: Years,
): Cell | Omission {
  const isTarget = metric.status === 'target';
  const lead = around.lead.replaceAll(`比${years.review - 1}年`, '比上年');
  const multi: Cell = { role: roleOf(isTarget, true), year, since };
  const isWorded = metric.when?.from === 'wording' || metric.when?.from === 'sentence';
  const isOfOne = !isWorded && last(lead, ONE_YEAR) > last(lead, SEVERAL_YEARS);
  const single: Cell = {
    role: roleOf(isTarget, false),
    year: isTarget ? years.plan : years.review,
  };
  if (headline.endsWith('-level')) {
    if (AT_THE_END.test(around.between)) return isTarget ? goal(headline, year) : single;
    if (OVER_YEARS.test(around.clause + around.between)) return multi;
    if (!isTarget && END_BEHIND.test(around.after)) return single;
    return isOfOne ? single : 'other-time';
  }
  if (TAKEN_OVER_YEARS.has(headline)) {
    if (isOfOne) return single;
    const isSaid = OVER_YEARS.test(around.clause + around.between) || EACH_YEAR.test(around.clause);
    return isWorded || isSaid || last(lead, SEVERAL_YEARS) >= 0 ? multi : 'other-time';
  }
  return isOfOne && baseBefore(around.before + around.between, years.review - 1) === undefined
    ? single
    : 'not-of-one-year';
}

/** A level to be reached in a later year, `到2025年生产总值达到800亿元`. */
const goal = (headline: Headline, year: number): Cell | Omission =>
  headline.endsWith('-level') || TAKEN_OVER_YEARS.has(headline)
    ? { role: 'target-multi', year }
    : 'other-time';

const isPartOfYear = ({ start, end }: DateRange): boolean =>
  start !== end && (!start.endsWith('-01-01') || !end.endsWith('-12-31'));

const LONGEST_TERM = 7;
const FIRST_PLAN_ENDS = 1957;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The year in which a five-year plan ended: 2015 for 十二五. */
function endOfPlan(name: string): number {
  const units = NUMERALS.indexOf(name.slice(-1)) + 1;
  const number = name.length > 1 ? 10 + units : units;
  const sinceTwo = (number - 1) * PLAN_YEARS + FIRST_PLAN_ENDS;
  /* Between the second and the third lay three years of adjustment. */
  return number > 2 ? sinceTwo + 3 : sinceTwo;
}

/**
 * The year since which growth is stated where it is another than the usual one, `比2015年增长68%`,
 * also where the beginning of its sentence says so for all that follow; 0 for one that is not told
 * in figures; `undefined` where growth is that of a year.
 */
function baseBefore(words: string, usual: number): number | undefined {
  const at = last(words, SINCE_THEN);
  if (at < 0 || last(words, SINCE_LAST) > at) return undefined;
  const found = SINCE_HERE.exec(words.slice(at));
  const plan = found?.[2];
  const year = found?.[1] ?? (plan === undefined ? 0 : endOfPlan(plan));
  return Number(year) === usual ? undefined : Number(year);
}

/**
 * Growth of a single year by its part of the report, though what stands nearest before it speaks of
 * several: `这五年,…城乡居民收入分别增长44%`.
 */
function isOfTerm({ metric, headline }: Named, around: Surroundings): boolean {
  if (headline === 'energy-intensity') return false;
  const { paragraph, before, between } = around;
  if (
    /[五四三5]年[^,]{0,2}$/.test(before + between.replace(/(?:累计|共|预计)?[增下]?[长降]?$/, ''))
  )
    return true;
  if (metric.when?.from === 'wording' || metric.status === 'target') return false;
  return last(paragraph, TERM) > last(paragraph, ONE_YEAR);
}
