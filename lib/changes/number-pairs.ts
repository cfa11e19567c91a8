import type { Metric } from '../model/extraction';
import { toComparable } from '../text/comparable';
import { baseOf, quantityKey } from './number-change';

/** A figure with what tells whether another one is the same figure. */
export interface KnownFigure {
  readonly metric: Metric;
  /** Index in its list. */
  readonly index: number;
  /** Indicator, kind and basis: figures in which these differ are different figures. */
  readonly name: string;
  readonly hasIndicator: boolean;
  /** The days where the wording holds them, else the wording; empty where no time is stated. */
  readonly period: string;
  readonly unit: string;
  readonly quantity: string;
}

/** Two figures that are one, by their indexes. */
export type FigurePair = readonly [before: number, after: number];

/**
 * Makes the figures of a text ready to be paired. A change or share without an indicator of its own
 * has its level's.
 */
export function knownFigures(metrics: readonly Metric[]): KnownFigure[] {
  return metrics.map((metric, index) => {
    const level = metric.relatesTo === undefined ? undefined : metrics[metric.relatesTo];
    const indicator = toComparable((metric.indicator ?? level?.indicator)?.text ?? '').text;
    return {
      metric,
      index,
      name: `${indicator} ${metric.kind} ${metric.basis ?? ''}`,
      hasIndicator: indicator !== '',
      period: periodOf(metric),
      unit: baseOf(metric.unit).base,
      quantity: quantityKey(metric),
    };
  });
}

/**
 * Implied days follow the report's title, which may itself have been corrected; the wording does
 * not.
 */
function periodOf({ period }: Metric): string {
  if (period === undefined) return '';
  const { start, end, resolution, text } = period;
  return resolution === 'explicit' && start !== undefined
    ? `${start}~${end ?? ''}`
    : toComparable(text).text;
}

interface Left {
  readonly before: readonly KnownFigure[];
  readonly after: readonly KnownFigure[];
}

/**
 * One way in which figures count as the same: what has to be equal, and whether it has to be the
 * only one of its kind.
 */
interface Test {
  readonly keyOf: (figure: KnownFigure) => string | undefined;
  readonly isOnly: (figure: KnownFigure) => boolean;
}

/** In one sentence, from the surest on. */
const IN_SENTENCE: readonly Test[] = [
  {
    keyOf: ({ name, period, quantity }) => [name, period, quantity].join('\n'),
    isOnly: () => false,
  },
  {
    keyOf: ({ name, period, unit }) => [name, period, unit].join('\n'),
    isOnly: ({ hasIndicator }) => !hasIndicator,
  },
  { keyOf: ({ name, unit }) => [name, unit].join('\n'), isOnly: () => true },
  { keyOf: ({ name, hasIndicator }) => (hasIndicator ? name : undefined), isOnly: () => true },
];

const named = ({ hasIndicator, name, period, metric }: KnownFigure): string | undefined =>
  hasIndicator ? [name, period, metric.status].join('\n') : undefined;
const joined = (key: string | undefined, more: string): string | undefined =>
  key === undefined ? undefined : `${key}\n${more}`;

/** Across a text, where only figures with an indicator can be known again. */
const ACROSS: readonly Test[] = [
  { keyOf: (figure) => joined(named(figure), figure.quantity), isOnly: () => false },
  { keyOf: (figure) => joined(named(figure), figure.unit), isOnly: () => true },
];

/** A figure of a stated time is none of another time. */
const mayBeOne = (a: KnownFigure, b: KnownFigure): boolean =>
  a.period === b.period || a.period === '' || b.period === '';

function groupBy(
  figures: readonly KnownFigure[],
  keyOf: Test['keyOf'],
): Map<string, KnownFigure[]> {
  const groups = new Map<string, KnownFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** Pairs by one test, in order; those paired are added to `pairs`, the others answered. */
function pairBy({ before, after }: Left, { keyOf, isOnly }: Test, pairs: FigurePair[]): Left {
  const groups = groupBy(after, keyOf);
  const [takenOld, takenNew] = [new Set<KnownFigure>(), new Set<KnownFigure>()];
  for (const [key, olds] of groupBy(before, keyOf)) {
    const fresh = groups.get(key) ?? [];
    olds.forEach((old, index) => {
      const other = fresh[index];
      if (other === undefined || !mayBeOne(old, other)) return;
      if (isOnly(old) && (olds.length > 1 || fresh.length > 1)) return;
      pairs.push([old.index, other.index]);
      takenOld.add(old);
      takenNew.add(other);
    });
  }
  return {
    before: before.filter((figure) => !takenOld.has(figure)),
    after: after.filter((figure) => !takenNew.has(figure)),
  };
}

function pairAll(left: Left, tests: readonly Test[], pairs: FigurePair[]): void {
  let rest = left;
  for (const test of tests) {
    if (rest.before.length === 0 || rest.after.length === 0) return;
    rest = pairBy(rest, test, pairs);
  }
}

/**
 * Which figures of an old text are which of a new one: first within the sentences that belong
 * together, then, by indicator, period and kind, wherever they stand. A figure is never paired with
 * one of another indicator, nor, where two are as likely, with either. `sentences` are the figures
 * of each two sentences that belong together. Linear.
 */
export function pairFigures(all: Left, sentences: readonly Left[]): FigurePair[] {
  const pairs: FigurePair[] = [];
  for (const sentence of sentences) pairAll(sentence, IN_SENTENCE, pairs);
  const [olds, news] = [
    new Set(pairs.map(([old]) => old)),
    new Set(pairs.map(([, fresh]) => fresh)),
  ];
  const rest = {
    before: all.before.filter(({ index }) => !olds.has(index)),
    after: all.after.filter(({ index }) => !news.has(index)),
  };
  pairAll(rest, ACROSS, pairs);
  return pairs;
}
