import type { Quote, Span } from '../model/span';
import type { Draft } from './join';

/** Units that two stretches share; none or fewer where they lie apart. */
export const overlap = (a: Span, b: Span): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether two stretches are the very same. */
export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * Whether a correction of a place is about a finding: most of it lies there, and what lies outside
 * is no clause of its own. A sentence that was joined to the one that was corrected was not meant.
 */
export function isMeant({ text, start, end }: Quote, place: Span): boolean {
  if (overlap({ start, end }, place) * 2 <= end - start) return false;
  const before = text.slice(0, Math.max(0, place.start - start));
  const behind = text.slice(Math.max(0, place.end - start));
  return !hasClause(before) && !hasClause(behind);
}

const hasClause = (rest: string): boolean => /[,，;；。]/.test(rest) && /[\p{L}\p{N}]/u.test(rest);

/** The one that stands at the very place, or else the one that has most of it. */
export function bestOf<Finding extends Span>(
  there: readonly Draft<Finding>[],
  place: Span,
): Draft<Finding> | undefined {
  let best = there[0];
  for (const draft of there) {
    if (isSame(draft.finding, place)) return draft;
    if (best !== undefined && overlap(draft.finding, place) > overlap(best.finding, place))
      best = draft;
  }
  return best;
}
