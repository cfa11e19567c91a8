import { ALL_WORDS, ASPIRATIONS, PLACE_PRAISE, TITLES } from '../../lexicon/promise-words';
import { NAMING } from '../../lexicon/object-verbs';
import { COMPLETING } from '../../lexicon/pledge-verbs';
import { AS_LISTED_ONLY, FOUNDS_ANYTHING, HOLDING_VERBS, UNSEEN } from '../../lexicon/task-words';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import type { Verb } from '../clause/verbs';
import { firstCase } from '../first-case';
import type { ClauseSite } from './decision';
import { ClauseObject } from './object/object-head';
import type { HeadClass } from './object/object-head';
import { holdsName } from './object/proper-names';

/** 完成各项目标任务 names no task. */
export const ALL_TASKS = new RegExp(`^好?${ALL_WORDS}*(?:目标|任务|使命|指标|工作)+[”。!;]*$`);
const ABILITY = /的(?:能力|水平|本领|机制)[”。]*$/;
/** What a country may be called once it is reached; nobody opens it. */
/** 平安临溪, and whatever else is named so and is no thing. */
const PRAISED_PLACE = new RegExp(`(?:^|[、的])${PLACE_PRAISE}[一-龥]{2,4}[”。]*$`);
const VISIBLE: ReadonlySet<HeadClass> = new Set(['facility', 'body', 'document']);
const ASPIRATION = new RegExp(`${ASPIRATIONS}[”。]*$`);
/** What something is made into: 把农业|建成大产业. */
const INTO = /把[^,。]{1,14}$/;
/** 办好民生实事: they are listed and struck off. */
const PUBLIC_TASKS = /民生实事(?:项目)?[”。]*$/;
const NUMBERED = /[一二三四五六七八九十]大(?:项目|工程)$/;
/** 启动一批 names nothing. */
const SOME = /^(?:一批|若干|一个)$/;
/** 成立“应建尽建” asks for all and names none. */
const ALL_THAT_CAN = /^“应.尽.”/;
const TITLE = new RegExp(TITLES);
const CLOSING_QUOTE = unitSet('”');
const ENDS_ATTRIBUTE = unitSet('”》');
export const WITHOUT_END = indexEdges(UNSEEN);
export const ONLY_LISTED: ReadonlySet<string> = new Set(AS_LISTED_ONLY);
const ANYTHING: ReadonlySet<string> = new Set(FOUNDS_ANYTHING);
/** What is opened to the public: 开放|柳溪图书馆. */
export const OPENED: ReadonlySet<HeadClass> = new Set(['facility', 'place']);
export const THINGS: ReadonlySet<HeadClass> = new Set([
  'facility',
  'document',
  'body',
  'event',
  'survey',
]);
/** A bare object of two characters names nothing: 推出|精品. */
export const BARE_UNITS = 3;
/** 办好 something that is held: not 办好教育. */
const HOLDING: ReadonlySet<string> = new Set(HOLDING_VERBS);

/** What a one-off verb brings about: `制定|办法`. */
interface Brought {
  readonly clause: ClauseSite;
  readonly verb: Verb;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly object: ClauseObject;
}

/** One kind of verb or object. */
interface BroughtCase {
  readonly name: string;
  readonly when: (brought: Brought) => boolean;
  /** Whether anybody could see that it is there. */
  readonly isSeen: (brought: Brought) => boolean;
}

const seen = (): boolean => true;
const unseen = (): boolean => false;
const isNamed = ({ clause, from, to }: Brought): boolean => holdsName(clause.text, from, to);
const isEndless = ({ clause, from, object }: Brought): boolean =>
  WITHOUT_END.lengthBefore(clause.text, from, object.head.end) > 0;

/** The first that holds says whether it can be seen. */
export const BROUGHT_CASES: readonly BroughtCase[] = [
  /* 完成选址; not 完成各项任务 */
  {
    name: 'completed',
    when: ({ verb }) => COMPLETING.has(verb.word),
    isSeen: ({ words }) => !ABILITY.test(words) && !ALL_TASKS.test(words),
  },
  /* 建成水厂; not 建成强镇 */
  {
    name: 'built up',
    when: ({ verb }) => verb.word.endsWith('建成'),
    isSeen: (brought) =>
      !isEndless(brought) &&
      !isAspiration(brought) &&
      !isMadeInto(brought) &&
      !isFigureOfSpeech(brought),
  },
  /* 创成省级森林县 */
  {
    name: 'won',
    when: ({ verb, words }) => verb.word === '创成' && TITLE.test(words),
    isSeen: seen,
  },
  /* 开放柳溪图书馆 */
  {
    name: 'opened',
    when: ({ verb }) => verb.word === '开放',
    isSeen: (brought) => OPENED.has(brought.object.head.kind) && isNamed(brought),
  },
  /* 制定各类预案 */
  {
    name: 'any of a kind',
    when: ({ object, words }) => object.head.isGeneric || ALL_THAT_CAN.test(words),
    isSeen: unseen,
  },
  /* 举办龙舟赛; not 办好教育 */
  { name: 'held', when: ({ verb }) => HOLDING.has(verb.word), isSeen: isHeld },
  /* 建立机制 */
  { name: 'without an end', when: isEndless, isSeen: unseen },
  /* 启动改革; not 启动一批 */
  {
    name: 'begun or drawn up',
    when: ({ verb }) => ANYTHING.has(verb.word),
    isSeen: ({ object, words }) => object.head.kind !== 'none' && !SOME.test(words),
  },
  /* 成立调解委员会 */
  { name: 'a thing', when: ({ object }) => THINGS.has(object.head.kind), isSeen: seen },
  /* 设立试点, 形成合力 */
  {
    name: 'an effort',
    when: ({ object: { head } }) => head.kind === 'pilot' || head.kind === 'abstract',
    isSeen: unseen,
  },
  /* 开辟柳溪街区; not 设立四大项目 */
  {
    name: 'a place',
    when: ({ object }) => object.head.kind === 'place',
    isSeen: (brought) =>
      (!ONLY_LISTED.has(brought.verb.word) || isNamed(brought)) &&
      !NUMBERED.test(brought.clause.text.slice(brought.from, brought.object.head.end)),
  },
  /* 推出“柳溪游”; not 推出精彩内容 */
  {
    name: 'on no list',
    when: ({ verb }) => ONLY_LISTED.has(verb.word),
    isSeen: (brought) =>
      NAMING.has(brought.verb.word) &&
      (isNamed(brought) || ENDS_ATTRIBUTE.has(brought.clause.text, brought.object.head.end)),
  },
  /* 新建晒谷坪 */
  { name: 'anything else', when: () => true, isSeen: ({ words }) => words.length >= BARE_UNITS },
];

/** `建成健康临溪`, `建成文化强镇`: a name for what the whole place wants to be. */
const isAspiration = ({ words, object }: Brought): boolean =>
  ASPIRATION.test(words) || (!VISIBLE.has(object.head.kind) && PRAISED_PLACE.test(words));

/** `建成便民的“直达车”` builds nothing that is on any list. */
function isFigureOfSpeech({ clause: { text }, object: { head } }: Brought): boolean {
  return head.kind === 'unknown' && CLOSING_QUOTE.has(text, head.end);
}

/** `把农业|建成大产业` builds nothing. */
const isMadeInto = ({ clause: { text, start }, verb }: Brought): boolean =>
  INTO.test(text.slice(start, verb.start));

/** Something that is held, or public tasks that are struck off one by one. */
function isHeld(brought: Brought): boolean {
  const { kind, isListed } = brought.object.head;
  if (kind === 'programme' && isNamed(brought)) return true;
  return PUBLIC_TASKS.test(brought.words) || holds(kind, isListed, brought.verb.word);
}

/** What `verb` of a clause brings about, in `text.slice(from, to)`. */
export function broughtBy(clause: ClauseSite, verb: Verb, from: number, to: number): Brought {
  const { text } = clause;
  const isWhole = from === clause.objectStart && to === clause.end;
  const object = isWhole ? clause.object : new ClauseObject(text, from, to);
  return { clause, verb, from, to, words: text.slice(from, to), object };
}

/**
 * Whether what a one-off verb brings about can be seen: `制定办法`, `新建学校`, `启动改革`; not
 * `建立机制`.
 */
export function bringsAbout(clause: ClauseSite, verb: Verb, from: number, to: number): boolean {
  const brought = broughtBy(clause, verb, from, to);
  return firstCase(BROUGHT_CASES, brought)?.isSeen(brought) ?? false;
}

const holds = (kind: HeadClass, isListed: boolean, word: string): boolean => {
  if (kind === 'event' || (isListed && (kind === 'facility' || kind === 'body'))) return true;
  return (
    word !== '办好' &&
    word !== '举办' &&
    kind !== 'programme' &&
    kind !== 'abstract' &&
    kind !== 'none'
  );
};
