import { COUNTED_BEFORE, COUNTED_NUMBERS } from '../lexicon/count-words';
import { siteRule } from './rule';

const LOOK_BEHIND = 18;
const VERBS = '(?:已|累计|总计|共|均|将)?(?:达到?|为|有|突破|增至|增加到|增加至|增长到|扩大到|超过?|近|约|过|逾)*$';
const NOUN = new RegExp(`(${COUNTED_BEFORE})(?:总量|规模|保有量)?${VERBS}`);
const NUMBER_OF = new RegExp(`(?:${COUNTED_NUMBERS.map(([word]) => word).join('|')})${VERBS}`);
const UNIT_OF = new Map(COUNTED_NUMBERS);
const STOPS = /^(?:[,。;、:!?)”]|以上|左右|和|$)/;

/**
 * A large count whose noun stands before it: `注册用户超21万` has the unit 用户, `参保人数突破5100万` 人. Not `增加21万元`, where a
 * unit follows, and no number without 万 or 亿.
 */
export const nounBefore = siteRule('noun-before', ({ numeral, unit, end, from, to }, text) => {
  const hasMultiplier = numeral.style === 'mixed' || (numeral.more && numeral.value >= 10000);
  if (unit || !hasMultiplier || !STOPS.test(text.slice(end, Math.min(to, end + 2)))) return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  const numberOf = NUMBER_OF.exec(before)?.[0];
  const noun = numberOf === undefined ? NOUN.exec(before)?.[1] : (UNIT_OF.get(numberOf.slice(0, 2)) ?? UNIT_OF.get(numberOf.slice(0, 3)));
  return noun === undefined ? undefined : { form: 'amount', unit: noun, end };
});
