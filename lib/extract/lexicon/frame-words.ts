import { wordsWith } from './words';

/**
 * Words of the frames in which a plan's sentence commits its issuer to nothing. Folded, simplified.
 */

/** Who lays down what is to be done, above the issuer. */
export const AUTHORITIES = wordsWith('authority');

/** How they lay it down. */
export const DEMANDS = wordsWith('demands');

/** How a law speaks of what it lays down. */
export const LAW_VERBS = wordsWith('law');

/** What is asked of all that work for the issuer, or of everybody. */
export const ADDRESSEES = wordsWith('addressee');

/** What all that follows is to be guided by. */
export const GUIDING = wordsWith('guiding');

/** What is professed, not done. */
export const ATTITUDES = wordsWith('attitude');

/** Openings of a clause that only leads up to the one that commits: `围绕重点区域,…`. */
export const PREPOSITIONS = wordsWith('leads-up');
