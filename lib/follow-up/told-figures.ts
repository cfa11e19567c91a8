import type { Metric } from '../model/extraction';
import { differs } from './contrasts';
import type { Wording } from './wording';
import { baseOf, isSameAmount } from './measures';
import type { Clause } from './prepared';
import { coverage, pairsIn } from './rarity';
import type { Content, Pairs } from './rarity';

/** What a figure is of. */
export interface Named {
  readonly name: string;
  readonly key: string;
  /** The names of a known indicator; empty for others. */
  readonly names: readonly string[];
  readonly content: Content;
  readonly pairs: Pairs;
  /** Whether it only says whose money it is, or how much in all. */
  readonly isBare: boolean;
  /** Whether it only says what was done: 巩固提升. */
  readonly isDeed: boolean;
}

/** A figure of the next report. */
export interface Figure {
  readonly index: number;
  readonly metric: Metric;
  readonly clause: Clause;
  readonly named: Named | undefined;
}

/** The same where the clause is known to speak of the thing. */
const BACK_IN_TOLD = 0.4;
const BACK_OF_BARE = 0.7;
/** What was done, in the target's unit, where the clause speaks of the thing. */
const DONE_OF_IT = 0.65;
const POINTING_TO = /[此该这]项/;
/** What a sentence before it names. */
export const POINTING = /[此该这其]/;
/** Units that all kinds of things are counted in. */
export const MONEY_OR_RATE = /[元%倍]|百分点/;

const BESIDE = 0.4;
const MOST_SCORE = 3;

/** What is looked for: a target, what it is a figure of, and its wording. */
export interface Sought {
  readonly metric: Metric;
  readonly named: Named | undefined;
  readonly wording: Wording;
}

/** A figure in a clause that speaks of the thing; not one of another known indicator. */
export function inTold(target: Sought, figure: Figure, score = 0): number {
  const { metric, named, wording } = target;
  const { metric: result, named: other } = figure;
  if (score <= 0 || baseOf(result.unit) !== baseOf(metric.unit)) return 0;
  const likeness = 0.3 + Math.min(score, 3) / 10;
  if (isSameAmount(metric, result)) return likeness + 0.05;
  const isSameUnit = metric.unit === result.unit && !MONEY_OR_RATE.test(metric.unit);
  if (other?.isDeed === true && isSameUnit) return Math.max(likeness, DONE_OF_IT);
  if (other === undefined || other.isDeed) return likeness;
  if (POINTING_TO.test(other.name) && result.kind === metric.kind) return likeness;
  if (POINTING.test(other.name) || isOfAnother(target, other)) return 0;
  if (named !== undefined && isVerbOf(named, other)) return likeness;
  if (named !== undefined && named.names.length > 0 && other.names.length > 0) return 0;
  const has = (pair: number): boolean => named?.pairs.has(pair) === true || wording.pairs.has(pair);
  const isHead = hasHead(other.name, has);
  if (!isHead && metric.unit !== result.unit && baseOf(metric.unit) === '个') return 0;
  if (!isHead && coverage(other.content, has).share < BACK_IN_TOLD) return 0;
  if (isHead || named === undefined || metric.unit !== '%') return likeness;
  const there = pairsIn(figure.clause.text);
  return hasHead(named.name, (pair) => there.has(pair)) ? likeness : 0;
}

/** A name that only says what was done (关停) and one that says to what as well. */
const isVerbOf = ({ name }: Named, other: Named): boolean =>
  name.length === 2 && other.names.length === 0 && other.name.startsWith(name);

/** What is only called a total in one report, and is the total of another thing in the other. */
function isOfAnother({ named, wording }: Sought, { content, isBare }: Named): boolean {
  if (named?.isBare !== true || isBare || wording.context === undefined) return false;
  const around = wording.around ?? wording.pairs;
  return (
    coverage(content, (pair) => around.has(pair) || named.pairs.has(pair)).share < BACK_OF_BARE
  );
}

/**
 * A figure in a sentence that spoke of the thing before, where it points back to it: `此项支出`, or
 * is of the same sort.
 */
export function afterTold(
  { metric, wording }: Sought,
  { metric: result, named, clause }: Figure,
  score = 0,
): number {
  if (score <= 0 || named === undefined || baseOf(result.unit) !== baseOf(metric.unit)) return 0;
  if (metric.kind !== result.kind || metric.unit === '%') return 0;
  const likeness = 0.2 + Math.min(score, 3) / 10;
  if (POINTING_TO.test(named.name)) return likeness;
  const isSameSort =
    metric.unit === result.unit &&
    !MONEY_OR_RATE.test(metric.unit) &&
    named.names.length === 0 &&
    named.name.length > 1 &&
    [...pairsIn(named.name.slice(0, 2))].every((pair) => wording.pairs.has(pair));
  return isSameSort && !differs(wording.text, clause.text) ? likeness : 0;
}

/**
 * An amount that names nothing, in the clause before the one that speaks of the thing, where the
 * target names nothing either: `投入资金3200万元，改造石岭卫生院`.
 */
export function beforeTold(
  { metric, named }: Sought,
  { metric: result, named: other }: Figure,
  score = 0,
): number {
  if (score <= 0 || baseOf(result.unit) !== baseOf(metric.unit)) return 0;
  if (metric.kind !== result.kind || metric.unit === '%') return 0;
  const isNameless = named?.isBare !== false && other?.isBare !== false;
  return isNameless ? BESIDE + Math.min(score, MOST_SCORE) / 10 : 0;
}

/** Whether the last word of a name, by its last two units, is among some pairs. */
const hasHead = (name: string, has: (pair: number) => boolean): boolean =>
  name.length > 1 && [...pairsIn(name.slice(-2))].every(has);
