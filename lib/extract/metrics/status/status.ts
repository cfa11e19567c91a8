import type { MetricStatus, Period } from '../../../model/extraction';
import { AIM_KINDS, AIM_VERBS, SIZED_NOUNS } from '../../lexicon/figure-words';
import {
  AHEAD_BEFORE,
  DONE_BEFORE,
  KEEPING_VERBS,
  MAKING_VERBS,
  SIZE_NOUNS,
  WHOLE_SCOPES,
} from '../../lexicon/status-words';
import { anyOf } from '../../../text/any-of';
import { isMeasuringUnit } from '../../lexicon/units';
import { indexEdges } from '../../../text/word-edges';
import type { WordEdges } from '../../../text/word-edges';
import { fiveYearPlan, PLAN_NAME } from '../../calendar/five-year-plans';
import type { Decision } from '../decision';
import { MOVED_TO } from '../words-before';
import type { Lead } from '../words-before';
import type { Place, SentenceReading } from '../sentence-reading';
import { isSizing } from './size-of-a-thing';
import { isToldAsDone } from './told-as-done';
import type { StatusReason } from '../../../model/why';

/** What is known of a quantity besides its words. */
export interface StatusHints {
  /** It stands under 主要预期目标. */
  readonly inGoals: boolean;
  readonly period: Period | undefined;
  /** What the head of its table's column says. */
  readonly column: MetricStatus | undefined;
  /** The quantity before it in the sentence is aimed at: `力争增长6%以上,|…7%左右|`. */
  readonly aheadBefore: boolean;
}

const AHEAD = indexEdges(AHEAD_BEFORE);
const DONE = indexEdges(DONE_BEFORE);
const SIZES = indexEdges(SIZE_NOUNS);
const SCOPES = indexEdges(WHOLE_SCOPES);
const KEEPING = indexEdges(KEEPING_VERBS);
/** `抓好甲、乙|两个|基地`: what a verb of keeping names by examples. */
const KEPT_EXAMPLES = /(?:抓好|办好|管好|用好|用于|巩固|深化)[^,;。]{0,12}(?:、[^,;。、]{1,6}|等)$/;
const HOLDS = new RegExp(
  `(?:${anyOf(SIZED_NOUNS)}|藏书|面积|长|宽|容量|座位|床位|车位|泊位)[约为达共]?$`,
);
const MAKING = indexEdges(MAKING_VERBS);
const FOR_WHOM = /(?<![作认成视称定])[为给向][^,;。:]{2,5}$/;
const MADE = /完成|确保|实现|建成|建设|新建/;
/** `项目总投资|2600万元`: how big something is. */
const SIZED = new RegExp(`(?:${anyOf(SIZED_NOUNS)}|^[、,]?[长宽高深])[约为达]?$`);
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
/** `提出|…8%|…的目标`; not 完成了…的目标. */
const AIM_SET = new RegExp(`${anyOf(AIM_VERBS)}[^;。]*$`);
const AIM_WITHIN = 40;
const AIM_MET = /完成|超额|兑现|实现了|已/;
const AIM_BEHIND = new RegExp(
  `^[^;。]{0,24}?的${anyOf(AIM_KINDS)}?(?:目标|任务|要求|计划)(?!已|的?完成|[^,;。]{0,6}(?:完成|实现))`,
);
const FIVE_YEARS = new RegExp(`(${PLAN_NAME})”?(?:时期|期间)`);
const EXPECTED = /预计|有望|将达|可达/;
const EXPECTED_WITHIN = 16;
const LOOK_FAR_BEHIND = 60;
const LOOK_AHEAD = 24;
const LOOK_BEHIND = 30;
/** A status and why. */
export type StatusDecision = Decision<MetricStatus, StatusReason>;

/**
 * A quantity with the words around it; `before` and `behind` are those of its clause, `name` those
 * before its lead.
 */
interface StatusSite {
  readonly reading: SentenceReading;
  readonly place: Place;
  readonly lead: Lead;
  readonly hints: StatusHints;
  readonly before: string;
  readonly behind: string;
  readonly name: string;
  /**
   * The words between the quantity and the one before it say that it moved there: `由15%|降到|12%`.
   */
  readonly moved: boolean;
}

interface StatusCase extends StatusDecision {
  readonly when: (site: StatusSite) => boolean;
}

/** What decides in a plan, in this order. */
const PLAN_CASES: readonly StatusCase[] = [
  /* 由|2.5亿元|增加到3.2亿元 */
  {
    because: 'where-it-began',
    value: 'actual',
    when: ({ lead, behind }) => lead.from || MOVED_TO.test(behind),
  },
  /* 比2020年的|7100亿元|增加 */
  { because: 'compared-level', value: 'actual', when: ({ before }) => COMPARED_LEVEL.test(before) },
  { because: 'goals', value: 'target', when: ({ hints }) => hints.inGoals },
  /* 在一季度加装|36部|电梯的基础上 */
  {
    because: 'basis',
    value: 'actual',
    when: ({ behind }) => behind.includes('基础上') || behind.includes('的前提下'),
  },
  /* 目前已建成|6座| */
  { because: 'done-before', value: 'actual', when: isDoneBefore },
  /* 是其他地区的|2倍| */
  {
    because: 'is-so',
    value: 'actual',
    when: ({ place, before }) => place.candidate.form === 'multiple' && IS_SO.test(before),
  },
  /* |两千万国人| */
  {
    because: 'everyone',
    value: 'actual',
    when: ({ place }) => EVERYONE.test(place.candidate.unit),
  },
  /* 关税已由15%降到12%,涉及|800个|税目 */
  { because: 'reached-by-what-moved', value: 'actual', when: isReachedByWhatMoved },
  /* 已由15%降到|12%| */
  {
    because: 'has-moved',
    value: 'actual',
    when: ({ moved, before }) => moved && HAS_MOVED.test(before),
  },
  /* 2022年底基站达到|231万个|, in a plan for 2023 */
  {
    because: 'stated-as-done',
    value: 'actual',
    when: ({ moved, reading, place, lead, hints }) =>
      !moved && isToldAsDone(reading, place, lead, hints.period),
  },
  /* 合格率达到|98%| */
  { because: 'rate', value: 'target', when: ({ place }) => place.candidate.form !== 'amount' },
  /* 推进北岭|500万吨|石灰岩矿 */
  {
    because: 'size-of-a-thing',
    value: 'actual',
    when: ({ reading, place }) => isSizing(reading, place),
  },
  /* 总投资|3亿元|的某项目; 项目总投资|2600万元| */
  { because: 'size-named', value: 'actual', when: isSizeNamed },
  /* 全镇|25个|重大项目 */
  { because: 'whole-scope', value: 'actual', when: isWholeScope },
  /* 抓好甲、乙|两个|基地 */
  { because: 'kept-example', value: 'actual', when: ({ before }) => KEPT_EXAMPLES.test(before) },
  /* 书屋(面积120平方米,藏书|3000册|) */
  { because: 'size-in-brackets', value: 'actual', when: isSizeInBrackets },
  /* 深化|15个|节水型校园创建成果 */
  { because: 'kept', value: 'actual', when: isKept },
  /* 新建|6座|公园 */
  { because: 'planned', value: 'target', when: () => true },
];

/**
 * Whether a quantity has happened or is still to be reached. In a plan it is a target unless its
 * words say that it stands: `在一季度加装|36部|电梯的基础上`, `总投资|3亿元|的某项目`,
 * `由|2.5亿元|增加到3.2亿元`. Elsewhere it is actual.
 */
export function readStatus(
  reading: SentenceReading,
  place: Place,
  lead: Lead,
  hints: StatusHints,
): StatusDecision {
  if (hints.column) return { value: hints.column, because: 'column' };
  if (reading.sentence.zone === 'plan' || hints.inGoals) {
    const site = siteOf(reading, place, lead, hints);
    const { value, because } = PLAN_CASES.find(({ when }) => when(site)) ?? PLANNED;
    return { value, because };
  }
  if (isYetToCome(reading, place, lead, hints.period))
    return { value: 'target', because: 'yet-to-come' };
  const { text } = reading;
  const base = Math.max(place.clause.start, place.candidate.start - LOOK_BEHIND);
  if (isAimSet(reading, place)) return { value: 'target', because: 'aim-set' };
  if (!AHEAD.standsIn(text, base, place.candidate.start))
    return hints.aheadBefore && place.candidate.bound !== 'exact' ? GOES_ON : REVIEW;
  return text.slice(base, place.candidate.start).includes('预计')
    ? { value: 'actual', because: 'expected' }
    : { value: 'target', because: 'ahead' };
}

/** `年初提出收入增长|8%|、达到|12亿元|的目标`: in a review too, what somebody set out to reach. */
function isAimSet({ text, start, end }: SentenceReading, { candidate }: Place): boolean {
  const behind = text.slice(candidate.end, Math.min(end, candidate.end + AIM_WITHIN));
  if (!AIM_BEHIND.test(behind)) return false;
  const before = text.slice(Math.max(start, candidate.start - LOOK_FAR_BEHIND), candidate.start);
  return AIM_SET.test(before) && !AIM_MET.test(before);
}

const GOES_ON: StatusDecision = { value: 'target', because: 'ahead-before' };
const REVIEW: StatusDecision = { value: 'actual', because: 'review' };
const PLANNED: StatusDecision = { value: 'target', because: 'planned' };

function siteOf(
  reading: SentenceReading,
  place: Place,
  lead: Lead,
  hints: StatusHints,
): StatusSite {
  const { text } = reading;
  const { candidate, clause, floor } = place;
  return {
    reading,
    place,
    lead,
    hints,
    before: text.slice(Math.max(clause.start, candidate.start - LOOK_BEHIND), candidate.start),
    behind: text.slice(candidate.end, Math.min(clause.end, candidate.end + LOOK_AHEAD)),
    name: text.slice(Math.max(floor, lead.start - LOOK_BEHIND), lead.start),
    moved: MOVED_TO.test(text.slice(floor, candidate.start)),
  };
}

/** Words that say so stand before; behind a movement only those since it began. */
function isDoneBefore({ reading, place, before, moved }: StatusSite): boolean {
  const stated = moved ? reading.text.slice(place.floor, place.candidate.start) : before;
  return DONE.standsIn(stated, 0, stated.length) && !COMPARED.test(stated);
}

function isReachedByWhatMoved({ reading, place }: StatusSite): boolean {
  const opening = reading.text.slice(place.clause.start, place.candidate.start);
  return REACHES.test(opening) && HAS_MOVED.test(reachedBy(reading, place));
}

function isSizeNamed({ behind, name, before }: StatusSite): boolean {
  return (
    (behind.startsWith('的') && endsWith(name, SIZES)) || (SIZED.test(name) && !MADE.test(before))
  );
}

/**
 * In brackets behind a thing its size, or what it holds; not how much of it is to be done:
 * `(新增|3公里|)`.
 */
function isSizeInBrackets({ reading: { text }, place }: StatusSite): boolean {
  const { candidate, clause, bracketed } = place;
  if (!bracketed) return false;
  const own = text.slice(clause.start, candidate.start);
  return (
    !MAKING.standsIn(own, 0, own.length) &&
    (HOLDS.test(own) || (own === '' && isMeasuringUnit(candidate.unit)))
  );
}

/** `全镇|25个|重大项目`; not 为全镇260户更换门锁, which are still to get them. */
function isWholeScope({ before }: StatusSite): boolean {
  return endsWith(before, SCOPES) && !MADE.test(before) && !FOR_WHOM.test(before);
}

function isKept({ name }: StatusSite): boolean {
  return endsWith(name.replace(/[好全了这共]$/, ''), KEEPING) || endsWith(name, KEEPING);
}

/**
 * `到2030年达到|3.2%|`, `“十五五”时期年均增长|5%|` in a report on 2025: its time begins after the
 * year reported on.
 */
function isYetToCome(
  reading: SentenceReading,
  { candidate }: Place,
  lead: Lead,
  period: Period | undefined,
): boolean {
  const { review, plan } = reading.document.years;
  if (review === undefined || lead.from) return false;
  const before = reading.text.slice(
    Math.max(reading.start, candidate.start - LOOK_FAR_BEHIND),
    candidate.start,
  );
  const named = before.includes('五')
    ? fiveYearPlan(FIVE_YEARS.exec(before)?.[1] ?? '')
    : undefined;
  if (named) return named.start > review;
  if (period?.resolution !== 'explicit') return false;
  const year = Number(period.end?.slice(0, 4));
  /* 2025年预计达到|13亿元| */
  if (EXPECTED.test(before.slice(-EXPECTED_WITHIN))) return year > review;
  /* A year that only stands there may be the one reported on, should that have been misread. */
  return period.text.startsWith('到') && year > (plan ?? review);
}

/** The words of the sentence before the clause of the quantity. */
const reachedBy = ({ text, start }: SentenceReading, { clause }: Place): string =>
  text.slice(Math.max(start, clause.start - LOOK_BEHIND), clause.start);

const endsWith = (words: string, edges: WordEdges): boolean =>
  edges.lengthBefore(words, 0, words.length) > 0;
