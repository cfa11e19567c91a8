import type { Metric } from '../model/extraction';
import { headlineOfKey, indicatorKey, metricKey, namesOf } from '../series';
import { toComparable } from '../text/comparable';
import { contrast } from './contrasts';
import type { Candidate, Matcher, Wording } from './matcher';
import { baseOf } from './measures';
import type { Clause, PreparedReport } from './prepared';
import { coverage, pairsIn } from './rarity';
import type { Content, Pairs } from './rarity';
import { respectiveMetrics } from './respective';
import { plainWording } from './short-forms';

/** A figure that speaks of what a target speaks of. */
export interface Result {
  readonly index: number;
  readonly metric: Metric;
  readonly clause: Clause;
  /** How sure it is that both are one thing, 0 to 1. */
  readonly likeness: number;
}

/** What a figure is of. */
interface Named {
  readonly name: string;
  readonly key: string;
  /** The names of a known indicator; empty for others. */
  readonly names: readonly string[];
  readonly content: Content;
  readonly pairs: Pairs;
  /** Whether it only says whose money it is, or how much in all. */
  readonly isBare: boolean;
}

interface Figure {
  readonly index: number;
  readonly metric: Metric;
  readonly clause: Clause;
  readonly named: Named | undefined;
}

/** So much of the target's indicator must stand in the figure's, or beside it. */
const LEAST_THERE = 0.75;
const LEAST_MASS = 6;
/** So much of the figure's indicator must stand in the target's, or beside it. */
const LEAST_BACK = 0.6;
/** The same where the clause is known to speak of the thing. */
const BACK_IN_TOLD = 0.4;
/** Where a figure is named so much alike, those found by the words around it are left. */
const SURE = 0.85;
const UNSURE = 0.65;
/** How sure it is of a figure of the same sort, or of the same number. */
const ALIKE = 0.45;
const RARE_HEAD = 2.8;
const MONEY_OR_RATE = /[元%倍]|百分点/;
/** What a sentence before it names. */
const POINTING = /[此该这其]/;
/** Names of money and amounts that stand for whatever their sentence speaks of. */
const BARE =
  /^(?:安排|增加|投入|给予|下达)?(?:(?:中央|地方|各级|全国|全[省市县区]|[省市县区]级?)?(?:财政)?(?:支出|投入|资金|投资|补助|安排|专项|补助资金|专项资金|补贴|奖补)?|(?:全[省市县区])?(?:总|年)?(?:产量|产值|规模|收入|面积|数量|总数|总产量|总产值|总投资|人数|户数|比例|比重|占比|标准|覆盖率))$/;

/** The figures of a report by what they are figures of. */
export class NamedFigures {
  readonly #figures: readonly Figure[];
  readonly #matcher: Matcher;
  readonly #pairs: readonly Pairs[];

  constructor(report: PreparedReport, matcher: Matcher) {
    this.#matcher = matcher;
    this.#pairs = report.clauses.map(({ metrics, text }) =>
      metrics.length > 0 ? pairsIn(text) : new Set<number>(),
    );
    this.#figures = report.clauses.flatMap((clause) =>
      respectiveMetrics(report, clause).map(([index, metric]): Figure => ({
        index,
        metric,
        clause,
        named: naming(metric, matcher),
      })),
    );
  }

  /** Those of some clauses that name what a target is a figure of. */
  naming(target: Metric, clauses: readonly Clause[]): Clause[] {
    const named = clauses.length === 0 ? undefined : naming(target, this.#matcher);
    if (named === undefined) return [];
    return clauses.filter((clause) => this.#matcher.names(named.content, clause));
  }

  /** Of a known indicator only the clauses that hold one of its names. */
  byName(target: Metric, told: readonly Candidate[]): readonly Candidate[] {
    const names = naming(target, this.#matcher)?.names.map(plainWording) ?? [];
    if (names.length === 0) return told;
    return told.filter(({ clause: { text } }) => names.some((name) => text.includes(name)));
  }

  /** A target's indicator as a wording of its own. */
  wordingOf(target: Metric): Wording | undefined {
    const named = naming(target, this.#matcher);
    return named === undefined || named.isBare ? undefined : this.#matcher.wordingOf(named.name);
  }

  /** The figures of the thing that a target is a figure of, in text order. */
  of(target: Metric, wording: Wording, told: readonly Candidate[]): Result[] {
    const named = naming(target, this.#matcher);
    const scores = new Map(told.map(({ clause, score }) => [clause.index, score]));
    const found = this.#figures.flatMap((figure): Result[] => {
      const { index, metric, clause } = figure;
      const likeness = Math.max(
        named === undefined ? 0 : this.#sameThing(named, wording, figure),
        inTold({ metric: target, named, wording }, figure, scores.get(clause.index)),
        this.#alike(target, named, wording, figure),
      );
      return likeness > 0 ? [{ index, metric, clause, likeness }] : [];
    });
    const isNamed = (status: Metric['status']): boolean =>
      found.some(({ metric, likeness }) => metric.status === status && likeness >= SURE);
    const sure = { actual: isNamed('actual'), target: isNamed('target') };
    return found.filter(({ metric, likeness }) => !sure[metric.status] || likeness >= UNSURE);
  }

  /**
   * Things of one sort in one unit (`公办幼儿园3所`, `幼儿园2所`), or the very number where the
   * sentence speaks of the thing.
   */
  #alike(target: Metric, named: Named | undefined, wording: Wording, figure: Figure): number {
    const { metric, clause, named: other } = figure;
    if (metric.status !== 'actual' || metric.kind !== target.kind) return 0;
    if (baseOf(metric.unit) !== baseOf(target.unit)) return 0;
    const isLikely =
      (metric.value === target.value && this.#matcher.isAround(wording, clause)) ||
      (!MONEY_OR_RATE.test(metric.unit) && isSameSort(named, other));
    return isLikely && !contrast(wording.text, clause.text) ? ALIKE : 0;
  }

  #sameThing(a: Named, wording: Wording, { named: b, clause }: Figure): number {
    if (b === undefined || a.isBare || b.isBare || POINTING.test(b.name)) return 0;
    if (a.name === b.name) return a.names.length > 0 || a.content.total >= LEAST_MASS ? 1 : 0;
    const headline = headlineOfKey(a.key);
    if (headline !== undefined && headline === headlineOfKey(b.key)) return 0.95;
    if (a.names.length > 0 && b.names.length > 0) return 0;
    const beside = this.#pairs[clause.index];
    const there = coverage(a.content, (pair) => b.pairs.has(pair) || beside?.has(pair) === true);
    if (there.share < LEAST_THERE || there.mass < LEAST_MASS) return 0;
    const back = coverage(b.content, (pair) => a.pairs.has(pair) || wording.pairs.has(pair));
    if (back.share < LEAST_BACK || contrast(wording.text, clause.text)) return 0;
    return 0.9 * Math.min(there.share, back.share);
  }
}

function naming(metric: Metric, matcher: Matcher): Named | undefined {
  const key = metricKey(metric);
  if (metric.indicator === undefined || key === undefined) return undefined;
  const text = toComparable(metric.indicator.text).text;
  const keyName = indicatorKey(text).split('·')[0] ?? text;
  const name = plainWording(keyName);
  return {
    name,
    key,
    names: namesOf(keyName),
    content: matcher.contentOfName(name),
    pairs: pairsIn(plainWording(text) + name),
    isBare: BARE.test(name) && namesOf(keyName).length === 0,
  };
}

interface Target {
  readonly metric: Metric;
  readonly named: Named | undefined;
  readonly wording: Wording;
}

/** A figure in a clause that speaks of the thing; not one of another known indicator. */
function inTold({ metric, named, wording }: Target, figure: Figure, score = 0): number {
  const { metric: result, named: other } = figure;
  if (score <= 0 || baseOf(result.unit) !== baseOf(metric.unit)) return 0;
  const likeness = 0.3 + Math.min(score, 3) / 10;
  if (result.value === metric.value) return likeness + 0.05;
  if (other === undefined) return likeness;
  if (POINTING.test(other.name)) return 0;
  if (named !== undefined && named.names.length > 0 && other.names.length > 0) return 0;
  const has = (pair: number): boolean => named?.pairs.has(pair) === true || wording.pairs.has(pair);
  const isHead = hasHead(other.name, has);
  if (!isHead && coverage(other.content, has).share < BACK_IN_TOLD) return 0;
  if (isHead || named === undefined || metric.unit !== '%') return likeness;
  const there = pairsIn(figure.clause.text);
  return hasHead(named.name, (pair) => there.has(pair)) ? likeness : 0;
}

/** Whether two names end in the same word, a rare one: 公办幼儿园 and 幼儿园 do. */
const isSameSort = (a: Named | undefined, b: Named | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  !a.isBare &&
  a.names.length === 0 &&
  a.name.length > 1 &&
  a.name.slice(-2) === b.name.slice(-2) &&
  (a.content.weights.at(-1) ?? 0) >= RARE_HEAD;

/** Whether the last word of a name, by its last two units, is among some pairs. */
const hasHead = (name: string, has: (pair: number) => boolean): boolean =>
  name.length > 1 && [...pairsIn(name.slice(-2))].every(has);
