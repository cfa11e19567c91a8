import type { Metric } from '../model/extraction';
import type { Link } from '../model/follow-up';
import { add, divide, printedInterval, shift, subtract } from '../interval';
import type { Interval } from '../interval';
import { compareFigures, isCeiling } from './compare-figures';
import type { Found, Target } from './target';
import { measureOf } from './measures';
import type { Clause } from './prepared';

/** Only a figure of the same name gives a base. */
const SURE = 0.65;
const BESIDE_LAST_YEAR = /[比较](?:上年|去年)/;

/**
 * What last year's figure was by the next budget: 拟安排赤字1800万元，比上年减少200万元 says that it
 * was 2000万元. `undefined` where no plan gives both.
 */
export function inferFromBase(
  target: Target,
  { figures, report }: Found,
): Pick<Link, 'to' | 'outcome' | 'because'> | undefined {
  const levels = figures.filter(
    ({ metric, likeness }) =>
      likeness >= SURE &&
      metric.status === 'target' &&
      metric.kind === 'level' &&
      measureOf(target.figure, metric) === 'same',
  );
  for (const { index, metric, clause } of levels) {
    const change = changeOf(index, clause, report.extraction.metrics, report.clauses);
    if (change === undefined) continue;
    const last = lastYear(metric, change.metric, report.text);
    const compared =
      last && compareFigures(target.figure, last, isCeiling(target.figure, target.clause.text));
    if (compared === undefined) continue;
    const clauses = clause === change.clause ? [clause] : [clause, change.clause];
    return {
      to: clauses.map(({ start, end }) => ({ start, end })),
      outcome: compared.outcome,
      because: 'inferred-from-base',
    };
  }
  return undefined;
}

interface Change {
  readonly metric: Metric;
  readonly clause: Clause;
}

/** The change against last year that a level is given with, in its clause or the next. */
function changeOf(
  level: number,
  { index }: Clause,
  metrics: readonly Metric[],
  clauses: readonly Clause[],
): Change | undefined {
  for (const clause of clauses.slice(index, index + 2)) {
    if (!BESIDE_LAST_YEAR.test(clause.text)) continue;
    const metric = clause.metrics
      .map((at) => metrics[at])
      .find((one) => one?.relatesTo === level && one.kind === 'change');
    if (metric !== undefined) return { metric, clause };
  }
  return undefined;
}

function lastYear(level: Metric, change: Metric, text: string): Interval | undefined {
  const [now, by] = [printedInterval(level, text), printedInterval(change, text)];
  if (now === undefined || by === undefined) return undefined;
  if (change.unit === level.unit) return subtract(now, by);
  if (change.unit !== '%') return undefined;
  return divide(
    now,
    add(shift({ low: by.low / 100, high: by.high / 100 }, 0), { low: 1, high: 1 }),
  );
}
