import type { Metric, Pledge } from '../model/extraction';
import { spanKey } from '../model/span';
import { matchOf } from './entries';
import type { ExportedReport } from './report';

/**
 * A report with nothing but what was chosen of it: the annotations that it is given with, the
 * pledges and metrics that they stand at, pledges by their numbers, and the metrics that are
 * targets of these.
 */
export function chosenOf(exported: ExportedReport, indexes: ReadonlySet<number>): ExportedReport {
  const [pledgePlaces, metricPlaces] = [placesOf(exported, 'pledge'), placesOf(exported, 'metric')];
  const ids = new Set(exported.annotations.map(({ id }) => id));
  const isOwn = ({ corrected }: Metric | Pledge): boolean => ids.has(corrected?.by ?? '');
  const pledges = exported.pledges.filter(
    (pledge, index) => indexes.has(index) || isOwn(pledge) || pledgePlaces.has(spanKey(pledge)),
  );
  const aimedAt = new Set(pledges.flatMap(({ targets }) => targets));
  const kept = exported.metrics.flatMap((metric, index): readonly (readonly [number, Metric])[] =>
    aimedAt.has(index) || isOwn(metric) || metricPlaces.has(spanKey(metric))
      ? [[index, metric]]
      : [],
  );
  const placeOf = new Map(kept.map(([index], at) => [index, at]));
  const at = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : placeOf.get(index);
  return {
    ...exported,
    pledges: pledges.map((pledge) => ({
      ...pledge,
      targets: pledge.targets.flatMap((index) => at(index) ?? []),
    })),
    metrics: kept.map(([, metric]) => ({ ...metric, relatesTo: at(metric.relatesTo) })),
  };
}

function placesOf(exported: ExportedReport, subject: 'pledge' | 'metric'): ReadonlySet<string> {
  const own = exported.annotations.filter((annotation) => annotation.subject === subject);
  return new Set(
    own.flatMap((annotation) => {
      const { start, end } = matchOf(annotation, exported) ?? {};
      return start === undefined || end === undefined ? [] : [spanKey({ start, end })];
    }),
  );
}
