import type { Metric } from '../model/extraction';
import type { ComparedFigure, Link } from '../model/follow-up';
import type { Span } from '../model/span';
import { printedInterval } from '../interval';
import { compareFigures, isCeiling } from './compare-figures';
import type { Compared } from './compare-figures';
import { inferFromBase } from './infer-from-base';
import { isOfYear, measureOf } from './measures';
import type { Measure } from './measures';
import type { Clause } from './prepared';
import type { Found, Target } from './target';
import type { Result } from './results';

/** What became of a target in figures. */
export function followTarget(target: Target, found: Found): Link {
  const { figure } = target;
  const base = {
    ...(target.pledge === undefined ? {} : { pledge: target.pledge }),
    from: target.span,
    target: comparedFigure(target.metric, figure),
  };
  const results = found.figures
    .filter(({ metric }) => metric.status === 'actual' && hasValue(metric))
    .map((result) => fitted(figure, result, found.year))
    .sort((a, b) => fitness(b) - fitness(a) || a.index - b.index);
  const best = results[0];
  if (best !== undefined && best.measure !== 'none') {
    const other = best.isOfYear ? undefined : results.find((one) => one.isOfYear);
    const to = spans(other === undefined ? [best.clause] : [best.clause, other.clause]);
    const result = comparedFigure(best.index, best.metric);
    return { ...base, to, result, ...compare(target, best, found) };
  }
  const inferred = inferFromBase(target, found);
  if (inferred !== undefined) return { ...base, ...inferred };
  const told =
    best?.clause ?? found.told.find(({ clauses: [{ zone }] }) => zone !== 'plan')?.clauses[0];
  if (told === undefined)
    return { ...base, to: [], outcome: 'not-mentioned', because: 'nothing-found' };
  return {
    ...base,
    to: spans([told]),
    outcome: 'reported-without-figure',
    because: 'told-without-number',
  };
}

interface Fitted extends Result {
  readonly measure: Measure;
  readonly isOfYear: boolean;
}

const fitted = (target: Metric, result: Result, year: string): Fitted => ({
  ...result,
  measure: measureOf(target, result.metric),
  isOfYear: isOfYear(result.metric, year),
});

const MEASURES: Readonly<Record<Measure, number>> = { same: 4, 'other-scope': 2, none: 0 };

const fitness = ({ measure, isOfYear: ofYear, likeness, clause }: Fitted): number =>
  MEASURES[measure] + (ofYear ? 2 : 0) + 3 * likeness + (clause.isHeading ? 0 : 1);

const hasValue = ({ value, range }: Metric): boolean => value !== undefined || range !== undefined;

function compare(target: Target, result: Fitted, { year, report }: Found): Compared {
  const { figure } = target;
  const interval = printedInterval(result.metric, report.text);
  const compared =
    interval && compareFigures(figure, interval, isCeiling(figure, target.clause.text));
  if (compared === undefined) return { outcome: 'partly', because: 'other-scope' };
  const isLater = (figure.when?.end.slice(0, 4) ?? year) > year;
  if (isLater && (compared.outcome === 'missed' || isYearly(figure)))
    return { outcome: 'partly', because: 'under-way' };
  return result.isOfYear && result.measure === 'same'
    ? compared
    : { outcome: 'partly', because: 'other-scope' };
}

/** A growth of each of several years; one good year does not keep it. */
const isYearly = ({ kind, basis }: Metric): boolean =>
  kind === 'change' || basis === 'annual-average';

const spans = (clauses: readonly Clause[]): Span[] =>
  [...new Set(clauses)].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));

const comparedFigure = (metric: number, { value, range, unit, bound }: Metric): ComparedFigure => ({
  metric,
  value: value ?? range?.[0] ?? 0,
  ...(range === undefined ? {} : { range }),
  unit,
  bound,
});
