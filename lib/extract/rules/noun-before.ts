import { anyOf } from '../../text/any-of';
import { indexWords } from '../../text/word-edges';
import { COUNTED_BEFORE, COUNTED_NUMBERS, MONEY_NOUNS, MONEY_VERBS } from '../lexicon/count-words';
import { MONEY_MOVES } from '../lexicon/movement-words';
import type { NumberSite } from '../numbers/number-site';
import { siteRule } from './rule';

const LOOK_BEHIND = 20;
const ADVERBS = '(?:累计|总计|首次|比上年末?|比去年|分别|[已共均将首由从再])*';
const THRESHOLD = '(?:站稳|重回|跃上|迈上|站上)?';
/** A number before in the list, or where it stood before. */
const NUMBERS =
  '(?:[\\d.]+[万亿](?:[、和及]|(?:增加|减少|提高|下降|上升|扩大|增长)到|[增升降]至))*';
const VERBS = `${ADVERBS}${anyOf(MONEY_MOVES)}*${THRESHOLD}${NUMBERS}$`;
const NOUN = new RegExp(`(?:${COUNTED_BEFORE})(?:资源|队伍)?(?:总量|规模|保有量)?${VERBS}`);
const NUMBER_OF = new RegExp(`(?:${COUNTED_NUMBERS})${VERBS}`);
const QUANTITY = new RegExp(`(?:数量|总数|量|规模)${VERBS}`);
const MONEY = new RegExp(`(?:${MONEY_NOUNS})(?:总额|额|总量)?${VERBS}`);
const STOPS =
  /^(?:[,。;、:!?)”和的]|(?:增加|减少|提高|下降|上升|扩大|增长)到|[增升降]至|以上|以下|左右|大关|任务|级[,。;、]|$)/;
/** A multiplier alone counts only as a threshold: 产值突破百亿. */
const PASSED = /(?:突破|跃上|迈上|站上|站稳|重回|超过?|[逾近上过]|达到?)$/;
const SMALLEST = 1e4;

/**
 * What a word says of the number behind it: that it is money, that it counts something, or that
 * money is moved.
 */
type Role = 'money' | 'thing' | 'verb';
const listed = (words: string, role: Role): (readonly [string, Role])[] =>
  words.split('|').map((word) => [word, role]);
const ROLES = indexWords<Role>([
  ...listed(MONEY_NOUNS, 'money'),
  ...listed(`${COUNTED_BEFORE}|${COUNTED_NUMBERS}|数量|总数|产量|面积|销量|量`, 'thing'),
  ...listed(MONEY_VERBS, 'verb'),
]);
/** How far back in the sentence another clause may have named the money. */
const FAR_BEHIND = 60;
/**
 * Between the money's name and its number stand at most so many units: `投资|完成`, `收入任务|`.
 */
const WIDEST_GAP = 8;

/**
 * A large number whose noun stands before it: `注册用户超21万`, `参保人数突破620万` and
 * `曝光量达3亿` have no unit, `总投资20亿`, `产值突破百亿` and the second of
 * `财政征收任务210万,实际完成233万` the unit 元. Not `增加21万元`, where a unit follows, and no
 * number without 万 or 亿.
 */
export const nounBefore = siteRule('noun-before', ['none'], (site, text) => {
  const { numeral, unit, end, from, to } = site;
  if (
    unit ||
    numeral.style === 'arabic' ||
    numeral.sequence ||
    numeral.value < SMALLEST ||
    !STOPS.test(text.slice(end, Math.min(to, end + 4)))
  )
    return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  if (numeral.bare && (text.charAt(end) === '的' || !PASSED.test(before))) return undefined;
  const named = unitOf(before) ?? (isMoney(site, text) ? '元' : undefined);
  return named === undefined ? undefined : { form: 'amount', unit: named, end };
});

function unitOf(before: string): string | undefined {
  if (NUMBER_OF.test(before)) return '';
  if (MONEY.test(before)) return '元';
  return NOUN.test(before) || QUANTITY.test(before) ? '' : undefined;
}

/**
 * Whether the last word before the number that says what it counts names money, or a verb takes up
 * money named before.
 */
function isMoney({ numeral, from }: NumberSite, text: string): boolean {
  const start = Math.max(from, numeral.start - FAR_BEHIND);
  const clause = Math.max(start, lastPause(text, start, numeral.start));
  let role: Role | undefined;
  let verb = start;
  let named = start;
  ROLES.scan(text, start, numeral.start, (_at, end, value) => {
    if (value === 'verb') verb = end;
    else {
      role = value;
      named = end;
    }
  });
  if (role !== 'money') return false;
  if (named > clause)
    return (
      numeral.start - Math.max(named, verb) <= WIDEST_GAP && !hasDigit(text, named, numeral.start)
    );
  return verb > clause && numeral.start - verb <= 1;
}

const PAUSES = ',;:。!?';

function lastPause(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !PAUSES.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

const DIGIT = /\d/;
const hasDigit = (text: string, from: number, to: number): boolean =>
  DIGIT.test(text.slice(from, to));
