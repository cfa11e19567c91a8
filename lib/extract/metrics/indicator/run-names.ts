import type { Span } from '../../../model/span';
import { anyOf } from '../../../text/any-of';
import { unitSet } from '../../../text/unit-set';
import { CHANGE_VERBS } from '../../lexicon/movement-words';
import type { Candidate } from '../../candidate';
import type { Decision } from '../decision';
import type { SentenceReading } from '../sentence-reading';
import type { ReadQuantity } from '../read-quantities';
import { MOVED_TO, readLead } from '../words-before';
import { themeBefore } from './earlier-subject';
import { splitNames } from './listed-names';
import { nameBefore } from './name-before';
import { ownName } from './own-name';
import { trimName } from './trim-name';
import { usableName } from './usable-name';
import type { RunReason } from '../../../model/why';

/** `存、贷款余额`: a member of one character is no name, so the list is the name of each. */
const SHORTEST_PART = 2;
/** `分别增长|5%|和下降|3%|`. */
const AND_CHANGED = new RegExp(`^(?:[、和及与]|以及)(?:实际|同比)?${anyOf(CHANGE_VERBS)}$`);
const JOINT_ONLY = /^(?:[、和及与或, ]|以及)+$/;
/** `第一、第二产业`: a number in a row waits for its noun. */
const ORDINAL = /^第[一二三四五六七八九十]$/;
const JOINT_FIRST = unitSet('、和及与或, 以');

/** Quantities that follow one another, and what was named before them in the sentence. */
interface Run {
  readonly items: readonly ReadQuantity[];
  /** Of its first quantity in `items`. */
  readonly index: number;
  readonly count: number;
  readonly names: readonly Name[];
}

type Name = Decision<Span | undefined, string>;
type RunName = Decision<Span | undefined, RunReason>;

const named = (names: readonly (Span | undefined)[], because: RunReason): RunName[] =>
  names.map((value) => ({ value, because }));

const forAll = (name: Span | undefined, count: number, because: RunReason): RunName[] =>
  Array.from({ length: count }, () => ({ value: name, because }));

/**
 * The names that the quantities of a run have together; `undefined` where its first quantity is
 * named for itself.
 */
export function runNames(reading: SentenceReading, run: Run): RunName[] | undefined {
  const { items, index, count, names } = run;
  const item = items[index];
  if (!item) return undefined;
  if (isMovedOn(reading.text, run)) {
    const from = names.slice(index - count, index).map(({ value }) => value);
    return named(from, 'moved-on');
  }
  if (count > 1 && (isShared(reading, item) || isPaired(reading, run)))
    return sharedNames(reading, item, run);
  const before = names[index - 1]?.value;
  const previous = items[index - 1]?.place.candidate;
  if (before && previous && touches(previous, item.place.candidate) && before.end <= previous.start)
    return forAll(before, 1, 'touches');
  const stated = count > 1 ? statedBehind(reading, run) : undefined;
  return stated && forAll(stated, count, 'stated-behind');
}

/** `|126批||438人次|`: of one thing; not what it costs and how big it is: `投资|300万元||20亩|`. */
const touches = (one: Candidate, next: Candidate): boolean =>
  one.end === next.start && (one.unit !== '元' || next.unit === '元');

/**
 * Whether the quantities of a run have a name each: behind 分别, or where they change what a run
 * before them named.
 */
function isShared(reading: SentenceReading, item: ReadQuantity): boolean {
  const { place, lead, kind } = item;
  if (reading.text.slice(place.floor, place.candidate.start).includes('分别')) return true;
  return kind === 'change' && !nameBefore(reading, place.floor, lead.start).name;
}

/**
 * `水稻、小麦面积|12万亩、8万亩|`: as many names as quantities of one unit, though no 分别 parts
 * them.
 */
function isPaired(reading: SentenceReading, { items, index, count }: Run): boolean {
  const { text } = reading;
  const [first, ...rest] = items.slice(index, index + count);
  if (!first || first.kind === 'change' || first.place.candidate.unit === '') return false;
  if (rest.some(({ place }) => place.candidate.unit !== first.place.candidate.unit)) return false;
  const { name } = nameBefore(reading, first.place.floor, first.lead.start);
  if (!name || !text.slice(name.start, name.end).includes('、')) return false;
  const parts = splitNames(text, name.start, name.end, count);
  return parts !== undefined && !text.slice(name.start, name.end).includes('等');
}

/** `从|150元、210元|提高到|165元、225元|`: where the quantities of the run before moved to. */
function isMovedOn(text: string, { items, index, count }: Run): boolean {
  const first = items[index - count];
  const before = items[index - 1];
  const here = items[index];
  if (
    !first?.lead.from ||
    !before?.lead.from ||
    here?.place.candidate.form !== before.place.candidate.form
  )
    return false;
  return MOVED_TO.test(text.slice(before.place.candidate.end, here.place.candidate.start));
}

/** `|57%、43%和35%|的居民认为…`: what is stated of shares behind the last of them. */
function statedBehind(reading: SentenceReading, { items, index, count }: Run): Span | undefined {
  const run = items.slice(index, index + count);
  const item = run[run.length - 1];
  if (
    !item ||
    run.some(({ kind, place }) => kind !== 'share' || place.clause !== item.place.clause)
  )
    return undefined;
  const name = ownName(reading, item, items[index + count])?.value;
  return name && name.start >= item.place.candidate.end ? name : undefined;
}

/** How many quantities follow one another with nothing but joints between: `6.5%和8%`. */
export function runLength(text: string, items: readonly ReadQuantity[], first: number): number {
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

/**
 * The names of a run of quantities: the items of the list before 分别, or the names that the run
 * before had (`城镇、农村收入分别达到A和B,增长|C和D|`), or one name for all.
 */
function sharedNames(
  reading: SentenceReading,
  item: ReadQuantity,
  { items, count, names }: Run,
): RunName[] {
  const { place, lead } = item;
  const { text } = reading;
  const parting = place.floor + text.slice(place.floor, place.candidate.start).lastIndexOf('分别');
  const isParted = parting > place.floor;
  const end = isParted ? readLead(text, place.floor, parting).start : lead.start;
  const listed = isParted ? listedNames(reading, place.floor, end, count) : undefined;
  if (listed) return named(listed, 'listed');
  const subject = isParted
    ? usableName(text, nameBefore(reading, place.floor, end).name)
    : undefined;
  const whole = subject ?? usableName(text, nameBefore(reading, place.floor, lead.start).name);
  const parts = partsOf(text, whole ?? themeBefore(reading, place), count);
  if (whole) return parts ? named(parts, 'listed') : forAll(whole, count, 'one-for-all');
  const earlier = names
    .filter(({ value }, index) => value && items[index]?.kind !== 'change')
    .slice(-count);
  if (earlier.length === count)
    return named(
      earlier.map(({ value }) => value),
      'as-the-run-before',
    );
  if (parts) return named(parts, 'listed');
  const last =
    names.findLast(({ value }) => value !== undefined)?.value ?? themeBefore(reading, place);
  return forAll(last, count, 'one-for-all');
}

/** The members of a list of `count` names, none of which is a single character. */
function partsOf(text: string, list: Span | undefined, count: number): Span[] | undefined {
  const parts = list && splitNames(text, list.start, list.end, count);
  if (!parts?.every((part) => isWhole(text, part))) return undefined;
  return parts.map((part) => trimName(text, part.start, part.end) ?? part);
}

/**
 * The items of the list in `[floor, end)`, the first without the verb that may govern the list:
 * `推动|甲|、乙分别`.
 */
function listedNames(
  reading: SentenceReading,
  floor: number,
  end: number,
  count: number,
): Span[] | undefined {
  const { text } = reading;
  const list = trimName(text, floor, end);
  const parts = list && splitNames(text, list.start, list.end, count);
  if (!parts) return undefined;
  const names = parts.map((part, index) =>
    index === 0 ? nameBefore(reading, floor, part.end).name : trimName(text, part.start, part.end),
  );
  return names.every((name) => isWhole(text, name))
    ? names.filter((name) => name !== undefined)
    : undefined;
}

/**
 * Not `肉` of `肉、蛋、奶产量` nor `第一` of `第一、第二产业增加值`: the list is the name of each.
 */
function isWhole(text: string, name: Span | undefined): boolean {
  if (!name || name.end - name.start < SHORTEST_PART || usableName(text, name) === undefined)
    return false;
  return !ORDINAL.test(text.slice(name.start, name.end));
}
