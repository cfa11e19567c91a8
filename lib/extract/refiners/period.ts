import type { Period } from '../../model/extraction';
import { TIME_PATTERN } from '../lexicon/time-words';
import { datesOf } from './period-dates';
import type { Place, SentenceReading } from './reading';

/** A time that the sentence names; offsets are the document's. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** Holds only inside its clause: `年均`, `由2016年的`. */
  readonly local: boolean;
}

const TIMES = new RegExp(`${TIME_PATTERN}|[年日月季]均`, 'g');
/** Without one of these no time is named. */
const TIME_HINT = /[年月季期目当均]/;
/** What makes a time a deadline, a base of comparison or part of a name. */
const NOT_A_TIME_BEHIND = /^(?:[前内第]|之前|度?(?:计划|行动|规划|指标|目标|任务|预算))/;
const COMPARED_BEFORE = /(?:[比较与同为是于第十百]|相当于|恢复到|连续)$/;
/** Behind a verb the time to which something rose: `增加到2007年的`. */
const LEADS_TO = '到至';
const STANDS_IN = '在从自';
const PAUSES = ',;:。 ';
const FROM_BEFORE = /[由从]$/;

/**
 * The times that a sentence names for its quantities, in text order, without deadlines (`年底前`, in a plan `到2025年`) and
 * without bases of comparison (`比2016年`).
 */
export function timesOf(reading: SentenceReading): TimeSpan[] {
  const { text, sentence } = reading;
  const times: TimeSpan[] = [];
  const last = reading.places[reading.places.length - 1]?.candidate.start ?? reading.start;
  const slice = text.slice(reading.start, last);
  if (!TIME_HINT.test(slice)) return times;
  TIMES.lastIndex = 0;
  for (let match = TIMES.exec(slice); match; match = TIMES.exec(slice)) {
    const start = reading.start + match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(reading.start, start - 3), start);
    if (COMPARED_BEFORE.test(before) || NOT_A_TIME_BEHIND.test(text.slice(end, end + 3))) continue;
    if (match[0].startsWith('每') || (sentence.zone === 'plan' && isDeadline(match[0]))) continue;
    const isGoal = LEADS_TO.includes(match[0].charAt(0)) && before !== '' && !PAUSES.includes(before.slice(-1));
    if (isGoal && text.charAt(end) !== '的') continue;
    times.push({
      start: isGoal || STANDS_IN.includes(match[0].charAt(0)) ? start + 1 : start,
      end,
      local: isGoal || FROM_BEFORE.test(before) || /^[由从]/.test(match[0]) || match[0].endsWith('均'),
    });
  }
  return times;
}

const isDeadline = (words: string): boolean =>
  /^[到至]|^(?:年底|年末|年内|今年|年初)/.test(words) && !words.includes('以来');

/**
 * The time that a quantity speaks of: the nearest one before it in the sentence. `上半年,完成生产总值|41亿元|` answers 上半年 with
 * its days, where the report's years are known; `undefined` where the sentence names no time.
 */
export function readPeriod(reading: SentenceReading, place: Place, times: readonly TimeSpan[]): Period | undefined {
  const { document, sentence } = reading;
  const time = times.findLast(
    (other) =>
      other.end <= place.candidate.start && (!other.local || other.start >= Math.max(place.floor, place.clause.start)),
  );
  if (!time) return undefined;
  const words = document.text.slice(time.start, time.end);
  return { text: document.source.slice(time.start, time.end), ...datesOf(words, document.years, sentence.zone) };
}
