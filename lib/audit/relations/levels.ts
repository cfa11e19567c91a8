import { figure, grownBy, minus, percentOf } from '../expression';
import type { Relation } from '../judge';
import { between, keyOf, levelKeyOf } from '../subject';
import { CHANGES } from './change-words';
import type { Item, Subject } from '../subject';
import { namesOf } from '../../series/index';
import { significantDigits } from '../slip';
import { alikeness } from '../alikeness';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, isPoints, runsOf, sizeOf } from './finder';
import { isReal, scopeOfGrowth } from './scope';
import { namedAlike } from './by-name';
import { fits } from '../judge';
import { isStart, lastYearOf, yearOf } from '../times';

/** A level, and what it is said to have grown by since the year before. */
interface Grown {
  readonly level: Item;
  readonly change: Item;
  /** The words around the change. */
  readonly words: string;
  /** They stand beside each other, in one sentence. */
  readonly isBeside: boolean;
  /** And neither is more or less than it says. */
  readonly isSure: boolean;
}

const OF_ONE_YEAR: ReadonlySet<string | undefined> = new Set([
  undefined,
  'year-on-year',
  'since-year-start',
]);

/** Wherever a level stands beside its change on the year before, or under the same known name. */
function* grown(subject: Subject): Generator<Grown> {
  const { items, text } = subject;
  const byIndex = new Map(items.map((item) => [item.index, item]));
  for (const change of items) {
    const { metric } = change;
    if (metric.kind !== 'change' || !OF_ONE_YEAR.has(metric.basis)) continue;
    const beside =
      metric.relatesTo === undefined ? targetBehind(items, change) : byIndex.get(metric.relatesTo);
    const level = beside ?? levelElsewhere(subject, change);
    if (level === undefined || !isAmountOrRate(level, change)) continue;
    const start = Math.max(0, change.start - 20);
    const before = text.slice(start, change.start).split(/[。;]/).at(-1) ?? '';
    if (/年均|每年|五年|以来|环比|翻|[高低快慢]于|高出/.test(before)) continue;
    if (isSinceYears(subject, change)) continue;
    const behind = text.slice(change.end, change.end + 20).split(/[。;]/)[0] ?? '';
    const isExact = level.metric.bound === 'exact' && change.metric.bound === 'exact';
    const isSure = isExact && beside !== undefined && metric.basis !== 'since-year-start';
    yield { level, change, words: before + behind, isBeside: beside !== undefined, isSure };
  }
}

/** `投资比2010年增长27%；外资增长77%`: all changes of a sentence are on the year that it names. */
function isSinceYears({ text, sentenceOf, year }: Subject, change: Item): boolean {
  const words = text.slice(sentenceOf(change).start, change.start);
  if (SINCE_PLAN.test(words)) return true;
  const since = [...words.matchAll(SINCE)].at(-1)?.[1];
  return since !== undefined && year !== undefined && Number(since) < year - 1;
}

/** `较“十二五”末增加41天`. */
const SINCE_PLAN = /[比较][“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:末|初|期末|时期)/;
const SINCE = /[比较]((?:19|20)\d{2})年[^,。;]{0,6}(?:增长|增加|提高|翻)/g;

/** The level of the same known name, year and status, in another sentence. */
function levelElsewhere(subject: Subject, change: Item): Item | undefined {
  const key = levelKeyOf(change);
  if (key === undefined || isPoints(change)) return undefined;
  const unit = isPercent(change) ? '元' : change.unit;
  const level: Item = { ...change, unit, metric: { ...change.metric, kind: 'level' } };
  return namedAlike(subject, level).find(
    (item) =>
      keyOf(item) === key &&
      item.metric.status === change.metric.status &&
      item.metric.when?.end === change.metric.when?.end &&
      !isStart(subject, item) &&
      !isPartial(subject, item),
  );
}

/** `增长8%，达到296亿元`. */
function targetBehind(items: readonly Item[], change: Item): Item | undefined {
  const at = items.indexOf(change);
  const [before, next] = [items[at - 1], items[at + 1]];
  /* 分别增长9%和10%，达到8亿元和6亿元: each of its own. */
  if (before?.unit === change.unit && change.start - before.end === 1) return undefined;
  if (next === undefined || !isPercent(change) || next.metric.kind !== 'level') return undefined;
  return keyOf(next) !== undefined &&
    next.metric.indicator?.start === change.metric.indicator?.start
    ? next
    : undefined;
}

const isAmountOrRate = (level: Item, change: Item): boolean =>
  isPoints(change)
    ? isPercent(level)
    : isAmount(level) && (isPercent(change) || isAlike(level, change));

/**
 * A level and its growth, against the level of the year before in the same report or in an earlier
 * one: `完成25亿元` last year, `增长8%，达到27亿元` now.
 */
export const levels: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const each of grown(subject)) {
    const year = yearOf(subject, each.level) ?? yearReached(subject, each);
    if (year === undefined) continue;
    yield* heldAgainst(each, [subject, year - 1]);
    for (const before of earlier) yield* heldAgainst(each, [before, year - 1]);
  }
};

const REACHED = /(?:达到?|[增升降减]至|[加升高大]到)[了近约]?$/;

/** `五年…达到150亿元，年均增长9%`: where several years brought a level that grew, in another place. */
const yearReached = (subject: Subject, { level, isBeside }: Grown): number | undefined =>
  isBeside ||
  !REACHED.test(subject.text.slice(level.start - 4, level.start)) ||
  isSummed(subject, level)
    ? undefined
    : lastYearOf(subject, level);

/** `增加450万人次，增长13%`: what was added, by the level of the year before. */
export const additions: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const [added, rate] of runsOf(subject, 2)) {
    if (added === undefined || rate === undefined || !isPercent(rate)) continue;
    if (added.metric.kind !== 'change' || rate.metric.kind !== 'change' || !isAmount(added))
      continue;
    if (added.metric.relatesTo !== undefined) continue;
    if (!CHANGES.test(between(subject, added, rate))) continue;
    const year = yearOf(subject, added);
    if (year === undefined) continue;
    yield* ofLevel(subject, added, rate);
    for (const before of [subject, ...earlier])
      for (const base of namedAlike(before, {
        ...added,
        metric: { ...added.metric, kind: 'level' },
      })) {
        if (!isAlike(base, added) || base.metric.kind !== 'level') continue;
        if (alikeness(nameOf(base), nameOf(added)) < ALIKE) continue;
        if (yearOf(before, base) !== year - 1) continue;
        const kind = base.in === undefined ? 'growth' : 'cross-year';
        const expression = percentOf(figure(added), figure(base));
        yield { kind, expression, stated: rate, trust: 'likely' };
      }
  }
};

/** What was added, by the level that it came to less what was added. */
function* ofLevel(subject: Subject, added: Item, rate: Item): Generator<Relation> {
  const level = levelElsewhere(subject, added);
  if (level === undefined || !isAlike(level, added)) return;
  const expression = percentOf(figure(added), minus(figure(level), figure(added)));
  yield { kind: 'growth', expression, stated: rate, trust: 'likely' };
}

/** How alike the names of two levels must be that have no key in common. */
const ALIKE = 0.5;
/** And where they do not fit. */
const SAME = 0.8;

/** `两年增加27家`: not since the year before. */
const OVER_YEARS = /[两二三四五]年[增减提下]/;

/** How alike where both have telling digits and fit to the last of them. */
const A_LITTLE = 0.25;

function* heldAgainst(
  each: Grown,
  [before, year]: readonly [Subject, number],
): Generator<Relation> {
  const { level } = each;
  if (OVER_YEARS.test(each.words)) return;
  let mismatch: Relation | undefined;
  for (const base of namedAlike(before, level)) {
    if (base === level || !isAlike(base, level) || base.metric.kind !== level.metric.kind) continue;
    /* In a table it is told again. */
    if (base.in === undefined && sizeOf(base) === sizeOf(level)) continue;
    const isStrict = yearOf(before, base) === year && !isPartial(before, base);
    if (!isStrict && (lastYearOf(before, base) !== year || isSummed(before, base))) continue;
    const likeness = alikenessOf(base, level);
    const isTelling = isOfDigits(base) && isOfDigits(level) && base.in !== undefined;
    if (likeness < (isTelling ? A_LITTLE : ALIKE)) continue;
    const words = each.words + coverageOf(before, base);
    const isSure = each.isSure && isStrict;
    const relation = relationOf({ ...each, words, isSure }, base, likeness);
    if (fits(relation)) {
      yield likeness >= ALIKE ? relation : { ...relation, trust: 'fit' };
    } else if (likeness >= SAME && isStrict && !isStart(before, base)) mismatch ??= relation;
  }
  if (mismatch !== undefined) yield mismatch;
}

/** `收入68亿元(剔除出口退税,达88亿元)`: what a figure in brackets is of. */
function coverageOf({ text }: Subject, { start }: Item): string {
  const words = text.slice(Math.max(0, start - 20), start);
  return /\([^()]*$/.exec(words)?.[0] ?? '';
}

/** 1 for the same key. */
function alikenessOf(a: Item, b: Item): number {
  const key = keyOf(a);
  if (key !== undefined && key === keyOf(b)) return 1;
  return Math.min(0.99, alikeness(nameOf(a), nameOf(b)));
}

function relationOf(each: Grown, base: Item, likeness: number): Relation {
  const { level, change, words, isBeside } = each;
  const isByRate = isPercent(change) && !isPercent(level);
  const isHere = base.in === undefined;
  return {
    kind: isHere ? (isByRate ? 'growth' : 'difference') : 'cross-year',
    expression: isByRate
      ? grownBy(figure(base), figure(change))
      : minus(figure(level), figure(base)),
    stated: isByRate ? level : change,
    ...trustIn(each, base, likeness),
    scope:
      likeness >= SAME && isNear(base, level) && (isBeside || isReal(level))
        ? scopeOf(base, level, words)
        : undefined,
    isOfOneThing: isBeside && isOfOne(base, level, NEAR.hardly),
  };
}

/** How far revisions bring figures of one thing, by what they are of. */
const FAR = { here: 0.02, nominal: 0.03, real: 0.15, open: 0.06 };

function trustIn(
  { level, change, isBeside, isSure, words }: Grown,
  base: Item,
  likeness: number,
): Pick<Relation, 'trust' | 'far'> {
  const isHere = base.in === undefined;
  const isKnown = likeness === 1;
  const isSurelyOne = isKnown && isBeside && isOfOne(base, level, NEAR.atAll);
  const isNominal = scopeOfGrowth(words, level) !== 'constant-prices';
  if (!isWritten(base) || !isWritten(change)) return { trust: isKnown ? 'likely' : 'fit' };
  if (isSure && isKnown && isHere && isNominal && isOfOne(base, level)) return { trust: 'worded' };
  if (isSurelyOne) {
    const far = isHere ? FAR.here : isSure ? FAR.nominal : FAR.open;
    return { trust: 'far-slip', far: isNominal || isHere ? far : FAR.real };
  }
  const isByRate = isPercent(change) && !isPercent(level);
  const isTelling = isOfDigits(base) && isOfDigits(level);
  if (isSure && !isByRate && isTelling) return { trust: isHere ? 'slip' : 'far-slip' };
  return { trust: isKnown ? 'likely' : 'fit' };
}

/** 跨越百亿元 is a mark that was passed; 500万吨左右 is hardly held against what grew by 2.3%. */
const isWritten = ({ metric }: Item): boolean =>
  /[\d０-９]/.test(metric.text) && metric.bound !== 'approx';

const TELLING = 3;
const isOfDigits = (item: Item): boolean => significantDigits(item) >= TELLING;

const isNamed = (level: Item): boolean =>
  namesOf(keyOf(level) ?? '').length > 1 && !VAGUE.test(nameOf(level));

/** Known names that parts of a place have as well. */
const VAGUE = /^(?:税收|产值|总产值|投资|利润|收入|总收入|营业收入)$/;

/** Names that many things have, and how long one is that hardly any other has. */
const GENERIC = /(?:主营业务|营业|销售|经营)收入$|^(?:完成)?(?:投资|产值|税收|利润|到位资金|贷款)/;
const OWN_NAME = 5;

/** Whether two levels under one name are surely of one thing: it is a known name, or a long one. */
const isOfOne = (base: Item, level: Item, near = NEAR.surely): boolean =>
  nameOf(base) === nameOf(level) &&
  isNear(base, level, near) &&
  (isNamed(level) || (nameOf(level).length >= OWN_NAME && !GENERIC.test(nameOf(level))));

/** Farther from each other than this they are hardly the same thing, whatever they are called. */
const NEAR = { hardly: 0.4, surely: 0.65, atAll: 0.1 };

const isNear = (a: Item, b: Item, by = NEAR.hardly): boolean =>
  Math.min(sizeOf(a), sizeOf(b)) > by * Math.max(sizeOf(a), sizeOf(b));

/** `突破500亿元,达570亿元`: a mark that was passed, and the level behind it. */
const PASSED = /^(?:大关|台阶)?[,、](?:达到?|完成|实现)\d/;

/** Whether a figure is of a part, or of several years: `其中`, `累计`, `突破400亿、500亿`. */
function isPartial({ text }: Subject, { start, end }: Item): boolean {
  if (PASSED.test(text.slice(end, end + 8))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const words = before.slice(-14).split(/[。;]/).at(-1) ?? '';
  if (/其中|累计|五年|(?<!公)共(?!同|享)|每|园区|开发区/.test(words)) return true;
  /* 收入和支出分别为8亿元和6亿元: each of its own. */
  return /[、和]$/.test(words) && !(before.split('。').at(-1) ?? '').includes('分别');
}

/** What came together in several years is no level of the last. */
const isSummed = ({ text }: Subject, { start }: Item): boolean => {
  const words = text.slice(Math.max(0, start - 18), start);
  return /累计|五年|年均|每/.test(words.split(/[。;]/).at(-1) ?? '');
};

function scopeOf(base: Item, level: Item, words: string): Relation['scope'] {
  if (base.metric.status === 'target') return 'planned-base';
  return scopeOfGrowth(words, level) ?? (base.in === undefined ? undefined : 'revised-base');
}

const nameOf = ({ metric }: Item): string => metric.indicator?.text ?? '';
