import type { Span } from '../../../model/span';
import { anyOf } from '../../../text/any-of';
import { ADDING_VERBS, DONE_VERBS } from '../../lexicon/figure-words';
import { ASPECT_NAMES } from '../../lexicon/name-words';
import type { Decision } from '../decision';
import type { SentenceReading } from '../sentence-reading';
import type { ReadQuantity } from '../read-quantities';
import { subjectRightBefore, themeBefore } from './earlier-subject';
import { nameBefore } from './name-before';
import { ownName } from './own-name';
import { isPlaceName } from './usable-name';
import { runLength, runNames } from './run-names';
import type { IndicatorReason } from '../../../model/why';

/** The name of what is measured, `undefined` where the sentence names nothing, and why. */
export type IndicatorDecision = Decision<Span | undefined, IndicatorReason>;

/** `存、贷款余额`: a member of one character is no name, so the list is the name of each. */
const SHORTEST_PART = 2;
/**
 * What speaks of more than was done, with the verbs of doing that its name so has not: `总量达`,
 * `剩余|3处`.
 */
const OF_WHOLE: readonly (readonly [words: RegExp, verbs: RegExp])[] = [
  [/总量|总数|总规模|总计|总额/, new RegExp(`^${anyOf(ADDING_VERBS)}`)],
  [/剩余|其余|余下|尚有|还有/, new RegExp(`^${anyOf([...ADDING_VERBS, ...DONE_VERBS])}`)],
];

/**
 * The name of what each quantity of a sentence measures, in their order. A quantity without a name
 * of its own has the name of the one before it (`财政总收入24亿元,同比增长|32%|`), or of what the
 * clauses before speak of; behind 分别 the first quantity has the first name, the second the
 * second. `carried` is what the sentence before spoke of.
 */
export function readIndicators(
  reading: SentenceReading,
  items: readonly ReadQuantity[],
  carried: Span | undefined,
): IndicatorDecision[] {
  const names: IndicatorDecision[] = [];
  while (names.length < items.length) {
    const index = names.length;
    const count = runLength(reading.text, items, index);
    const run = runNames(reading, { items, index, count, names });
    names.push(...(run ?? [nameOf(reading, { items, index, names, carried })]));
  }
  return names;
}

/** A quantity among those of its sentence. */
interface Turn {
  readonly items: readonly ReadQuantity[];
  readonly index: number;
  /** Of the quantities before it. */
  readonly names: readonly IndicatorDecision[];
  readonly carried: Span | undefined;
}

const NAMELESS: IndicatorDecision = { value: undefined, because: 'nothing-named' };

function nameOf(reading: SentenceReading, turn: Turn): IndicatorDecision {
  const { items, index, names } = turn;
  const item = items[index];
  if (!item) return NAMELESS;
  const before = names[index - 1]?.value;
  const own = ownName(reading, afterName(item, before), items[index + 1]);
  if (own) return own;
  const from = nameFromBefore(reading, item, turn);
  if (from) return { value: ofTotal(reading, item, from.value), because: from.because };
  const aspect = aspectName(reading, item);
  return aspect ? { value: aspect, because: 'aspect' } : NAMELESS;
}

/** The name that was given before, for a quantity that has none of its own. */
function nameFromBefore(
  reading: SentenceReading,
  item: ReadQuantity,
  turn: Turn,
): Named | undefined {
  const between =
    item.place.candidate.form === 'ratio' ? subjectRightBefore(reading, item.place) : undefined;
  if (between) return { value: between, because: 'earlier-subject' };
  const same = sameUnitName(turn);
  if (same) return { value: same, because: 'same-unit' };
  const last = lastNamed(reading.text, turn.names);
  if (last) return { value: last, because: 'inherited' };
  const theme = themeBefore(reading, item.place);
  if (theme) return { value: theme, because: 'earlier-subject' };
  return turn.carried && { value: turn.carried, because: 'sentence-before' };
}

type Named = Decision<Span, IndicatorReason>;

/**
 * `新增企业30家、总量达|900家|`: the total is not of the new ones alone, nor
 * `整治河道12处,剩余|3处|` of what was done.
 */
function ofTotal(reading: SentenceReading, { place }: ReadQuantity, name: Span): Span {
  const led = reading.text.slice(place.floor, place.candidate.start);
  const [, verbs] = OF_WHOLE.find(([words]) => words.test(led)) ?? [];
  const verb = verbs?.exec(reading.text.slice(name.start, name.end))?.[0].length ?? 0;
  return name.end - name.start - verb >= SHORTEST_PART
    ? { ...name, start: name.start + verb }
    : name;
}

/** The aspect (`面积`) where nothing says of what. */
function aspectName(reading: SentenceReading, { place, lead }: ReadQuantity): Span | undefined {
  const { name } = nameBefore(reading, place.floor, lead.start);
  if (!name || name.end - name.start < SHORTEST_PART) return undefined;
  return ASPECT_NAMES.has(reading.text.slice(name.start, name.end)) ? name : undefined;
}

/** The quantity without the words that already name the one before it: `3个|小区|5处`. */
function afterName(item: ReadQuantity, name: Span | undefined): ReadQuantity {
  const { place } = item;
  if (
    !name ||
    name.start < place.floor ||
    name.end > place.candidate.start ||
    place.floor === place.clause.start
  )
    return item;
  return {
    ...item,
    place: { ...place, floor: name.end },
    lead: item.lead.start < name.end ? { ...item.lead, start: name.end } : item.lead,
  };
}

/** The last name that is one. */
function lastNamed(text: string, names: readonly IndicatorDecision[]): Span | undefined {
  return names.findLast(({ value }) => value && !isPlaceName(text, value))?.value;
}

/**
 * `优良天数326天,优良率89%,增加|12天|`: an amount by which something changed is of what was stated
 * in its unit.
 */
function sameUnitName({ items, index, names }: Turn): Span | undefined {
  const item = items[index];
  if (item?.kind !== 'change' || item.place.candidate.form !== 'amount') return undefined;
  const { unit } = item.place.candidate;
  return names.findLast(
    ({ value }, before) => value && items[before]?.place.candidate.unit === unit,
  )?.value;
}
