import { changedObject } from './kind';
import type { Understood } from './understood';

/** Words of falling and lagging before a difference whose own verb stands further away: `低于全国平均|1.2个百分点`. */
const LOWER = /(?:低于|低出|少于|落后于?|慢于|下降|回落|减少|降低|下滑|低)[^,;。、]{0,10}$/;
const WINDOW = 16;

/**
 * Whether the words of a quantity make it negative: a fall does (`下降|12%|` is -12, `降幅超|95%|` -95), a fall that shrinks
 * does not (`降幅收窄|2个百分点|`). Levels, shares and numbers that carry their own sign stay as they are.
 */
export function falls(text: string, { place, lead, kind }: Understood): boolean {
  const { candidate } = place;
  const { value } = candidate;
  if (value === undefined || value <= 0 || kind !== 'change') return false;
  if (lead.direction !== undefined) return lead.direction < 0;
  if ((changedObject(text, place, lead) ?? 1) < 0) return true;
  return LOWER.test(text.slice(Math.max(place.floor, candidate.start - WINDOW), candidate.start));
}
