import type { Span } from '../../../model/span';
import { anyOf } from '../../../text/any-of';
import { indexEdges } from '../../../text/word-edges';
import { SET_MEMBERS } from '../../lexicon/count-words';
import { DONE_VERBS } from '../../lexicon/figure-words';
import { DOING_ADVERBS, EMPTY_VERBS, SHARED_MEASURES } from '../../lexicon/name-words';
import type { SentenceReading, Word } from '../sentence-reading';
import { trimName } from './trim-name';

/** What stands before a quantity in its clause. */
export interface NameBefore {
  /**
   * The name, or the verb itself where nothing else stands there: `介绍各类群众上岗|642人`,
   * `签约|40台`.
   */
  readonly name?: Span;
  /** The words end with a verb that waits for its object: `新建|1个|服务站`. */
  readonly waiting: boolean;
}

/** Prepositions that bring the thing acted on before its verb: `将|办结时限|压缩`. */
const TURNS = '将把使让';
const DEFINES = '是为';
const DAILY = '日';
const DAILY_DEEDS: ReadonlySet<string> = new Set(['处理', '加工', '生产', '供应', '供给']);
const NOT_DAILY = /[今每近昨当即次整作旬\d月]/;
const VERB_JOINTS = '及和与';
const COVERS = '覆盖';
const RATE = /^[^、,]+(?:比例|比重)$/;
const AIMS = /目标$/;
/** Ends of names that an adverb only stands inside: `港口累计|吞吐量|`. */
const NAMING = '量额数率';
/** A measure that is a verb too: `累计|投资|`. */
const INVESTED = '投资';
/** Behind a verb whose object stands before it. */
const DONE_TO = /^的?$/;
const SPACE = ' '.charCodeAt(0);
const LIST_COMMA = '、'.charCodeAt(0);
/** Verbs of getting, between who gets and what: `批发业|完成|销售额`. */
const GETS: ReadonlySet<string> = new Set(['实现', '完成', '达到', '累计完成', '共完成', '取得']);
const EXPECTED: ReadonlySet<string> = new Set(['预计', '力争', '确保']);
const SHORTEST_SUBJECT = 2;
const LONGEST_SUBJECT = 14;
const NO_SUBJECT =
  /[,;。:、“”()]|[年月日]$|^(?:[我本各]|年度|带动|预计|计划|力争|合计)|(?:情况|计划)$/;
/** `新建|云溪桥、改造|旧水管`: behind a verb its object, a joint and the verb of the next. */
const LISTED_DEED = new RegExp(
  `^[^、,;。等]{2,}.*、${anyOf(DONE_VERBS)}(?=[\\u4e00-\\u9fff]{2,}$)(?![^、]{0,3}(?:工程|项目|任务|工作|面积|[率量数])$)`,
);
/** `新签约20亿元|产业项目`, `年营收超2亿元的|酒店`: the size that says which are counted. */
const SORTED_BY =
  /(?<![\d.])\d[\d.]*(?:[-—~至到]\d[\d.]*)?[十百千万亿]*元(的?)(?=[\u4e00-\u9fff]{2})(?!及?以[上下内]|左右|级)/;
const MEMBERS = indexEdges(SET_MEMBERS);
const SHORTEST_KIND = 3;
const ADVERBS = '已也将共均';
/** `村内有|旱稻|50亩`, `园区里现有|茶企|6家`. */
const PLACED_IN = /^[^,;。、]{1,6}[内里][共现还另]?有(?![效限机关线])(?=..)(?!.*的)/;
const REACHING: ReadonlySet<string> = new Set(['惠及', '成为']);
const GROWN = /^(?:新增|净增)/;

/** Words of a clause, of which those in `[floor, stop)` are read for a name. */
interface WordsBefore {
  readonly text: string;
  readonly words: readonly Word[];
  readonly floor: number;
  readonly stop: number;
}

/**
 * The name of what is measured in `[floor, end)`, the words left of a quantity: from the last verb
 * that governs it (`搭建平台完成|小区巡查|2323次`, `依法|拆除违法建筑|176处`), without what only
 * introduces it.
 */
export function nameBefore(reading: SentenceReading, floor: number, end: number): NameBefore {
  const { text, words } = reading;
  let last = lastWordBefore(words, end);
  let stop = end;
  while (stop > floor && text.charCodeAt(stop - 1) === SPACE) stop -= 1;
  const word = words[last];
  const waiting =
    word !== undefined && word.end === stop && word.start >= floor && governs(text, word);
  if (waiting) last -= 1;
  const site = { text, words, floor, stop };
  const start = startBefore(site, last);
  const own = start + unitsBefore(text.slice(start, stop), start > floor);
  const reached = reachesWhom(text, own, stop, word) ? behindAdverb(text, word.start) : stop;
  const name = trimName(text, own, reached);
  return { name: name && withSubject(site, last, name), waiting };
}

/**
 * Where the name begins whose words end with that at `last`: at the first word from behind that
 * says so.
 */
function startBefore(site: WordsBefore, last: number): number {
  for (let index = last; index >= 0; index -= 1) {
    const word = site.words[index];
    if (!word || word.start < site.floor) break;
    if (word.kind === 'noun' || isRated(site, word)) continue;
    const start = startAt(site, word, index);
    if (start !== undefined) return start;
  }
  return site.floor;
}

/** `通村路|惠及|386户`: the verb of reaching is no part of the name before it. */
const reachesWhom = (
  text: string,
  start: number,
  stop: number,
  word: Word | undefined,
): word is Word =>
  word?.end === stop &&
  REACHING.has(text.slice(word.start, word.end)) &&
  word.start - start >= SHORTEST_SUBJECT;

/** `茶厂|已|成为`. */
const behindAdverb = (text: string, at: number): number =>
  ADVERBS.includes(text.charAt(at - 1)) ? at - 1 : at;

/**
 * Units of the works listed before the last one, with its verb (`云溪桥、改造|旧水管`, where a verb
 * governs them), of where something is (`村内有|旱稻`), or of the size that sorts what is counted.
 */
function unitsBefore(words: string, isGoverned: boolean): number {
  const sorted = words.includes('元') ? sizeBefore(words) : 0;
  if (sorted > 0) return sorted;
  if (isGoverned) return words.includes('、') ? (LISTED_DEED.exec(words)?.[0].length ?? 0) : 0;
  return words.includes('有') ? (PLACED_IN.exec(words)?.[0].length ?? 0) : 0;
}

/**
 * `第一产业实现|增加值`: what every branch has is named with the branch that stands before its
 * verb.
 */
function withSubject({ text, words, floor }: WordsBefore, last: number, name: Span): Span {
  if (!SHARED_MEASURES.has(text.slice(name.start, name.end))) return name;
  const index = words.findLastIndex((word, at) => at <= last && word.end === name.start);
  const verb = words[index];
  if (verb?.kind !== 'light' || !GETS.has(text.slice(verb.start, verb.end))) return name;
  let first = index;
  while (isLoose(text, words[first - 1], words[first])) first -= 1;
  const end = words[first]?.start ?? verb.start;
  const before = words[first - 1];
  const subject = trimName(text, floor, end);
  const isPlain = subject && !(before && before.kind !== 'noun' && before.start >= subject.start);
  return isPlain && subject.end === end && isSubject(text, subject)
    ? { start: subject.start, end: name.end }
    : name;
}

/** `预计|完成`, `累计|完成`: an adverb right before a word. */
const isLoose = (text: string, word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  word.end === next?.start &&
  (word.kind === 'manner' || EXPECTED.has(text.slice(word.start, word.end)));

/**
 * Units of the size that sorts what is counted, where its kind says enough without: not
 * `超2亿元|企业`.
 */
function sizeBefore(words: string): number {
  const match = SORTED_BY.exec(words);
  if (!match) return 0;
  const size = match.index + match[0].length;
  const isPlain = match[1] === '的' && MEMBERS.lengthBefore(words, size, words.length) > 0;
  return words.length - size < SHORTEST_KIND || isPlain ? 0 : size;
}

/** Words enough to be somebody, and no list of things done. */
const isSubject = (text: string, { start, end }: Span): boolean =>
  end - start >= SHORTEST_SUBJECT &&
  end - start <= LONGEST_SUBJECT &&
  !NO_SUBJECT.test(text.slice(start, end));

/**
 * Where the name begins by this word; `undefined` where the word is inside the name or says
 * nothing.
 */
function startAt(site: WordsBefore, word: Word, index: number): number | undefined {
  const { text, words, stop } = site;
  const inside = word.end < stop;
  if (inside && (word.kind === 'light' || isDefining(text, word))) return word.end;
  if (word.kind === 'manner' && DOING_ADVERBS.has(text.slice(word.start, word.end)))
    return startOfDeed(site, word);
  if (
    word.kind === 'preposition' &&
    inside &&
    isTurn(text, word) &&
    words[index + 1]?.start !== word.end
  )
    return word.end;
  if (inside && text.charCodeAt(word.end) === LIST_COMMA) return word.end + 1;
  return word.kind === 'act' ? startOfAct(site, word, index) : undefined;
}

/** `预期目标是|生产总值`: the aims are named behind. */
const isDefining = (text: string, { start, end }: Word): boolean =>
  end - start === 1 &&
  DEFINES.includes(text.charAt(start)) &&
  AIMS.test(text.slice(Math.max(0, start - 2), start));

/** `工程|覆盖|人口比例`: what a rate is of. */
const isRated = ({ text, stop }: WordsBefore, { start, end }: Word): boolean =>
  end - start === COVERS.length &&
  text.startsWith(COVERS, start) &&
  RATE.test(text.slice(end, stop));

const isTurn = (text: string, { start, end }: Word): boolean =>
  TURNS.includes(text.slice(start, end));

/**
 * `辖区居民累计|接种|3285剂次`; not in `港口累计吞吐量` or `工业累计营收`, where the adverb stands inside the name.
 */
function startOfDeed({ text, floor, stop }: WordsBefore, word: Word): number | undefined {
  const doing = trimName(text, word.end, stop);
  if (!doing || doing.end - doing.start < 2) return undefined;
  const words = text.slice(doing.start, doing.end);
  if (EMPTY_VERBS.has(words)) return undefined;
  const isName =
    NAMING.includes(words.slice(-1)) || (SHARED_MEASURES.has(words) && words !== INVESTED);
  return word.start > floor && isName ? undefined : word.end;
}

/**
 * `依法|拆除违法建筑|176处`: with its verb; behind its object with the object:
 * `对|制假行为查处的|12起`.
 */
function startOfAct(
  { text, words, floor, stop }: WordsBefore,
  word: Word,
  index: number,
): number | undefined {
  if (GROWN.test(text.slice(word.start, word.end)) && isShort(text, floor, word.start))
    return undefined;
  const turn = DONE_TO.test(text.slice(word.end, stop))
    ? turnBefore(words, index, floor)
    : undefined;
  if (turn !== undefined) return turn;
  if (isDaily(text, floor, word)) return word.start - 1;
  const before = words[index - 1];
  return before && before.start >= floor && isOneDeed(text, before, word)
    ? before.start
    : word.start;
}

/** `日|处理|污水`: how much a plant does each day; not `今日|处理|`. */
const isDaily = (text: string, floor: number, { start, end }: Word): boolean =>
  start > floor &&
  DAILY_DEEDS.has(text.slice(start, end)) &&
  text.charAt(start - 1) === DAILY &&
  (start - 1 === floor || !NOT_DAILY.test(text.charAt(start - 2)));

/** `拆除|整治`, `新建|及|改造`: two verbs of one object. */
const isOneDeed = (text: string, { kind, end }: Word, { start }: Word): boolean =>
  end === start
    ? kind === 'act'
    : start === end + 1 && VERB_JOINTS.includes(text.charAt(end)) && kind === 'light';

/** Whether the word is a verb that waits for its object; 投入 waits for one, 投入使用 does not. */
const governs = (text: string, { kind, start, end }: Word): boolean =>
  kind === 'light' || kind === 'act' || (kind === 'stage' && text.slice(start, end) === '投入');

/**
 * Where the object begins that 对 or 将 brings before the verb at `index`: `对|制假行为|查处的`.
 */
function turnBefore(words: readonly Word[], index: number, floor: number): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || word.start < floor || word.kind === 'light') return undefined;
    if (word.kind === 'preposition') return word.end;
  }
  return undefined;
}

/** Whether so little stands before 新增 that it belongs to the name: `城镇|新增就业`. */
function isShort(text: string, floor: number, end: number): boolean {
  const before = trimName(text, floor, end);
  return (
    before !== undefined &&
    before.end - before.start <= 4 &&
    !/[、,]/.test(text.slice(before.start, before.end))
  );
}

/** Index of the last word that ends at or before `end`, -1 for none. */
export function lastWordBefore(words: readonly Word[], end: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
