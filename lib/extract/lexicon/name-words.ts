import { unionOf } from '../../text/word-list';
import { wordsWith } from './words';

/** Words that stand at the borders of a name and are no part of it. Folded, simplified. */

/**
 * Taken off the front of a name: adverbs, conjunctions, scopes, subjects that every sentence of a
 * report has.
 */
export const NAME_OPENINGS = wordsWith('name-opening');

/** Taken off the end of a name. */
export const NAME_CLOSINGS = wordsWith('name-closing');

/**
 * Names of an aspect, not of a thing: with nothing else before the quantity they speak of what was
 * named before.
 */
export const ASPECT_NAMES = wordsWith('aspect');

/**
 * Verbs that need their object to say what is counted; alone before a quantity they speak of what
 * was named before.
 */
export const EMPTY_VERBS = wordsWith('empty');
/** What is no name alone. */
export const NEVER_ALONE = unionOf([EMPTY_VERBS, ASPECT_NAMES]);

/**
 * Nouns too general to stand alone right of a quantity: a longer name that ends with them is looked
 * for before.
 */
export const GENERIC_NOUNS = wordsWith('generic');

/** What has the rate that stands before it: `企业|15%|所得税`. */
export const RATED_NOUNS = wordsWith('rated');

/** Words that begin the purpose of a sum: `安排|3亿元|支持教育`. */
export const PURPOSE_VERBS = wordsWith('purpose');

/**
 * Nouns that a quantity behind them measures, whoever stands before them has them:
 * `12家企业|营业收入|20亿元`.
 */
export const MEASURED_NOUNS = wordsWith('measured');

/**
 * Adverbs behind which the clause says what was done: the name of a quantity begins there
 * (`辖区居民累计|接种|3285剂次`).
 */
export const DOING_ADVERBS = wordsWith('before-deed');

/** Names that begin like an opening: nothing is taken off them (`现场|销售额` keeps 现). */
const NAME_STARTS = wordsWith('name-start');
/**
 * The same, and verbs and nouns of clauses, whose first characters could be taken off otherwise.
 */
export const KNOWN_STARTS = unionOf([
  NAME_STARTS,
  wordsWith('clause.noun'),
  wordsWith('clause.act'),
]);

/** Words that end like a closing and lose nothing: `市局|下达|`, `社区|矫正|`. */
export const KEPT_ENDS = wordsWith('name-end');

/** Goods of one character, which a clause may be about: `纱|增长5.1%`, `盐|下降2%`. */
export const SHORT_GOODS = wordsWith('goods');

/**
 * Nouns of money and output that every branch has: alone they do not say whose, so the subject
 * before their verb belongs to the name (`第一产业实现|增加值|`).
 */
export const SHARED_MEASURES = wordsWith('shared-measure');

/** Ratios that are named by 比, which else compares. */
export const RATIO_NAMES = wordsWith('ratio');

/** Firms and persons, who do something. */
export const DOING_NOUNS = unionOf([wordsWith('person'), wordsWith('other-doer')]);
