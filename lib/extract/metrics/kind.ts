import type { MetricKind } from '../../model/extraction';
import type { Span } from '../../model/span';
import type { Candidate } from '../candidate';
import { anyOf } from '../../text/any-of';
import { indexEdges } from '../../text/word-edges';
import { BUILDING_WORKS, PLAN_NOUNS } from '../lexicon/lead-words';
import { BETTERED_WORKS, BETTERING_VERBS, CUT_VERBS } from '../lexicon/movement-words';
import { isMeasuringUnit } from '../lexicon/units';
import type { Lead } from './words-before';
import type { Decision } from './decision';
import type { Place } from './sentence-reading';
import type { KindReason } from '../../model/why';

const PLAN = PLAN_NOUNS.split(' ').join('|');
/**
 * `完成全年目标的|68.7%`, `为预算的|103.2%`: part of a plan. The group is what stands between verb
 * and plan.
 */
const PART_OF_PLAN = new RegExp(
  `(完成(?![率比])|完工|占|为|达到?|实现|是|超)([^,;。、]{0,24}?)(?:${PLAN})(?:数|值|要求)?的?$`,
);
/** `完成征收|96%`: the object of 完成, finished by so much. */
const DONE_OBJECT = /完成[^,;。率比]{1,16}$/;
/** `地下结构|60%`, `工程进度|过半`: part of a construction. */
const PART_OF_BUILDING = new RegExp(
  `(?:${BUILDING_WORKS.join('|')})(?:工程|施工|建设|已|完成|进度|形象进度)*$`,
);
/** `占总预算|21%` is a part of a whole, `占年度预算的|98%` of a plan. */
const SHARE_OF_BUDGET = /预算的?$/;
const OWN_BUDGET = /^(?:全年|年度|年初|调整|当年|本年)/;
const DONE_BEHIND = /^(?:建设)?(?:完成|完工|竣工|开工|建成|交付)/;
/** `税收|占街道总量的|四成`. */
const SHARE_OF = /占(?![比用有据领压道]|地(?!区))[^,;。、]{0,20}$/;
const FINISHED = /(?:(?:投资|任务|目标|计划|指标|进度|^|[,;、])完成(?:率|比例)|完成投资占比)$/;
const ADVERBS = '平均|年内|全年|累计|计划';
/**
 * A verb of change with its object before the quantity: `压减|一般性支出|5.2%`, `增加|学位|3600个`.
 */
const CHANGED_OBJECT = new RegExp(
  `^[、,]?(?:[^,;。、]{0,6}(?:[再共将可已并就]|${ADVERBS}|全[省市县区镇乡村]))?(?:(增加|提高)|(${CUT_VERBS.join('|')}))[^率到至]{2,14}$`,
);
const COUNTED_CHANGE = new RegExp(
  `^(?:[^,;。、]{0,6}(?:[再共将可已拟并就]|${ADVERBS}))?(?:(增加)|(减少))[^率到至]{2,14}$`,
);
/** Of money 削减 tells by how much too: `削减|财政赤字|5亿元`. */
const CUT_MONEY =
  /^(?:[^,;。、]{0,6}(?:[再将可已拟并就]|同时,))?(?:削减|压减|压缩|降低)[^率到至]{2,14}$/;
/** Verbs of making better: with a count they say what was done, not by how much: `改造提升|5家`. */
const BETTERED = indexEdges(BETTERING_VERBS);
/** `完成林地质量|提升|200亩`: what was made better is counted in units of size too. */
const MADE_BETTER = new RegExp(`(?:${anyOf(BETTERED_WORKS)}|完成[^,;。、]{0,12})$`);
const PAUSES = ',;。、)以至\n';
const RATIO_MARKS = ':∶比';
/** `城乡居民收入比缩小至|1.82`: one income as a part of the other. */
const INCOME_RATIO = /收入之?比值?[由从自]?[^,;。]{0,8}$/;
const WINDOW = 40;
const OF = '的'.charCodeAt(0);

/**
 * What stands before a quantity that is part of a plan: where 完成 begins, and what it says between
 * verb and plan.
 */
export interface PlanPart {
  readonly verb: number;
  /** `第二批河道整治` in `完成第二批河道整治工程量的|80%`; often empty or just 全年. */
  readonly inner: Span;
}

/**
 * The words of a plan that end at `end`: `完成全年指标`, `完成总工程量的`; `undefined` where the
 * quantity is no part of one.
 */
export function planBefore(text: string, floor: number, end: number): PlanPart | undefined {
  const base = Math.max(floor, end - WINDOW);
  const match = PART_OF_PLAN.exec(text.slice(base, end));
  const [, verb, inner] = match ?? [];
  if (!match || verb === undefined || inner === undefined) return undefined;
  if (verb === '占' && inner !== '' && SHARE_OF_BUDGET.test(match[0]) && !OWN_BUDGET.test(inner))
    return undefined;
  const at = base + match.index;
  return { verb: at, inner: { start: at + verb.length, end: at + verb.length + inner.length } };
}

/** A kind and why. */
export type KindDecision = Decision<MetricKind, KindReason>;

/**
 * What a quantity says of its indicator, from its form and the words before and behind it:
 * `增长|19.1%` is a change, `完成全年目标的|68.7%` progress, `满意率达到|95%` a share,
 * `达到|41亿元` a level.
 */
export function readKind(text: string, place: Place, lead: Lead): KindDecision {
  const { form, unit } = place.candidate;
  if (form === 'rank') return { value: 'rank', because: 'rank' };
  if (form === 'multiple') return { value: 'multiple', because: 'multiple' };
  if (form === 'points') return { value: 'change', because: 'points' };
  if (form === 'ratio') return ratioKind(text, place, lead);
  const isCount = form === 'amount' && unit !== '‰' && unit !== '%';
  return changeKind(text, place, lead, isCount) ?? (isCount ? COUNT : rateKind(text, place, lead));
}

const COUNT: KindDecision = { value: 'level', because: 'count' };

const ratioKind = (text: string, place: Place, lead: Lead): KindDecision =>
  isPartOfRatio(text, place.candidate) || INCOME_RATIO.test(text.slice(place.floor, lead.start))
    ? { value: 'share', because: 'parts-of-a-whole' }
    : { value: 'level', because: 'ratio' };

/** What words of change make of an amount or a rate; `undefined` where none governs it. */
function changeKind(
  text: string,
  place: Place,
  lead: Lead,
  isCount: boolean,
): KindDecision | undefined {
  if (lead.direction !== undefined) {
    const moved = !lead.reached && !lead.ratio && !lead.from;
    if (moved && !(isCount && isMade(text, place, lead)))
      return { value: 'change', because: 'word-of-change' };
    /* 由上年下降3%转为增长: how it moved the year before. */
    if (lead.from && !isCount) return { value: 'change', because: 'change-before' };
    if (lead.reached) return { value: isCount ? 'level' : 'share', because: 'where-it-stands' };
  }
  return changedObject(text, place, lead) === undefined
    ? undefined
    : { value: 'change', because: 'object-changed' };
}

/** `完成总量的|86%` and `主体工程|86%` are progress, `占总量的|86%` and `合格率|86%` shares. */
function rateKind(text: string, place: Place, lead: Lead): KindDecision {
  const { candidate, floor, ceiling } = place;
  if (planBefore(text, floor, endOfName(text, place, lead)))
    return { value: 'progress', because: 'part-of-a-plan' };
  const led = text.slice(lead.start, candidate.start);
  if (led.includes('占')) return { value: 'share', because: 'share-of' };
  const before = text.slice(Math.max(floor, lead.start - WINDOW), lead.start);
  const isDone =
    led.includes('完成') ||
    [FINISHED, DONE_OBJECT, PART_OF_BUILDING].some((words) => words.test(before));
  if (isDone) return { value: 'progress', because: 'part-of-a-building' };
  if (DONE_BEHIND.test(text.slice(candidate.end, Math.min(ceiling, candidate.end + 8))))
    return { value: 'progress', because: 'done-behind' };
  return { value: 'share', because: SHARE_OF.test(before + led) ? 'share-of' : 'rate' };
}

/** `改造提升|5家`: a count of what was made better. */
const isMade = (text: string, place: Place, lead: Lead): boolean =>
  BETTERED.lengthBefore(text, lead.start, place.candidate.start) > 0 &&
  !isPlaces(text, place.candidate) &&
  isDeed(text, place, lead);

/** `3.9:59.5:36.6` are parts of a whole, `100.7` alone is an index. */
function isPartOfRatio(text: string, candidate: Span): boolean {
  return (
    RATIO_MARKS.includes(text.charAt(candidate.start - 1) || ' ') ||
    RATIO_MARKS.includes(text.charAt(candidate.end) || ' ')
  );
}

/** `排名提升|6位,`: places, where no person or thing follows that could be counted. */
const isPlaces = (text: string, { unit, end }: Candidate): boolean =>
  unit === '位' && PAUSES.includes(text.charAt(end) || '。');

/** `改造提升|5家`: in units of size only where the words before tell of a work. */
function isDeed(text: string, { candidate, floor }: Place, lead: Lead): boolean {
  return (
    !isMeasuringUnit(candidate.unit) ||
    MADE_BETTER.test(text.slice(Math.max(floor, lead.start - 16), lead.start))
  );
}

/**
 * The direction of a verb of change that governs the name before the quantity, absent where there
 * is none.
 */
export function changedObject(text: string, place: Place, lead: Lead): 1 | -1 | undefined {
  const { candidate } = place;
  const pattern = candidate.form === 'amount' ? COUNTED_CHANGE : CHANGED_OBJECT;
  const before = text.slice(Math.max(place.floor, lead.start - WINDOW), lead.start);
  const match = pattern.exec(before);
  if (!match) return candidate.unit === '元' && CUT_MONEY.test(before) ? -1 : undefined;
  return match[1] ? 1 : -1;
}

/**
 * Where the words end that may hold a plan: behind 的, or where the words that lead the quantity
 * begin.
 */
export function endOfName(text: string, place: Place, lead: Lead): number {
  return text.charCodeAt(place.candidate.start - 1) === OF ? place.candidate.start : lead.start;
}
