import { wordsWith } from './words';

/** Verbs that give a place. */
export const RANK_LEADS = wordsWith('ranks').join('|');
/** Among whom. */
export const RANK_SCOPES = wordsWith('rank-scope').join('|');
/** Places in words. */
export const RANK_WORDS = wordsWith('rank-word').join('|');
