import type { Bound } from '../../model/extraction';
import { PERSON_HEADS } from '../lexicon/count-words';
import { siteRule } from './rule';

const HEAD = new RegExp(`^[\\u4e00-\\u9fff]{0,6}?(?:${PERSON_HEADS})`);
const PERSONS = new RegExp(`^(?:${PERSON_HEADS})`);
/** `100万|以上|人口`: what limits the number is no part of the noun. */
const LIMIT = /^(以上|以下|左右|上下)?的?/;
const BOUNDS: Readonly<Record<string, Bound>> = { 以上: 'min', 以下: 'max', 左右: 'approx', 上下: 'approx' };
const LOOK_AHEAD = 16;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Numbers that name what they stand before: a hotline's 12345平台, the 985高校. */
const NAMED_BY_NUMBER = new Set(['平台', '部门', '单位', '中心']);
const LABELS = new Set([985, 211]);
/** A programme is named by its numbers: 推进2266项目提速行动. */
const PROGRAMME_HEADS: ReadonlySet<string> = new Set(['项目']);
const FEWEST_OF_CODE = 10;
const PROGRAMME = /^(?:建设|提升)?(?:攻坚|行动|计划|工程|战略|活动|大会战|机制|体系|模式)/;
/** A name goes on behind the noun: 12345市民热线, 110社区警务室. */
const NAME_GOES_ON = /^(?:[^,。;、]{0,8}热线|平台|服务|警务|家园|[网卡号])/;

/**
 * A count without a measure word, the counted noun for unit: `76万群众`, `27省`, `600多万贫困人口`. Not `12345市民热线`, and no
 * small Chinese numeral: `三农` and `两会` count nothing.
 */
export const countedNoun = siteRule('counted-noun', ['noun', 'none'], ({ numeral, unit, end, to }, text) => {
  const isLarge = numeral.style === 'mixed' || numeral.more || numeral.value >= 10000;
  if (numeral.sequence || numeral.bare || (numeral.style === 'chinese' && numeral.value < 100 && !numeral.more))
    return undefined;
  if (unit?.kind === 'noun') {
    const isBare = numeral.style === 'arabic' && !numeral.more;
    if (isBare && (LABELS.has(numeral.value) || (numeral.value >= 1000 && NAMED_BY_NUMBER.has(unit.unit))))
      return undefined;
    // 2031国家重大专项 begins with its year.
    if (isBare && unit.unit === '国家' && numeral.value >= FIRST_YEAR && numeral.value <= LAST_YEAR) return undefined;
    const behind = text.slice(unit.end, unit.end + 10);
    if (NAME_GOES_ON.test(behind)) return undefined;
    if (isBare && numeral.value >= FEWEST_OF_CODE && PROGRAMME_HEADS.has(unit.unit) && PROGRAMME.test(behind))
      return undefined;
    const persons = isLarge ? (PERSONS.exec(text.slice(unit.end, Math.min(to, unit.end + 4)))?.[0] ?? '') : '';
    return { form: 'amount', unit: unit.unit + persons, end: unit.end + persons.length };
  }
  if (unit || !isLarge || numeral.style === 'arabic') return undefined;
  const behind = text.slice(end, Math.min(to, end + LOOK_AHEAD));
  const [limit = '', word = ''] = LIMIT.exec(behind) ?? [];
  const noun = HEAD.exec(behind.slice(limit.length))?.[0];
  return noun ? { form: 'amount', unit: noun, end: end + limit.length + noun.length, bound: BOUNDS[word] } : undefined;
});
