import type { MetricKind } from '../../model/extraction';
import type { RefinedMetric } from '../candidate';

const speaksOfAnother = (kind: MetricKind): boolean =>
  kind === 'change' || kind === 'progress' || kind === 'rank' || kind === 'multiple';

/**
 * The level that a change, progress, rank, multiple or 占… share speaks of: the last one of the same sentence (from index
 * `from` in `metrics`) with the same indicator. `undefined` where the sentence states no such level.
 */
export function levelOf(
  metric: Pick<RefinedMetric, 'indicator' | 'kind'>,
  metrics: readonly RefinedMetric[],
  from: number,
): RefinedMetric | undefined {
  const indicator = metric.indicator;
  if (!indicator || !metric.kind) return undefined;
  const isShare = metric.kind === 'share';
  if (!isShare && !speaksOfAnother(metric.kind)) return undefined;
  for (let index = metrics.length - 1; index >= from; index -= 1) {
    const other = metrics[index];
    const stands = other?.kind === 'level' || (!isShare && other?.kind === 'share');
    if (stands && other.indicator?.start === indicator.start) return other;
  }
  return undefined;
}
