import type { RefinedMetric } from '../candidate';

const STANDING = new Set(['level', 'share']);
const SPEAKS_OF_ANOTHER = new Set(['change', 'progress', 'rank', 'multiple']);

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
  if (!isShare && !SPEAKS_OF_ANOTHER.has(metric.kind)) return undefined;
  for (let index = metrics.length - 1; index >= from; index -= 1) {
    const other = metrics[index];
    if (!other?.kind || !STANDING.has(other.kind) || other.indicator?.start !== indicator.start) continue;
    if (!isShare || other.kind === 'level') return other;
  }
  return undefined;
}
