import type { Extraction, Metric, Pledge } from '../model/extraction';
import type { Span } from '../model/span';

/** A finding on its way; `from` is its index among those that were read. */
export interface Draft<Finding> {
  readonly finding: Finding;
  readonly from: number | undefined;
}

interface Joining {
  /** How many were read. */
  readonly metricCount: number;
  readonly metrics: readonly Draft<Metric>[];
  readonly pledges: readonly Draft<Pledge>[];
}

/**
 * Metrics and pledges in text order, what they say of each other brought up to date: a change keeps
 * its level, a pledge its targets, and figures that the reader made targets or no targets are added
 * and left out.
 */
export function joinedUp(joining: Joining): Pick<Extraction, 'metrics' | 'pledges'> {
  const ordered = inOrder(joining.metrics);
  const placeOf = new Map<number, number>();
  ordered.forEach(({ from }, at) => {
    if (from !== undefined) placeOf.set(from, at);
  });
  const moved = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : placeOf.get(index);
  const metrics = ordered.map(({ finding }) => {
    const relatesTo = moved(finding.relatesTo);
    return relatesTo === finding.relatesTo ? finding : { ...finding, relatesTo };
  });
  const isTouched = metrics.some(({ corrected }) => corrected?.state === 'applied');
  const isShifted =
    ordered.length !== joining.metricCount || ordered.some(({ from }, at) => from !== at);
  const pledges = inOrder(joining.pledges).map(({ finding }) => {
    if (!isTouched && !isShifted && !isNew(finding)) return finding;
    return { ...finding, targets: targetsOf(finding, metrics, moved) };
  });
  return { metrics, pledges };
}

const isNew = ({ corrected }: Pledge): boolean => corrected?.state === 'applied';

function targetsOf(
  pledge: Pledge,
  metrics: readonly Metric[],
  moved: (index: number) => number | undefined,
): readonly number[] {
  const kept = new Set(pledge.targets.flatMap((index) => moved(index) ?? []));
  const targets: number[] = [];
  for (let at = firstFrom(metrics, pledge.start); at < metrics.length; at += 1) {
    const metric = metrics[at];
    if (metric === undefined || metric.start > pledge.end) break;
    if (!isInside(metric, pledge)) continue;
    const isSaid = isNew(pledge) || metric.corrected?.state === 'applied';
    if (isSaid ? metric.status === 'target' : kept.has(at)) targets.push(at);
  }
  return targets;
}

/** The first of these, in text order, that starts at a place or behind it. */
function firstFrom(metrics: readonly Metric[], start: number): number {
  let [low, high] = [0, metrics.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((metrics[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const inOrder = <Finding extends Span>(drafts: readonly Draft<Finding>[]): Draft<Finding>[] =>
  [...drafts].sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
