import { inSlices } from '../dom/slices';
import type { Annotation, AnchorMatch, Subject } from '../model/annotation';
import type { Extraction, Metric, Pledge } from '../model/extraction';
import type { Quote } from '../model/span';

/** Something in the text that a card can be opened on. `key` is stable as long as the text is. */
export interface Place extends Quote {
  readonly key: string;
  readonly subject: Subject;
  readonly metric?: Metric;
  readonly pledge?: Pledge;
  /** What the reader added here. */
  readonly annotation?: Annotation;
  /** Where the annotation was found; absent for the reader's fresh selection. */
  readonly match?: AnchorMatch;
}

/** The annotations of a page with where each stands now. */
export interface Anchored {
  readonly annotations: readonly Annotation[];
  readonly anchors: Readonly<Record<string, AnchorMatch>>;
}

/** The key of what stands at `[start, end)`. */
export const placeKey = (subject: Subject, start: number, end: number): string => `${subject}:${start}-${end}`;

/** What was found in a text as places, in reading order, outer before inner. Gives the page its turn on long texts. */
export async function foundPlaces({ metrics, pledges }: Extraction): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  await inSlices(metrics, (metric) => add(places, 'metric', metric, { metric }));
  await inSlices(pledges, (pledge) => add(places, 'pledge', pledge, { pledge }));
  return [...places.values()].sort(inReadingOrder);
}

/**
 * The places of a text with what the reader added. An annotation of a metric or pledge that stands where one was found
 * belongs to it; any other annotation that still has a place is a place of its own.
 */
export function annotatedPlaces(
  text: string,
  found: readonly Place[],
  { annotations, anchors }: Anchored,
): readonly Place[] {
  const added = new Map<string, Place[]>();
  for (const annotation of annotations) {
    const match = anchors[annotation.id];
    if (match?.start === undefined || match.end === undefined) continue;
    const quote = { start: match.start, end: match.end, text: text.slice(match.start, match.end) };
    const key = placeKey(annotation.subject, quote.start, quote.end);
    added.set(key, [...(added.get(key) ?? []), ownPlace(annotation, match, quote)]);
  }
  if (added.size === 0) return found;
  const places = found.map((place) => {
    const own = added.get(place.key)?.shift();
    return own ? { ...place, annotation: own.annotation, match: own.match } : place;
  });
  return [...places, ...[...added.values()].flat()].sort(inReadingOrder);
}

const inReadingOrder = (a: Place, b: Place): number => a.start - b.start || b.end - a.end;

function ownPlace(annotation: Annotation, match: AnchorMatch, quote: Quote): Place {
  return { ...quote, key: `annotation:${annotation.id}`, subject: annotation.subject, annotation, match };
}

function add(places: Map<string, Place>, subject: Subject, { start, end, text }: Quote, content: Partial<Place>): void {
  const key = placeKey(subject, start, end);
  places.set(key, { key, subject, start, end, text, ...content });
}

/** The places that cover `offset`, innermost first. */
export function placesAt(places: readonly Place[], offset: number): Place[] {
  return places
    .filter((place) => place.start <= offset && offset < place.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The place that one step in reading order leads to from `offset`; wraps around. `undefined` where there are none. */
export function stepFrom(places: readonly Place[], from: Place | number, direction: 1 | -1): Place | undefined {
  if (places.length === 0) return undefined;
  const at = typeof from === 'number' ? -1 : places.findIndex((place) => place.key === from.key);
  if (at >= 0) return places[(at + direction + places.length) % places.length];
  const offset = typeof from === 'number' ? from : from.start;
  return direction === 1
    ? (places.find((place) => place.start >= offset) ?? places[0])
    : (places.findLast((place) => place.start < offset) ?? places.at(-1));
}
