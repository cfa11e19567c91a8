import type { MetricStatus, Period } from '../../../model/extraction';
import { AHEAD_BEFORE, DONE_BEFORE, KEEPING_VERBS, SIZE_NOUNS, WHOLE_SCOPES } from '../../lexicon/status-words';
import { indexEdges, type WordEdges } from '../../../text/word-edges';
import { fiveYearPlan, PLAN_NAME } from '../../calendar/five-year-plans';
import type { Lead } from '../words-before';
import { MOVED_TO } from '../movement';
import type { Place, SentenceReading } from '../sentence-reading';
import { isSizing } from './size-of-a-thing';
import { isToldAsDone } from './told-as-done';

/** What is known of a quantity besides its words. */
export interface StatusHints {
  /** It stands under 主要预期目标. */
  readonly inGoals: boolean;
  readonly period: Period | undefined;
}

const AHEAD = indexEdges(AHEAD_BEFORE);
const DONE = indexEdges(DONE_BEFORE);
const SIZES = indexEdges(SIZE_NOUNS);
const SCOPES = indexEdges(WHOLE_SCOPES);
const KEEPING = indexEdges(KEEPING_VERBS);
/** `抓好甲、乙|两个|基地`: what a verb of keeping names by examples. */
const KEPT_EXAMPLES = /(?:抓好|办好|管好|用好|用于|巩固|深化)[^,;。]{0,12}(?:、[^,;。、]{1,6}|等)$/;
const MADE = /完成|确保|实现|建成|建设|新建/;
/** `项目总投资|2600万元`: how big something is. */
const SIZED = /(?:总投资|概算投资|总规模|设计规模|设计能力|占地面积|占地|总建筑面积|建筑面积|全长)[约为达]?$/;
/** `比2020年的|7100亿元|增加`: the level that is compared with. */
const COMPARED_LEVEL = /[比较][^,;。、]{2,14}[年期末初]的$/;
const COMPARED = /[比较与在](?:去年|上年|上一年|前年)/;
/** `已由|15%|降到|12%`: both ends are told. */
const HAS_MOVED = /已[由从]/;
/** `关税已由15%降到12%,涉及|800个|税目`: a clause that only says what the one before reaches. */
const REACHES = /^[,、 ]*(?:涉及|惠及|覆盖|占)/;
/** `是其他地区的|2倍|`: how things stand. */
const IS_SO = /是[^,;。]{1,16}的$/;
/** `|两千万国人|`: everyone there is. */
const EVERYONE = /^(?:国人|同胞|华人华侨)$/;
const FIVE_YEARS = new RegExp(`(${PLAN_NAME})”?(?:时期|期间)`);
const LOOK_FAR_BEHIND = 60;
const LOOK_AHEAD = 24;
const LOOK_BEHIND = 30;
/**
 * Whether a quantity has happened or is still to be reached. In a plan it is a target unless its words say that it stands:
 * `在上半年签约|90个|门洞的基础上`, `总投资|3亿元|的某项目`, `由|2.5亿元|增加到3.2亿元`. Elsewhere it is actual.
 */
export function readStatus(reading: SentenceReading, place: Place, lead: Lead, hints: StatusHints): MetricStatus {
  const { text, sentence } = reading;
  const base = Math.max(place.clause.start, place.candidate.start - LOOK_BEHIND);
  const isPlan = sentence.zone === 'plan' || hints.inGoals;
  if (!isPlan && isYetToCome(reading, place, lead, hints.period)) return 'target';
  if (!isPlan && !AHEAD.standsIn(text, base, place.candidate.start)) return 'actual';
  const before = text.slice(base, place.candidate.start);
  if (!isPlan) return before.includes('预计') ? 'actual' : 'target';
  const behind = text.slice(place.candidate.end, Math.min(place.clause.end, place.candidate.end + LOOK_AHEAD));
  if (lead.from || MOVED_TO.test(behind)) return 'actual';
  if (COMPARED_LEVEL.test(before)) return 'actual';
  if (hints.inGoals) return 'target';
  if (behind.includes('基础上') || behind.includes('的前提下')) return 'actual';
  const moved = MOVED_TO.test(text.slice(place.floor, place.candidate.start));
  const told = moved ? text.slice(place.floor, place.candidate.start) : before;
  if (DONE.standsIn(told, 0, told.length) && !COMPARED.test(told)) return 'actual';
  if (place.candidate.form === 'multiple' && IS_SO.test(before)) return 'actual';
  if (EVERYONE.test(place.candidate.unit)) return 'actual';
  if (REACHES.test(text.slice(place.clause.start, place.candidate.start)) && HAS_MOVED.test(reachedBy(reading, place)))
    return 'actual';
  if (moved && HAS_MOVED.test(before)) return 'actual';
  if (!moved && isToldAsDone(reading, place, lead, hints.period)) return 'actual';
  if (place.candidate.form !== 'amount') return 'target';
  if (isSizing(reading, place)) return 'actual';
  const name = text.slice(Math.max(place.floor, lead.start - LOOK_BEHIND), lead.start);
  if (behind.startsWith('的') && endsWith(name, SIZES)) return 'actual';
  if (endsWith(before, SCOPES) && !MADE.test(before)) return 'actual';
  if (SIZED.test(name) && !MADE.test(before)) return 'actual';
  if (KEPT_EXAMPLES.test(before)) return 'actual';
  const bare = name.replace(/[好全了这共]$/, '');
  return endsWith(bare, KEEPING) || endsWith(name, KEEPING) ? 'actual' : 'target';
}

/** `到2030年达到|3.2%|`, `“十五五”时期年均增长|5%|` in a report on 2025: its time begins after the year reported on. */
function isYetToCome(reading: SentenceReading, { candidate }: Place, lead: Lead, period: Period | undefined): boolean {
  const { review, plan } = reading.document.years;
  if (review === undefined || lead.from) return false;
  const before = reading.text.slice(Math.max(reading.start, candidate.start - LOOK_FAR_BEHIND), candidate.start);
  const named = before.includes('五') ? fiveYearPlan(FIVE_YEARS.exec(before)?.[1] ?? '') : undefined;
  if (named) return named.start > review;
  // A year that only stands there may be the one reported on, should that have been misread.
  if (period?.resolution !== 'explicit' || !period.text.startsWith('到')) return false;
  return Number(period.end?.slice(0, 4)) > (plan ?? review);
}

/** The words of the sentence before the clause of the quantity. */
const reachedBy = ({ text, start }: SentenceReading, { clause }: Place): string =>
  text.slice(Math.max(start, clause.start - LOOK_BEHIND), clause.start);

const endsWith = (words: string, edges: WordEdges): boolean => edges.lengthBefore(words, 0, words.length) > 0;
