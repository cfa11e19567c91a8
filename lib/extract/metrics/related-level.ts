import type { RefinedMetric } from '../candidate';

const STANDING = new Set(['level', 'share']);
const SPEAKS_OF_ANOTHER = new Set(['change', 'progress', 'rank', 'multiple']);

/** `收入5亿元,占全县的60%,增长|8%|`: by percent or times the level grows, not its share. */
const growsWithLevel = ({ kind, form }: RefinedMetric): boolean =>
  (kind === 'change' && form !== 'points') || kind === 'multiple';

/**
 * The level that a change, progress, rank, multiple or 占… share speaks of: the last one of the
 * same sentence (from index `from` in `metrics`) with the same indicator; where `behind` quantities
 * follow in the metric's own run, the one with as many behind it
 * (`收入分别为5万元、3万元,增长|6%|、8%` speaks of 5万元). `undefined` where the sentence states no
 * such level.
 */
export function levelOf(
  metric: RefinedMetric,
  metrics: readonly RefinedMetric[],
  from: number,
  behind = 0,
): RefinedMetric | undefined {
  const indicator = metric.indicator;
  if (!indicator || !speaksOfAnother(metric)) return undefined;
  let last: RefinedMetric | undefined;
  let left = behind;
  for (let index = metrics.length - 1; index >= from; index -= 1) {
    const other = metrics[index];
    if (!other || !isStanding(other, metric) || other.indicator?.start !== indicator.start)
      continue;
    if (left === 0) return growsWithLevel(metric) ? (other.relatesTo ?? other) : other;
    last ??= other;
    left -= 1;
  }
  return last;
}

const speaksOfAnother = ({ kind }: RefinedMetric): boolean =>
  kind !== undefined && (kind === 'share' || SPEAKS_OF_ANOTHER.has(kind));

/** A share speaks of an amount, everything else of an amount or a share. */
const isStanding = ({ kind }: RefinedMetric, metric: RefinedMetric): boolean =>
  kind !== undefined && STANDING.has(kind) && !(metric.kind === 'share' && kind !== 'level');
