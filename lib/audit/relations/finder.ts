import type { Relation } from '../judge';
import type { Item, Subject } from '../subject';

/** A report made ready, and the earlier ones of its issuer, the latest first. */
export interface Audited {
  readonly subject: Subject;
  readonly earlier: readonly Subject[];
}

/** Finds where a text may state relations of one kind. */
export type Finder = (audited: Audited) => Iterable<Relation>;

/** Whether two figures can be added and compared: the same unit, none of them a rank. */
export const isAlike = (a: Item, b: Item): boolean =>
  a.unit === b.unit && a.metric.kind !== 'rank' && b.metric.kind !== 'rank';

export const isPercent = ({ unit }: Item): boolean => unit === '%';
export const isPoints = ({ unit }: Item): boolean => unit === '个百分点';
/** Whether a figure is an amount or a count, and not a percentage, a multiple or a rank. */
export const isAmount = (item: Item): boolean =>
  !isPercent(item) &&
  !isPoints(item) &&
  item.unit !== '倍' &&
  item.unit !== '‰' &&
  (item.unit !== '' || item.metric.rule === 'noun-before') &&
  item.metric.kind !== 'rank';

/** A figure in the base of its unit. */
export const sizeOf = ({ value, factor }: Item): number => value * factor;

/** A figure as it stands, without what 左右, 以内 and round figures leave open. */
export function asPrinted(item: Item): Item {
  const at = { low: item.value - item.place / 2, high: item.value + item.place / 2 };
  return { ...item, rounded: at, cut: at };
}

/** Neighbours of one sentence: each three, or each two, in a row. */
export function* runsOf(subject: Subject, length: number): Generator<readonly Item[]> {
  for (const { items } of subject.sentences)
    for (let at = 0; at + length <= items.length; at += 1) yield items.slice(at, at + length);
}
