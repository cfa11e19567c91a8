import type { Metric } from '../model/extraction';
import type { ComparedFigure, Link } from '../model/follow-up';
import type { Span } from '../model/span';
import { add, printedInterval, scale } from '../interval';
import type { Interval } from '../interval';
import { compareFigures, isCeiling } from './compare-figures';
import type { Compared } from './compare-figures';
import { inferFromBase } from './infer-from-base';
import { isOfLevel } from './contrasts';
import { countedAs } from './counted-as';
import type { CountedAs } from './counted-as';
import { baseOf, countsOtherwise, isOfYear, isSameAmount, measureOf, sizeIn } from './measures';
import type { Measure } from './measures';
import { judgeDeed } from './deeds';
import { namesAll } from './named-one-by-one';
import type { Candidate } from './matcher';
import type { Clause } from './prepared';
import { promisesDeeds } from './summaries';
import { taskProgress } from './task-progress';
import type { Found, Target } from './target';
import type { Result } from './results';

type Became = Omit<Link, 'pledge' | 'from' | 'target'>;

/** What became of a target in figures. */
export function followTarget(target: Target, found: Found): Link {
  return {
    ...(target.pledge === undefined ? {} : { pledge: target.pledge }),
    from: target.span,
    target: comparedFigure(target.metric, target.figure),
    ...outcomeOf(target, found),
  };
}

/** What is to be given in a year to come: 明年将安排3000万元. */
const NEXT_YEAR = /(?:明|后)年/;

function outcomeOf(target: Target, found: Found): Became {
  if (NEXT_YEAR.test(target.clause.text) && isLater(target, found.year))
    return { to: [], outcome: 'not-mentioned', because: 'nothing-found' };
  if (found.deeds !== undefined && promisesDeeds(target.clause))
    return { to: [found.deeds], outcome: 'met', because: 'done-as-worded' };
  const results = found.figures
    .filter((result) => isLikely(target, result))
    .map((result) => fitted(target, result, found))
    .sort((a, b) => fitness(b) - fitness(a) || a.index - b.index);
  const best = results[0];
  if (best !== undefined && best.measure !== 'none') {
    const other = best.isOfYear ? undefined : results.find((one) => one.isOfYear);
    const clauses = [best, other].flatMap((one) => (one === undefined ? [] : [one.clause]));
    const to = spans([...clauses, ...found.unmet]);
    const result = comparedFigure(best.index, best.metric);
    const compared = compare(target, best, found);
    const summed = compared.outcome === 'missed' ? sumOf(best, results) : undefined;
    return { to, result, ...(summed === undefined ? compared : compareSum(target, summed, found)) };
  }
  const told = best?.clause ?? found.told.find(isToldSurely)?.clause;
  const clauses = told === undefined ? [] : [told];
  if (found.unmet.length > 0)
    return { to: spans([...clauses, ...found.unmet]), outcome: 'missed', because: 'fell-short' };
  const inferred = inferFromBase(target, found);
  if (inferred !== undefined) return inferred;
  const progress = told && taskProgress(told);
  if (progress !== undefined) return { to: spans(clauses), ...progress };
  if (best !== undefined && best.likeness >= SURE && best.counted !== 'otherwise')
    return { to: spans(clauses), outcome: 'partly', because: 'other-scope' };
  if (told !== undefined && namesAll(target.clause.text, target.figure.value, told.text))
    return { to: spans(clauses), ...judgeDeed(target.clause.text, told.text) };
  if (told !== undefined && (holdsNumber(told, target.figure) || isOfAll(told, target.figure)))
    return { to: spans(clauses), outcome: 'met', because: 'reached' };
  if (target.isMoneyAlone && found.deeds === undefined)
    return { to: [], outcome: 'not-mentioned', because: 'nothing-found' };
  const to = told === undefined && found.deeds !== undefined ? [found.deeds] : spans(clauses);
  return to.length === 0
    ? { to, outcome: 'not-mentioned', because: 'nothing-found' }
    : { to, outcome: 'reported-without-figure', because: 'told-without-number' };
}

/** Without a figure a clause must be more surely of the thing. */
const TOLD_SURELY = 0.8;

const isToldSurely = ({ clause, score }: Candidate): boolean =>
  clause.zone !== 'plan' && score > TOLD_SURELY;

/** So many things, as a clause names them that speaks of them without a unit: 14灌区. */
const LEAST_TELLING = 10;

const holdsNumber = ({ text }: Clause, { value, unit }: Metric): boolean =>
  value !== undefined &&
  value >= LEAST_TELLING &&
  baseOf(unit) === '个' &&
  new RegExp(`(?<![\\d.])${value}(?![\\d.%年月日])`).test(text);

const OF_ALL =
  /(?<!(?:未|尚|基本|推进|力争|加快|接近|逐步|有序)[^，。；]{0,8})(?:全[覆复]盖|实现全[^，]{0,4}盖|应[^，]尽[^，])/;

/** Whether a clause says of all what is to be so of 100%. */
const isOfAll = ({ text }: Clause, { value, unit }: Metric): boolean =>
  value === 100 && unit === '%' && OF_ALL.test(text);

interface Fitted extends Result {
  readonly measure: Measure;
  readonly isOfYear: boolean;
  readonly counted: Agreement;
  readonly isSame: boolean;
}

/** Whether two figures count alike: both what was added, both what was finished. */
type Agreement = 'alike' | 'unknown' | 'otherwise';

function fitted({ figure, clause, text }: Target, result: Result, found: Found): Fitted {
  const { year, report } = found;
  const { metric, isGrownTo } = result;
  return {
    ...result,
    isSame: isSameNumber(figure, metric),
    measure: measureOf(figure, metric),
    isOfYear:
      isOfYear(metric, year, figure) || (isGrownTo && (metric.when?.end ?? '').startsWith(year)),
    counted: agreement(
      countedAs(figure, clause, text),
      countedAs(metric, result.clause, report.text),
    ),
  };
}

function agreement(target: CountedAs, result: CountedAs): Agreement {
  const pairs = [
    [target.amount, result.amount],
    [target.stage, result.stage],
    [target.work, result.work],
  ];
  if (pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b)) return 'otherwise';
  return pairs.some(([a, b]) => a !== undefined && a === b) ? 'alike' : 'unknown';
}

const MEASURES: Readonly<Record<Measure, number>> = { same: 4, 'other-scope': 2, none: 0 };

const COUNTED: Readonly<Record<Agreement, number>> = { alike: 0.5, unknown: 0, otherwise: -1 };

const SAME_NUMBER = 1;

/** Whether both are one number, and of more digits than two: not by chance. */
const isSameNumber = (target: Metric, metric: Metric): boolean =>
  isSameAmount(target, metric) && /[1-9]\d{1,14}[1-9]/.test(String(target.value).replace('.', ''));

const fitness = ({
  measure,
  isOfYear: ofYear,
  likeness,
  clause,
  counted,
  isSame,
}: Fitted): number =>
  MEASURES[measure] +
  COUNTED[counted] +
  (isSame ? SAME_NUMBER : 0) +
  (ofYear ? 2 : 0) +
  3 * likeness +
  (clause.isHeading ? 0 : 1);

/** No year brings so many times what was aimed at, nor so small a part: it is another thing. */
const TIMES = 10;
/** Names alone are so sure. */
const NAMED_ALIKE = 0.85;

function isLikely({ figure }: Target, { metric, likeness }: Result): boolean {
  if (metric.status !== 'actual' || !hasValue(metric)) return false;
  if (likeness >= NAMED_ALIKE || figure.kind === 'change' || figure.unit === '%') return true;
  const [aim, value] = [figure.value ?? figure.range?.[0], metric.value ?? metric.range?.[0]];
  if (aim === undefined || value === undefined || baseOf(metric.unit) !== baseOf(figure.unit))
    return true;
  const times = (value * sizeIn(metric.unit, figure.unit)) / aim;
  return times <= TIMES && times >= 1 / TIMES;
}

const hasValue = ({ value, range }: Metric): boolean => value !== undefined || range !== undefined;

/** Figures found by the words around them may be of a part, or of something like it. */
const SURE = 0.65;

function compare(target: Target, result: Fitted, { year, report }: Found): Compared {
  const { figure } = target;
  const printed = printedInterval(result.metric, report.text);
  const interval =
    printed && scale(closedIn(printed, figure.unit), sizeIn(result.metric.unit, figure.unit));
  const compared =
    interval && compareFigures(figure, interval, isCeiling(figure, target.clause.text));
  if (compared === undefined) return { outcome: 'partly', because: 'other-scope' };
  if (isLater(target, year) && (compared.outcome === 'missed' || isYearly(figure)))
    return { outcome: 'partly', because: 'under-way' };
  const isSure = compared.outcome !== 'missed' || result.likeness >= SURE;
  const isSameCount =
    !countsOtherwise(target.clause.text, result.clause.text) &&
    (compared.outcome !== 'missed' || !isOfLevel(result.clause.text, target.clause.text));
  return result.isOfYear && result.measure === 'same' && isSure && isSameCount
    ? compared
    : { outcome: 'partly', because: 'other-scope' };
}

/** How far a figure with 以上 or 以内 reaches where it is a result: parts of it. */
const REACH = 0.1;
/** Of a rate less: who says 13.5%以上 has no 14%. */
const REACH_OF_RATE = 0.03;

/** `53%以上`, told of what is, is not 95%. */
function closedIn({ low, high }: Interval, unit: string): Interval {
  const reach = unit === '%' ? REACH_OF_RATE : REACH;
  return {
    low: low === -Infinity ? high - Math.abs(high) * reach : low,
    high: high === Infinity ? low + Math.abs(low) * reach : high,
  };
}

const RESPECTIVELY = /分别/;

/**
 * The amounts that a clause states one by one of what the target has as one: `甲类和乙类种植面积分别
 * 达到7万亩、2万亩`.
 */
function sumOf(best: Fitted, results: readonly Fitted[]): readonly Fitted[] | undefined {
  if (!RESPECTIVELY.test(best.clause.text) || best.metric.unit === '%') return undefined;
  const parts = results.filter(
    ({ clause, metric }) =>
      clause === best.clause &&
      metric.kind === best.metric.kind &&
      baseOf(metric.unit) === baseOf(best.metric.unit),
  );
  return parts.length > 1 ? parts : undefined;
}

function compareSum(target: Target, parts: readonly Fitted[], { report }: Found): Compared {
  const { figure } = target;
  const sum = parts
    .flatMap(({ metric }) => {
      const printed = printedInterval(metric, report.text);
      return printed === undefined ? [] : [scale(printed, sizeIn(metric.unit, figure.unit))];
    })
    .reduce(add);
  const compared = compareFigures(figure, sum, isCeiling(figure, target.clause.text));
  return compared ?? { outcome: 'partly', because: 'other-scope' };
}

const SEVERAL_YEARS =
  /(?:五|三|三到五|两到三|[二三四五]至[三四五])年(?!.{0,4}(?:行动|计划|规划|方案|攻坚))|十.五/;

/** Whether a target is due after the year that the next report looks back on. */
function isLater({ figure, due, clause }: Target, year: string): boolean {
  if (year === '') return false;
  const ends = [figure.when?.end, due].filter((end) => end !== undefined);
  return ends.some((end) => end.slice(0, 4) > year) || SEVERAL_YEARS.test(clause.text);
}

/** A growth of each of several years; one good year does not keep it. */
const isYearly = ({ kind, basis }: Metric): boolean =>
  kind === 'change' || basis === 'annual-average';

const spanOf = ({ start, end }: Clause): Span => ({ start, end });

const spans = (clauses: readonly Clause[]): Span[] =>
  [...new Set(clauses)].sort((a, b) => a.start - b.start).map(spanOf);

const comparedFigure = (metric: number, { value, range, unit, bound }: Metric): ComparedFigure => ({
  metric,
  value: value ?? range?.[0] ?? 0,
  ...(range === undefined ? {} : { range }),
  unit,
  bound,
});
