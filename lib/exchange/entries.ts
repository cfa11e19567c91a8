import type { AnchorMatch, Annotation } from '../model/annotation';
import type { Metric, Pledge, Section } from '../model/extraction';
import { spanKey } from '../model/span';
import type { ExportedReport } from './report';

/** A pledge with its targets, the reader's annotation, and the heading that it stands under. */
export interface PledgeEntry {
  readonly pledge: Pledge;
  readonly targets: readonly Metric[];
  readonly annotation?: Annotation;
  readonly section?: string;
}

/** A metric with the reader's annotation and the heading that it stands under. */
export interface MetricEntry {
  readonly metric: Metric;
  readonly annotation?: Annotation;
  readonly section?: string;
}

/** An annotation with where it stands in the kept text; `match` is absent where nobody looked. */
export interface NoteEntry {
  readonly annotation: Annotation;
  readonly match?: AnchorMatch;
  readonly section?: string;
}

/** The place of an annotation in the kept text; `undefined` where that is not known. */
export function matchOf(
  annotation: Annotation,
  { anchors, report }: ExportedReport,
): AnchorMatch | undefined {
  const known = Object.hasOwn(anchors, annotation.id) ? anchors[annotation.id] : undefined;
  if (known !== undefined) return known;
  const { position, textHash } = annotation.target;
  return textHash === report.textHash
    ? { outcome: 'same', start: position.start, end: position.end }
    : undefined;
}

/** The pledges of a report in text order. */
export function pledgeEntries(report: ExportedReport): readonly PledgeEntry[] {
  const found = byPlace(report, 'pledge');
  return report.pledges.map((pledge) => ({
    pledge,
    targets: pledge.targets.flatMap((index) => report.metrics[index] ?? []),
    annotation: found(pledge),
    section: titleOf(report.sections, pledge.section),
  }));
}

/** The metrics of a report in text order. */
export function metricEntries(report: ExportedReport): readonly MetricEntry[] {
  const found = byPlace(report, 'metric');
  return report.metrics.map((metric) => ({
    metric,
    annotation: found(metric),
    section: titleOf(report.sections, metric.section),
  }));
}

/** The annotations of a report: those with a place in text order, then the others by age. */
export function noteEntries(report: ExportedReport): readonly NoteEntry[] {
  const { sections } = report;
  return report.annotations
    .map((annotation): NoteEntry => {
      const match = matchOf(annotation, report);
      const at = match?.start;
      return {
        annotation,
        match,
        section:
          at === undefined
            ? undefined
            : sections.findLast(({ start, end }) => start <= at && at < end)?.title,
      };
    })
    .sort((a, b) => byNumber(placeOf(a), placeOf(b)) || compare(ageOf(a), ageOf(b)));
}

/**
 * The annotations that stand at no pledge: those of passages, and pledges that only the reader sees
 * as such.
 */
export function notesBesidePledges(report: ExportedReport): readonly NoteEntry[] {
  const shown = new Set(pledgeEntries(report).flatMap(({ annotation }) => annotation?.id ?? []));
  return noteEntries(report).filter(
    ({ annotation: { id, subject } }) => subject !== 'metric' && !shown.has(id),
  );
}

const placeOf = ({ match }: NoteEntry): number => match?.start ?? Infinity;
const ageOf = ({ annotation }: NoteEntry): string => `${annotation.createdAt} ${annotation.id}`;

const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Code unit order: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const titleOf = (sections: readonly Section[], index: number | undefined): string | undefined =>
  index === undefined ? undefined : sections[index]?.title.trim();

/** Finds the annotation of what was read: the one that corrected it, or the one at its place. */
function byPlace(
  report: ExportedReport,
  subject: Annotation['subject'],
): (item: Metric | Pledge) => Annotation | undefined {
  const found = new Map<string, Annotation>();
  const byId = new Map(report.annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of report.annotations) {
    if (annotation.subject !== subject) continue;
    const match = matchOf(annotation, report);
    if (match?.start === undefined || match.end === undefined) continue;
    found.set(spanKey({ start: match.start, end: match.end }), annotation);
  }
  return (item) => byId.get(item.corrected?.by ?? '') ?? found.get(spanKey(item));
}
