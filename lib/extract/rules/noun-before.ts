import { COUNTED_BEFORE, COUNTED_NUMBERS, MONEY_NOUNS } from '../lexicon/count-words';
import { siteRule } from './rule';

const LOOK_BEHIND = 20;
const VERBS =
  '(?:累计|总计|首次|比上年末?|比去年|分别|[已共均将首由从再])*(?:达到?|减少|增加|下降|降低|突破|增至|增加到|增加至|增长到|扩大到|超过?|[为有近约过逾])*(?:站稳|重回|跃上|迈上|站上)?(?:[\\d.]+[万亿](?:[、和及]|(?:增加|减少|提高|下降|上升|扩大|增长)到|[增升降]至))*$';
const NOUN = new RegExp(`(?:${COUNTED_BEFORE})(?:资源|队伍)?(?:总量|规模|保有量)?${VERBS}`);
const NUMBER_OF = new RegExp(`(?:${COUNTED_NUMBERS})${VERBS}`);
const QUANTITY = new RegExp(`(?:数量|总数|量|规模)${VERBS}`);
const MONEY = new RegExp(`(?:${MONEY_NOUNS})(?:总额|额|总量)?${VERBS}`);
const STOPS =
  /^(?:[,。;、:!?)”和的]|(?:增加|减少|提高|下降|上升|扩大|增长)到|[增升降]至|以上|以下|左右|大关|任务|级[,。;、]|$)/;
/** A multiplier alone counts only as a threshold: 产值突破百亿. */
const PASSED = /(?:突破|跃上|迈上|站上|站稳|重回|超过?|[逾近上]|达到?)$/;
const SMALLEST = 1e4;

/**
 * A large number whose noun stands before it: `注册用户超21万`, `参保人数突破5100万` and `曝光量达3亿` have no unit, `总投资20亿` and
 * `产值突破百亿` the unit 元. Not `增加21万元`, where a unit follows, and no number without 万 or 亿.
 */
export const nounBefore = siteRule('noun-before', ['none'], ({ numeral, unit, end, from, to }, text) => {
  if (
    unit ||
    numeral.style === 'arabic' ||
    numeral.sequence ||
    numeral.value < SMALLEST ||
    !STOPS.test(text.slice(end, Math.min(to, end + 4)))
  )
    return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  if (numeral.bare && !PASSED.test(before)) return undefined;
  const named = unitOf(before);
  return named === undefined ? undefined : { form: 'amount', unit: named, end };
});

function unitOf(before: string): string | undefined {
  if (NUMBER_OF.test(before)) return '';
  if (MONEY.test(before)) return '元';
  return NOUN.test(before) || QUANTITY.test(before) ? '' : undefined;
}
