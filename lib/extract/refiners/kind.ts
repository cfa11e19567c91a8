import type { MetricKind } from '../../model/extraction';
import type { Candidate } from '../candidate';
import { PLAN_NOUNS } from '../lexicon/lead-words';
import type { Lead } from './lead';
import type { Place } from './reading';

const PLAN = PLAN_NOUNS.split(' ').join('|');
/** `完成全年目标的|68.7%`, `为预算的|103.2%`: part of a plan. The group is what stands between verb and plan. */
const PART_OF_PLAN = new RegExp(`(完成|完工|占|为|达到?|实现|是|超)([^,;。、]{0,24}?)(?:${PLAN})(?:数|值|要求)?的?$`);
/** `地下结构|60%`, `工程进度|过半`: part of a construction. */
const PART_OF_BUILDING = /(?:主体|结构|土建|装修|桩基|基础|土方|工程|施工|进度|形象进度|建设)(?:工程|施工|建设|已|完成|进度|形象进度)*$/;
const DONE_BEHIND = /^(?:建设)?(?:完成|完工|竣工|开工|建成|交付)/;
const FINISHED = /(?:完成|开工|竣工|完工|兑现|进度完成|投资完成)(?:率|比例)$/;
const WINDOW = 40;

/** What stands before a quantity that is part of a plan: where 完成 begins, and where the words of the plan begin. */
export interface PlanPart {
  readonly verb: number;
  readonly plan: number;
}

/** The words of a plan that end at `end`: `全年指标`, `总工程量的`; `undefined` where the quantity is no part of one. */
export function planBefore(text: string, floor: number, end: number): PlanPart | undefined {
  const base = Math.max(floor, end - WINDOW);
  const match = PART_OF_PLAN.exec(text.slice(base, end));
  if (!match) return undefined;
  return { verb: base + match.index, plan: base + match.index + (match[1]?.length ?? 0) };
}

const PERCENT_FORMS: readonly Candidate['form'][] = ['percent', 'fraction'];

/**
 * What a quantity says of its indicator, from its form and the words before and behind it: `增长|19.1%` is a change,
 * `完成全年目标的|68.7%` progress, `满意率达到|95%` a share, `达到|41亿元` a level.
 */
export function readKind(text: string, place: Place, lead: Lead): MetricKind {
  const { candidate } = place;
  if (candidate.form === 'rank') return 'rank';
  if (candidate.form === 'multiple') return 'multiple';
  if (candidate.form === 'points') return 'change';
  const changed = lead.direction !== undefined && !lead.reached && !lead.ratio && !lead.from;
  if (candidate.form === 'ratio') return 'share';
  if (!PERCENT_FORMS.includes(candidate.form)) return changed ? 'change' : 'level';
  if (changed) return 'change';
  const before = text.slice(Math.max(place.floor, lead.start - WINDOW), lead.start);
  if (planBefore(text, place.floor, endOfName(text, place, lead))) return 'progress';
  if (FINISHED.test(before) || PART_OF_BUILDING.test(before)) return 'progress';
  if (DONE_BEHIND.test(text.slice(candidate.end, Math.min(place.ceiling, candidate.end + 8)))) return 'progress';
  return 'share';
}

/** Where the words end that may hold a plan: `完成` belongs to them though it may lead a quantity too. */
function endOfName(text: string, place: Place, lead: Lead): number {
  return text.charAt(place.candidate.start - 1) === '的' ? place.candidate.start : lead.start;
}
