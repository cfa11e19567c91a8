import type { Span } from '../../../model/span';
import type { Candidate } from '../../candidate';
import { isMeasuringUnit } from '../../lexicon/units';
import { GENERIC_NOUNS, PURPOSE_VERBS, RATED_NOUNS } from '../../lexicon/name-words';
import { indexEdges } from '../../../text/word-edges';
import { nameBefore } from './name-before';
import { attributeBefore, servedObject } from './counted-name';
import { lastJoint, nameBehind } from './name-behind';
import { trimName } from './trim-name';
import type { Place, SentenceReading } from '../sentence-reading';
import type { Understood } from '../understood';
import { usableName } from './usable-name';

/** Units of a name that is told with what happens to it, and of the whole then. */
const LONGEST_KIND_OF_SUBJECT = 4;
const LONGEST_EVENT = 14;
const LONGEST_SHARED = 20;
const SHORTEST_TAIL = 4;
const BARE_VERB = 2;
/** Units in which a longer name is looked for. */
const LONGEST_LOOK_BACK = 300;
const CURRENCY = /元$/;
/** Units of size: with a name right behind they size it (`4000平方米|保鲜库`), unless a verb governs the name before. */
const SIZES = /平方米|平方公里|公里|亩|公顷|吨|米$/;
/** Units of what a plant can do: the plant behind has the name, its owner stands before (`东山|700万吨|露天矿`). */
const PLANTS = /^(?:吨|千瓦|兆瓦|千伏安|公里)$/;
const SHORTEST_PLANT = 3;
/** Aspects of a plan that can be counted: `设置|26项|指标`. */
const COUNTED_ASPECTS: ReadonlySet<string> = new Set(['指标', '任务', '目标', '计划']);
const RATED = indexEdges(RATED_NOUNS);
/** Prepositions before a quantity, which govern nothing behind it. */
const WHERE = /[在于]$/;
const FOR_WHOM = /[在于为]$/;
const JOINTS = '、和及与以';
/** Before the quantity an example or an attribute of what follows it: `甲、乙等|4个|项目`, `结转的|26个|项目`. */
const APPOSED = /(?:[等的将把]|(?<![结应面相])对)$/;
const JOINT_OR_NOTHING = /^(?:[、和及与或 ]|以及)*$/;
/** `…全覆盖、|70%|升入高中`: what a joint parts from the quantity is told of something else. Not 参与, 饱和, 涉及. */
const JOINED_ON = /(?:、|以及|(?<![涉普危波顾提以])及|(?<![饱缓平总共])和|(?<![参给赋])与)$/;
/** `线路、桥梁共|67公里|轨道交通线`: the sum of a list, whose kind is named behind. */
const SUMMED = /(?:共计?|合计|总计)$/;
/** `解决|5万农村人口|的饮水安全问题`: a verb whose object is what stands behind the people counted. */
const SOLVED = /(?:解决|保障|满足|改善|缓解|化解|减轻)了?$/;
/** `有|13亿人口|的国家`. */
const HELD = /有$/;
const PURPOSES = indexEdges(PURPOSE_VERBS);

/**
 * The name of an amount or rate: behind it for a count (`新建1个|营商服务中心|`), before it for money, sizes and rates
 * (`|财政总收入|2.88亿元`), and before it too where nothing stands behind. `next` is the quantity behind it.
 */
export function levelName(reading: SentenceReading, item: Understood, next: Understood | undefined): Span | undefined {
  const { place, lead } = item;
  const { text } = reading;
  const { candidate } = place;
  const isDeed = lead.direction !== undefined && !lead.reached && !lead.from && item.kind === 'level';
  const before = nameBefore(reading, ownFloor(text, place, lead.start), isDeed ? candidate.start : lead.start);
  const led = text.slice(place.floor, candidate.start);
  const served = servedObject(reading, place);
  if (served) return served;
  const noun = countedNoun(text, candidate);
  if (noun && !SOLVED.test(led)) {
    const own = HELD.test(led) ? undefined : usableName(text, before.name);
    const isExample = APPOSED.test(led);
    return own && !isExample && own.end - own.start > BARE_VERB ? own : noun;
  }
  const attribute = attributeBefore(reading, place, lead.start);
  if (attribute) return attribute;
  const more = next !== undefined && next.place.candidate.start === place.ceiling;
  const isPersons = candidate.form === 'amount' && /[人名]$/.test(candidate.unit);
  const governed = before.waiting || (lead.start < candidate.start && !(isPersons ? FOR_WHOM : WHERE).test(led));
  const sizing = isPersons && HELD.test(led);
  const behind = nameBehind(reading, candidate.end, place.ceiling, { more, governed, sizing });
  const named = behind.name && !behind.verbFirst ? text.slice(behind.name.start, behind.name.end) : undefined;
  const isApposed = named !== undefined && (APPOSED.test(led) || (led.includes('、') && SUMMED.test(led)));
  const isJoinedOn = JOINED_ON.test(led) && (behind.name !== undefined || behind.verbFirst);
  const left = isApposed || isJoinedOn ? undefined : usableName(text, before.name);
  const isJoined = more && JOINT_OR_NOTHING.test(text.slice(candidate.end, place.ceiling));
  if (isJoined && (!left || (before.waiting && left.end - left.start <= BARE_VERB)))
    return (item.kind === next.kind ? nextName(reading, next) : undefined) ?? left;
  if (left && isNamedBefore(reading, item, left, { named, waiting: before.waiting })) return tailName(text, left);
  if (behind.name && named !== undefined) {
    if (named.length === 1 && more && item.kind !== 'share') return nextName(reading, next);
    const opens = named.length === 1 || (!isSize(candidate) && !before.name && lead.start === candidate.start);
    const subject = opens ? subjectName(reading, item, behind.name, more ? next : undefined) : undefined;
    if (before.waiting && COUNTED_ASPECTS.has(named)) return behind.name;
    return usableName(text, subject ?? longerName(reading, place, behind.name)) ?? (left && tailName(text, left));
  }
  if (left) return tailName(text, left);
  if (noun) return noun;
  if (!behind.verbFirst) return undefined;
  const told = behind.name ?? trimName(text, candidate.end, place.ceiling);
  return usableName(text, told) ?? (isJoinedOn ? { start: candidate.end, end: told?.end ?? place.ceiling } : undefined);
}

/** Behind another quantity, where the words that are left of this one begin: `47项经验、|示范区|48项`. */
function ownFloor(text: string, { floor, clause }: Place, end: number): number {
  if (floor === clause.start || JOINTS.includes(text.charAt(floor))) return floor;
  const pause = text.slice(floor, end).lastIndexOf('、');
  return pause < 0 || pause === end - floor - 1 ? floor : floor + pause + 1;
}

/** Whether the name before the quantity is its own, though words stand behind it too. */
function isNamedBefore(
  reading: SentenceReading,
  { place, lead }: Understood,
  left: Span,
  { named, waiting }: { readonly named: string | undefined; readonly waiting: boolean },
): boolean {
  const { candidate } = place;
  if (named === undefined) return isMeasured(candidate);
  if (GENERIC_NOUNS.has(named)) return !(waiting && isVerb(reading, left));
  if (lead.reached && lead.direction !== undefined) return true;
  if (!isMeasured(candidate)) return false;
  if (waiting && CURRENCY.test(candidate.unit) && PURPOSES.lengthAt(named, 0, named.length) === 0) return false;
  if (candidate.form === 'percent' && RATED.lengthAt(named, 0, named.length) > 0) return false;
  if (PLANTS.test(candidate.unit) && lead.start === candidate.start && named.length >= SHORTEST_PLANT) return false;
  const isUngoverned = left.start === trimName(reading.text, place.floor, lead.start)?.start;
  return !(SIZES.test(candidate.unit) && lead.start === candidate.start && isUngoverned);
}

/** `滚动推进|12个|项目`: the words before are nothing but the verb. */
const isVerb = ({ words }: SentenceReading, { start, end }: Span): boolean =>
  words.some((word) => word.kind === 'light' && word.start === start && word.end === end);

const isSize = ({ form, unit }: Candidate): boolean => form === 'amount' && SIZES.test(unit);

const isMeasured = ({ form, unit }: Candidate): boolean => form !== 'amount' || unit === '' || isMeasuringUnit(unit);

/**
 * The name of a quantity that opens its clause: a short one is told with what it does (`4个|项目入选|`, `85%的|村完成改厕|`),
 * because 项目 or 村 alone says nothing. Of two joined quantities the words behind the last are told.
 */
function subjectName(
  reading: SentenceReading,
  item: Understood,
  name: Span,
  next: Understood | undefined,
): Span | undefined {
  const { text } = reading;
  const isShare = item.kind === 'share';
  const last = isShare && next ? next.place : item.place;
  const from = last === item.place ? name.start : last.candidate.end;
  const length = name.end - name.start;
  if (!isShare && length > LONGEST_KIND_OF_SUBJECT) return undefined;
  const joint = next && !isShare ? lastJoint(text, from, last.ceiling) : last.ceiling;
  if (next && !isShare && joint === last.ceiling) return undefined;
  const whole = trimName(text, from, joint);
  const longest = isShare || length === 1 ? LONGEST_SHARED : Math.min(LONGEST_EVENT, 3 * length + 4);
  return whole && whole.end - whole.start <= longest ? whole : undefined;
}

/** `城市节、马拉松等|地方性活动|`: behind a list of examples the name of their kind, where it says enough. */
export function tailName(text: string, name: Span): Span {
  const words = text.slice(name.start, name.end);
  const at = words.lastIndexOf('等');
  if (at < 0 || !words.slice(0, at).includes('、')) return name;
  const tail = trimName(text, name.start + at + 1, name.end);
  return tail && tail.end - tail.start >= SHORTEST_TAIL ? tail : name;
}

/** `49.3万|老年人|`: the noun inside a quantity that has no measure word. */
function countedNoun(text: string, candidate: Candidate): Span | undefined {
  const length = candidate.unit.length;
  if (candidate.form !== 'amount' || length < 2 || candidate.rule !== 'counted-noun') return undefined;
  const start = candidate.end - length;
  return text.slice(start, candidate.end) === candidate.unit ? { start, end: candidate.end } : undefined;
}

/** `14大类、|80个项目|`: the name behind the next quantity is this one's too. */
function nextName(reading: SentenceReading, next: Understood): Span | undefined {
  const { place } = next;
  if (isMeasuringUnit(place.candidate.unit)) return undefined;
  const behind = nameBehind(reading, place.candidate.end, place.ceiling, {
    more: place.ceiling < place.clause.end,
    governed: true,
  });
  return behind.verbFirst ? undefined : behind.name;
}

/** A general noun behind a quantity, with what the sentence called it before: `居家环境适老化|改造|项目…完成125户改造`. */
function longerName(reading: SentenceReading, place: Place, name: Span): Span {
  const { text } = reading;
  const noun = text.slice(name.start, name.end);
  if (!GENERIC_NOUNS.has(noun)) return name;
  const from = Math.max(reading.start, place.clause.start - LONGEST_LOOK_BACK);
  const at = text.slice(from, place.clause.start).lastIndexOf(noun);
  if (at < 0) return name;
  const end = from + at + noun.length;
  const clause = reading.clauses.find((span) => span.start < end && end <= span.end);
  const quantity = reading.places.findLast((other) => other.candidate.end <= end)?.candidate.end ?? 0;
  const longer = clause && nameBefore(reading, Math.max(clause.start, quantity), end).name;
  return longer && longer.end - longer.start > noun.length ? longer : name;
}
