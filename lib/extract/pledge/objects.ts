import {
  GENERIC_ALONE,
  GENERIC_BEFORE_PROJECT,
  GENERIC_QUANTIFIERS,
  PEELED_ENDINGS,
  PLEDGE_NOUNS,
  type NounClass,
} from '../lexicon/pledge-nouns';
import { createWordTable, type FoundWord } from './word-table';

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
const THING_ENDINGS = '馆院园站桥厂楼店厅校坝闸亭塔路街港湖浜塘渠巷弄寺矿';
const ABSTRACT_ENDINGS = '性化力度率感观风心制能效权益局势';
const NAMING = /[《0-9、等]|第[一二三四五六七八九十]/;
const CLOSERS = codes('”》)’ ,、的了及和与并');

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/**
 * What the object that ends at `end` is, read from its last word: Chinese puts the head last. `老宅角敬老院建设` is a
 * thing, `招商机制` abstract, `老旧小区改造` a kind of thing, `重大项目建设` too. `start` is where the object may begin.
 */
export function objectKind(text: string, start: number, end: number): ObjectKind {
  if (end <= start) return 'unknown';
  const listed = listedThing(text, start, end);
  if (listed) return listed;
  let to = skipClosers(text, start, nameStart(text, start, end));
  const generic = QUANTIFIERS.scan(text, start, end).some((word) => text.charAt(word.start - 1) !== '新');
  for (let peels = 0; peels <= MOST_PEELS && to > start; peels += 1) {
    const noun = NOUNS.endingAt(text, start, to);
    const peel = PEELS.endingAt(text, start, to);
    if (!peel || (noun && peel.start > noun.start)) return generic ? 'generic' : nounKind(text, start, to, noun);
    if (peel.start <= start) return noun ? nounKind(text, start, to, noun) : 'unknown';
    to = skipClosers(text, start, peel.start);
  }
  return generic ? 'generic' : nounKind(text, start, to, NOUNS.endingAt(text, start, to));
}

/** A list closes with 等 and at most so many units that class its members. */
const CLASS_UNITS = 14;
/** What classes the members of a list: 等大型活动, 等市区重大项目建设. */
const CLASSING =
  /^[^、,的与]{0,8}(?:活动|载体|项目|赛事|展会|节会|航道|场馆|通道|线路)(?:建设|改造|整治|落地|开工|招商|前期工作|[。”])*$/;
/** A name is longer than the noun it ends with by this. */
const NAME_UNITS = 2;

/** `音乐节、龙舟赛等大型活动`: where a list names a thing before 等, the words behind only class it. */
function listedThing(text: string, start: number, end: number): 'thing' | undefined {
  const close = start + text.slice(start, end).lastIndexOf('等');
  if (close <= start || end - close > CLASS_UNITS || !CLASSING.test(text.slice(close + 1, end))) return undefined;
  const comma = start + text.slice(start, close).lastIndexOf('、');
  if (comma < start) return undefined;
  const noun = NOUNS.endingAt(text, comma + 1, close);
  if (!noun) return undefined;
  const named = noun.start - comma - 1 >= NAME_UNITS && text.charAt(comma + 1) !== '进';
  return named && nounKind(text, comma + 1, close, noun) === 'thing' ? 'thing' : undefined;
}

function nounKind(text: string, start: number, to: number, noun: FoundWord<NounClass> | undefined): ObjectKind {
  if (!noun) {
    const last = text.charAt(to - 1);
    if (to - start >= 2 && THING_ENDINGS.includes(last)) return 'thing';
    return ABSTRACT_ENDINGS.includes(last) ? 'abstract' : 'unknown';
  }
  if (noun.value === 'place') return isNamed(text, start, to) ? 'thing' : 'kind';
  if (noun.value !== 'project') return noun.value;
  const before = GENERIC.endingAt(text, start, noun.start);
  if (!before) return noun.start > start && !ALONE.has(text.slice(start, noun.start)) ? 'thing' : 'generic';
  return text.charAt(before.start - 1) === '等' ? 'thing' : 'generic';
}

/** `模范城“七连冠”` ends with a byname: where the noun before it is a thing, that is the object. */
function nameStart(text: string, start: number, end: number): number {
  if (text.charAt(end - 1) !== '”') return end;
  const open = start + text.slice(start, end).lastIndexOf('“');
  return open > start && NOUNS.endingAt(text, start, open)?.value === 'thing' ? open : end;
}

function skipClosers(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && CLOSERS.has(text.charCodeAt(to - 1))) to -= 1;
  if (text.charAt(to - 1) === '(') return to - 1;
  return to;
}

/** A common kind of thing is named by a number, a list, or a place that stands before it. */
export function isNamed(text: string, start: number, end: number): boolean {
  if (NAMING.test(text.slice(start, end))) return true;
  return NOUNS.scan(text, start, end).some((noun) => noun.value === 'thing');
}

/** Whether a task with an end of its own stands anywhere in `text.slice(start, end)`: `服务站验收、优抚等各项工作`. */
export const holdsEvent = (text: string, start: number, end: number): boolean =>
  NOUNS.scan(text, start, end).some((noun) => noun.value === 'event');
