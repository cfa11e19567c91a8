import type { DateRange } from '../model/extraction';
import type { FigureRole, Headline } from '../model/reference';
import { baseBefore } from './base-year';
import type { Named } from './named';
import type { Omission } from './omission';
import { yearOf } from './report-years';
import type { ReportYears } from './report-years';
import type { Surroundings } from './surroundings';
import { isStray, PLAN_YEARS, termOf } from './term';
import type { Told } from './term';
import {
  AT_THE_END,
  EACH_YEAR,
  END_BEHIND,
  EVERY_YEAR,
  last,
  ONE_YEAR,
  OVER_YEARS,
  PART,
  SEVERAL_YEARS,
  TAKEN_OVER_YEARS,
  TERM,
  TO_YEAR,
  WHOLE,
} from './time-words';

const LONGEST_TERM = 7;

/** What a figure is in its report; `since` where it is of several years. */
export interface Cell {
  readonly role: FigureRole;
  readonly year: number;
  readonly since?: number;
}

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
  if (isTarget && since < years.plan && end === years.plan && since < end)
    return ofPlannedYears(one, around, report);
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
  if (!isTarget && headline === 'new-urban-jobs' && isJobsOfTerm(one, around)) {
    const term = termOf(one, { ...report, around });
    return term ? { role: 'result-multi', year, since: yearOf(term.start) } : 'not-of-one-year';
  }
  return { role: roleOf(isTarget, false), year };
}

/** `这五年,…城镇新增就业52万人`, though its part of the report is about the last year. */
const isJobsOfTerm = ({ metric }: Named, { clause, between, lead }: Surroundings): boolean =>
  metric.when?.from !== 'wording' &&
  (/累计/.test(clause + between) ? last(lead, TERM) >= 0 : last(lead, TERM) > last(lead, ONE_YEAR));

const roleOf = (isTarget: boolean, isMulti: boolean): FigureRole =>
  `${isTarget ? 'target' : 'result'}${isMulti ? '-multi' : ''}`;

/** A level is followed by an average growth, which is not its own: only what is near counts. */
const nearWords = (headline: Headline, { clause, between }: Surroundings): string =>
  headline.endsWith('-level') ? between.slice(between.lastIndexOf(',') + 1) : clause + between;

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
  const own = isTarget ? years.plan : years.review;
  const lead = around.lead
    .replaceAll(`比${years.review - 1}年`, '比上年')
    .replaceAll(new RegExp(`(?<![到至由从比较])${own}年`, 'g'), '今年');
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

const NEXT_FIVE = /(?:今后|未来|再过|通过|用)五年|五年(?:的?努力|目标|内)/;

/**
 * A goal for years that begin before the plan does, as 五年 counted back: those of the goals near it
 * are meant, or of the five-year plan that begins.
 */
function ofPlannedYears(one: Named, around: Surroundings, report: Told): Cell | Omission {
  const { plan } = report.years;
  const term = termOf(one, { ...report, around });
  const until = term?.start.startsWith(String(plan)) ? yearOf(term.end) : undefined;
  const isFive = plan % PLAN_YEARS === 1 || NEXT_FIVE.test(around.lead + around.between);
  const year = until ?? (isFive ? plan + PLAN_YEARS - 1 : undefined);
  if (year === undefined) return 'other-time';
  if (one.headline.endsWith('-level') && !OVER_YEARS.test(around.clause + around.between))
    return { role: 'target-multi', year };
  return { role: 'target-multi', year, since: plan };
}

/** A level to be reached in a later year, `到2025年生产总值达到800亿元`. */
const goal = (headline: Headline, year: number): Cell | Omission =>
  headline.endsWith('-level') || TAKEN_OVER_YEARS.has(headline)
    ? { role: 'target-multi', year }
    : 'other-time';

const isPartOfYear = ({ start, end }: DateRange): boolean =>
  start !== end && (!start.endsWith('-01-01') || !end.endsWith('-12-31'));

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
