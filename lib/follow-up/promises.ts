import type { Metric, Pledge } from '../model/extraction';
import type { Span } from '../model/span';
import { trimSpan } from '../text/sentences';
import type { Clause, PreparedReport } from './prepared';

/** What is followed: a target in figures, or something to be done. */
export interface Followed {
  readonly span: Span;
  readonly clause: Clause;
  /** Index in the report's pledges. */
  readonly pledge?: number;
  /** Index in the report's metrics, of a target in figures. */
  readonly metric?: number;
}

/** The promises of a report's plan by clause, in text order; one for each target in figures. */
export function promisesOf(report: PreparedReport): Followed[] {
  const { pledges, metrics } = report.extraction;
  let pledge = 0;
  return report.clauses.flatMap((clause): Followed[] => {
    while (pledge < pledges.length && (pledges[pledge]?.end ?? 0) <= clause.start) pledge += 1;
    const around = pledges[pledge];
    const at = isAround(around, clause) ? pledge : undefined;
    const targets = clause.metrics.filter((index) => isTarget(metrics[index]));
    if (targets.length > 0 && clause.zone === 'plan')
      return targetSpans(report, clause, targets).map(([metric, span]) => ({
        span,
        clause,
        pledge: at,
        metric,
      }));
    if (at === undefined || around?.zone !== 'plan' || clause.isHeading) return [];
    return [{ span: { start: clause.start, end: clause.end }, clause, pledge: at }];
  });
}

const isAround = (pledge: Pledge | undefined, { start, end }: Span): boolean =>
  pledge !== undefined && pledge.start <= start && end <= pledge.end;

const isTarget = (metric: Metric | undefined): boolean =>
  metric !== undefined &&
  metric.status === 'target' &&
  (metric.value !== undefined || metric.range !== undefined);

const JOINS = /[、及和]/;

/** The part of a clause that each of its targets stands in: `新建学校3所、医院2家` has two. */
function targetSpans(
  { text, extraction: { metrics } }: PreparedReport,
  clause: Clause,
  targets: readonly number[],
): [number, Span][] {
  let start = clause.start;
  return targets.flatMap((index, at): [number, Span][] => {
    const here = metrics[index];
    const next = metrics[targets[at + 1] ?? -1];
    if (here === undefined) return [];
    let end = clause.end;
    if (next !== undefined) {
      const between = text.slice(here.end, next.start);
      const join = JOINS.exec(between)?.index ?? between.length;
      end = join === between.length ? here.end : here.end + join;
    }
    const span = trimSpan(text, start, end) ?? { start: here.start, end: here.end };
    start = JOINS.test(text.charAt(end)) ? end + 1 : end;
    return [[index, span]];
  });
}
