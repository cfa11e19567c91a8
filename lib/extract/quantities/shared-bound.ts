import { anyOf } from '../../text/any-of';
import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import { EACH_WORDS } from '../lexicon/movement-words';

/**
 * Words before a list of figures that give each its own: the limit before the first holds for all.
 */
const EACH = new RegExp(`${anyOf(EACH_WORDS)}[^,;。、]{0,8}$`);
const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '以及']);
/** A limit inside the first figure is its own: `3000余人、2000人`. */
const OWN_LIMIT = /[余多几以左上之]/;
const LOOK_BEHIND = 16;

/**
 * The limit that a list of figures shares: in `分别突破1.5万亿元、|1.4万亿元|` the second is `min`
 * like the first. Without 分别 or a word like it, or where the first ends with its own limit
 * (`10%以上和15%`), the figure stays as it is.
 */
export function withSharedBound(
  { text }: ReadingDocument,
  before: Candidate | undefined,
  candidate: Candidate,
): Candidate {
  if (candidate.bound !== 'exact' || !before || before.sentence !== candidate.sentence)
    return candidate;
  if ((before.bound !== 'min' && before.bound !== 'max') || before.unit !== candidate.unit)
    return candidate;
  if (!JOINTS.has(text.slice(before.end, candidate.start))) return candidate;
  if (OWN_LIMIT.test(text.slice(before.number.start, before.end))) return candidate;
  return EACH.test(text.slice(Math.max(0, before.start - LOOK_BEHIND), before.start))
    ? { ...candidate, bound: before.bound }
    : candidate;
}
