import type { AnchorMatch, Annotation, Subject } from '../model/annotation';
import type { Extraction, Metric, Pledge, Section } from '../model/extraction';
import type { PageState } from '../model/page';
import type { Span } from '../model/span';

/** One line of a list: what was read at a place, with what the reader added there. */
interface EntryBase {
  /** Stable while the text stays the same: `metric:512:519`. */
  readonly key: string;
  readonly annotation?: Annotation;
  /** Titles of the section and of those around it, outermost first. */
  readonly path: readonly string[];
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
export type Entry = MetricEntry | PledgeEntry;

/** Where the annotations are: the part of a page's state that entries are joined by. */
export type Places = Pick<PageState, 'anchors' | 'textHash'>;

/** A list key for a place. */
export const entryKey = (subject: Subject, { start, end }: Span): string => `${subject}:${start}:${end}`;

/** All metrics of a report in text order, each with its annotation if it has one. */
export function metricEntries(extraction: Extraction, annotations: readonly Annotation[], places: Places): MetricEntry[] {
  const found = byPlace(annotations, places);
  const paths = sectionPaths(extraction.sections);
  return extraction.metrics.map((item) => {
    const key = entryKey('metric', item);
    return { subject: 'metric', key, item, annotation: found.get(key), path: pathOf(paths, item.section) };
  });
}

/** All pledges of a report in text order, each with its annotation and target quantities. */
export function pledgeEntries(extraction: Extraction, annotations: readonly Annotation[], places: Places): PledgeEntry[] {
  const found = byPlace(annotations, places);
  const paths = sectionPaths(extraction.sections);
  return extraction.pledges.map((item) => {
    const key = entryKey('pledge', item);
    const targets = item.targets.flatMap((index) => extraction.metrics[index] ?? []);
    return { subject: 'pledge', key, item, targets, annotation: found.get(key), path: pathOf(paths, item.section) };
  });
}

/**
 * Where an annotation is in the text as it is now. One that the page has not looked for yet (it was just made) stands
 * where it was made, if the text is the same; `undefined` where that cannot be told.
 */
export function placeOf(annotation: Annotation, { anchors, textHash }: Places): AnchorMatch | undefined {
  const known = anchors[annotation.id];
  if (known !== undefined) return known;
  const { position } = annotation.target;
  return annotation.target.textHash === textHash ? { outcome: 'same', start: position.start, end: position.end } : undefined;
}

function byPlace(annotations: readonly Annotation[], places: Places): Map<string, Annotation> {
  const found = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const match = placeOf(annotation, places);
    if (match?.start === undefined || match.end === undefined) continue;
    found.set(entryKey(annotation.subject, { start: match.start, end: match.end }), annotation);
  }
  return found;
}

/** For each section the titles from the outermost section that holds it down to its own. The title of the report is left out. */
export function sectionPaths(sections: readonly Section[]): readonly (readonly string[])[] {
  const open: Section[] = [];
  return sections.map((section) => {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    open.push(section);
    return open.filter(({ level }) => level > 1).map(({ title }) => title);
  });
}

const pathOf = (paths: readonly (readonly string[])[], section: number | undefined): readonly string[] =>
  (section === undefined ? undefined : paths[section]) ?? [];
