import { anyOf } from '../../text/any-of';
import { INDEX_NOUNS } from '../lexicon/count-words';
import { INDEX_GOES_ON, INDEX_MOVES } from '../lexicon/movement-words';
import type { NumberSite } from '../numbers/number-site';
import { siteRule } from './rule';

const LOOK_BEHIND = 26;
/**
 * Between the index and its number stand only verbs of change and the number or year it came from.
 */
const BEHIND_INDEX = new RegExp(
  `(?:${INDEX_NOUNS})[)由从自已上涨下降回落缩小低提高升控制保持稳定扩大为是达到至在约近超过均的年末底分别、和及与\\d.一二三四五六七八九〇零]{0,22}$`,
);
const GOES_ON = /^[A-Z\d\u4e00-\u9fff%:/.-]/i;
const CHANGES = new RegExp(`^(?:${anyOf(INDEX_GOES_ON)}|[降升增和,、。;]|$)`);

/** `指数128.6|点|`: read as a clock's hour elsewhere. */
const POINT = '点';
/** `景气指数117.3点,回落|0.4点|`: by how much the index moved. */
const MOVED = new RegExp(`(?:${anyOf(INDEX_MOVES)}|[高低])了?$`);
const NAMED = new RegExp(INDEX_NOUNS);
const FAR_BEHIND = 50;

/**
 * An index or a ratio without unit, or in points: `价格指数为100.7`, `景气指数117.3点`,
 * `城乡收入比由2.61缩小到2.38` and `两项指数分别为102.6和98.3` (two each). Not `1.完善指数体系` and
 * not a year: the words before must name an index.
 */
export const bareNumber = siteRule('bare-number', ['none', 'time'], (site, text) => {
  const { numeral, unit, end, from, to } = site;
  if (numeral.style !== 'arabic') return undefined;
  if (unit)
    return unit.unit === POINT && isIndexPoint(site, text)
      ? { form: 'amount', unit: POINT, end: unit.end }
      : undefined;
  const behind = text.slice(end, Math.min(to, end + 2));
  if (GOES_ON.test(behind) && !CHANGES.test(behind)) return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  return BEHIND_INDEX.test(before) ? { form: 'ratio', unit: '', end } : undefined;
});

function isIndexPoint({ numeral, unit, from }: NumberSite, text: string): boolean {
  if (
    !unit ||
    (GOES_ON.test(text.charAt(unit.end)) && !CHANGES.test(text.slice(unit.end, unit.end + 2)))
  )
    return false;
  const before = text.slice(Math.max(from, numeral.start - FAR_BEHIND), numeral.start);
  return (
    BEHIND_INDEX.test(before.slice(-LOOK_BEHIND)) || (MOVED.test(before) && NAMED.test(before))
  );
}
