import type { Span } from '../../../model/span';
import { IN_CLAUSES } from '../../lexicon/clause-words';
import {
  BUILT_KINDS,
  DOINGS_OF_THE_COUNTED,
  PILOT_NOUNS,
  WORK_ENDS,
} from '../../lexicon/figure-words';
import { ASPECT_NAMES, DOING_NOUNS, MEASURED_NOUNS } from '../../lexicon/name-words';
import { readUnit } from '../../numbers/unit-reader';
import { anyOf } from '../../../text/any-of';
import { indexEdges } from '../../../text/word-edges';
import { unitSet } from '../../../text/unit-set';
import { lastWordBefore } from './name-before';
import { MOVED_TO, readLead } from '../words-before';
import { startsName, trimName } from './trim-name';
import type { SentenceReading, Word } from '../sentence-reading';

/** What stands behind a quantity in its clause. */
export interface NameBehind {
  /** `新建1个|营商服务中心|`, `5条|道路|竣工验收`. */
  readonly name?: Span;
  /** The words begin with a verb: `100%|受理|`, `9个|基本完成|`. */
  readonly verbFirst: boolean;
}

/** What else is known of the clause. */
export interface BehindOptions {
  /** Another quantity follows at the ceiling. */
  readonly more: boolean;
  /** A verb before the quantity governs what stands behind it. */
  readonly governed: boolean;
  /** It counts persons, households or firms. */
  readonly served?: boolean;
  /** It counts things, of which a verb may say what kind they are: `3个|新建项目`. */
  readonly counting?: boolean;
  /** The quantity only sizes what stands behind it: `拥有|900万名|党员的政党`. */
  readonly sizing?: boolean;
}

const NO_NAME_BEHIND = unitSet('、和及与,;:。)(或-以是');
const JOINTS = unitSet('和及与');
const SPACE = ' '.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const LIST_COMMA = '、'.charCodeAt(0);
const LONGEST_NAME = 40;
const LONGEST_MOVEMENT = 12;
/** A number behind a joint that is no metric itself: `强降水|和59天|高温`. */
const NEXT_NUMBER = /[、和及与]\d(?![\d.]*(?:千伏|kV|G(?![a-z])|级))/;
/** A time inside belongs to what follows it: `13个|园区|2025年营业收入…`. */
const TIME_INSIDE = /\d{4}年|[今去]年/;
/** `2条道路|绿化|并移交养护`: the next thing done; not 合并, 并网. */
const AND_THEN = /(?<![合兼归撤一吞])并(?![网购轨联入列存行进举重发])/;
/** `2条|在建海缆|、登陆站建设`: works of which the quantity counts the first alone. */
const WORKS = new RegExp(`^([^,;。:、等]{4,})、.*${anyOf(WORK_ENDS)}$`);
/** `23项|以智慧农业为重点的|国家标准`. */
const BY_WHAT = /^以[^,;。的]{2,16}为[^,;。的]{1,6}的/;
/** Adverbs that also describe a thing: `成功案例`, `有效专利`. */
const MANNERS_OF_NAMES: ReadonlySet<string> = new Set([
  '成功',
  '有效',
  '初步',
  '剩余',
  '基本',
  '正式',
]);
const SHORTEST_OWN = 2;
const RATE_LENGTH = 3;
/** `4项指标|居全省第一`. */
const RANK_LEADS = unitSet('居位列');
/** `19名|具有从宽情节的|被告人`. */
const WHO_HAVE = /^(?:具有|持有|患有|拥有|符合|有(?![效限关机线]))[^,;。的]{2,12}的/;
const OPENS_ATTRIBUTE = unitSet('以具持患拥符有');
const NEGATIONS = '未不非';
const MEASURED = indexEdges(MEASURED_NOUNS);
const FEWEST_OWNERS = 2;
const ATTRIBUTES: ReadonlySet<string> = new Set(BUILT_KINDS);
const DOERS = indexEdges(DOING_NOUNS);
const DOINGS = indexEdges(DOINGS_OF_THE_COUNTED);
const SHARE = /占(?![比有用据领地压道])/;
/** `86个|改厕村|占总数八成`; the share is named itself in `占全县的比重|28%|`. */
const SHARE_NAMED = /比重|比例|比率|份额|^[^占]*占(?![全总其同当本该])/;
const PROGRAMMES = indexEdges(PILOT_NOUNS);
const LONGEST_WHICH = 3;
const LONGEST_HEADED = 20;

/**
 * The name right of a quantity in `[start, ceiling)`: up to the next verb, adverb or preposition.
 * `more` says that another quantity follows there, whose words begin behind the last 、 or 和.
 * Behind 完成 (`governed`) a verb that ends the clause is part of the name: `完成97个|门洞签约|`.
 */
export function nameBehind(
  reading: SentenceReading,
  start: number,
  ceiling: number,
  options: BehindOptions,
): NameBehind {
  const { text } = reading;
  const at = startOfName(text, start, ceiling);
  if (
    at >= ceiling ||
    (at === start && NO_NAME_BEHIND.has(text, at) && !startsName(text, at, ceiling))
  )
    return NOTHING_BEHIND;
  if (text.charCodeAt(at - 1) !== OF && MOVED_TO.test(text.slice(at, at + LONGEST_MOVEMENT)))
    return NOTHING_BEHIND;
  const limit = limitOfName(text, at, ceiling, options);
  const { stop, verbFirst } = firstStop(reading, at, limit, options);
  const whole = stop < limit && stop > at && isHeadedBehind(text, at, stop, limit) ? limit : stop;
  const end = endOfFirst(text, at, whole, options);
  return { name: end > at ? trimName(text, at, end) : undefined, verbFirst };
}

/**
 * Where the first of several works ends, and what is done to it first: `在建海缆|、登陆站建设`,
 * `道路绿化|并移交养护`.
 */
function endOfFirst(
  text: string,
  at: number,
  end: number,
  { governed, served }: BehindOptions,
): number {
  const works = governed ? WORKS.exec(text.slice(at, end))?.[1] : undefined;
  const whole = served ? endOfDoer(text, at, end) : end;
  const own = works === undefined ? whole : at + works.length;
  const next = AND_THEN.exec(text.slice(at, own))?.index ?? 0;
  return next >= FEWEST_OWNERS ? at + next : own;
}

/** `36家|企业|整理材料`, `36家|市场主体|融资`: those counted end where what they do begins. */
function endOfDoer(text: string, at: number, end: number): number {
  for (let doing = at + SHORTEST_OWN; doing < end; doing += 1)
    if (DOINGS.lengthAt(text, doing, end) > 0 && DOERS.lengthBefore(text, at, doing) > 0)
      return doing;
  return end;
}

const NOTHING_BEHIND: NameBehind = { verbFirst: false };

/** Behind spaces, 的 and `以智慧农业为重点的`. */
function startOfName(text: string, start: number, ceiling: number): number {
  let at = start;
  while (at < ceiling && text.charCodeAt(at) === SPACE) at += 1;
  if (text.charCodeAt(at) === OF) at += 1;
  if (!OPENS_ATTRIBUTE.has(text, at)) return at;
  const words = text.slice(at, ceiling);
  return at + ((BY_WHAT.exec(words) ?? WHO_HAVE.exec(words))?.[0].length ?? 0);
}

/**
 * How far the words may reach that are the quantity's own: to the next one's, to a number or a time
 * among them.
 */
function limitOfName(
  text: string,
  at: number,
  ceiling: number,
  { more, sizing }: BehindOptions,
): number {
  let limit = Math.min(ceiling, at + LONGEST_NAME);
  if (more) limit = ownersEnd(text, at, lastJoint(text, at, limit), ceiling);
  const number = NEXT_NUMBER.exec(text.slice(at, limit));
  if (number) limit = at + number.index;
  const time = TIME_INSIDE.exec(text.slice(at, limit));
  if (time && time.index >= FEWEST_OWNERS) limit = at + time.index;
  const attribute = sizing === true ? text.slice(at, limit).indexOf('的') : -1;
  return attribute > 0 ? at + attribute : limit;
}

/** Where the first word stands that ends the name, and whether the words begin with a verb. */
function firstStop(
  reading: SentenceReading,
  at: number,
  limit: number,
  { governed, counting }: BehindOptions,
): { readonly stop: number; readonly verbFirst: boolean } {
  const { text, words } = reading;
  let denied = at;
  for (let index = lastWordBefore(words, at) + 1; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.start >= limit) break;
    if (
      word.start === denied &&
      (denied === at ? NEGATIONS.includes(text.charAt(at)) : word.kind === 'manner')
    ) {
      denied = word.end;
      continue;
    }
    if (
      word.kind === 'noun' ||
      isManner(reading, word, at, index) ||
      (counting && word.start === at && isAttribute(reading, word, index, limit))
    )
      continue;
    const verbFirst = word.start === at && word.kind !== 'manner';
    return { stop: governed && endsName(reading, word, at, limit) ? limit : word.start, verbFirst };
  }
  return { stop: limit, verbFirst: false };
}

/** `28起|成功避险案例|`: an adverb at the front whose next word is a name. */
function isManner(
  { text, words }: SentenceReading,
  word: Word,
  at: number,
  index: number,
): boolean {
  if (
    word.kind !== 'manner' ||
    word.start !== at ||
    !MANNERS_OF_NAMES.has(text.slice(word.start, word.end))
  )
    return false;
  const next = words[index + 1];
  return next === undefined || next.kind === 'noun' || next.start - word.end >= SHORTEST_OWN;
}

/** `3个|新建校舍项目|正在安装`: a verb at the front that says of what kind the name behind it is. */
function isAttribute(
  { text, words }: SentenceReading,
  { start, end }: Word,
  index: number,
  limit: number,
): boolean {
  if (!ATTRIBUTES.has(text.slice(start, end))) return false;
  const next = words.find(({ kind }, other) => other > index && kind !== 'noun');
  return next !== undefined && Math.min(next.start, limit) - end >= SHORTEST_OWN;
}

/**
 * Under a verb that governs the name, a word that ends the clause is part of it:
 * `完成97个|门洞签约|`.
 */
function endsName(reading: SentenceReading, word: Word, at: number, limit: number): boolean {
  if (word.start === at) return word.end >= limit;
  return (
    word.kind !== 'manner' && word.kind !== 'preposition' && endsClause(reading, word.end, limit)
  );
}

/** `8个|整县推进农旅融合试点`: short words and a verb that only tell which pilot is counted. */
function isHeadedBehind(text: string, start: number, stop: number, end: number): boolean {
  if (
    stop - start > LONGEST_WHICH ||
    end - start > LONGEST_HEADED ||
    PROGRAMMES.lengthBefore(text, stop, end) === 0
  )
    return false;
  const noun = readUnit(text, start);
  return noun?.kind !== 'noun' || noun.end !== stop;
}

/** `排水沟|整治率|`: a verb of two characters and 率. */
const rateBefore = (text: string, end: number): number =>
  text.charAt(end - 1) === '率' &&
  IN_CLAUSES.has(text.slice(end - RATE_LENGTH, end - 1)) &&
  !ASPECT_NAMES.has(text.slice(end - RATE_LENGTH, end))
    ? RATE_LENGTH
    : 0;

/**
 * Where the words end that a count has of those between it and the next quantity, which is measured
 * by a known noun: `15个|转移平台|签约项目|200个`. `joint` is where a joint parts them, `ceiling`
 * where none does.
 */
function ownersEnd(text: string, start: number, joint: number, ceiling: number): number {
  if (joint < ceiling) return joint;
  const share = text.slice(start, ceiling).search(SHARE);
  const end = share > 0 ? start + share : readLead(text, start, ceiling).start;
  const length = MEASURED.lengthBefore(text, start, end) || rateBefore(text, end);
  if (length > 0 && end - length - start >= FEWEST_OWNERS) return end - length;
  if (share >= 0 && !SHARE_NAMED.test(text.slice(start, ceiling))) return start + share;
  return end < ceiling && RANK_LEADS.has(text, end) ? end : joint;
}

/**
 * Whether only a name follows up to the clause's end, so that the verb before is used as a noun:
 * `优化提升|项目|`.
 */
function endsClause(reading: SentenceReading, from: number, limit: number): boolean {
  const next = reading.words[lastWordBefore(reading.words, from) + 1];
  const rest = next && next.start < limit && next.kind !== 'noun' ? next.start : limit;
  return rest - from <= 4 && rest === limit;
}

/**
 * Where the last 、 of `[start, end)` stands, or else the last 和, 及 or 与; `end` where there is
 * none.
 */
export function lastJoint(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) === OF) return end;
  for (let at = end - 1; at > start; at -= 1) {
    if (text.charCodeAt(at) === LIST_COMMA) return at;
  }
  for (let at = end - 1; at > start; at -= 1) {
    if (text.startsWith('以及', at - 1)) return at - 1;
    if (JOINTS.has(text, at)) return at;
  }
  return end;
}
