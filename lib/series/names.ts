import { toComparable } from '../text/comparable';
import { BUILDING_NAMES } from './names/building';
import { ECONOMY_NAMES } from './names/economy';
import { ENTERPRISE_NAMES } from './names/enterprise';
import { FARMING_NAMES } from './names/farming';
import { FINANCE_NAMES } from './names/finance';
import { GROWTH_NAMES } from './names/of-growth';
import { PEOPLE_NAMES } from './names/people';
import { TRADE_NAMES } from './names/trade';

/** The names of each indicator as written in the tables, the key's name first. */
export const nameGroups = (): readonly (readonly string[])[] =>
  [
    ECONOMY_NAMES,
    TRADE_NAMES,
    FINANCE_NAMES,
    PEOPLE_NAMES,
    ENTERPRISE_NAMES,
    FARMING_NAMES,
    BUILDING_NAMES,
  ].flatMap(groupsOf);

const groupsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split(/\n{2,}/)
    .map((group) => group.split('\n'));

const NOISE = /["'《》\s]|\[\d{1,2}\]/g;
const MARKS = '-、,;:。·●■◆*';

/** A part of a plain name as a plain name: without the marks that stand around it now. */
export function withoutMarksAround(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/**
 * A name as names are compared: script, width, radicals and case folded, without white space,
 * quotation marks, marks of footnotes and marks around it. `規模以上工业[3]總產值：` is
 * `规模以上工业总产值`. May be empty.
 */
export const plainName = (text: string): string =>
  withoutMarksAround(toComparable(text).text.toLowerCase().replace(NOISE, ''));

/**
 * One indicator: its key, which is its first name as written, and all its names as `plainName`
 * folds them.
 */
export interface KnownIndicator {
  readonly key: string;
  readonly names: readonly string[];
}

/** Made when it is first asked: who only stores what is searched needs no names. */
let byName: ReadonlyMap<string, KnownIndicator> | undefined;

function indicatorsByName(): ReadonlyMap<string, KnownIndicator> {
  const indicators = nameGroups().map((group) => ({
    key: group[0] ?? '',
    names: group.map(plainName),
  }));
  return new Map(
    indicators.flatMap((indicator) => indicator.names.map((name) => [name, indicator] as const)),
  );
}

/** The indicator that a plain name is one of; `undefined` for an unknown one. */
export const knownIndicator = (plain: string): KnownIndicator | undefined =>
  (byName ??= indicatorsByName()).get(plain);

let byGrowthName: ReadonlyMap<string, string> | undefined;

/**
 * The key of the indicator that a plain name stands for where growth is stated of it: `经济` is
 * 地区生产总值 in `经济增长8%`. `undefined` for all others.
 */
export function grownIndicator(plain: string): string | undefined {
  byGrowthName ??= new Map(
    groupsOf(GROWTH_NAMES).flatMap(([key = '', ...names]) =>
      names.map((name) => [plainName(name), key] as const),
    ),
  );
  return byGrowthName.get(plain);
}
