import type { MetricKind } from '../../model/extraction';
import type { Span } from '../../model/span';
import type { Candidate } from '../candidate';
import { MEASURE_UNITS } from '../lexicon/measure-units';
import { ASPECT_NAMES, EMPTY_VERBS, GENERIC_NOUNS } from '../lexicon/name-words';
import { endOfName, planBefore } from './kind';
import { readLead, type Lead } from './lead';
import { nameBefore } from './name-before';
import { lastJoint, nameBehind } from './name-behind';
import { trimName } from './name-trim';
import type { Place, SentenceReading } from './reading';
import { splitNames } from './shared-list';
import { themeBefore, themeOf } from './theme';

/** A quantity whose words before it and whose kind are known. */
export interface Understood {
  readonly place: Place;
  readonly lead: Lead;
  readonly kind: MetricKind;
}

const PLAN_ADJECTIVES = /^(?:全年|年度|年初|当年|调整后|总|既定|预定|上级|下达|计划|目标|任务|的|投资|预期|预算|[市区县镇省]|国家|考核|主体|项目|序时|时间|年|建设|半年|季度|五年|“?十.五”?|调整|人代会|批准|确定)*$/;
/** Units of a name that is told with what happens to it, and of the whole then. */
const LONGEST_KIND_OF_SUBJECT = 4;
const LONGEST_EVENT = 14;
const LONGEST_SHARED = 20;
const SHORTEST_TAIL = 4;
/** Units of size: with a name right behind they size it (`4000平方米|保鲜库`), unless a verb governs the name before. */
const SIZES = /平方米|平方公里|公里|亩|公顷|吨|米$/;
/** Before the quantity an example or an attribute of what follows it: `甲、乙等|4个|项目`, `结转的|26个|项目`. */
const APPOSED = /(?:等|的)$/;
/** `指数|居西部省区|第二位`: the words of standing, where more than the rank itself follows them. */
const RANKED = /(?:位居|名列|跃居|位列|居|列)[^,;。、居列]{0,8}$/;
/** What is no name though it stands where one would: `扣除不可比因素|可比增长`. */
const NO_NAME = /^(?:扣除|剔除|因(?!公)|由于|按照|连续|较(?![大小多高低好快强])|基础上|前提下|比(?![例重赛]))|(?:因素后?|影响|平均水平|同期|口径|比)$/;
const JOINT_ONLY = /^(?:、|和|及|与|或|以及|,| )+$/;
const JOINT_OR_NOTHING = /^(?:、|和|及|与|或|以及| )*$/;

/**
 * The name of what each quantity of a sentence measures, in their order; `undefined` where the sentence names nothing.
 * A quantity without a name of its own has the name of the one before it (`财政总收入24亿元,同比增长|32%|`), or of what the
 * clauses before speak of; behind 分别 the first quantity has the first name, the second the second. `carried` is what the
 * sentence before spoke of.
 */
export function readIndicators(reading: SentenceReading, items: readonly Understood[], carried: Span | undefined): (Span | undefined)[] {
  const names: (Span | undefined)[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    const run = runLength(reading.text, items, index);
    if (run > 1 && isShared(reading, item)) {
      names.push(...sharedNames(reading, items, index, run, names));
      index += run - 1;
      continue;
    }
    const before = names[index - 1];
    const previous = items[index - 1]?.place.candidate;
    if (before && previous && previous.end === item.place.candidate.start && before.end <= previous.start) {
      names.push(before);
      continue;
    }
    names.push(ownName(reading, afterName(item, before), items[index + 1]) ?? inherited(reading, item, names) ?? carried);
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
    if (!before || !here || !JOINT_ONLY.test(text.slice(before.end, here.start))) break;
    count += 1;
  }
  return count;
}

/**
 * The names of a run of quantities: the items of the list before 分别, or the names that the run before had
 * (`城镇、农村收入分别达到A和B,增长|C和D|`), or one name for all.
 */
function sharedNames(reading: SentenceReading, items: readonly Understood[], first: number, count: number, names: readonly (Span | undefined)[]): (Span | undefined)[] {
  const item = items[first];
  if (!item) return [];
  const { place, lead } = item;
  const { text } = reading;
  const parting = text.lastIndexOf('分别', place.candidate.start);
  const subject =
    parting > place.floor ? usable(text, nameBefore(reading, place.floor, readLead(text, place.floor, parting).start).name) : undefined;
  const whole = subject ?? usable(text, nameBefore(reading, place.floor, lead.start).name);
  const list = whole ?? themeBefore(reading, place);
  const parts = list && splitNames(text, list.start, list.end, count);
  if (whole && parts) return parts.map((part) => trimName(text, part.start, part.end) ?? part);
  if (whole) return Array.from({ length: count }, () => whole);
  const earlier = names.filter((name, index) => name && items[index]?.kind !== 'change').slice(-count);
  if (earlier.length === count) return earlier;
  if (parts) return parts.map((part) => trimName(text, part.start, part.end) ?? part);
  const name = inherited(reading, item, names);
  return Array.from({ length: count }, () => name);
}

/** The quantity without the words that already name the one before it: `3个|小区|5处`. */
function afterName(item: Understood, name: Span | undefined): Understood {
  const { place } = item;
  if (!name || name.start < place.floor || name.end > place.candidate.start || place.floor === place.clause.start) return item;
  return { ...item, place: { ...place, floor: name.end }, lead: item.lead.start < name.end ? { ...item.lead, start: name.end } : item.lead };
}

function ownName(reading: SentenceReading, item: Understood, next: Understood | undefined): Span | undefined {
  const { place, lead, kind } = item;
  const { text } = reading;
  if (place.bracketed && kind === 'share' && text.charAt(place.candidate.start - 1) === '的') return undefined;
  if (kind === 'progress') {
    const plan = planBefore(text, place.floor, endOfName(text, place, lead));
    if (plan) return planName(reading, place, plan);
  }
  if (kind === 'share') {
    const whole = wholeBefore(reading, place, lead);
    if (whole) return whole === 'none' ? undefined : whole;
  }
  if (kind === 'rank') return rankName(reading, place, lead);
  if (kind === 'change' || kind === 'multiple') {
    const name = usable(text, nameBefore(reading, place.floor, lead.start).name);
    return name || place.candidate.form !== 'amount' ? name : levelName(reading, item, next);
  }
  return levelName(reading, item, next);
}

function planName(reading: SentenceReading, place: Place, plan: { verb: number; inner: Span }): Span | undefined {
  const { text } = reading;
  const inner = text.slice(plan.inner.start, plan.inner.end);
  if (!PLAN_ADJECTIVES.test(inner)) return trimName(text, plan.inner.start, plan.inner.end);
  const own = usable(text, nameBefore(reading, place.floor, plan.verb).name);
  const first = reading.clauses[0];
  if (own || !first || !/工程量|进度/.test(text.slice(plan.inner.end, place.candidate.start))) return own;
  return first.start < place.clause.start ? themeOf(reading, first) : undefined;
}

/** `税收|占街道总量的|四成`: what the share is of, `none` where only the whole is named. */
function wholeBefore(reading: SentenceReading, place: Place, lead: Lead): Span | 'none' | undefined {
  const { text } = reading;
  for (let at = lead.start; at >= Math.max(place.floor, lead.start - 30); at -= 1) {
    if (text.charAt(at) !== '占' || ('比用有据领压道'.includes(text.charAt(at + 1)) || /^地(?!区)/.test(text.slice(at + 1, at + 3))) || text.charAt(at - 1) === '侵') continue;
    return usable(text, nameBefore(reading, place.floor, at).name) ?? 'none';
  }
  return undefined;
}

function rankName(reading: SentenceReading, place: Place, lead: Lead): Span | undefined {
  const { text, words } = reading;
  const prize = words.find((word) => word.kind === 'light' && word.start > place.floor && word.end <= lead.start && '获荣取夺赢'.includes(text.charAt(word.start)));
  const subject = prize && usable(text, trimName(text, place.floor, prize.start));
  const standing = RANKED.exec(text.slice(place.floor, lead.start));
  const end = standing ? place.floor + standing.index : lead.start;
  return subject ?? usable(text, nameBefore(reading, place.floor, end).name);
}

function levelName(reading: SentenceReading, item: Understood, next: Understood | undefined): Span | undefined {
  const { place, lead } = item;
  const { text } = reading;
  const { candidate } = place;
  const isDeed = lead.direction !== undefined && !lead.reached && !lead.from && item.kind === 'level';
  const before = nameBefore(reading, place.floor, isDeed ? candidate.start : lead.start);
  const more = next !== undefined && next.place.candidate.start === place.ceiling;
  const behind = nameBehind(reading, candidate.end, place.ceiling, { more, governed: before.waiting || lead.start < candidate.start });
  const named = behind.name && !behind.verbFirst ? text.slice(behind.name.start, behind.name.end) : undefined;
  const left = named !== undefined && APPOSED.test(text.slice(place.floor, candidate.start)) ? undefined : usable(text, before.name);
  const isMeasure = candidate.form !== 'amount' || MEASURE_UNITS.has(candidate.unit) || candidate.unit === '' || candidate.unit.includes('/');
  const noun = countedNoun(text, candidate);
  if (noun) return left ?? noun;
  const inside = isMeasure && left !== undefined && named !== undefined && SIZES.test(candidate.unit) && lead.start === candidate.start && left.start === trimName(text, place.floor, lead.start)?.start;
  const joined = more && JOINT_OR_NOTHING.test(text.slice(candidate.end, place.ceiling));
  if (joined && (!left || (before.waiting && left.end - left.start <= 2))) return nextName(reading, next) ?? left;
  if (left && !inside && (isMeasure || (lead.reached && lead.direction !== undefined) || (named !== undefined && GENERIC_NOUNS.has(named)))) return tailName(text, left);
  if (behind.name && named !== undefined) {
    if (named.length === 1 && more) return nextName(reading, next);
    const opens = named.length === 1 || (!before.name && lead.start === candidate.start);
    const subject = opens ? subjectName(reading, item, behind.name, more ? next : undefined) : undefined;
    return usable(text, subject ?? longerName(reading, place, behind.name));
  }
  if (left) return tailName(text, left);
  if (behind.verbFirst) return usable(text, behind.name ?? trimName(text, candidate.end, place.ceiling));
  return undefined;
}

/**
 * The name of a quantity that opens its clause: a short one is told with what it does (`4个|项目入选|`, `85%的|村完成改厕|`),
 * because 项目 or 村 alone says nothing. Of two joined quantities the words behind the last are told.
 */
function subjectName(reading: SentenceReading, item: Understood, name: Span, next: Understood | undefined): Span | undefined {
  const { text } = reading;
  const isShare = item.kind === 'share';
  const last = isShare && next ? next.place : item.place;
  const from = last === item.place ? name.start : last.candidate.end;
  const length = name.end - name.start;
  if (!isShare && length > LONGEST_KIND_OF_SUBJECT) return undefined;
  const whole = trimName(text, from, next && !isShare ? lastJoint(text, from, last.ceiling) : last.ceiling);
  const longest = isShare || length === 1 ? LONGEST_SHARED : Math.min(LONGEST_EVENT, 3 * length + 4);
  return whole && whole.end - whole.start <= longest ? whole : undefined;
}

/** `城市节、马拉松等|地方性活动|`: behind a list of examples the name of their kind, where it says enough. */
function tailName(text: string, name: Span): Span {
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
  if (MEASURE_UNITS.has(place.candidate.unit)) return undefined;
  const behind = nameBehind(reading, place.candidate.end, place.ceiling, { more: place.ceiling < place.clause.end, governed: true });
  return behind.verbFirst ? undefined : behind.name;
}

/** A general noun behind a quantity, with what the sentence called it before: `居家环境适老化|改造|项目…完成125户改造`. */
function longerName(reading: SentenceReading, place: Place, name: Span): Span {
  const { text } = reading;
  const noun = text.slice(name.start, name.end);
  if (!GENERIC_NOUNS.has(noun)) return name;
  const at = text.slice(reading.start, place.clause.start).lastIndexOf(noun);
  if (at < 0) return name;
  const end = reading.start + at + noun.length;
  const clause = reading.clauses.find((span) => span.start < end && end <= span.end);
  const quantity = reading.places.findLast((other) => other.candidate.end <= end)?.candidate.end ?? 0;
  const longer = clause && nameBefore(reading, Math.max(clause.start, quantity), end).name;
  return longer && longer.end - longer.start > noun.length ? longer : name;
}

/** A name that says something alone: no aspect of a thing, no verb that waits for its object. */
function usable(text: string, name: Span | undefined): Span | undefined {
  if (!name || name.end - name.start < 2) return undefined;
  const words = text.slice(name.start, name.end);
  if (EMPTY_VERBS.has(words) || words.split(/[、和]/).every((part) => ASPECT_NAMES.has(part))) return undefined;
  const pause = words.lastIndexOf('、');
  if (pause > 0 && ASPECT_NAMES.has(words.slice(pause + 1))) return undefined;
  return NO_NAME.test(words) && !/(?:占|收入)比$/.test(words) ? undefined : name;
}

function inherited(reading: SentenceReading, item: Understood, names: readonly (Span | undefined)[]): Span | undefined {
  return names.findLast((name) => name !== undefined) ?? themeBefore(reading, item.place);
}
