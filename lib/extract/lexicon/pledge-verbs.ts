import { unionOf } from '../../text/word-list';
import type { WordList } from '../../text/word-list';
import { wordsWith } from './words';

/** How the verbs of administrative language commit. Folded, simplified. */

/**
 * What a verb does to the clause that it governs; the numbers are the steps of
 * docs/grading-pledges.md. `sure`, `aim` and `explore` say how firmly the verb behind them is
 * meant, `push` (推进), `join` (配合) and `host` (做好) lead up to the work behind them, `others`
 * (支持) leaves the doing to others, `run` (实施, 开展) carries on what its object says. `found`
 * (制定, 新建) and `done` (竣工) are done one time (4), `found` with an object behind it. `tend`
 * goes on without an end (5). `make` builds (6), `works` mends a place (6). `seek` asks others for
 * a title or a place on a list (7). `fee` sets what is paid (8). `reach` states what is reached
 * (9). `deed` is on no list.
 */
export type VerbClass =
  | 'sure'
  | 'aim'
  | 'explore'
  | 'others'
  | 'push'
  | 'join'
  | 'host'
  | 'run'
  | 'found'
  | 'done'
  | 'tend'
  | 'make'
  | 'works'
  | 'seek'
  | 'fee'
  | 'reach'
  | 'deed';

export const PLEDGE_VERBS: Readonly<Record<VerbClass, WordList>> = {
  sure: wordsWith('verb.sure'),
  aim: wordsWith('verb.aim'),
  explore: wordsWith('verb.explore'),
  others: wordsWith('verb.others'),
  push: wordsWith('verb.push'),
  join: wordsWith('verb.join'),
  host: wordsWith('verb.host'),
  run: wordsWith('verb.run'),
  found: wordsWith('verb.found'),
  done: wordsWith('verb.done'),
  make: wordsWith('verb.make'),
  works: wordsWith('verb.works'),
  seek: wordsWith('verb.seek'),
  reach: wordsWith('verb.reach'),
  fee: wordsWith('verb.fee'),
  tend: wordsWith('verb.tend'),
  deed: wordsWith('verb.deed'),
};

/** All of them. */
export const GRADED_VERBS = unionOf(Object.values(PLEDGE_VERBS));

/** Verbs that are as often nouns: behind a noun they belong to it (征收工作 整治, 公园 建设). */
export const NOMINAL_VERBS = wordsWith('nominal');

/**
 * Verbs that set a whole task to be finished; what they finish may be no more than all that was
 * planned.
 */
export const COMPLETING = wordsWith('completes');

/**
 * What a clause is about that only supports, or leaves to others, what is there: a count behind
 * them sizes it (2a).
 */
export const SIZING = wordsWith('sizes');

/** What may stand right before a verb that opens its predicate: adverbs and manners. */
export const PREDICATE_OPENINGS = wordsWith('opens-predicate');
