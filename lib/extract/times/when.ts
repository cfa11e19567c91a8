import type { DateRange, Deadline, Pledge, ReportProfile, When } from '../../model/extraction';
import { smallNumber } from '../calendar/chinese-year';
import { monthEnd, yearEarlier, yearsOf } from '../calendar/days';
import { datesOf } from '../calendar/period-dates';
import { lastMonth } from '../calendar/report-years';
import { timesIn } from '../calendar/time-reader';
import type { RefinedMetric } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { findDeadline } from '../pledges/deadline';
import { partTimes } from './part-times';
import { inheritedTimes } from './sentence-times';
import { isSeveralYears, rangeOfTime } from '../calendar/time-range';

/** What the times of a report are read by, made once. */
export interface ReportTimes {
  readonly document: ReadingDocument;
  readonly report: Pick<ReportProfile, 'reviewPeriod' | 'planPeriod'>;
  /** By the start of the sentence. */
  readonly inherited: ReadonlyMap<number, DateRange>;
  /** What their part of the report speaks of, by the start of the sentence. */
  readonly parts: ReadonlyMap<number, DateRange>;
  /** Of the pledges, by the start of their sentence. */
  readonly deadlines: ReadonlyMap<number, Deadline>;
}

/** Reads the times that sentences have from those before them. `pledges` are the document's. */
export const reportTimes = (
  document: ReadingDocument,
  report: ReportTimes['report'],
  pledges: readonly Pledge[],
): ReportTimes => ({
  document,
  report,
  inherited: inheritedTimes(document),
  parts: partTimes(document, report),
  deadlines: new Map(
    pledges.flatMap(({ start, deadline }) => (deadline ? [[start, deadline] as const] : [])),
  ),
});

/** How things stand when the report is given. */
const NOW = /^(?:目前|当前)/;
const YEARLY = '年均';
const SAME_PART = '同期';
const DONE_BEFORE = /已|现有|原有|累计|去年|上年|(?<![为除])了(?!解)/;
/** `已开工的|学校(500平方米)`: what is begun is worked on; 已建成的 is done. */
const BEGUN = /[已了][^成完,]{1,6}的/;
const BASE = '基础上';
const BASE_UNITS = 8;
/** `两年平均|增长5.6%`. */
const MEAN_OF_YEARS = /(?<![\d十])([\d两二三四五])年平均[^,;。、\d]{0,8}$/;
/** Looked back for the years that an average is taken over. */
const LOOK_BEHIND = 60;

/**
 * The days that a figure speaks of, by the nearest that tells them: its own words (`上半年`), its
 * sentence or chain, its part of the report, the report. `到2026年,产值达到|30亿元|` is 2026 from
 * its sentence; in the review of a report on 2023 `|3件|` without any time is 2023 from the report.
 * An average by the year speaks of the several years it is taken over. `undefined` where nothing
 * tells.
 */
export function whenOf(times: ReportTimes, metric: RefinedMetric): When | undefined {
  const sentence = times.document.sentences[metric.sentence];
  if (!sentence) return undefined;
  const isAverage = metric.basis === 'annual-average' || metric.period?.text === YEARLY;
  const fits = (range: DateRange | undefined): range is DateRange =>
    range !== undefined && (!isAverage || isSeveralYears(range));
  const mayBeIts = (range: DateRange): boolean => mayHold(times, sentence, metric, range);
  const own =
    aimedAt(times.document, metric) ??
    samePartBefore(times, sentence, metric) ??
    (isLedByDeadline(times, sentence, metric)
      ? undefined
      : ownTime(times.document, sentence, metric));
  if (fits(own) && mayBeIts(own)) return { start: own.start, end: own.end, from: 'wording' };
  const chained = inSentence(times, sentence, metric).find(
    (range) => fits(range) && mayBeIts(range),
  );
  if (chained) return { start: chained.start, end: chained.end, from: 'sentence' };
  return around(times, sentence, metric, fits);
}

/** What the sentence tells, or the chain that it stands in. */
function inSentence(
  times: ReportTimes,
  sentence: Sentence,
  metric: RefinedMetric,
): readonly (DateRange | undefined)[] {
  const isPromised = metric.status === 'target' && sentence.zone === 'plan';
  return [
    isPromised ? untilDeadline(times, sentence, metric) : undefined,
    severalYearsBefore(times.document, sentence, metric),
    times.inherited.get(sentence.start),
  ];
}

/**
 * What the part of the report tells, or the report. What a plan names as done already is no figure
 * of its own time.
 */
function around(
  { document, report, parts }: ReportTimes,
  sentence: Sentence,
  metric: RefinedMetric,
  fits: (range: DateRange | undefined) => range is DateRange,
): When | undefined {
  const { zone } = sentence;
  if (zone === 'other') return undefined;
  const stands =
    zone === 'plan' && metric.status !== 'target' && isDone(document, sentence, metric);
  const ofPart = stands ? undefined : parts.get(sentence.start);
  if (fits(ofPart)) {
    const { start, end } = metric.basis === 'year-on-year' ? lastYear(ofPart) : ofPart;
    return { start, end, from: 'section' };
  }
  const ofReport = zone === 'plan' && !stands ? report.planPeriod : report.reviewPeriod;
  return fits(ofReport) ? { start: ofReport.start, end: ofReport.end, from: 'report' } : undefined;
}

/** What is compared with the year before speaks of one year: the last of several. */
const lastYear = ({ start, end }: DateRange): DateRange => {
  const first = `${end.slice(0, 4)}-01-01`;
  return { start: start > first ? start : first, end };
};

/** `在已建成|3座|的基础上`: the clause tells what was done before, or what is built on. */
function isDone(
  { text }: ReadingDocument,
  { start, end }: Sentence,
  metric: RefinedMetric,
): boolean {
  const clause = text.slice(Math.max(start, text.lastIndexOf(',', metric.start) + 1), metric.start);
  const behind = text.slice(metric.end, Math.min(end, metric.end + BASE_UNITS));
  const own = clause.slice(clause.lastIndexOf(BASE) + 1);
  const isInBrackets = own.lastIndexOf('(') > own.lastIndexOf(')');
  return DONE_BEFORE.test(isInBrackets ? own.replace(BEGUN, '') : own) || behind.includes(BASE);
}

/**
 * Whether a time in the words can be the figure's: what has happened does not lie ahead of what is
 * looked back on (`争取 2024年债券|6亿元|` in 2023 names the bonds), what is aimed at does not lie
 * before what is planned for (`在去年的基础上`).
 */
function mayHold(
  { report }: ReportTimes,
  { zone }: Sentence,
  { status }: RefinedMetric,
  time: DateRange,
): boolean {
  if (zone === 'review' && status !== 'target')
    return !report.reviewPeriod || time.start <= report.reviewPeriod.end;
  const isAim = zone === 'plan' && status === 'target';
  return !isAim || !report.planPeriod || time.end >= report.planPeriod.start;
}

function ownTime(
  { years }: ReadingDocument,
  { zone }: Sentence,
  { period }: RefinedMetric,
): DateRange | undefined {
  if (!period) return undefined;
  if (NOW.test(period.text) && years.review !== undefined) {
    const day = monthEnd(years.review, lastMonth(years));
    return zone === 'plan' ? undefined : { start: day, end: day };
  }
  return rangeOfTime(period.text, period);
}

/** `1-8月…;…,上年同期|6亿元|`: those days of the chain a year before. */
function samePartBefore(
  { inherited }: ReportTimes,
  { start }: Sentence,
  { period }: RefinedMetric,
): DateRange | undefined {
  const chain = period?.text.endsWith(SAME_PART) === true ? inherited.get(start) : undefined;
  return chain && { start: yearEarlier(chain.start), end: yearEarlier(chain.end) };
}

/** How a column names the year in which the report is given. */
const THIS_YEAR = /本年|今年/;

/**
 * `本年目标` over a column beside `上年实际`: the year that is planned for, wherever the table
 * stands; beside `本年完成` it is the year that is looked back on.
 */
function aimedAt(
  { tables, years: { plan, months, atYearsEnd } }: ReadingDocument,
  { status, start, end }: RefinedMetric,
): DateRange | undefined {
  if (tables.length === 0 || status !== 'target') return undefined;
  if (plan === undefined || months !== undefined || atYearsEnd === true) return undefined;
  const row = tables.find((one) => one.start <= start && end <= one.end);
  const column = row?.cells.findIndex((cell) => cell.start <= start && end <= cell.end) ?? -1;
  const named = row?.headers.flatMap((header, at) => (THIS_YEAR.test(header) ? [at] : [])) ?? [];
  return column >= 0 && named.length === 1 && named[0] === column ? yearsOf(plan, plan) : undefined;
}

/** `9月底前…,|年底前|新增泊位`: the deadline of the figure's own clause, among several. */
function ownDeadline(
  { document }: ReportTimes,
  { start }: Sentence,
  { start: at }: RefinedMetric,
): Deadline | undefined {
  const { text } = document;
  const pause = Math.max(text.lastIndexOf(',', at - 1), text.lastIndexOf('、', at - 1)) + 1;
  return findDeadline(document, { start: Math.max(start, pause), end: at });
}

/** Whether a deadline stands nearer to what is promised than the time that the sentence names. */
function isLedByDeadline(times: ReportTimes, sentence: Sentence, metric: RefinedMetric): boolean {
  const { status, period } = metric;
  if (!period || status !== 'target' || sentence.zone !== 'plan') return false;
  if (!times.deadlines.has(sentence.start)) return false;
  const deadline = ownDeadline(times, sentence, metric);
  return deadline !== undefined && !deadline.text.includes(period.text);
}

/** From the beginning of what is planned for, or of the year that is named, to the last day. */
function untilDeadline(
  times: ReportTimes,
  sentence: Sentence,
  metric: RefinedMetric,
): DateRange | undefined {
  const { basis } = metric;
  const first = times.deadlines.get(sentence.start);
  const deadline = first && (ownDeadline(times, sentence, metric) ?? first);
  if (deadline?.due === undefined) return undefined;
  const planned =
    times.report.planPeriod?.start ??
    `${times.document.years.plan ?? deadline.due.slice(0, 4)}-01-01`;
  const end = deadline.due;
  if (basis === 'annual-average') return { start: planned, end };
  if (isYearOf(deadline)) return { start: `${end.slice(0, 4)}-01-01`, end };
  return { start: planned <= end ? planned : end, end };
}

/** `到2026年`: what is reached is that year's. */
const isYearOf = ({ due = '', resolution }: Deadline): boolean =>
  resolution === 'explicit' && due.endsWith('-12-31');

/** `“十三五”时期,年均增长|7%|`: the last time before the figure that is longer than a year. */
function severalYearsBefore(
  { text, years }: ReadingDocument,
  { start, zone }: Sentence,
  { start: at, basis }: RefinedMetric,
): DateRange | undefined {
  if (basis !== 'annual-average') return undefined;
  const words = text.slice(Math.max(start, at - LOOK_BEHIND), at);
  const count = MEAN_OF_YEARS.exec(words)?.[1];
  if (count !== undefined && years.review !== undefined)
    return yearsOf(years.review - smallNumber(count) + 1, years.review);
  return timesIn(words)
    .map((time) => rangeOfTime(time.words, datesOf(time.words, years, zone)))
    .findLast((range) => range !== undefined && isSeveralYears(range));
}
