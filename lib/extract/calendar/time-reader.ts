import { REPUBLIC_YEAR } from './chinese-year';
import { isDigit } from '../../text/arabic-digits';
import { unitSet } from '../../text/unit-set';
import { indexEdges } from '../../text/word-edges';
import { indexLists } from '../../text/word-list';
import {
  NAMED_YEARS,
  PLAN_TAILS,
  SHORT_TIMES,
  SPAN_LEADS,
  TIME_FIRST,
  TIME_LEADS,
  TIME_TAILS,
} from '../lexicon/time-words';

/** A time as worded, and where it begins in the text given. */
export interface FoundTime {
  readonly index: number;
  readonly words: string;
}

const CENTURY_DIGITS = unitSet('一二');
const YEAR_CENTURIES = unitSet('九〇○零0');
const YEAR_DIGITS = unitSet('〇○零0123456789一二三四五六七八九');
const COUNTS = unitSet('一两二三四五六七八九十几');
const RUN = unitSet('一两二三四五六七八九十几〇○零');
const AVERAGED = unitSet('年日月季');
const BEHIND_COUNT = unitSet('来间里');
const YEAR_PARTS = unitSet('末底初度');
/** With 内 they are other words. */
const NOT_WITHIN = unitSet('需涝外陆河贸生控存部容地设镇参刊蒙');
const MONTH_PARTS = unitSet('末底初');
const QUARTERS_BACK = unitSet('一二三四两');
const QUARTERS = unitSet('一二三四1234');
const RANGE_SIGNS = unitSet('-至');
const TO_MONTH = unitSet('-至到~');
const BEFORE_MONTH = unitSet('0123456789个');
const PLAN_COUNTS = unitSet('一二三四五六七八九');
const MOST_COUNTS = 3;
const REPUBLIC = '民'.charCodeAt(0);
const LONGEST_REPUBLIC = 9;
const NONE: readonly number[] = [];

const OPENS_TIME = 1;
const OPENS_LEAD = 2;
/** By unit whether a time, or the word that leads to one, may begin with it. */
const FIRST = new Uint8Array(0x10000);
for (const character of TIME_FIRST) FIRST[character.charCodeAt(0)] = OPENS_TIME;
for (const lead of TIME_LEADS) FIRST[lead.charCodeAt(0)] = OPENS_LEAD;

const LEADS = indexEdges(TIME_LEADS);
const TAILS = indexEdges(TIME_TAILS);
const BEHIND_PLAN = indexEdges(PLAN_TAILS);
const NAMED = indexLists<'year' | 'time' | 'span'>([
  [NAMED_YEARS, 'year'],
  [SHORT_TIMES, 'time'],
  [SPAN_LEADS, 'span'],
]);

/** Whether a time, or the word that leads to one, may begin at `at`: a cheap look. */
export const mayBeTime = (text: string, at: number): boolean =>
  at < text.length && FIRST[text.charCodeAt(at)] !== 0;

/**
 * Where the time that begins at `at` may end, the likeliest end first: `2020年`, `上半年`, `1-6月`,
 * `过去五年`, `“十三五”期间`, `目前`. Empty where no time begins: `1-6个`.
 */
export function timeEnds(text: string, at: number): readonly number[] {
  const ends: number[] = [];
  for (const end of coreEnds(text, at)) {
    const tail = TAILS.lengthAt(text, end, text.length);
    if (tail > 0) ends.push(end + tail);
    ends.push(end);
  }
  return ends;
}

/** The end of the time at `at` with the word that may lead to it (`截至2023年11月底`), or -1. */
export function ledTimeEnd(text: string, at: number): number {
  const first = at < text.length ? FIRST[text.charCodeAt(at)] : 0;
  if (first === 0) return -1;
  const from = first === OPENS_LEAD ? at + LEADS.lengthAt(text, at, text.length) : at;
  const end = coreEnds(text, from)[0];
  return end === undefined ? -1 : end + TAILS.lengthAt(text, end, text.length);
}

/** The first time in `text`, without a word that leads to it. */
export function firstTime(text: string): FoundTime | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const end = mayBeTime(text, index) ? timeEnds(text, index)[0] : undefined;
    if (end !== undefined) return { index, words: text.slice(index, end) };
  }
  return undefined;
}

/**
 * Every time in `text` with the word that leads to it, averages (`年均`) included; none overlaps
 * another.
 */
export function timesIn(text: string): FoundTime[] {
  const times: FoundTime[] = [];
  for (let at = 0; at < text.length;) {
    const isAverage = AVERAGED.has(text, at) && text.charAt(at + 1) === '均';
    const end = isAverage ? at + 2 : ledTimeEnd(text, at);
    if (end > at) times.push({ index: at, words: text.slice(at, end) });
    at = Math.max(end, at + 1);
  }
  return times;
}

/**
 * Where the longest time begins that ends `text`, 的 behind it or not: 3 for `增长到2007年的`; -1
 * for none.
 */
export function timeAtEnd(text: string): number {
  const last = text.endsWith('的') ? text.length - 1 : text.length;
  for (let at = 0; at < last; at += 1) {
    if (mayBeTime(text, at) && timeEnds(text, at).some((end) => end === last)) return at;
  }
  return -1;
}

function coreEnds(text: string, at: number): readonly number[] {
  const unit = text.charCodeAt(at);
  if (isDigit(text, at) || COUNTS.has(text, at)) return numberEnds(text, at);
  if (unit === 0x201c) return planEnds(text, at + 1);
  if (unit === REPUBLIC) return republicEnds(text, at);
  const named = NAMED.valueAt(text, at, text.length);
  if (named === undefined) return seasonEnds(text, at);
  const end = at + NAMED.lengthAt(text, at, text.length);
  return named === 'year' ? withParts(text, end) : named === 'time' ? [end] : spanEnds(text, end);
}

/** `民国100年`: with the parts that any year has. */
function republicEnds(text: string, at: number): readonly number[] {
  const length = REPUBLIC_YEAR.exec(text.slice(at, at + LONGEST_REPUBLIC))?.[0].length;
  return length === undefined ? NONE : withParts(text, at + length);
}

/** Times that a number opens: a year, months, a quarter, a five-year plan, so many years. */
function numberEnds(text: string, at: number): readonly number[] {
  if (text.charAt(at) !== '十' && !BEHIND_NUMBER.has(text, runEnd(text, at))) return NONE;
  const year = yearEnd(text, at);
  const ends = year > 0 ? withMonthRange(text, withParts(text, year)) : [];
  ends.push(...withMonthRange(text, seasonEnds(text, at)), ...planEnds(text, at));
  if (text.startsWith('五年', at)) ends.push(at + 2);
  const count = countEnd(text, at);
  const unit = text.startsWith('个月', count)
    ? count + 2
    : text.charAt(count) === '年'
      ? count + 1
      : 0;
  if (unit > 0 && BEHIND_COUNT.has(text, unit)) ends.push(unit + 1);
  return ends;
}

/** What stands behind the number that opens a time: most numbers open none. */
const BEHIND_NUMBER = unitSet('年月季个-至');
const LONGEST_NUMBER = 4;

function runEnd(text: string, at: number): number {
  let end = at;
  while (end <= at + LONGEST_NUMBER && (isDigit(text, end) || RUN.has(text, end))) end += 1;
  return end;
}

/** `2020年`, `2016-2020年`, `二〇二〇年`. */
function yearEnd(text: string, at: number): number {
  const isHan = CENTURY_DIGITS.has(text, at) && YEAR_CENTURIES.has(text, at + 1);
  const isYear = isHan
    ? YEAR_DIGITS.has(text, at + 2) && YEAR_DIGITS.has(text, at + 3)
    : isCentury(text, at) && areDigits(text, at + 2);
  if (!isYear) return -1;
  const end = at + 4;
  if (text.charAt(end) === '年') return end + 1;
  if (text.charAt(end) !== '-') return -1;
  if (isCentury(text, end + 1) && areDigits(text, end + 3) && text.charAt(end + 5) === '年')
    return end + 6;
  return areDigits(text, end + 1) && text.charAt(end + 3) === '年' ? end + 4 : -1;
}

const isCentury = (text: string, at: number): boolean =>
  text.startsWith('19', at) || text.startsWith('20', at);
const areDigits = (text: string, at: number): boolean => isDigit(text, at) && isDigit(text, at + 1);

/** `2021年10月|-2022年3月`: a month of a year, and the month up to which it goes on. */
function withMonthRange(text: string, ends: readonly number[]): number[] {
  const [first = 0] = ends;
  if (text.charAt(first - 1) !== '月' || !TO_MONTH.has(text, first)) return [...ends];
  const last = numberEnds(text, first + 1)[0] ?? 0;
  return text.charAt(last - 1) === '月' ? [last, ...ends] : [...ends];
}

/** A year and the part of it that may follow: `2020年|上半年`, `去年|底`. */
function withParts(text: string, end: number): readonly number[] {
  const seasons = seasonEnds(text, end);
  if (seasons.length > 0) return [...seasons, end];
  const isPart = YEAR_PARTS.has(text, end) || isWithin(text, end);
  return isPart ? [end + 1, end] : [end];
}

/** `2024年|内|`; not 内需, 内涝. */
const isWithin = (text: string, at: number): boolean =>
  text.charAt(at) === '内' && !NOT_WITHIN.has(text, at + 1);

/** `上半年`, `第三季度`, `三季度末`, `前三季度`, `1-6月`. */
function seasonEnds(text: string, at: number): readonly number[] {
  const first = text.charAt(at);
  if (first === '上' || first === '下') return text.startsWith('半年', at + 1) ? [at + 3] : NONE;
  const isBack = first === '前';
  const quarter = isBack || first === '第' ? at + 1 : at;
  if ((isBack ? QUARTERS_BACK : QUARTERS).has(text, quarter)) {
    const noun = isBack && text.charAt(quarter + 1) === '个' ? quarter + 2 : quarter + 1;
    if (text.startsWith('季度', noun))
      return MONTH_PARTS.has(text, noun + 2) ? [noun + 3, noun + 2] : [noun + 2];
  }
  return first === '第' ? NONE : monthEnds(text, isBack ? at + 1 : at);
}

function monthEnds(text: string, at: number): readonly number[] {
  let end = twoDigitsEnd(text, at);
  if (end === at) return NONE;
  if (RANGE_SIGNS.has(text, end)) end = twoDigitsEnd(text, end + 1);
  if (text.charAt(end) === '个') end += 1;
  if (text.charAt(end) !== '月' || !BEFORE_MONTH.has(text, end - 1)) return NONE;
  end += 1;
  const named = text.charAt(end) === '份' ? end + 1 : end;
  const day = twoDigitsEnd(text, named);
  const ends = named === end ? [end] : [named, end];
  if (day > named && text.charAt(day) === '日') return [day + 1, ...ends];
  return MONTH_PARTS.has(text, named) ? [named + 1, ...ends] : ends;
}

const twoDigitsEnd = (text: string, at: number): number =>
  isDigit(text, at) ? (isDigit(text, at + 1) ? at + 2 : at + 1) : at;

/** `十三五”期间`, behind the opening quote. */
function planEnds(text: string, at: number): readonly number[] {
  if (text.charAt(at) !== '十') return NONE;
  const ends: number[] = [];
  for (const five of PLAN_COUNTS.has(text, at + 1) ? [at + 2, at + 1] : [at + 1]) {
    if (text.charAt(five) !== '五') continue;
    const behind = text.charAt(five + 1) === '”' ? five + 2 : five + 1;
    const tail = BEHIND_PLAN.lengthAt(text, behind, text.length);
    if (tail > 0) ends.push(behind + tail);
  }
  return ends;
}

/** `过去|五年来`, `近|的三年`. */
function spanEnds(text: string, at: number): readonly number[] {
  const from = text.charAt(at) === '的' ? at + 1 : at;
  const end = countEnd(text, from);
  if (end === from || text.charAt(end) !== '年') return NONE;
  return text.charAt(end + 1) === '来' ? [end + 2, end + 1] : [end + 1];
}

function countEnd(text: string, at: number): number {
  let end = at;
  while (end < at + MOST_COUNTS && (isDigit(text, end) || COUNTS.has(text, end))) end += 1;
  return end;
}
