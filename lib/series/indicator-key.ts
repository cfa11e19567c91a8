import type { Basis, Metric } from '../model/extraction';
import { readUnit } from '../text/figure-units';
import { plainName } from './names';
import { readName } from './read-name';
import type { NamedIndicator } from './read-name';

/** Between an indicator's name and what is measured of it, where that is not its level. */
const DOT = '·';

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'since-year-start': '比年初',
  'since-base-year': '比基年',
  'annual-average': '年均',
  'against-plan': '比计划',
};

/** Names of what is a percentage or an index by itself. */
const RATE = /(?:[率比度]|比例|比重|指数|系数|水平)$/;
const FOREIGN: ReadonlySet<string> = new Set(['美元', '欧元', '港元', '日元']);
/** Measure words that count the same things. */
const COUNTS: Readonly<Record<string, string>> = { 名: '人', 位: '人', 家: '个' };

/**
 * The key under which the same indicator of other reports is found. Names of one indicator have one
 * key (`GDP`, `全市地区生产总值`, `生产总值（亿元）` are `地区生产总值`); an unknown name is its
 * own, folded. What is not the level itself is another indicator: `地区生产总值·同比` for a growth,
 * worded (`GDP增速`) or by `basis`, with `百分点` or `增减` where it is in points or in an amount;
 * `·%` for a percentage of an amount without a basis; `·美元` for a foreign currency. An unknown
 * name with a unit carries its base unit, as 脱贫 in 户 and in 人 are two. Growth that names no
 * basis is year on year.
 *
 * A key is its own key. Never empty for a text that is not.
 */
export function indicatorKey(text: string, unit?: string, basis?: Basis): string {
  /* What a reading takes off may lay bare what the next one does. */
  let key = readOnce(text, unit, basis);
  for (let before = ''; before !== key;) {
    before = key;
    key = readOnce(key);
  }
  return key;
}

function readOnce(text: string, unit?: string, basis?: Basis): string {
  const plain = plainName(text);
  if (plain === '') return text;
  /* A key is read back as its name and what is measured of it. */
  const dot = plain.lastIndexOf(DOT);
  if (dot > 0) return join(readName(plain.slice(0, dot)).name, plain.slice(dot + 1));
  const named = readName(text);
  return join(named.name, measureOf(named, baseUnit(unit), basis));
}

/**
 * The key of a metric's indicator, by its kind: shares (`·比重`), progress (`·进度`), ranks
 * (`·位次`) and multiples (`·倍数`) of an indicator are others than its level. `undefined` for a
 * metric without an indicator.
 */
export function metricKey({ indicator, kind, unit, basis }: Metric): string | undefined {
  if (indicator === undefined || indicator.text === '') return undefined;
  const { text } = indicator;
  if (kind === 'change') return indicatorKey(text, unit, basis ?? 'year-on-year');
  const { name } = readName(text);
  if (kind === 'share' && !RATE.test(name)) return join(name, '比重');
  if (kind === 'progress') return join(name, '进度');
  if (kind === 'rank') return join(name, '位次');
  if (kind === 'multiple') return join(name, '倍数');
  return indicatorKey(text, unit);
}

const join = (name: string, measure: string): string =>
  measure === '' || name.endsWith(DOT + measure) ? name : name + DOT + measure;

function measureOf(
  { name, known, growth }: NamedIndicator,
  unit: string,
  basis: Basis | undefined,
): string {
  const marker = /^(?:实际|名义)/.exec(growth ?? '')?.[0] ?? '';
  const change = basis === undefined ? growth : marker + BASIS_WORDS[basis];
  if (change !== undefined)
    return change + (unit === '个百分点' ? '百分点' : unit === '%' || unit === '' ? '' : '增减');
  if (unit === '%') return RATE.test(name) ? '' : '%';
  if (unit === '个百分点') return '同比百分点';
  return known === undefined || FOREIGN.has(unit) ? unit : '';
}

/**
 * A unit without its multiplier, in the base that it converts to: `亿元` is 元, `公里` 米, `名` 人.
 */
function baseUnit(unit: string | undefined): string {
  const plain = plainName(unit ?? '').replace(/^[十百千万亿]+(?=.)/, '');
  return readUnit(plain).base || (COUNTS[plain] ?? plain);
}
