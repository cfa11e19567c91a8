import { isStatedFigure } from '../model/annotation';
import type { AnchorMatch, Annotation, Subject } from '../model/annotation';
import type { Extraction, Metric, Pledge, Section } from '../model/extraction';
import type { Span } from '../model/span';
import type { AnnotationRow } from '../model/store';
import type { Anchors } from '../messages/map';

/** One line of a list: what was read at a place, with what the reader added there. */
interface EntryBase {
  /** The same as long as the wording is, wherever the place has moved to. */
  readonly key: string;
  readonly annotation?: Annotation;
  /** The section it stands in and those around it, outermost first. */
  readonly path: readonly SectionStep[];
}
/** One section on the way to a place: its index in `sections` and its heading. */
export interface SectionStep {
  readonly index: number;
  readonly title: string;
}
export interface MetricEntry extends EntryBase {
  readonly subject: 'metric';
  readonly item: Metric;
}
export interface PledgeEntry extends EntryBase {
  readonly subject: 'pledge';
  readonly item: Pledge;
  /** The target quantities inside the sentence. */
  readonly targets: readonly Metric[];
}
/** An annotation of this page, wherever its place is now. */
export interface NoteEntry extends EntryBase {
  readonly subject: 'note';
  readonly annotation: Annotation;
  /** `undefined` while the page has not looked for it. */
  readonly match?: AnchorMatch;
  /**
   * It is on a figure that is stated as reached: true or not. A target is kept or not, as a promise
   * is.
   */
  readonly isFigure: boolean;
}
export type Entry = MetricEntry | PledgeEntry | NoteEntry;

/** What entries are made of: an extraction, or what is kept of one. */
export type Findings = Pick<Extraction, 'metrics' | 'pledges' | 'sections'>;

/** Where the annotations are in the text with that hash: what entries are joined by. */
export interface Places {
  readonly anchors: Anchors;
  readonly textHash?: string;
}

/** All metrics of a report in text order, each with its annotation if it has one. */
export function metricEntries(
  { metrics, sections }: Findings,
  annotations: readonly Annotation[],
  places: Places,
): MetricEntry[] {
  const found = byPlace(annotations, places);
  const paths = sectionPaths(sections);
  const keyOf = wordingKeys('metric');
  return metrics.map((item) => {
    const path = pathOf(paths, item.section);
    /* Nor does a correction change it: an open row stays that row. */
    const read = item.corrected?.original ?? item;
    const key = keyOf(path, read.indicator?.text ?? '', read.text);
    return { subject: 'metric', key, item, annotation: found('metric', item), path };
  });
}

/** All pledges of a report in text order, each with its annotation and target quantities. */
export function pledgeEntries(
  { pledges, metrics, sections }: Findings,
  annotations: readonly Annotation[],
  places: Places,
): PledgeEntry[] {
  const found = byPlace(annotations, places);
  const paths = sectionPaths(sections);
  const keyOf = wordingKeys('pledge');
  return pledges.map((item) => {
    const path = pathOf(paths, item.section);
    const targets = item.targets.flatMap((index) => metrics[index] ?? []);
    const annotation = found('pledge', item);
    return {
      subject: 'pledge',
      key: keyOf(path, (item.corrected?.original ?? item).text),
      item,
      targets,
      annotation,
      path,
    };
  });
}

const placeKey = (subject: Subject, { start, end }: Span): string => `${subject}:${start}:${end}`;

/**
 * Makes list keys out of what stands at a place: nearest heading, wording, and which one it is of
 * several that read the same. Example: `pledge|二、工作安排|加固三座桥梁|1`. A page that puts in a
 * line elsewhere changes no key.
 */
function wordingKeys(
  subject: Subject,
): (path: readonly SectionStep[], ...wording: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (path, ...wording) => {
    const name = [subject, path.at(-1)?.title ?? '', ...wording].join('|');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}|${count}`;
  };
}

/**
 * The reader's annotations: those whose place is known in text order, then those being looked for,
 * orphans last.
 */
export function noteEntries(
  extraction: Findings | undefined,
  annotations: readonly AnnotationRow[],
  places: Places,
): NoteEntry[] {
  const statuses = new Map(
    extraction?.metrics.map((item) => [placeKey('metric', item), item.status]),
  );
  const sections = extraction?.sections ?? [];
  const paths = sectionPaths(sections);
  const order = ({ match }: NoteEntry): number =>
    match?.start ?? (match === undefined ? ORDER_UNKNOWN : ORDER_GONE);
  return annotations
    .map((annotation): NoteEntry => {
      const match = placeOf(annotation, places);
      const path = pathOf(
        paths,
        match?.start === undefined ? undefined : deepestAt(sections, match.start),
      );
      const there = statuses.get(
        placeKey('metric', { start: match?.start ?? -1, end: match?.end ?? -1 }),
      );
      const isFigure = isStatedFigure(
        annotation.subject,
        there ?? annotation.finding?.metricStatus,
      );
      return { subject: 'note', key: `note:${annotation.id}`, annotation, match, path, isFigure };
    })
    .sort((a, b) => order(a) - order(b));
}

const ORDER_UNKNOWN = Number.MAX_SAFE_INTEGER - 1;
const ORDER_GONE = Number.MAX_SAFE_INTEGER;

/**
 * Sections come in text order, a sub-section behind the one that holds it: the last that holds the
 * place is the deepest.
 */
const deepestAt = (sections: readonly Section[], at: number): number | undefined => {
  const index = sections.findLastIndex(({ start, end }) => start <= at && at < end);
  return index === -1 ? undefined : index;
};

/**
 * Where an annotation is in the text as it is now. One that the page has not looked for yet (it was
 * just made) stands where it was made, if the text is the same; `undefined` where that cannot be
 * told.
 */
export function placeOf(
  annotation: Annotation,
  { anchors, textHash }: Places,
): AnchorMatch | undefined {
  const known = anchors[annotation.id];
  if (known !== undefined) return known;
  const { position } = annotation.target;
  return annotation.target.textHash === textHash
    ? { outcome: 'same', start: position.start, end: position.end }
    : undefined;
}

type Found = (subject: Subject, item: Metric | Pledge) => Annotation | undefined;

/** Finds the annotation of what was read: the one that corrected it, or the one at its place. */
function byPlace(annotations: readonly Annotation[], places: Places): Found {
  const found = new Map<string, Annotation>();
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of annotations) {
    const match = placeOf(annotation, places);
    if (match?.start === undefined || match.end === undefined) continue;
    found.set(placeKey(annotation.subject, { start: match.start, end: match.end }), annotation);
  }
  return (subject, item) =>
    byId.get(item.corrected?.by ?? '') ?? found.get(placeKey(subject, item));
}

/**
 * For each section the way from the outermost section that holds it down to itself. The report's
 * title is left out.
 */
export function sectionPaths(sections: readonly Section[]): readonly (readonly SectionStep[])[] {
  const open: (SectionStep & { readonly level: number })[] = [];
  return sections.map(({ level, title }, index) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ index, title, level });
    return open.filter((step) => step.level > 1);
  });
}

const pathOf = (
  paths: readonly (readonly SectionStep[])[],
  section: number | undefined,
): readonly SectionStep[] => (section === undefined ? undefined : paths[section]) ?? [];
