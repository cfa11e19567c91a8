import { wordsWith } from './words';

/** How a clause is worded that says what is to be done. Folded, simplified. */

/** What joins a clause to the one before and says nothing of its own. */
export const LINKS = wordsWith('link');

/** Who the report speaks for, as the subject of what is to be done. */
export const DOERS = wordsWith('doer');

/** Times ahead, as a clause may open with them. */
export const AHEAD = wordsWith('opens-ahead');

/** How a task is gone about: no state of things is described with these in front of a verb. */
export const MANNERS = wordsWith('manner');

/** Verbs of doing that carry no grade of their own, beside those of the pledges. */
export const DEEDS = wordsWith('deed');

/** Words before a verb by which somebody sets himself or others to it. */
export const MODALS = wordsWith('modal');

/** What only looks like one of them: `主要`, `即将`, `响应`. */
export const NO_MODALS = wordsWith('no-modal');

/** Verbs that take a whole statement behind them: `坚持技工是镇上的财富` states nothing. */
export const CONVEYING = wordsWith('conveys');

/** Who else may do something: `推动企业建设…` promises nothing of the issuer. */
export const OTHER_DOERS = wordsWith('other-doer');

/** What a one-off verb brings about and nobody sees: `建立|机制`, `形成|格局`. */
export const UNSEEN = wordsWith('unseen');

/**
 * One-off verbs that say little of their object: only what is on a list of things, or bears a name,
 * can be seen.
 */
export const AS_LISTED_ONLY = wordsWith('as-listed');

/** One-off verbs whose being done can be seen whatever they begin. */
export const FOUNDS_ANYTHING = wordsWith('founds-anything');

/** One-off verbs of what is held on some day. */
export const HOLDING_VERBS = wordsWith('holds');

/** Verbs of completion that open a predicate of their own behind 、. */
export const OPENING_BEHIND_LISTS = wordsWith('opens-behind-list');
