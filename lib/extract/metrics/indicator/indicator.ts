import type { Span } from '../../../model/span';
import { ASPECT_NAMES } from '../../lexicon/name-words';
import { unitSet } from '../../../text/unit-set';
import { readLead } from '../words-before';
import { MOVED_TO } from '../movement';
import { nameBefore } from './name-before';
import { trimName } from './trim-name';
import { ownName } from './own-name';
import type { SentenceReading } from '../sentence-reading';
import { splitNames } from './listed-names';
import { themeBefore } from './earlier-subject';
import type { Understood } from '../understood';
import { usableName } from './usable-name';

/** `存、贷款余额`: a member of one character is no name, so the list is the name of each. */
const SHORTEST_PART = 2;
const TOTALS = /总量|总数|总规模|总计|总额/;
const ADDED = /^(?:新增|净增|新登记|新注册|新设立?|新建成?|新培育|新认定|新引进)/;
/** `分别增长|5%|和下降|3%|`. */
const AND_CHANGED = /^(?:[、和及与]|以及)(?:实际|同比)?(?:增长|下降|上升|减少|提高|回落|增加|降低|下滑)$/;
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
    if (isMovedOn(reading.text, items, index, count)) {
      names.push(...names.slice(index - count, index));
      index += count - 1;
      continue;
    }
    if (count > 1 && (isShared(reading, item) || isPaired(reading, items, index, count))) {
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
    const told = count > 1 ? toldBehind(reading, items, index, index + count - 1) : undefined;
    if (told) {
      names.push(...Array.from({ length: count }, () => told));
      index += count - 1;
      continue;
    }
    names.push(
      ownName(reading, afterName(item, before), items[index + 1]) ??
        ofTotal(reading, item, sameUnitName(items, index, names) ?? inherited(reading, item, names) ?? carried) ??
        aspectName(reading, item),
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

/** `水稻、小麦面积|12万亩、8万亩|`: as many names as quantities of one unit, though no 分别 parts them. */
function isPaired(reading: SentenceReading, items: readonly Understood[], index: number, count: number): boolean {
  const { text } = reading;
  const [first, ...rest] = items.slice(index, index + count);
  if (!first || first.kind === 'change' || first.place.candidate.unit === '') return false;
  if (rest.some(({ place }) => place.candidate.unit !== first.place.candidate.unit)) return false;
  const { name } = nameBefore(reading, first.place.floor, first.lead.start);
  if (!name || !text.slice(name.start, name.end).includes('、')) return false;
  const parts = splitNames(text, name.start, name.end, count);
  return parts !== undefined && !text.slice(name.start, name.end).includes('等');
}

/** `从|209元、280元|提高到|217元、290元|`: where the quantities of the run before moved to. */
function isMovedOn(text: string, items: readonly Understood[], index: number, count: number): boolean {
  const first = items[index - count];
  const before = items[index - 1];
  const here = items[index];
  if (!first?.lead.from || !before?.lead.from || !here) return false;
  return MOVED_TO.test(text.slice(before.place.candidate.end, here.place.candidate.start));
}

/** `|57%、43%和35%|的居民认为…`: what is told of shares behind the last of them; the run is from index `first` to `last`. */
function toldBehind(
  reading: SentenceReading,
  items: readonly Understood[],
  first: number,
  last: number,
): Span | undefined {
  const item = items[last];
  const run = items.slice(first, last + 1);
  if (!item || run.some(({ kind, place }) => kind !== 'share' || place.clause !== item.place.clause)) return undefined;
  const name = ownName(reading, item, items[last + 1]);
  return name && name.start >= item.place.candidate.end ? name : undefined;
}

/** `新增企业30家、总量达|900家|`: the total is not of the new ones alone. */
function ofTotal(reading: SentenceReading, { place }: Understood, name: Span | undefined): Span | undefined {
  if (!name || !TOTALS.test(reading.text.slice(place.floor, place.candidate.start))) return name;
  const added = ADDED.exec(reading.text.slice(name.start, name.end))?.[0].length ?? 0;
  return name.end - name.start - added >= SHORTEST_PART ? { ...name, start: name.start + added } : name;
}

/** The aspect (`面积`) where nothing says of what. */
function aspectName(reading: SentenceReading, { place, lead }: Understood): Span | undefined {
  const { name } = nameBefore(reading, place.floor, lead.start);
  if (!name || name.end - name.start < SHORTEST_PART) return undefined;
  return ASPECT_NAMES.has(reading.text.slice(name.start, name.end)) ? name : undefined;
}

/** How many quantities follow one another with nothing but joints between: `6.5%和8%`. */
function runLength(text: string, items: readonly Understood[], first: number): number {
  let count = 1;
  for (let index = first + 1; index < items.length; index += 1) {
    const before = items[index - 1]?.place.candidate;
    const here = items[index]?.place.candidate;
    if (!before || !here || !JOINT_FIRST.has(text, before.end)) break;
    const between = text.slice(before.end, here.start);
    const areChanges = items[index - 1]?.kind === 'change' && items[index]?.kind === 'change';
    if (!JOINT_ONLY.test(between) && !(areChanges && AND_CHANGED.test(between))) break;
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

/** `优良天数326天,优良率89%,增加|12天|`: an amount by which something changed is of what was told in its unit. */
function sameUnitName(
  items: readonly Understood[],
  index: number,
  names: readonly (Span | undefined)[],
): Span | undefined {
  const item = items[index];
  if (item?.kind !== 'change' || item.place.candidate.form !== 'amount') return undefined;
  for (let before = index - 1; before >= 0; before -= 1) {
    if (items[before]?.place.candidate.unit === item.place.candidate.unit && names[before]) return names[before];
  }
  return undefined;
}

function inherited(reading: SentenceReading, item: Understood, names: readonly (Span | undefined)[]): Span | undefined {
  return lastNamed(names) ?? themeBefore(reading, item.place);
}
