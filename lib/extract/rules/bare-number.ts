import { INDEX_NOUNS } from '../lexicon/count-words';
import { siteRule } from './rule';

const LOOK_BEHIND = 12;
const BEHIND_INDEX = new RegExp(`(?:${INDEX_NOUNS})(?:已|上涨|下降|回落|缩小|降低|提高|上升|控制|保持|稳定|扩大)?(?:约?为|是|达到?|至|到|在)?(?:约|近|超过?)?$`);
const GOES_ON = /^[A-Za-z\d\u4e00-\u9fff%:/.-]/;
const BOUND_BEHIND = /^(?:以上|以下|以内|左右|上下|[,，、。;]|$)/;

/**
 * An index or a ratio without unit: `价格指数为100.7`, `城乡收入比缩小到1.82`. Not a list number and not a year: the words
 * before must name an index.
 */
export const bareNumber = siteRule('bare-number', ({ numeral, unit, end, from, to }, text) => {
  if (unit || numeral.style !== 'arabic') return undefined;
  const behind = text.slice(end, Math.min(to, end + 2));
  if (GOES_ON.test(behind) && !BOUND_BEHIND.test(behind)) return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  return BEHIND_INDEX.test(before) ? { form: 'ratio', unit: '', end } : undefined;
});
