import type { Metric } from '../model/extraction';
import { headlineOfKey, indicatorKey, metricKey, namesOf } from '../series';
import { toComparable } from '../text/comparable';
import { contrast } from './contrasts';
import type { Candidate, Matcher } from './matcher';
import { baseOf } from './measures';
import type { Clause, PreparedReport } from './prepared';
import { coverage, pairsIn } from './rarity';
import type { Content } from './rarity';

/** A figure that speaks of what a target speaks of. */
export interface Result {
  readonly index: number;
  readonly metric: Metric;
  readonly clause: Clause;
  /** How sure it is that both are one thing, 0 to 1. */
  readonly likeness: number;
}

/** A wording in which a target stands. */
export interface Wording {
  readonly text: string;
  readonly content: Content;
  /** The clauses of the next report that speak of it. */
  readonly told: readonly Candidate[];
}

interface Named {
  readonly name: string;
  readonly key: string;
  readonly isKnown: boolean;
  readonly content: Content;
  readonly pairs: ReadonlySet<number>;
}

interface Figure {
  readonly index: number;
  readonly metric: Metric;
  readonly clause: Clause;
  readonly named: Named | undefined;
  readonly around: ReadonlySet<number>;
}

const LEAST_SHARE = 0.75;
const LEAST_BACK = 0.6;
const LEAST_MASS = 6;
/** So much of a target's wording must stand beside the same number, or in its sentence. */
const BESIDE_SAME = 0.35;
const AROUND_SAME = 0.6;
/** So much of a figure's indicator must stand in the target's clause, where it is found by it. */
const BACK_IN_TOLD = 0.4;
/** Where a figure is named so much alike, those found by the words around it are left. */
const SURE = 0.85;
const UNSURE = 0.65;
/** What a sentence before it names. */
const POINTING = /[此该这其]/;

/** The figures of a report by what they are figures of. */
export class NamedFigures {
  readonly #figures: readonly Figure[];
  readonly #matcher: Matcher;

  constructor({ clauses, extraction }: PreparedReport, matcher: Matcher) {
    this.#matcher = matcher;
    this.#figures = clauses.flatMap((clause) => {
      const around = pairsIn(clause.text);
      return clause.metrics.flatMap((index): Figure[] => {
        const metric = extraction.metrics[index];
        if (metric === undefined) return [];
        return [{ index, metric, clause, named: naming(metric, matcher), around }];
      });
    });
  }

  /** What a target's indicator is about. */
  contentOf(target: Metric): Content | undefined {
    return naming(target, this.#matcher)?.content;
  }

  /** The figures of the thing that a target is a figure of, in text order. */
  of(target: Metric, wording: Wording): Result[] {
    const named = naming(target, this.#matcher);
    const around = pairsIn(wording.text);
    const told = new Map(
      wording.told.flatMap(({ clauses, share }) =>
        clauses.map(({ index }) => [index, share] as const),
      ),
    );
    const found = this.#figures.flatMap((figure): Result[] => {
      const { index, metric, clause } = figure;
      const likeness = Math.max(
        named === undefined
          ? 0
          : sameThing({ ...figure, named, around, text: wording.text }, figure),
        this.#besideSame(target, figure, wording),
        named === undefined ? 0 : inTold(target, { named, around }, figure, told.get(clause.index)),
      );
      return likeness > 0 ? [{ index, metric, clause, likeness }] : [];
    });
    const isNamed = found.some(({ likeness }) => likeness >= SURE);
    return isNamed ? found.filter(({ likeness }) => likeness >= UNSURE) : found;
  }

  /** The same number in the same unit, where the words around it are partly the same. */
  #besideSame(target: Metric, { metric, clause }: Figure, { text, content }: Wording): number {
    if (metric.value === undefined || metric.value !== target.value) return 0;
    if (baseOf(metric.unit) !== baseOf(target.unit) || metric.kind !== target.kind) return 0;
    if (content.total < LEAST_MASS || contrast(text, clause.text)) return 0;
    const here = this.#matcher.coverageIn(content, clause);
    if (here.mass < LEAST_MASS || here.share < BESIDE_SAME) return 0;
    return this.#matcher.coverageAround(content, clause).share >= AROUND_SAME ? 0.7 : 0;
  }
}

function naming(metric: Metric, matcher: Matcher): Named | undefined {
  const key = metricKey(metric);
  if (metric.indicator === undefined || key === undefined) return undefined;
  const text = toComparable(metric.indicator.text).text;
  const name = indicatorKey(text).split('·')[0] ?? text;
  return {
    name,
    key,
    isKnown: namesOf(name).length > 0,
    content: matcher.contentOfName(name),
    pairs: pairsIn(text + name),
  };
}

function sameThing(
  a: { readonly named: Named; readonly around: ReadonlySet<number>; readonly text: string },
  { named: b, around, clause }: Figure,
): number {
  if (b === undefined || POINTING.test(b.name)) return 0;
  const { named } = a;
  if (named.name === b.name) return named.isKnown || named.content.total >= LEAST_MASS ? 1 : 0;
  const headline = headlineOfKey(named.key);
  if (headline !== undefined && headline === headlineOfKey(b.key)) return 0.95;
  if (named.isKnown && b.isKnown) return 0;
  const there = coverage(named.content, (pair) => b.pairs.has(pair) || around.has(pair));
  if (there.share < LEAST_SHARE || there.mass < LEAST_MASS) return 0;
  const back = coverage(b.content, (pair) => named.pairs.has(pair) || a.around.has(pair));
  if (back.share < LEAST_BACK || contrast(a.text, clause.text)) return 0;
  return 0.9 * Math.min(there.share, back.share);
}

/** A figure in a clause that speaks of the thing; not one of another known indicator. */
function inTold(
  target: Metric,
  { named, around }: Pick<Figure, 'around'> & { readonly named: Named },
  { metric, named: other }: Figure,
  share = 0,
): number {
  if (share === 0 || baseOf(metric.unit) !== baseOf(target.unit)) return 0;
  if (other === undefined) return 0.6 * share;
  if (POINTING.test(other.name)) return 0;
  if (named.isKnown && other.isKnown && named.name !== other.name) return 0;
  const back = coverage(other.content, (pair) => named.pairs.has(pair) || around.has(pair));
  return back.share >= BACK_IN_TOLD ? 0.6 * share : 0;
}
