import {
  GENERIC_ALONE,
  GENERIC_BEFORE_PROJECT,
  GENERIC_QUANTIFIERS,
  PEELED_ENDINGS,
  PLEDGE_NOUNS,
  type NounClass,
} from '../../lexicon/pledge-nouns';
import { unitSet } from '../../../text/unit-set';
import { holdsName } from './proper-names';
import { createWordTable, type FoundWord } from '../../../text/word-table';

/**
 * What an object is: a nameable thing, an event, a mere kind of thing, an unbounded number of them (一批, 重大项目), an
 * effort, nothing visible, or not known.
 */
export type ObjectKind = 'thing' | 'event' | 'kind' | 'generic' | 'group' | 'campaign' | 'abstract' | 'unknown';

const CLASSES: readonly NounClass[] = ['thing', 'place', 'group', 'project', 'campaign', 'event', 'abstract'];
const NOUNS = createWordTable(CLASSES.flatMap((name) => PLEDGE_NOUNS[name].map((word) => [word, name] as const)));
const PEELS = createWordTable(PEELED_ENDINGS.map((word) => [word, true] as const));
const GENERIC = createWordTable(GENERIC_BEFORE_PROJECT.map((word) => [word, true] as const));
const ALONE = new Set(GENERIC_ALONE);
const QUANTIFIERS = createWordTable(GENERIC_QUANTIFIERS.map((word) => [word, true] as const));

const MOST_PEELS = 4;
const THING_ENDINGS = unitSet('馆院园站桥厂楼店厅校坝闸亭塔路街港湖河浜塘渠巷弄寺矿');
const ABSTRACT_ENDINGS = unitSet('性化力度率感观风心制能效权益势');
const CLOSERS = unitSet('”》)’ ,、的了及和与并');
const NOTE_ENDS = unitSet(')]');
const QUOTE_ENDS = unitSet('”');
const STOP = unitSet('。');
const OPENS_NOTE = unitSet('(');
const ETC = unitSet('等');

/**
 * What the object that ends at `end` is, read from its last word: Chinese puts the head last. `老宅角敬老院建设` is a
 * thing, `招商机制` abstract, `老旧小区改造` a kind of thing, `重大项目建设` too. `start` is where the object may begin.
 */
export function objectKind(text: string, start: number, end: number): ObjectKind {
  if (end <= start) return 'unknown';
  const listed = listedThing(text, start, end);
  if (listed) return listed;
  const generic = QUANTIFIERS.some(text, start, end, (_, at) => text.charAt(at - 1) !== '新');
  return headKind(text, start, end, generic);
}

/** The same, whatever quantifier stands before the object: `一批特色街区` is a kind of thing. */
export const unquantifiedKind = (text: string, start: number, end: number): ObjectKind =>
  headKind(text, start, end, false);

function headKind(text: string, start: number, end: number, generic: boolean): ObjectKind {
  if (POSITION.test(text.slice(start, end))) return 'abstract';
  let to = skipClosers(text, start, nameStart(text, start, skipNote(text, start, end)));
  for (let peels = 0; peels <= MOST_PEELS && to > start; peels += 1) {
    const noun = NOUNS.endingAt(text, start, to);
    const peel = PEELS.endingAt(text, start, to);
    if (!peel || (noun && peel.start > noun.start)) return generic ? 'generic' : nounKind(text, start, to, noun);
    if (peel.start <= start) return noun ? nounKind(text, start, to, noun) : 'unknown';
    to = skipClosers(text, start, skipNote(text, start, peel.start));
  }
  return generic ? 'generic' : nounKind(text, start, to, NOUNS.endingAt(text, start, to));
}

/** A list closes with 等 and at most so many units that class its members. */
const CLASS_UNITS = 14;
/** What classes the members of a list: 等大型活动, 等市区重大项目建设. */
const CLASSING =
  /^[^、,的与]{0,8}(?:活动|载体|项目|赛事|展会|节会|航道|场馆|通道|线路)(?:建设|改造|整治|落地|开工|招商|前期工作|[。”])*$/;
/** `音乐节、龙舟赛等大型活动`: where a list names a thing before 等, the words behind only class it. */
function listedThing(text: string, start: number, end: number): 'thing' | undefined {
  if (!ETC.standsIn(text, Math.max(start, end - CLASS_UNITS), end)) return undefined;
  const close = start + text.slice(start, end).lastIndexOf('等');
  if (close <= start || !CLASSING.test(text.slice(close + 1, end))) return undefined;
  const comma = start + text.slice(start, close).lastIndexOf('、');
  if (comma < start) return undefined;
  const noun = NOUNS.endingAt(text, comma + 1, close);
  if (!noun) return undefined;
  const named = text.charAt(comma + 1) !== '进' && holdsName(text, start, close);
  return named && nounKind(text, comma + 1, close, noun) === 'thing' ? 'thing' : undefined;
}

/** What parts the members of an object. */
const MEMBERS = /[^、和及与]+/g;
const VISIBLE: ReadonlySet<NounClass> = new Set(['thing', 'place', 'project']);
/** A shorter member bears a name that only ends like a thing's (香港). */
const MEMBER_UNITS = 4;

/** Whether one of several objects before the last is a thing with a name: `柳溪会展中心和节点城市建设`. */
export function namesThing(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words.includes('等')) return false;
  for (const { index, 0: member } of words.matchAll(MEMBERS)) {
    const from = start + index;
    const to = from + member.length;
    if (to >= end || member.length < MEMBER_UNITS) continue;
    const known = NOUNS.scan(text, from, to).some(({ value }) => VISIBLE.has(value));
    if (known && objectKind(text, from, to) === 'thing' && holdsName(text, from, to)) return true;
  }
  return false;
}

function nounKind(text: string, start: number, to: number, noun: FoundWord<NounClass> | undefined): ObjectKind {
  if (!noun) {
    if (to - start >= 2 && THING_ENDINGS.has(text, to - 1)) return 'thing';
    return ABSTRACT_ENDINGS.has(text, to - 1) ? 'abstract' : 'unknown';
  }
  if (noun.value === 'place') return isNamed(text, start, to) ? 'thing' : 'kind';
  if (noun.value === 'thing') return isMereList(text, start, to) ? 'kind' : 'thing';
  if (noun.value !== 'project') return noun.value;
  if (COUNTED.test(text.slice(Math.max(start, noun.start - 2), noun.start))) return 'generic';
  const before = GENERIC.endingAt(text, start, noun.start);
  if (!before) return noun.start > start && !ALONE.has(text.slice(start, noun.start)) ? 'thing' : 'generic';
  return text.charAt(before.start - 1) === '等' ? 'thing' : 'generic';
}

/** 平台2.0 is still a platform. */
const VERSION = /[\d.]{1,4}版?$/;
const VERSION_UNITS = 5;

/** What a place wants to be among others: 全球先进制造业基地. */
const POSITION = /(?:全球|全国|世界)[^,。、]{0,20}基地[”。]*$/;

/** 三大工程 groups what the plan calls so. */
const COUNTED = /[一二三四五六七八九十]大$/;

/** `体育公园、口袋公园等`: kinds of things, none of which has a name. */
const isMereList = (text: string, start: number, to: number): boolean => {
  if (!ETC.has(text, to)) return false;
  return text.slice(start, to).includes('、') && !holdsName(text, start, to);
};

/** A note in brackets or the number of a footnote behind an object is no part of it: `文化公园(东段)`, `示范项目[20]`. */
const NOTE = /(?:\([^()]{1,14}\)|\[\d{1,3}\])[。”]*$/;

function skipNote(text: string, start: number, end: number): number {
  if (!NOTE_ENDS.has(text, STOP.has(text, end - 1) ? end - 2 : end - 1)) return end;
  const note = NOTE.exec(text.slice(start, end));
  return note && note.index > 0 ? start + note.index : end;
}

/** `模范城“七连冠”` ends with a byname: where the noun before it is a thing, that is the object. */
function nameStart(text: string, start: number, end: number): number {
  if (!QUOTE_ENDS.has(text, end - 1)) return end;
  const open = start + text.slice(start, end).lastIndexOf('“');
  return open > start && NOUNS.endingAt(text, start, open)?.value === 'thing' ? open : end;
}

function skipClosers(text: string, start: number, end: number): number {
  const to = skipSigns(text, start, end);
  const version = VERSION.exec(text.slice(Math.max(start, to - VERSION_UNITS), to));
  return version ? Math.max(start, to - version[0].length) : to;
}

function skipSigns(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && CLOSERS.has(text, to - 1)) to -= 1;
  return OPENS_NOTE.has(text, to - 1) ? to - 1 : to;
}

/** A common kind of thing is named by a number, a proper name, or a place that stands before it. */
export function isNamed(text: string, start: number, end: number): boolean {
  if (holdsName(text, start, end)) return true;
  return NOUNS.some(text, start, end, (noun) => noun === 'thing');
}

/** Whether a task with an end of its own stands anywhere in `text.slice(start, end)`: `服务站验收、优抚等各项工作`. */
export const holdsEvent = (text: string, start: number, end: number): boolean =>
  NOUNS.scan(text, start, end).some((noun) => noun.value === 'event' && text.charAt(noun.start - 1) !== '从');
