import { wordsWith } from './words';

/** Words that tell, in a plan, what already stands. Folded, simplified. */

/** Before a quantity in its clause: what is told has happened. */
export const DONE_BEFORE = wordsWith('done-before');

/** Verbs of a plan whose counted object is there already: `深化|15个|节水型校园创建成果`. */
export const KEEPING_VERBS = wordsWith('keeps');

/** Whole territories: `全镇|25个|重大项目` counts what there is. */
export const WHOLE_SCOPES = wordsWith('whole-scope');

/** Nouns that size a thing: `总投资|3亿元|的某项目`. */
export const SIZE_NOUNS = wordsWith('size');

/** In a review: words that put what follows into the future. */
export const AHEAD_BEFORE = wordsWith('ahead-before');

/** In a plan, words that promise: a figure beside them is no fact, whatever time they name. */
export const PROMISING = wordsWith('promises');

/** Behind a figure, words that say its thing is still to come. */
export const STILL_TO_COME = wordsWith('to-come');

/** Verbs that make what they count: their object is no sum of what is there. */
export const MAKING_VERBS = wordsWith('makes');

/** Works of which one has a size: `3万平方米的文体|中心|建设`. */
export const SINGLE_WORKS = wordsWith('single-works');
