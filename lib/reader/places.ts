import { inSlices } from '../dom/slices';
import type { Mark, Subject } from '../model/annotation';
import type { AuditVerdict } from '../model/audit';
import type { AuditMark } from '../model/audited';
import type { Extraction, Metric, Pledge } from '../model/extraction';
import type { Quote, Span } from '../model/span';
import type { StepPlace } from '../model/steps';

/** Something in the text that a card can be opened on. `key` is stable as long as the text is. */
export interface Place extends Quote {
  readonly key: string;
  readonly subject: Subject;
  readonly metric?: Metric;
  readonly pledge?: Pledge;
  /** Whether the reader added something here; what it is, the page's script does not know. */
  readonly isMarked?: boolean;
  /** What came of holding it against other figures of the text. */
  readonly verdict?: AuditVerdict;
}

/** The key of what stands at `[start, end)`. */
export const placeKey = (subject: Subject, start: number, end: number): string =>
  `${subject}:${start}-${end}`;

/**
 * What was found in a text as places, in reading order, outer before inner. Gives the page its turn
 * on long texts.
 */
export async function foundPlaces({ metrics, pledges }: Extraction): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  await inSlices(metrics, (metric) => add(places, 'metric', metric, { metric }));
  await inSlices(pledges, (pledge) => add(places, 'pledge', pledge, { pledge }));
  return [...places.values()].sort(inReadingOrder);
}

/**
 * The places of a text together with the reader's marks. A mark on a metric or pledge that stands
 * where one was found belongs to it; any other is a place of its own.
 */
export function markedPlaces(
  text: string,
  found: readonly Place[],
  marks: readonly Mark[],
): readonly Place[] {
  if (marks.length === 0) return found;
  const own = new Map<string, Place>();
  for (const { subject, start, end } of marks) {
    const key = placeKey(subject, start, end);
    own.set(key, { key, subject, start, end, text: text.slice(start, end), isMarked: true });
  }
  const places = found.map((place) =>
    own.delete(place.key) ? { ...place, isMarked: true } : place,
  );
  return [...places, ...own.values()].sort(inReadingOrder);
}

/**
 * The places of a text together with what came of its figures. A figure that was found as a metric
 * is that place; what is more, or less, than one is a place of its own.
 */
export function auditedPlaces(
  text: string,
  found: readonly Place[],
  marks: readonly AuditMark[],
): readonly Place[] {
  if (marks.length === 0) return found;
  const own = new Map<string, Place>();
  for (const { start, end, verdict } of marks) {
    const key = placeKey('passage', start, end);
    const subject = 'passage';
    own.set(key, { key, subject, start, end, text: text.slice(start, end), verdict });
  }
  const places = found.map((place) => {
    const audited = place.metric && own.get(placeKey('passage', place.start, place.end));
    if (audited === undefined) return place;
    own.delete(audited.key);
    return { ...place, verdict: audited.verdict };
  });
  return [...places, ...own.values()].sort(inReadingOrder);
}

const inReadingOrder = (a: Place, b: Place): number => a.start - b.start || b.end - a.end;

function add(
  places: Map<string, Place>,
  subject: Subject,
  { start, end, text }: Quote,
  content: Partial<Place>,
): void {
  const key = placeKey(subject, start, end);
  places.set(key, { key, subject, start, end, text, ...content });
}

/** The places that cover `offset`, innermost first. */
export function placesAt(places: readonly Place[], offset: number): Place[] {
  return places
    .filter((place) => place.start <= offset && offset < place.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/**
 * The place that one step in reading order leads to from `offset`; wraps around. `undefined` where
 * there are none.
 */
export function stepFrom(
  places: readonly Place[],
  from: Place | number,
  direction: 1 | -1,
): Place | undefined {
  if (places.length === 0) return undefined;
  const at = typeof from === 'number' ? -1 : places.findIndex((place) => place.key === from.key);
  if (at >= 0) return places[(at + direction + places.length) % places.length];
  const offset = typeof from === 'number' ? from : from.start;
  return direction === 1
    ? (places.find((place) => place.start >= offset) ?? places[0])
    : (places.findLast((place) => place.start < offset) ?? places.at(-1));
}

/**
 * What stands now where a place has come to: the same kind of thing, a passage whatever it says.
 * `undefined` where nothing of its kind was found there.
 */
export function placeNow(
  { subject }: Pick<Place, 'subject'>,
  places: readonly Place[],
  at: { readonly span: Span; readonly text: string } | undefined,
): Place | undefined {
  if (at === undefined) return undefined;
  const { start, end } = at.span;
  const own = places.filter((place) => place.subject === subject);
  const here = own.find((place) => place.start === start && place.end === end);
  if (subject !== 'passage')
    return here ?? own.find((place) => place.start < end && start < place.end);
  const key = placeKey(subject, start, end);
  return here ?? { key, subject, start, end, text: at.text.slice(start, end) };
}

/** What a step asks of a place; what the reader judged the page's script does not know. */
export const stopOf = ({ subject, start, end, metric, pledge }: Place): StepPlace & Span => ({
  ...{ subject, start, end, status: metric?.status, specificity: pledge?.specificity },
});
