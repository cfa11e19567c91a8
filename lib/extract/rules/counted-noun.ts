import type { Bound } from '../../model/extraction';
import { anyOf } from '../../text/any-of';
import { PERSON_HEADS } from '../lexicon/count-words';
import { CODED_PROGRAMMES } from '../lexicon/figure-words';
import type { NumberSite } from '../numbers/number-site';
import type { UnitMatch } from '../numbers/unit-reader';
import { siteRule } from './rule';
import type { SiteReading } from './rule';

const HEAD = new RegExp(`^[\\u4e00-\\u9fff]{0,6}?(?:${PERSON_HEADS})`);
const PERSONS = new RegExp(`^(?:${PERSON_HEADS})`);
/** `100万|以上|人口`: what limits the number is no part of the noun. */
const LIMIT = /^(以上|以下|左右|上下)?的?/;
const BOUNDS: Readonly<Record<string, Bound>> = {
  以上: 'min',
  以下: 'max',
  左右: 'approx',
  上下: 'approx',
};
const LOOK_AHEAD = 16;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Numbers that name what they stand before: a hotline's 12345平台, the 985高校. */
const NAMED_BY_NUMBER = new Set(['平台', '部门', '单位', '中心']);
const LABELS = new Set([985, 211]);
/** A programme is named by its numbers: 推进2266项目提速行动. */
const PROGRAMME_HEADS: ReadonlySet<string> = new Set(['项目']);
const FEWEST_OF_CODE = 10;
const FEWEST_OF_NUMBER = 1000;
const LONGEST_NAME = 10;
const PROGRAMME = new RegExp(`^(?:建设|提升)?${anyOf(CODED_PROGRAMMES)}`);
/** A name goes on behind the noun: 12345市民热线, 110社区警务室. */
const NAME_GOES_ON = /^(?:[^,。;、]{0,8}热线|平台|服务|警务|家园|[网卡号])/;

/**
 * A count without a measure word, the counted noun for unit: `76万群众`, `27省`, `600多万贫困人口`.
 * Not `12345市民热线`, and no small Chinese numeral: `三农` and `两会` count nothing.
 */
export const countedNoun = siteRule('counted-noun', ['noun', 'none'], (site, text) => {
  const { numeral, unit } = site;
  if (
    numeral.sequence ||
    numeral.bare ||
    (numeral.style === 'chinese' && numeral.value < 100 && !numeral.more)
  )
    return undefined;
  const isLarge = numeral.style === 'mixed' || numeral.more || numeral.value >= 10000;
  if (unit) return unit.kind === 'noun' ? unitReading(site, text, unit, isLarge) : undefined;
  return isLarge && numeral.style !== 'arabic' ? headReading(site, text) : undefined;
});

/**
 * `27省`, `600多万农户`: the noun is a known unit, with the persons behind it that it describes.
 */
function unitReading(
  site: NumberSite,
  text: string,
  unit: UnitMatch,
  isLarge: boolean,
): SiteReading | undefined {
  const behind = text.slice(unit.end, unit.end + LONGEST_NAME);
  if (isNamed(site, unit, behind)) return undefined;
  const persons = isLarge
    ? (PERSONS.exec(text.slice(unit.end, Math.min(site.to, unit.end + 4)))?.[0] ?? '')
    : '';
  return { form: 'amount', unit: unit.unit + persons, end: unit.end + persons.length };
}

/** `12345市民热线`, `985高校`, `2031国家重大专项`: the number is part of a name. */
function isNamed(
  { numeral: { style, more, value } }: NumberSite,
  { unit }: UnitMatch,
  behind: string,
): boolean {
  if (NAME_GOES_ON.test(behind)) return true;
  if (style !== 'arabic' || more) return false;
  return LABELS.has(value) || NAMES.some((name) => name(value, unit, behind));
}

/** Ways in which bare digits before a noun name something. */
const NAMES: readonly ((value: number, unit: string, behind: string) => boolean)[] = [
  /* 12345平台 */
  (value, unit) => value >= FEWEST_OF_NUMBER && NAMED_BY_NUMBER.has(unit),
  /* 2031国家重大专项 begins with its year */
  (value, unit) => unit === '国家' && value >= FIRST_YEAR && value <= LAST_YEAR,
  /* 推进2266项目提速行动 */
  (value, unit, behind) =>
    value >= FEWEST_OF_CODE && PROGRAMME_HEADS.has(unit) && PROGRAMME.test(behind),
];

/** `76万群众`, `100万以上人口`: a noun of persons stands behind the number. */
function headReading({ end, to }: NumberSite, text: string): SiteReading | undefined {
  const behind = text.slice(end, Math.min(to, end + LOOK_AHEAD));
  const [limit = '', word = ''] = LIMIT.exec(behind) ?? [];
  const noun = HEAD.exec(behind.slice(limit.length))?.[0];
  return noun
    ? { form: 'amount', unit: noun, end: end + limit.length + noun.length, bound: BOUNDS[word] }
    : undefined;
}
