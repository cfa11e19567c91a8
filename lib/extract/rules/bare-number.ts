import { INDEX_NOUNS } from '../lexicon/count-words';
import { siteRule } from './rule';

const LOOK_BEHIND = 26;
/** Between the index and its number stand only verbs of change and the number or year it came from. */
const BEHIND_INDEX = new RegExp(
  `(?:${INDEX_NOUNS})[)由从自已上涨下降回落缩小低提高升控制保持稳定扩大为是达到至在约近超过均的年末底\\d.一二三四五六七八九〇零]{0,22}$`,
);
const GOES_ON = /^[A-Z\d\u4e00-\u9fff%:/.-]/i;
const CHANGES = /^(?:以上|以下|以内|左右|上下|回落|下降|缩小|[降升增和,、。;]|上升|提升|提高|扩大|$)/;

/**
 * An index or a ratio without unit: `价格指数为100.7`, `城乡收入比由2.61缩小到2.38` (two). Not `1.完善指数体系`
 * and not a year: the words before must name an index.
 */
export const bareNumber = siteRule('bare-number', ['none'], ({ numeral, unit, end, from, to }, text) => {
  if (unit || numeral.style !== 'arabic') return undefined;
  const behind = text.slice(end, Math.min(to, end + 2));
  if (GOES_ON.test(behind) && !CHANGES.test(behind)) return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  return BEHIND_INDEX.test(before) ? { form: 'ratio', unit: '', end } : undefined;
});
