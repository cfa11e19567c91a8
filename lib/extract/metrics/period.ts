import type { Period } from '../../model/extraction';
import { unitSet } from '../../text/unit-set';
import { indexEdges } from '../../text/word-edges';
import { timesIn } from '../calendar/time-reader';
import { datesOf } from '../calendar/period-dates';
import type { PeriodDates } from '../calendar/period-dates';
import { monthsOf, yearEarlier } from '../calendar/days';
import { YEARLY_MEANS } from '../lexicon/time-words';
import type { MonthsOfYear } from '../calendar/report-years';
import type { Place, SentenceReading } from './sentence-reading';

/** A time that the sentence names; offsets are the document's. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** Holds only inside its clause: `年均`, `由2016年的`. */
  readonly local: boolean;
}

/** Without one of these no time is named. */
const TIME_HINT = unitSet('年月季期目当均末');
/** What makes a time a deadline, a base of comparison or part of a name. */
const NOT_A_TIME_BEHIND = /^(?:[前内第]|之前|结转|结余|度?(?:计划|行动|规划|指标|目标|任务|预算))/;
const COMPARED_BEFORE = /(?:[比较与同为是于以第十百]|相当于|恢复[到至]|连续)$/;
/** `今后|五年` says how far ahead the report looks, not what time a figure speaks of. */
const AHEAD_BEFORE = /(?:今后|未来|往后|再用)$/;
/** `在上年大幅下降的|基础上`: what is built on. */
const BASE_BEHIND = /^[^,;。\d]{1,12}基础上/;
const BASE = '基础上';
const BASE_UNITS = 16;
/** Behind a verb the time to which something rose: `增加到2012年的`. */
const LEADS_TO = '到至';
const SPAN_END = /^[到至]\d{4}年/;
/** `2003年到| 2007年`. */
const SPACED_TO = /[到至] $/;
const BEGINS_WITH_YEAR = /^\d{4}年/;
const YEAR_LENGTH = 5;
const SPAN_END_LENGTH = 6;
const YEAR_ALONE = /^\d{4}年$/;
/** `去年|全年`: the part of a year that the words before name. */
const NAMED_YEAR = /^(?:[去上前今明]年|\d{4}年)$/;
const PART_OF_YEAR = /^(?:全年|年[末底初])$/;
const PLAN_END = '”末';
/** `恢复|到2019年的|82%`: what it is measured by. */
const RESTORED = /恢复$/;
/** `上年|同期|为6亿元`: the same part of the year before. */
const LAST_YEAR = /^(?:去年|上年)$/;
const SAME_PART = '同期';
const YEARLY = '年均';
const YEAR: MonthsOfYear = [1, 12];
const MEANS = indexEdges(YEARLY_MEANS);
const STANDS_IN = '在从自';
const PAUSES = ',;:。 ';
const FROM_BEFORE = /[由从]$/;

/** A time where it is worded. */
interface NamedTime {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Up to three units before it. */
  readonly before: string;
  /** Behind a verb, that to which something moved: `增加|到2007年`. */
  readonly isGoal: boolean;
}

/**
 * The times that a sentence names for its quantities, in text order, without deadlines (`年底前`,
 * in a plan `到2025年`) and without bases of comparison (`比2016年`).
 */
export function timesOf(reading: SentenceReading): TimeSpan[] {
  const { text } = reading;
  const times: TimeSpan[] = [];
  const last = reading.places[reading.places.length - 1]?.candidate.start ?? reading.start;
  if (!TIME_HINT.standsIn(text, reading.start, last)) return times;
  const slice = text.slice(reading.start, last);
  for (const { index, words } of timesIn(slice)) {
    const start = reading.start + index;
    const before = text.slice(Math.max(reading.start, start - 3), start);
    const isGoal =
      LEADS_TO.includes(words.charAt(0)) && before !== '' && !PAUSES.includes(before.slice(-1));
    take(reading, times, { start, end: start + words.length, words, before, isGoal });
  }
  return times;
}

/**
 * Adds a time to those before it, or to the last of them, which it ends; one that is a base or a
 * deadline is left out.
 */
function take(reading: SentenceReading, times: TimeSpan[], time: NamedTime): void {
  const { text } = reading;
  const { start, end, words, before, isGoal } = time;
  if (COMPARED_BEFORE.test(before)) {
    if (before.endsWith('是') && isFigureAt(reading, end)) times.push({ start, end, local: true });
    return;
  }
  if (isNoTime(reading, time)) return;
  if (LAST_YEAR.test(words) && text.startsWith(SAME_PART, end)) {
    times.push({ start, end: end + SAME_PART.length, local: true });
    return;
  }
  const joined = joinedEnd(text, times[times.length - 1], time);
  if (joined !== undefined) {
    times.splice(-1, 1, ...times.slice(-1).map((last) => ({ ...last, end: joined })));
    return;
  }
  if (isGoal && text.charAt(end) !== '的' && !isFigureAt(reading, end)) return;
  const isLocal = isGoal || FROM_BEFORE.test(before) || /^[由从]|均$/.test(words);
  times.push({
    start: isGoal || STANDS_IN.includes(words.charAt(0)) ? start + 1 : start,
    end,
    local: isLocal,
  });
}

const isBase = (behind: string): boolean => behind.includes(BASE) && BASE_BEHIND.test(behind);

/** `今后五年`, `2022年计划`, `每年`, `恢复到2019年的`, and in a plan a deadline. */
const isNoTime = (
  { text, sentence }: SentenceReading,
  { end, words, before, isGoal }: NamedTime,
): boolean =>
  AHEAD_BEFORE.test(before) ||
  NOT_A_TIME_BEHIND.test(text.slice(end, end + 3)) ||
  words.startsWith('每') ||
  (isGoal && RESTORED.test(before)) ||
  isBase(text.slice(end, end + BASE_UNITS)) ||
  (words === YEARLY && MEANS.lengthAt(text, end, text.length) > 0) ||
  (sentence.zone === 'plan' && isDeadline(words));

/**
 * Where the time before ends that this one goes on with: `2003年|到2007年`, `2003年到| 2007年`,
 * `去年|全年`; `undefined` for a time of its own.
 */
function joinedEnd(text: string, last: TimeSpan | undefined, time: NamedTime): number | undefined {
  const { start, end, words, before, isGoal } = time;
  if (
    last?.end === start &&
    NAMED_YEAR.test(text.slice(last.start, start)) &&
    PART_OF_YEAR.test(words)
  )
    return end;
  if (!last || !isYear(text, last)) return undefined;
  if (isGoal && last.end === start && SPAN_END.test(words)) return start + SPAN_END_LENGTH;
  const isSpaced = last.end === start - 2 && SPACED_TO.test(before) && BEGINS_WITH_YEAR.test(words);
  return isSpaced ? start + YEAR_LENGTH : undefined;
}

const isYear = (text: string, { start, end }: TimeSpan): boolean =>
  YEAR_ALONE.test(text.slice(start, end));

/** `由2002年|7703元|增加到2007年|13786元`: the year is this figure's. */
const isFigureAt = (reading: SentenceReading, at: number): boolean =>
  reading.places.some((place) => place.candidate.start === at);

const isDeadline = (words: string): boolean =>
  /^[到至]|^(?:年底|年末|年内|今年|年初)|”末$/.test(words) && !words.includes('以来');

/**
 * The time that a quantity speaks of: the nearest one before it in the sentence.
 * `上半年,实现工业产值|38亿元|` answers 上半年 with its days, where the report's years are known;
 * `undefined` where the sentence names no time.
 */
export function readPeriod(
  reading: SentenceReading,
  place: Place,
  times: readonly TimeSpan[],
): Period | undefined {
  if (times.length === 0) return undefined;
  const { document, sentence } = reading;
  const from = startOfOwn(reading, place);
  const time = times.findLast(
    (other) => other.end <= place.candidate.start && (!other.local || other.start >= from),
  );
  if (!time) return undefined;
  const words = document.text.slice(time.start, time.end);
  const dates = words.endsWith(SAME_PART)
    ? yearBefore(reading, times, time)
    : onLastDay(words, datesOf(words, document.years, sentence.zone));
  return { text: document.source.slice(time.start, time.end), ...dates };
}

/** `1-8月…,|上年同期|…`: those days of the year before, else the report's own. */
function yearBefore(
  { document: { text, years }, sentence: { zone } }: SentenceReading,
  times: readonly TimeSpan[],
  { start: at }: TimeSpan,
): PeriodDates {
  const last = times.findLast(({ end, local }) => !local && end <= at);
  const dates = last && datesOf(text.slice(last.start, last.end), years, zone);
  const own: PeriodDates =
    years.review === undefined ? {} : monthsOf(years.review, ...(years.months ?? YEAR));
  const { start, end } = dates?.start === undefined ? own : dates;
  if (start === undefined || end === undefined) return {};
  return { start: yearEarlier(start), end: yearEarlier(end), resolution: 'implied' };
}

/**
 * Where the words begin that are a quantity's own: of a ratio those of its first part
 * (`由上年的20:|31:49|`).
 */
function startOfOwn({ places }: SentenceReading, place: Place): number {
  if (place.candidate.form !== 'ratio') return Math.max(place.floor, place.clause.start);
  let first = place;
  const own = places.findIndex(({ candidate }) => candidate === place.candidate);
  for (let index = own - 1; index >= 0; index -= 1) {
    const before = places[index];
    if (before?.candidate.form !== 'ratio' || before.candidate.end !== first.candidate.start - 1)
      break;
    first = before;
  }
  return Math.max(first.floor, first.clause.start);
}

/** `“十三五”末` is its last day. */
const onLastDay = (words: string, { end, resolution, ...rest }: PeriodDates): PeriodDates =>
  words.endsWith(PLAN_END) ? { end, resolution } : { ...rest, end, resolution };
