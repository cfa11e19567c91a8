import type { Span } from '../../../model/span';
import { anyOf } from '../../../text/any-of';
import { EVALUATIONS, STANDING_VERBS } from '../../lexicon/figure-words';
import { AGAINST_VERBS } from '../../lexicon/movement-words';
import { PLAN_WORDS } from '../../lexicon/lead-words';
import { ASPECT_NAMES } from '../../lexicon/name-words';
import { endOfName, planBefore } from '../kind';
import type { PlanPart } from '../kind';
import type { Decision } from '../decision';
import type { Lead } from '../words-before';
import { levelName, tailName } from './level-name';
import { isPartOfCounted } from './counted-name';
import { nameBefore } from './name-before';
import { trimName } from './trim-name';
import type { Place, SentenceReading } from '../sentence-reading';
import type { ReadQuantity } from '../read-quantities';
import { themeOf } from './earlier-subject';
import { usableName } from './usable-name';
import type { OwnNameReason } from '../../../model/why';

/** Between 完成 and 目标: words that only say which plan, and who gave it: `市局下达`. */
const PLAN_ADJECTIVES = new RegExp(`^(?:${PLAN_WORDS.join('|')}|[总的市区县镇省年]|“?十.五”?)*$`);
const PLAN_GIVEN = /^[^,;。、]{0,6}(?:下达|交办|核定|批准|安排|给定|确定)的?/;
/**
 * `指数|居西部省区|第二位`: the words of standing, where more than the rank itself follows them.
 */
const RANKED = new RegExp(`${anyOf(STANDING_VERBS)}[^,;。、居列走]{0,8}$`);
/** `考核|连续三年在全区|第一`: since when and among whom. */
const STANDING_SINCE = new RegExp(
  `连续[\\d一二两三四五六七八九十]{1,3}(?:[年次届]|个季度)|在[^,;。、在]{1,16}(?:[中里上]|${anyOf(EVALUATIONS)}$)`,
);
/** 占 that begins another word. */
const NOT_A_SHARE = /^占(?:[比用有据领压道]|地(?!区))/;
const LONGEST_WHOLE = 30;
const SHARE = '占'.charCodeAt(0);
const SHARE_NAME = /(?:比重|比例|比率|份额)$/;
/** `高于同期增速|2个百分点`: compared is what was named before. */
const COMPARES = new RegExp(`^[,、 \\n]*(?:增速|增幅|涨幅|降幅)?${anyOf(AGAINST_VERBS)}`);
const COUNTS: ReadonlySet<string> = new Set(['多于', '少于']);
/** `居民收入|增速快于经济|0.5个百分点`: who is compared, behind the first of whom the name ends. */
const COMPARED_INSIDE = new RegExp(
  `(?:增速|增幅|涨幅|降幅)?${anyOf(AGAINST_VERBS.filter((verb) => !COUNTS.has(verb)))}[^,;。、]*$`,
);
/** `…、数量|居第一`: of what was named before; a share has a name of its own. */
const RANKED_ASPECT = /、([^、]{2,6})$/;
const SHARES: ReadonlySet<string> = new Set(['占比', '比重', '份额']);
const FEWEST_LISTED = 3;
const SHORTEST_LISTED = 4;

/** A name of its own and why. */
export type OwnName = Decision<Span, OwnNameReason>;

/**
 * The name that a quantity has of its own, by its kind: of a change the subject of its verb, of
 * progress the plan or building, of a 占… share its part, of a rank who holds it, of a level what
 * stands before or behind it. `next` is the quantity behind it in the sentence. `undefined` where
 * it speaks of what was named before.
 */
export function ownName(
  reading: SentenceReading,
  item: ReadQuantity,
  next: ReadQuantity | undefined,
): OwnName | undefined {
  switch (item.kind) {
    case 'progress':
      return progressName(reading, item, next);
    case 'share':
      return shareName(reading, item, next);
    case 'rank':
      return because('who-holds-the-rank', rankName(reading, item.place, item.lead));
    case 'change':
    case 'multiple':
      return changeName(reading, item, next);
    case 'level':
      return isPartOfCounted(reading, item.place) ? undefined : levelName(reading, item, next);
  }
}

const because = (reason: OwnNameReason, name: Span | undefined): OwnName | undefined =>
  name && { value: name, because: reason };

function progressName(
  reading: SentenceReading,
  item: ReadQuantity,
  next: ReadQuantity | undefined,
) {
  const { place, lead } = item;
  const plan = planBefore(reading.text, place.floor, endOfName(reading.text, place, lead));
  return plan ? because('plan', planName(reading, place, plan)) : levelName(reading, item, next);
}

function shareName(reading: SentenceReading, item: ReadQuantity, next: ReadQuantity | undefined) {
  const { place, lead } = item;
  if (place.bracketed && reading.text.charAt(place.candidate.start - 1) === '的') return undefined;
  const whole = wholeBefore(reading, place, lead);
  if (whole) return whole === 'none' ? undefined : because('part-of-a-whole', whole);
  return levelName(reading, item, next);
}

function changeName(reading: SentenceReading, item: ReadQuantity, next: ReadQuantity | undefined) {
  const { place, lead } = item;
  const { text } = reading;
  if (COMPARES.test(text.slice(place.floor, lead.start))) return undefined;
  const compared = COMPARED_INSIDE.exec(text.slice(place.floor, lead.start));
  const end = compared ? place.floor + compared.index : lead.start;
  const name = usableName(text, nameBefore(reading, place.floor, end).name);
  return name || place.candidate.form !== 'amount'
    ? because('subject-of-change', name)
    : levelName(reading, item, next);
}

function planName(reading: SentenceReading, place: Place, plan: PlanPart): Span | undefined {
  const { text } = reading;
  const inner = text.slice(plan.inner.start, plan.inner.end);
  if (!PLAN_ADJECTIVES.test(inner.replace(PLAN_GIVEN, '')))
    return trimName(text, plan.inner.start, plan.inner.end);
  const own = usableName(text, nameBefore(reading, place.floor, plan.verb).name);
  const first = reading.clauses[0];
  if (own || !first || !/工程量|进度/.test(text.slice(plan.inner.end, place.candidate.start)))
    return own;
  return first.start < place.clause.start ? themeOf(reading, first) : undefined;
}

/** `税收|占街道总量的|四成`: what the share is of, `none` where only the whole is named. */
function wholeBefore(
  reading: SentenceReading,
  place: Place,
  lead: Lead,
): Span | 'none' | undefined {
  const { text } = reading;
  const base = Math.max(place.floor, lead.start - LONGEST_WHOLE);
  for (let at = lead.start; at >= base; at -= 1) {
    if (
      text.charCodeAt(at) !== SHARE ||
      text.charAt(at - 1) === '侵' ||
      NOT_A_SHARE.test(text.slice(at, at + 3))
    )
      continue;
    const part = usableName(text, nameBefore(reading, place.floor, at).name);
    const end = shareNameEnd(text, at, lead.start);
    if (end === undefined || (!part && !lead.from)) return part ?? 'none';
    return { start: part?.start ?? at, end };
  }
  return undefined;
}

/** Where the name of a share ends that is told by its name: `税收占收入的比重|达到`. */
function shareNameEnd(text: string, start: number, end: number): number | undefined {
  const name = trimName(text, start, end);
  return name && SHARE_NAME.test(text.slice(name.end - 2, name.end)) ? name.end : undefined;
}

function rankName(reading: SentenceReading, place: Place, lead: Lead): Span | undefined {
  const { text, words } = reading;
  const prize = words.find(
    (word) =>
      word.kind === 'light' &&
      word.start > place.floor &&
      word.end <= lead.start &&
      '获荣取夺赢'.includes(text.charAt(word.start)),
  );
  const subject = prize && usableName(text, trimName(text, place.floor, prize.start));
  const standing = RANKED.exec(text.slice(place.floor, lead.start));
  const end = standing ? place.floor + standing.index : lead.start;
  const aspect = RANKED_ASPECT.exec(text.slice(place.floor, end))?.[1];
  if (aspect !== undefined && ASPECT_NAMES.has(aspect))
    return SHARES.has(aspect) ? { start: end - aspect.length, end } : undefined;
  const listed = usableName(text, nameBefore(reading, place.floor, end).name);
  const name = listed && nearestListed(text, listed);
  const since = name && STANDING_SINCE.exec(text.slice(name.start, name.end));
  const bare =
    name && since && usableName(text, trimName(text, name.start, name.start + since.index));
  return subject ?? bare ?? name ?? examplesBefore(reading, place);
}

/** `|水质优良率|等4项指标居全省第一`: the examples of what was counted before the rank. */
function examplesBefore(reading: SentenceReading, place: Place): Span | undefined {
  const { text } = reading;
  const counted = reading.places.find((other) => other.candidate.end === place.floor);
  if (!counted || text.charAt(counted.candidate.start - 1) !== '等') return undefined;
  return usableName(text, nameBefore(reading, counted.floor, counted.candidate.start - 1).name);
}

/**
 * `发明专利授权量、商标注册量、标准制定数|居全省第一`: of many names the nearest one; behind
 * examples that of their kind.
 */
function nearestListed(text: string, name: Span): Span {
  const words = text.slice(name.start, name.end);
  if (words.includes('等')) return tailName(text, name);
  const items = words.split('、');
  const last = items[items.length - 1] ?? '';
  const isList =
    items.length >= FEWEST_LISTED && items.every((item) => item.length >= SHORTEST_LISTED);
  return isList ? (trimName(text, name.end - last.length, name.end) ?? name) : name;
}
