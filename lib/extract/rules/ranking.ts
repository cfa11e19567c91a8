import { anyOf } from '../../text/any-of';
import { RANK_MOVES } from '../lexicon/movement-words';
import { siteRule } from './rule';

const LOOK_BEHIND = 18;
const RANKED = /(?:排名|位次|名次|排位)[^,。;:]{0,14}$/;
const MOVED = new RegExp(`${anyOf(RANK_MOVES)}了?$`);

/**
 * A place written without 第: `国际排名从46位提升到31位` has two. Not `排名上升2位`, a number of
 * places moved, and not `40名学生`.
 */
export const ranking = siteRule('ranking', ['count'], ({ numeral, unit, from }, text) => {
  if (unit?.kind !== 'count' || (unit.unit !== '位' && unit.unit !== '名')) return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  if (!RANKED.test(before) || MOVED.test(before) || before.endsWith('第')) return undefined;
  return { form: 'rank', unit: '名', end: unit.end };
});
