import { figure, grownBy, minus } from '../expression';
import type { Relation } from '../judge';
import { keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { alikeness } from '../alikeness';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, isPoints, sizeOf } from './finder';
import { scopeOfGrowth } from './scope';

/** A level, and what it is said to have grown by since the year before. */
interface Grown {
  readonly level: Item;
  readonly change: Item;
  /** The words before the change. */
  readonly words: string;
}

/** Wherever a level stands beside its change on the year before. */
function* grown({ items, text }: Subject): Generator<Grown> {
  const byIndex = new Map(items.map((item) => [item.index, item]));
  for (const change of items) {
    const { metric } = change;
    if (metric.kind !== 'change') continue;
    if (metric.basis !== undefined && metric.basis !== 'year-on-year') continue;
    const level =
      metric.relatesTo === undefined ? targetBehind(items, change) : byIndex.get(metric.relatesTo);
    if (level === undefined || !isAmountOrRate(level, change)) continue;
    const start = Math.max(0, change.start - 20);
    const words = text.slice(start, change.start).split(/[。;]/).at(-1) ?? '';
    if (/年均|每年|五年|以来|环比|比年初|翻/.test(words)) continue;
    if (level.metric.bound !== 'exact' || change.metric.bound !== 'exact') continue;
    yield { level, change, words };
  }
}

/** `增长8%，达到296亿元`. */
function targetBehind(items: readonly Item[], change: Item): Item | undefined {
  const next = items[items.indexOf(change) + 1];
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
    if (!isFullYear(each.level)) continue;
    for (const before of [subject, ...earlier]) yield* heldAgainst(each, before);
  }
};

/** How alike the names of two levels must be that have no key in common. */
const ALIKE = 0.5;

function* heldAgainst({ level, change, words }: Grown, before: Subject): Generator<Relation> {
  const key = keyOf(level);
  const year = yearOf(level);
  if (key === undefined || year === undefined) return;
  const isByRate = isPercent(change) && !isPercent(level);
  for (const base of before.items) {
    if (base === level || !isAlike(base, level) || base.metric.kind !== level.metric.kind) continue;
    if (yearOf(base) !== year - 1 || !isFullYear(base)) continue;
    const isSame = keyOf(base) === key;
    if (!isSame && alikeness(nameOf(base), nameOf(level)) < ALIKE) continue;
    if (isPartial(before, base)) continue;
    const relation: Relation = {
      kind: base.in === undefined ? (isByRate ? 'growth' : 'difference') : 'cross-year',
      expression: isByRate
        ? grownBy(figure(base), figure(change))
        : minus(figure(level), figure(base)),
      stated: isByRate ? level : change,
      trust: isSame && base.in === undefined && nameOf(base) === nameOf(level) ? 'worded' : 'fit',
      scope: isSame && isNear(base, level) ? scopeOf(base, level, words) : undefined,
    };
    yield relation;
  }
}

/** Farther from each other than this they are hardly the same thing, whatever they are called. */
const NEAR = 0.7;

const isNear = (a: Item, b: Item): boolean =>
  Math.min(sizeOf(a), sizeOf(b)) > NEAR * Math.max(sizeOf(a), sizeOf(b));

/** Whether a figure is of a part, or of several years: `其中`, `累计`, `突破400亿、500亿`. */
const isPartial = ({ text }: Subject, { start }: Item): boolean =>
  /其中|累计|五年|共|每|园区|开发区|[、和]$/.test(
    text
      .slice(Math.max(0, start - 14), start)
      .split(/[。;]/)
      .at(-1) ?? '',
  );

function scopeOf(base: Item, level: Item, words: string): Relation['scope'] {
  if (base.metric.status === 'target') return 'planned-base';
  return scopeOfGrowth(words, level) ?? (base.in === undefined ? undefined : 'revised-base');
}

const nameOf = ({ metric }: Item): string => metric.indicator?.text ?? '';

const yearOf = ({ metric }: Item): number | undefined =>
  metric.when === undefined ? undefined : Number(metric.when.end.slice(0, 4));

/** A whole year, or its last day. */
const isFullYear = ({ metric }: Item): boolean => {
  const { when } = metric;
  if (when === undefined || !when.end.endsWith('-12-31')) return false;
  return when.start === when.end || when.start === `${when.end.slice(0, 4)}-01-01`;
};
