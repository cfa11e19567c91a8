import type { DateRange } from '../../model/extraction';
import { datesOf } from '../calendar/period-dates';
import { ledTimeEnd, mayBeTime } from '../calendar/time-reader';
import type { ReadingDocument, Sentence } from '../document';
import { findDeadline } from '../pledges/deadline';
import { rangeOfTime } from '../calendar/time-range';

/** A time opens a sentence if no more than this stands before it: `展望|2035年`. */
const BEFORE_OPENING = 2;
const OPENING_UNITS = 32;
const LOOK_BEHIND = 4;
/** `今后|五年`, `未来|三年`: years from now on. */
const SPAN_AHEAD = /(?:今后|未来|往后|接下来)$/;
/** What makes the time a deadline. */
const UP_TO_THEN = /^(?:之?前|以前)/;
/** What names something by its year, or compares: `2022年计划`, `与上年`. */
const NO_TIME_BEHIND = /^(?:度?(?:计划|行动|规划|指标|任务|预算)|结转|的?基础)/;
const NO_TIME_BEFORE = /[比较与同为是于由从自第“《]$/;
/** Where something began or came from is not what is spoken of: `由2016年的12座`. */
const BEGINS = /^[从由自]|起$/;
const SEMICOLON = ';';
/** `年末…。|其中|,…`: goes on with what the sentence before speaks of. */
const OF_THESE = '其中';
/** `金融:|11月末,…`: what a sentence is about, before its time. */
const LABEL = /^[^,。;:\d]{1,8}:/;
const LABEL_UNITS = 9;

/**
 * The time that a sentence opens with: the days it speaks of, and whether it is a deadline, worked
 * up to.
 */
interface Opening {
  readonly range: DateRange;
  /** A pause follows: it governs what comes, also in the next sentences. */
  readonly governs: boolean;
}

/**
 * By the start of each sentence the time that it has from the opening of the chain which it is part
 * of: in `到2026年,甲达到3亿元;乙达到5亿元。` the second has 2026 of the first. In a review the
 * time that opens a paragraph, a pause behind it, governs all of it.
 */
export function inheritedTimes(document: ReadingDocument): ReadonlyMap<number, DateRange> {
  const { sentences, text } = document;
  let governing: DateRange | undefined;
  let chain: DateRange | undefined;
  const times = new Map<number, DateRange>();
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const isSame = before?.paragraph === sentence.paragraph && before.zone === sentence.zone;
    const isChained =
      isSame &&
      (text.charAt(before.end - 1) === SEMICOLON || text.startsWith(OF_THESE, sentence.start));
    const opening = openingOf(document, sentence);
    if (!isSame) governing = undefined;
    if (opening?.governs === true && sentence.zone === 'review') governing = opening.range;
    chain = opening?.range ?? (isChained ? chain : governing);
    if (chain) times.set(sentence.start, chain);
  });
  return times;
}

/** Most sentences open with no time: a look at their first units spares them the rest. */
function openingOf(document: ReadingDocument, sentence: Sentence): Opening | undefined {
  const { text, years } = document;
  const { start, zone } = sentence;
  const from = labelEnd(text, start);
  for (let at = from; at <= from + BEFORE_OPENING && at < sentence.end; at += 1) {
    const end = mayBeTime(text, at) ? ledTimeEnd(text, at) : -1;
    if (end <= at) continue;
    const words = text.slice(at, end);
    const behind = text.slice(end, end + LOOK_BEHIND);
    if (
      BEGINS.test(words) ||
      NO_TIME_BEHIND.test(behind) ||
      NO_TIME_BEFORE.test(text.slice(start, at))
    )
      return undefined;
    const isAhead = SPAN_AHEAD.test(text.slice(start, at)) || behind.startsWith('内');
    const isDeadline = zone === 'plan' && (isAhead || UP_TO_THEN.test(behind));
    const range = isDeadline
      ? deadlineRange(document, sentence, isAhead)
      : rangeOfTime(words, datesOf(words, years, zone));
    return range && { range, governs: behind.startsWith(',') && isWhole(range) };
  }
  return undefined;
}

function labelEnd(text: string, start: number): number {
  const words = text.slice(start, start + LABEL_UNITS);
  return words.includes(':') ? start + (LABEL.exec(words)?.[0].length ?? 0) : start;
}

/** Whole years: what a part of a year opens is a sentence. */
const isWhole = ({ start, end }: DateRange): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31');

/** `年底前,…`: from the beginning of the year that is planned for to the last day. */
function deadlineRange(
  document: ReadingDocument,
  { start, end }: Sentence,
  isAhead: boolean,
): DateRange | undefined {
  const due = findDeadline(document, { start, end: Math.min(end, start + OPENING_UNITS) })?.due;
  const { plan } = document.years;
  const year = isAhead && plan !== undefined ? `${plan}` : due?.slice(0, 4);
  return due === undefined ? undefined : { start: `${year}-01-01`, end: due };
}
