import type { Basis, Metric } from '../model/extraction';
import { readUnit } from '../text/figure-units';
import { grownIndicator, plainName } from './names';
import { readName, readPlain } from './read-name';
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
/** What is another indicator by its name where it is stated as a share. */
const IN_PERCENT: Readonly<Record<string, string>> = {
  '空气质量优良天数·%': '空气质量优良天数比例',
  '空气质量优良天数·比重': '空气质量优良天数比例',
  '第一产业增加值·比重': '第一产业增加值占地区生产总值比重',
  '第二产业增加值·比重': '第二产业增加值占地区生产总值比重',
  '第三产业增加值·比重': '第三产业增加值占地区生产总值比重',
};
const PRICE_INDEX = /价格指数$/;
const LOWEST_INDEX = 50;

const GROWTH_MEASURE = /^(?:实际|名义)?(?:同比|环比|年均|比)/;
/** Growth of output is in comparable prices unless it says 名义; that of all else in current ones. */
const REAL_ANYWAY = /(?:生产总值|增加值)$/;

/** Measure words that count the same things. */
const COUNTS: Readonly<Record<string, string>> = { 名: '人', 位: '人', 家: '个' };

/**
 * The key under which the same indicator of other reports is found. Names of one indicator have one
 * key (`GDP`, `全市地区生产总值`, `生产总值（亿元）` are `地区生产总值`); an unknown name is its
 * own, folded. What is not the level itself is another indicator: `地区生产总值·同比` for a growth,
 * worded (`GDP增速`) or by `basis`, with `百分点` or `增减` where it is in points or in an amount;
 * `·%` for a percentage of an amount without a basis; `·美元` for a foreign currency. An unknown
 * name with a unit carries its base unit, as 脱贫 in 户 and in 人 are two. Growth that names no
 * basis is year on year, that of output in comparable prices (`GDP实际增长` is 同比, `名义同比` is
 * another), that of all else in current ones. The time is no part of a key: `seriesOf` keeps apart
 * what is of a year and of a half. 国内生产总值 and 地区生产总值 are one, for an issuer reports but
 * one of them; who sets the country beside a city compares two statistics.
 *
 * A key is its own key. Never empty for a text that is not.
 */
export const indicatorKey = (text: string, unit?: string, basis?: Basis): string =>
  stableKey(text, readWording(text), { unit, basis });

interface Measured {
  readonly unit?: string;
  readonly basis?: Basis;
}

/** A wording, or a key, read. */
interface Wording {
  readonly plain: string;
  readonly named: NamedIndicator;
  /** Of a key, what is measured. */
  readonly measure?: string;
}

function readWording(text: string): Wording {
  const plain = plainName(text);
  if (plain === '') return { plain, named: { name: text } };
  /* A key is read back as its name and what is measured of it. */
  const dot = plain.lastIndexOf(DOT);
  if (dot <= 0) return { plain, named: readPlain(plain) };
  return { plain, named: readName(plain.slice(0, dot)), measure: plain.slice(dot + 1) };
}

function stableKey(text: string, wording: Wording, { unit, basis }: Measured): string {
  const { plain, named, measure } = wording;
  if (plain === '') return text;
  const key = keyOf(named, measure ?? measureOf(named, baseUnit(unit), basis));
  /* What a reading takes off an unknown name may lay bare what the next one does. */
  const isSettled = key === text || named.known !== undefined || named.name === plain;
  return isSettled ? key : stableKey(key, readWording(key), {});
}

/** Joins name and measure, as statistics mean the two together. */
function keyOf({ name, known }: NamedIndicator, measure: string): string {
  const key = join(name, measure);
  if (!GROWTH_MEASURE.test(measure)) return IN_PERCENT[key] ?? key;
  const of = grownIndicator(name) ?? name;
  const usual = REAL_ANYWAY.test(of) ? '实际' : known === undefined ? '' : '名义';
  return join(of, usual === '' ? measure : measure.replace(new RegExp(`^${usual}`), ''));
}

/**
 * The key of a metric's indicator, by its kind: shares (`·比重`), progress (`·进度`), ranks
 * (`·位次`) and multiples (`·倍数`) of an indicator are others than its level. `undefined` for a
 * metric without an indicator.
 */
export function metricKey(metric: Metric): string | undefined {
  const { indicator, kind, unit, basis } = metric;
  if (indicator === undefined || indicator.text === '') return undefined;
  const { text } = indicator;
  const wording = readWording(text);
  const { named } = wording;
  const { name } = named;
  if (kind === 'change' || isRise(name, metric)) {
    return stableKey(text, wording, { unit, basis: basis ?? 'year-on-year' });
  }
  if (kind === 'share' && !RATE.test(name)) return keyOf(named, '比重');
  if (kind === 'progress') return join(name, '进度');
  if (kind === 'rank') return join(name, '位次');
  if (kind === 'multiple') return join(name, '倍数');
  return stableKey(text, wording, { unit });
}

/** CPI控制在3%以内 is its rise, though it is no change by its wording; 102.3% is the index. */
const isRise = (name: string, { unit, value }: Metric): boolean =>
  PRICE_INDEX.test(name) && unit === '%' && value !== undefined && Math.abs(value) < LOWEST_INDEX;

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

/** There are few units, and each figure has one. */
const bases = new Map<string, string>();
const MOST_UNITS = 1_000;

/**
 * A unit without its multiplier, in the base that it converts to: `亿元` is 元, `公里` 米, `名` 人.
 */
function baseUnit(unit = ''): string {
  const known = bases.get(unit);
  if (known !== undefined) return known;
  const plain = plainName(unit).replace(/^[十百千万亿]+(?=.)/, '');
  const base = readUnit(plain).base || (COUNTS[plain] ?? plain);
  if (bases.size < MOST_UNITS) bases.set(unit, base);
  return base;
}
