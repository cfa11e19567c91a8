import type { Span } from '../../model/span';
import { unitSet } from '../../text/unit-set';
import { readLead } from './lead';
import { nameBefore } from './name-before';
import { trimName } from './name-trim';
import { ownName } from './own-name';
import type { SentenceReading } from './reading';
import { splitNames } from './shared-list';
import { themeBefore } from './theme';
import type { Understood } from './understood';
import { usableName } from './usable-name';

/** `存、贷款余额`: a member of one character is no name, so the list is the name of each. */
const SHORTEST_PART = 2;
const JOINT_ONLY = /^(?:[、和及与或, ]|以及)+$/;
const JOINT_FIRST = unitSet('、和及与或, 以');

/**
 * The name of what each quantity of a sentence measures, in their order; `undefined` where the sentence names nothing.
 * A quantity without a name of its own has the name of the one before it (`财政总收入24亿元,同比增长|32%|`), or of what the
 * clauses before speak of; behind 分别 the first quantity has the first name, the second the second. `carried` is what the
 * sentence before spoke of.
 */
export function readIndicators(
  reading: SentenceReading,
  items: readonly Understood[],
  carried: Span | undefined,
): (Span | undefined)[] {
  const names: (Span | undefined)[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    const count = runLength(reading.text, items, index);
    if (count > 1 && isShared(reading, item)) {
      names.push(...sharedNames(reading, item, { items, count, names }));
      index += count - 1;
      continue;
    }
    const before = names[index - 1];
    const previous = items[index - 1]?.place.candidate;
    if (before && previous && previous.end === item.place.candidate.start && before.end <= previous.start) {
      names.push(before);
      continue;
    }
    names.push(
      ownName(reading, afterName(item, before), items[index + 1]) ?? inherited(reading, item, names) ?? carried,
    );
  }
  return names;
}

/** Whether the quantities of a run have a name each: behind 分别, or where they change what a run before them named. */
function isShared(reading: SentenceReading, item: Understood): boolean {
  const { place, lead, kind } = item;
  if (reading.text.slice(place.floor, place.candidate.start).includes('分别')) return true;
  return kind === 'change' && !nameBefore(reading, place.floor, lead.start).name;
}

/** How many quantities follow one another with nothing but joints between: `6.5%和8%`. */
function runLength(text: string, items: readonly Understood[], first: number): number {
  let count = 1;
  for (let index = first + 1; index < items.length; index += 1) {
    const before = items[index - 1]?.place.candidate;
    const here = items[index]?.place.candidate;
    if (!before || !here || !JOINT_FIRST.has(text, before.end) || !JOINT_ONLY.test(text.slice(before.end, here.start)))
      break;
    count += 1;
  }
  return count;
}

/** Quantities that follow one another, and what was named before them in the sentence. */
interface Run {
  readonly items: readonly Understood[];
  readonly count: number;
  readonly names: readonly (Span | undefined)[];
}

/**
 * The names of a run of quantities: the items of the list before 分别, or the names that the run before had
 * (`城镇、农村收入分别达到A和B,增长|C和D|`), or one name for all.
 */
function sharedNames(reading: SentenceReading, item: Understood, { items, count, names }: Run): (Span | undefined)[] {
  const { place, lead } = item;
  const { text } = reading;
  const parting = place.floor + text.slice(place.floor, place.candidate.start).lastIndexOf('分别');
  const isParted = parting > place.floor;
  const end = isParted ? readLead(text, place.floor, parting).start : lead.start;
  const listed = isParted ? listedNames(reading, place.floor, end, count) : undefined;
  if (listed) return listed;
  const subject = isParted ? usableName(text, nameBefore(reading, place.floor, end).name) : undefined;
  const whole = subject ?? usableName(text, nameBefore(reading, place.floor, lead.start).name);
  const list = whole ?? themeBefore(reading, place);
  const split = list && splitNames(text, list.start, list.end, count);
  const parts = split?.every((part) => part.end - part.start >= SHORTEST_PART) === true ? split : undefined;
  if (whole && parts) return parts.map((part) => trimName(text, part.start, part.end) ?? part);
  if (whole) return Array.from({ length: count }, () => whole);
  const earlier = names.filter((name, index) => name && items[index]?.kind !== 'change').slice(-count);
  if (earlier.length === count) return earlier;
  if (parts) return parts.map((part) => trimName(text, part.start, part.end) ?? part);
  const name = inherited(reading, item, names);
  return Array.from({ length: count }, () => name);
}

/** The items of the list in `[floor, end)`, the first without the verb that may govern the list: `推动|甲|、乙分别`. */
function listedNames(reading: SentenceReading, floor: number, end: number, count: number): Span[] | undefined {
  const { text } = reading;
  const list = trimName(text, floor, end);
  const parts = list && splitNames(text, list.start, list.end, count);
  if (!parts) return undefined;
  const names = parts.map((part, index) =>
    index === 0 ? nameBefore(reading, floor, part.end).name : trimName(text, part.start, part.end),
  );
  return names.every((name) => usableName(text, name) !== undefined)
    ? names.filter((name) => name !== undefined)
    : undefined;
}

/** The quantity without the words that already name the one before it: `3个|小区|5处`. */
function afterName(item: Understood, name: Span | undefined): Understood {
  const { place } = item;
  if (!name || name.start < place.floor || name.end > place.candidate.start || place.floor === place.clause.start)
    return item;
  return {
    ...item,
    place: { ...place, floor: name.end },
    lead: item.lead.start < name.end ? { ...item.lead, start: name.end } : item.lead,
  };
}

/** The last name that is one. */
export function lastNamed(names: readonly (Span | undefined)[]): Span | undefined {
  for (let index = names.length - 1; index >= 0; index -= 1) if (names[index]) return names[index];
  return undefined;
}

function inherited(reading: SentenceReading, item: Understood, names: readonly (Span | undefined)[]): Span | undefined {
  return lastNamed(names) ?? themeBefore(reading, item.place);
}
