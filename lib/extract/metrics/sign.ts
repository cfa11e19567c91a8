import type { Candidate } from '../candidate';
import { changedObject } from './kind';
import type { Place } from './sentence-reading';
import type { Understood } from './understood';

/** Words of falling and lagging before a difference whose own verb stands further away: `低于全国平均|1.2个百分点`. */
const LOWER = /(?:低于|低出|少于|落后于?|慢于|下降|回落|减少|降低|下滑|低)[^,;。、]{0,10}$/;
/** `低于同期增速|2个百分点`: 增速 names what lags. */
const LAGS = /(?:低于|慢于|少于|落后于?)[^,;。、]{1,10}(?:增速|增幅)$/;
/** `降低|用电成本|5%、|物流成本|2个百分点`: the verb governs the next object too. */
const CUTS = /^[^,;。]{0,8}?(?:降低|减少|压减|压缩|削减|缩短)/;
const WINDOW = 16;

/**
 * The candidate with the sign of its words: a fall is negative (`下降|12%|` is -12, `降幅超|95%|` -95), a fall that shrinks is
 * not (`降幅收窄|2个百分点|`). Levels, shares and numbers that carry their own sign stay as they are.
 */
export function signed(text: string, { place, lead, kind }: Understood): Candidate {
  const { candidate } = place;
  const { value } = candidate;
  if (value === undefined || value <= 0 || kind !== 'change') return candidate;
  const before = text.slice(Math.max(place.floor, candidate.start - WINDOW), candidate.start);
  const falls =
    lead.direction !== undefined
      ? lead.direction < 0 || LAGS.test(before)
      : (changedObject(text, place, lead) ?? 1) < 0 || LOWER.test(before) || isCutToo(text, place);
  if (!falls) return candidate;
  const range = candidate.range;
  return { ...candidate, value: -value, ...(range ? { range: [-range[0], -range[1]] as const } : {}) };
}

const isCutToo = (text: string, { clause, floor }: Place): boolean =>
  floor > clause.start &&
  text.charAt(floor) === '、' &&
  CUTS.test(text.slice(clause.start, Math.min(floor, clause.start + WINDOW)));
