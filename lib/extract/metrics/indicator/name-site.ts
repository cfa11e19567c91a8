import type { Span } from '../../../model/span';
import type { Candidate } from '../../candidate';
import { isMeasuringUnit } from '../../lexicon/units';
import type { Place, SentenceReading } from '../sentence-reading';
import type { ReadQuantity } from '../read-quantities';
import type { Lead } from '../words-before';
import { nameBefore } from './name-before';
import type { NameBefore } from './name-before';
import { nameBehind } from './name-behind';
import type { NameBehind } from './name-behind';
import { usableName } from './usable-name';

/** Prepositions before a quantity, which govern nothing behind it. */
const WHERE = /[在于]$/;
const FOR_WHOM = /[在于为]$/;
const JOINTS = '、和及与以';
/**
 * `…全覆盖、|70%|升入高中`: what a joint parts from the quantity is told of something else. Not
 * 参与, 饱和, 涉及.
 */
const JOINED_ON = /(?:、|以及|(?<![涉普危波顾提以])及|(?<![饱缓平总共])和|(?<![参给赋])与)$/;
/** `线路、桥梁共|67公里|轨道交通线`: the sum of a list, whose kind is named behind. */
const SUMMED = /(?:共计?|合计|总计)$/;
const PERSONS = /[人名]$/;
/** Those for whom something is done are persons, households or firms: `为|46家|茶企办理贷款`. */
const SERVED = /[人名家户]$/;
const CLASSES: ReadonlySet<string> = new Set(['类', '大类', '项', '件', '批']);
/**
 * Before the quantity an example or an attribute of what follows it: `甲、乙等|4个|项目`,
 * `结转的|26个|项目`.
 */
export const APPOSED = /(?:[等的将把]|(?<![结应面相])对)$/;
/** `有|13亿人口|的国家`. */
export const HELD = /有$/;

/** A quantity with all that its name is read from. */
export interface NameSite {
  readonly reading: SentenceReading;
  readonly text: string;
  readonly item: ReadQuantity;
  readonly place: Place;
  readonly candidate: Candidate;
  readonly lead: Lead;
  /** The quantity right behind it in its clause. */
  readonly next: ReadQuantity | undefined;
  /** The words between the quantity, or clause, before it and itself. */
  readonly led: string;
  readonly before: NameBefore;
  /** The noun inside the quantity: `49.3万|老年人|`. */
  readonly noun: Span | undefined;
  readonly behind: NameBehind;
  /** The words of `behind.name`, where they begin with no verb. */
  readonly named: string | undefined;
  /**
   * A joint parts it from what stands before, so that the words behind it are its own:
   * `…全覆盖、|70%|升入高中`.
   */
  readonly isJoinedOn: boolean;
  /** The usable name before it, where it is no example and no attribute of what follows. */
  readonly left: Span | undefined;
}

/** Reads the words around a quantity for its name; `following` is the quantity behind it. */
export function nameSite(
  reading: SentenceReading,
  item: ReadQuantity,
  following: ReadQuantity | undefined,
): NameSite {
  const { text } = reading;
  const { place, lead } = item;
  const { candidate, floor, ceiling } = place;
  const before = nameBefore(
    reading,
    ownFloor(text, place, lead.start),
    isDeed(item) ? candidate.start : lead.start,
  );
  const led = text.slice(floor, candidate.start);
  const next = following?.place.candidate.start === ceiling ? following : undefined;
  const options = { more: next !== undefined, ...governance(item, led, before.waiting) };
  const behind = nameBehind(reading, candidate.end, ceiling, options);
  const named =
    behind.name && !behind.verbFirst ? text.slice(behind.name.start, behind.name.end) : undefined;
  const isCounted = named !== undefined || isClassOf(candidate, next?.place.candidate);
  const isApposed = isCounted && (APPOSED.test(led) || (led.includes('、') && SUMMED.test(led)));
  const isJoinedOn = JOINED_ON.test(led) && (behind.name !== undefined || behind.verbFirst);
  const left = isApposed || isJoinedOn ? undefined : usableName(text, before.name);
  const noun = countedNoun(text, candidate);
  return {
    reading,
    text,
    item,
    place,
    candidate,
    lead,
    next,
    led,
    before,
    noun,
    behind,
    named,
    isJoinedOn,
    left,
  };
}

/** `粮库、水厂等|3类||19项|工程`: classes and what is in them, named behind. */
const isClassOf = ({ end, unit }: Candidate, next: Candidate | undefined): boolean =>
  next?.start === end && CLASSES.has(unit) && !isMeasuringUnit(next.unit);

/** `改造提升|5家`: the words of change say what was done to what is counted. */
const isDeed = ({ lead, kind }: ReadQuantity): boolean =>
  lead.direction !== undefined && !lead.reached && !lead.from && kind === 'level';

/**
 * Whether a verb before the quantity governs what stands behind it, or the quantity only sizes
 * that.
 */
function governance({ place: { candidate }, lead }: ReadQuantity, led: string, waiting: boolean) {
  const isPersons = candidate.form === 'amount' && PERSONS.test(candidate.unit);
  const isServed = candidate.form === 'amount' && SERVED.test(candidate.unit);
  return {
    governed: waiting || (lead.start < candidate.start && !(isServed ? FOR_WHOM : WHERE).test(led)),
    sizing: isPersons && HELD.test(led),
    served: isServed,
    counting: candidate.form === 'amount' && !candidate.unit.endsWith('元'),
  };
}

/**
 * Behind another quantity, where the words that are left of this one begin:
 * `47项经验、|示范区|48项`.
 */
function ownFloor(text: string, { floor, clause }: Place, end: number): number {
  if (floor === clause.start || JOINTS.includes(text.charAt(floor))) return floor;
  const pause = text.slice(floor, end).lastIndexOf('、');
  return pause < 0 || pause === end - floor - 1 ? floor : floor + pause + 1;
}

/** `49.3万|老年人|`: the noun inside a quantity that has no measure word. */
function countedNoun(text: string, candidate: Candidate): Span | undefined {
  const length = candidate.unit.length;
  if (candidate.form !== 'amount' || length < 2 || candidate.rule !== 'counted-noun')
    return undefined;
  const start = candidate.end - length;
  return text.slice(start, candidate.end) === candidate.unit
    ? { start, end: candidate.end }
    : undefined;
}
