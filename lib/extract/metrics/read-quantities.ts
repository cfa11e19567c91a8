import type { MetricKind } from '../../model/extraction';
import { anyOf } from '../../text/any-of';
import { PLAN_PARTS } from '../lexicon/figure-words';
import { CHANGE_VERBS } from '../lexicon/movement-words';
import { readKind } from './kind';
import type { KindDecision } from './kind';
import type { Place, SentenceReading } from './sentence-reading';
import { MOVED_TO, readLead } from './words-before';
import type { Lead } from './words-before';
import type { KindReason } from '../../model/why';

/** A quantity whose words before it and whose kind are known. */
export interface ReadQuantity {
  readonly place: Place;
  readonly lead: Lead;
  readonly kind: MetricKind;
  /** Why it is of that kind. */
  readonly because: KindReason;
}

/** `、主体工程的|50%`: the next part of a construction behind one whose progress was stated. */
const PART = new RegExp(`${anyOf(PLAN_PARTS)}的?$`);
const AND_CHANGED = new RegExp(`^(?:[、和及与]|以及)${anyOf(CHANGE_VERBS)}$`);
const AGAIN = /^[、,并且或]*(?:力争|争取|确保|努力)(?:达到)?$/;
const AGAIN_LONGEST = 8;
/** Between the quantities of one run. */
const PARTED = /^ ?(?:[、和及与]|以及) ?$/;
const JOINT = /^[、和及与,或 ]*(?:以及)?$/;

/**
 * Lead and kind of every quantity; one that only a joint parts from the one before shares its words
 * (`增长6%和8%`).
 */
export function readQuantities(reading: SentenceReading): ReadQuantity[] {
  const items: ReadQuantity[] = [];
  for (const place of reading.places)
    items.push(readQuantity(reading.text, place, items[items.length - 1]));
  return items;
}

function readQuantity(text: string, place: Place, before: ReadQuantity | undefined): ReadQuantity {
  const read = readLead(text, place.floor, place.candidate.start);
  if (!before) return quantity(place, read, readKind(text, place, read));
  const between = text.slice(place.floor, place.candidate.start);
  const isNext = place.floor === before.place.candidate.end;
  const joined = isNext && JOINT.test(between);
  const lead = leadBehind(text, before, place, read);
  if (before.lead.from && hasMovedTo(text, before.place, place))
    return { place, lead, kind: before.kind, because: before.because };
  const kind = readKind(text, place, lead);
  const isPart =
    isNext &&
    (joined || PART.test(between)) &&
    before.kind === 'progress' &&
    kind.value === 'share';
  return quantity(place, lead, isPart ? { value: 'progress', because: 'next-part' } : kind);
}

const quantity = (place: Place, lead: Lead, { value, because }: KindDecision): ReadQuantity => ({
  place,
  lead,
  kind: value,
  because,
});

/**
 * What the words before a quantity say, and those before the quantity in front of it that hold for
 * both.
 */
function leadBehind(text: string, before: ReadQuantity, place: Place, read: Lead): Lead {
  const joined =
    place.floor === before.place.candidate.end &&
    JOINT.test(text.slice(place.floor, place.candidate.start));
  const isChange = before.kind === 'change';
  if (joined || (isChange && isAgain(text, before.place, place, read)))
    return { ...before.lead, start: read.start };
  return isChange && isAndChanged(text, before, place)
    ? { ...read, basis: read.basis ?? before.lead.basis }
    : read;
}

/** `同比分别回落|2.4%|和上扬|7.6%|`: both against the year before. */
const isAndChanged = (text: string, before: ReadQuantity, { floor, candidate }: Place): boolean =>
  floor === before.place.candidate.end && AND_CHANGED.test(text.slice(floor, candidate.start));

/** `增长6%左右,力争|6.5%|`: the same change, aimed higher. */
function isAgain(text: string, before: Place, place: Place, lead: Lead): boolean {
  const { candidate } = place;
  if (candidate.form !== before.candidate.form || lead.direction !== undefined) return false;
  const { end } = before.candidate;
  return candidate.start - end <= AGAIN_LONGEST && AGAIN.test(text.slice(end, candidate.start));
}

/** `由|85%|提高到|92%`: what the second says is what the first said. */
function hasMovedTo(text: string, before: Place, { candidate }: Place): boolean {
  return (
    candidate.form === before.candidate.form &&
    MOVED_TO.test(text.slice(before.candidate.end, candidate.start))
  );
}

/**
 * How many quantities follow this one in its run, with nothing but joints between: 1 for
 * `|6%|、8%`.
 */
export function countBehind(text: string, items: readonly ReadQuantity[], order: number): number {
  let count = 0;
  for (let index = order + 1; index < items.length; index += 1) {
    const before = items[index - 1]?.place.candidate;
    const here = items[index]?.place.candidate;
    if (!before || !here || !PARTED.test(text.slice(before.end, here.start))) break;
    count += 1;
  }
  return count;
}
