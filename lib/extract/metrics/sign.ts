import type { Candidate } from '../candidate';
import type { Decision } from './decision';
import { changedObject } from './kind';
import type { Place } from './sentence-reading';
import type { ReadQuantity } from './read-quantities';
import type { SignReason } from '../../model/why';

/**
 * Words of falling and lagging before a difference whose own verb stands further away:
 * `低于全国平均|1.2个百分点`.
 */
const LOWER =
  /(?:低于|低出|少于|落后于?|慢于|下降|回落|减少|降低|下滑|低(?![保碳压温龄收]))[^,;。、]{0,10}$/;
/** `低于同期增速|2个百分点`: 增速 names what lags. */
const LAGS = /(?:低于|慢于|少于|落后于?)[^,;。、]{1,10}(?:增速|增幅)$/;
/** `降低|用电成本|5%、|物流成本|2个百分点`: the verb governs the next object too. */
const CUTS = /^[^,;。]{0,8}?(?:降低|减少|压减|压缩|削减|缩短)/;
const WINDOW = 16;

/** 1 for what keeps its sign, -1 for what falls, and why. */
export type SignDecision = Decision<1 | -1, SignReason>;

/**
 * Whether a quantity falls by its words: `下降|12%|` and `降幅超|95%|` do, a fall that shrinks does
 * not (`降幅收窄|2个百分点|`). Levels, shares and numbers that carry their own sign stay as they
 * are.
 */
export function readSign(text: string, { place, lead, kind }: ReadQuantity): SignDecision {
  const { candidate } = place;
  if (kind !== 'change') return { value: 1, because: 'no-change' };
  if (candidate.value === undefined || candidate.value <= 0)
    return { value: 1, because: 'own-sign' };
  const before = text.slice(Math.max(place.floor, candidate.start - WINDOW), candidate.start);
  if (lead.direction === 1 && LAGS.test(before)) return { value: -1, because: 'lags' };
  if (lead.direction !== undefined) return { value: lead.direction, because: 'word-of-change' };
  const changed = changedObject(text, place, lead);
  if (changed === -1) return { value: -1, because: 'object-changed' };
  if (changed === 1) return { value: 1, because: 'no-word' };
  if (LOWER.test(before)) return { value: -1, because: 'lower' };
  return isCutToo(text, place)
    ? { value: -1, because: 'cut-too' }
    : { value: 1, because: 'no-word' };
}

/** The candidate with the sign of its words: `下降|12%|` is -12. */
export function signed(candidate: Candidate, sign: 1 | -1): Candidate {
  const { value, range } = candidate;
  if (value === undefined || sign > 0) return candidate;
  return {
    ...candidate,
    value: -value,
    ...(range ? { range: [-range[0], -range[1]] as const } : {}),
  };
}

const isCutToo = (text: string, { clause, floor }: Place): boolean =>
  floor > clause.start &&
  text.charAt(floor) === '、' &&
  CUTS.test(text.slice(clause.start, Math.min(floor, clause.start + WINDOW)));
