import type { Metric } from '../model/extraction';

/** How two figures of one thing can be held against each other. */
export type Measure = 'same' | 'other-scope' | 'none';

const COUNTED = /^[家所项处座个件]?$/;
const DAYS = /^个?(?:工作日|天|日)$/;
const PEOPLE = /(?:人|人口|人员|学生|农民|居民|群众|劳动力)$|^[名位]$/;

/** Units of one measure, each with how many of the first of its line it is. */
const MEASURED: ReadonlyMap<string, readonly [unit: string, size: number]> = new Map(
  `
吨 1 公吨 1 公斤 0.001 千克 0.001 斤 0.0005
亩 1 公顷 15 平方公里 1500 平方千米 1500
公里 1 千米 1
千瓦 1 兆瓦 1000
千瓦时 1 度 1
微克/立方米 1 微克 1 微克每立方米 1
标箱 1 标准箱 1 TEU 1
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.flatMap((unit, at) =>
        at % 2 === 0 ? [[unit, [words[0] ?? unit, Number(words[at + 1])]] as const] : [],
      );
    }),
);

/** A unit without what is counted in it: 1.5亿学生 are people, and 公斤 go by the 吨. */
export const baseOf = (unit: string): string =>
  COUNTED.test(unit)
    ? '个'
    : PEOPLE.test(unit)
      ? '人'
      : DAYS.test(unit)
        ? '天'
        : (MEASURED.get(unit)?.[0] ?? unit);

/** How many of another unit of the same measure one is: 1000 for 吨 in 公斤. */
export const sizeIn = (unit: string, of: string): number =>
  unit === of ? 1 : (MEASURED.get(unit)?.[1] ?? 1) / (MEASURED.get(of)?.[1] ?? 1);

/** Whether two figures of one measure state the same amount. */
export const isSameAmount = (a: Metric, b: Metric): boolean =>
  a.value !== undefined &&
  b.value !== undefined &&
  Math.abs(a.value - b.value * sizeIn(b.unit, a.unit)) <= Math.abs(a.value) * 1e-9;

const isRate = ({ unit }: Metric): boolean => unit === '%' || unit === '个百分点' || unit === '‰';

/**
 * Whether a result is a figure of the same measure as a target: growth for growth, level for level,
 * in one unit. An amount that is added and one that is reached are of another scope; growth and
 * share cannot be compared at all.
 */
export function measureOf(target: Metric, result: Metric): Measure {
  if (baseOf(target.unit) !== baseOf(result.unit)) return 'none';
  if (target.kind === result.kind) return 'same';
  if (isRate(target)) return target.kind !== 'change' && result.kind !== 'change' ? 'same' : 'none';
  if (target.kind === 'rank' || result.kind === 'rank') return 'none';
  return target.kind === 'change' && result.kind !== 'change' ? 'other-scope' : 'same';
}

/**
 * Whether a figure holds for a year, and for all of it. What is told of several years holds for the
 * last of them where it is a state: a share, or the very number that was aimed at.
 */
export function isOfYear({ when, basis, kind, value }: Metric, year: string, aim: Metric): boolean {
  if (basis === 'annual-average' || basis === 'since-base-year') return false;
  if (when === undefined || year === '') return true;
  if (!when.end.startsWith(year)) return false;
  if (when.start.startsWith(`${year}-01`) || when.start === when.end) return true;
  return (
    when.from === 'section' &&
    (kind === 'share' || kind === 'change' || (kind === aim.kind && value === aim.value))
  );
}

const ADDED = /新增|净增|新认定|新建|新培育|新引进|再增/;
const REACHED = /达到|总数|累计|增至|增加到|提高到|保有量|总量|突破/;

/** Whether one wording counts what was added and the other what there is. */
export const countsOtherwise = (target: string, result: string): boolean =>
  (ADDED.test(target) && REACHED.test(result) && !ADDED.test(result)) ||
  (ADDED.test(result) && REACHED.test(target) && !ADDED.test(target));
