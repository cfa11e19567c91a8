import { anyOf } from '../../text/any-of';
import { unitSet } from '../../text/unit-set';
import { SHORTENINGS } from '../lexicon/movement-words';
import { siteRule } from './rule';

const LOOK_BEHIND = 26;
const FIRST_YEAR = 1000;
const DATE_BEFORE = unitSet('年月');
const SHORTENED = new RegExp(anyOf(SHORTENINGS));
/** Words that make a length of time the thing measured, by the unit it is measured in. */
const MEASURED: ReadonlyMap<string, RegExp> = new Map([
  ['天', /优良|达标|天数|压缩|缩短|提速|时限|用时|时长|时间|周期/],
  ['岁', /寿命[从由的已\d.年提高到增加长升至达为超过约近岁 一二三四五六七八九十点]{0,18}$/],
  ['个月', /周期|用时|工期|时限|压缩|缩短/],
  ['年', /寿命|教育年限|平均年限/],
  ...['工作日', '个工作日', '小时', '个小时', '分钟', '日'].map((unit): [string, RegExp] => [
    unit,
    SHORTENED,
  ]),
]);

/**
 * A length of time that is itself the result: `优良天数320天`, `预期寿命81.2岁`, `压缩至3个工作日`.
 * Not `三年行动`, `24小时值守` or `65岁以上`.
 */
export const duration = siteRule('duration', ['time'], ({ numeral, unit, from }, text) => {
  if (
    unit?.kind !== 'time' ||
    numeral.sequence ||
    (numeral.style === 'chinese' && unit.unit !== '岁')
  )
    return undefined;
  /* 寿命从2020年的: a year, no length of time. */
  if (unit.unit === '年' && numeral.value >= FIRST_YEAR) return undefined;
  /* 发布时间:2月10日 dates something, whatever is measured before. */
  if (DATE_BEFORE.has(text, numeral.start - 1)) return undefined;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  return MEASURED.get(unit.unit)?.test(before)
    ? { form: 'amount', unit: unit.unit, end: unit.end }
    : undefined;
});
