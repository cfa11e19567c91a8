import { unionOf } from '../../text/word-list';
import { wordsWith } from './words';

/** How a clause is worded that tells how things were, are or come about. Folded, simplified. */

/** Times gone by, as a clause may open with them. */
export const PAST = wordsWith('past');

/** The present, which is described far more often than it is ordered. */
export const NOW = wordsWith('now');

/** What shows, beside 了, that something came about. */
export const DONE = wordsWith('done');

/** What only looks like one of them or like 了: `为了`, `已有经验`. */
export const NOT_DONE = wordsWith('not-done');

/**
 * Predicates of a state or of a happening that nobody sets himself to, wherever they stand in their
 * clause.
 */
export const STATES = wordsWith('state');

/**
 * What grows more and more so by itself, or comes of a task: `竞争日趋激烈`. 更加 is left out:
 * goals are worded with it.
 */
export const COMPARATIVES = wordsWith('comparative');

/**
 * Such predicates that tell only where they end their clause: `形势复杂严峻`, but not `复杂地形`.
 */
export const END_STATES = wordsWith('end-state');

/** What stands as a judgement on the words before it: `…,标志着`, `…,事关`. */
export const VALUATIONS = wordsWith('valuation');

/**
 * Predicates that say what their subject means or hangs on, wherever they stand: `信心来自实干`.
 */
export const RELATIONS = wordsWith('relation');

/** What holds of anyone at any time: `担当方能有为`. */
export const GNOMIC = wordsWith('gnomic');

/** What is coming whoever does it, or is only foretold. */
export const COMING = wordsWith('coming');

/** What something is judged to be, at the end of a clause with 是: `…是发展的前提`. */
export const WORTH = wordsWith('worth');

/** Who speaks so of what he thinks or hears promises nothing: `我们坚信,…`. */
export const SAYINGS = wordsWith('saying');

/**
 * Heads of which 是 tells what is to be done (`关键是加强…`), and what makes no copula with it
 * (`尤其是`, `一是`).
 */
export const HEADS = wordsWith('copula-head');

/** Manners and times with which work told of goes on: `已建成三处,继续推进…`. */
export const RESUMING = wordsWith('resumes');

/** What shows that something came about. */
export const PERFECT = wordsWith('perfect');
/** What says that one thing is another. */
export const COPULA = wordsWith('copula');

/** A sentence that holds none of these tells nothing. */
export const TELLING = unionOf([
  PERFECT,
  COPULA,
  DONE,
  STATES,
  END_STATES,
  COMPARATIVES,
  COMING,
  GNOMIC,
  RELATIONS,
  SAYINGS,
  VALUATIONS,
  PAST,
  NOW,
]);
