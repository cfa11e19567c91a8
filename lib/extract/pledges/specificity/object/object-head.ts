import {
  BUILDING_ENDINGS,
  GENERIC_QUANTIFIERS,
  PEELED_ENDINGS,
  PLEDGE_NOUNS,
} from '../../../lexicon/pledge-nouns';
import type { NounClass } from '../../../lexicon/pledge-nouns';
import type { Span } from '../../../../model/span';
import { unitSet } from '../../../../text/unit-set';
import { indexEdges } from '../../../../text/word-edges';
import { byName, indexEach } from '../../../../text/word-list';
import { holdsName } from './proper-names';

/**
 * What the head of an object is; `unknown` for a noun on no list, `none` where nothing is left of
 * the object.
 */
export type HeadClass = NounClass | 'unknown' | 'none';

/** The head of an object and what stands around it. */
export interface ObjectHead extends Span {
  readonly kind: HeadClass;
  /** Words of building stand behind it: 公园|建设. */
  readonly isBuilt: boolean;
  /** It is one of any number: 各类…, 更多…. */
  readonly isGeneric: boolean;
  /** Several things are named before 等: `音乐节、龙舟赛等活动`. */
  readonly isListed: boolean;
  /** The list is one of projects or works: `甲基金、乙中心等项目`. */
  readonly isOfProjects: boolean;
}

/** The object of a clause, whose head is read when it is first asked for. */
export class ClauseObject {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #head: ObjectHead | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  get head(): ObjectHead {
    return (this.#head ??= objectHead(this.#text, this.#start, this.#end));
  }
}

const NOUNS = indexEach(byName(PLEDGE_NOUNS), (word, kind) => ({ kind, length: word.length }));
/** A word behind the thing that is worked on. */
interface Peel {
  readonly isBuilding: boolean;
  readonly length: number;
}
const PEELS = indexEach<boolean, Peel>(
  [
    [BUILDING_ENDINGS, true],
    [PEELED_ENDINGS, false],
  ],
  (word, isBuilding) => ({ isBuilding, length: word.length }),
);
const PROJECTS = indexEdges(['项目', '工程']);
const QUANTIFIERS = indexEdges(GENERIC_QUANTIFIERS);

const MOST_PEELS = 5;
const ABSTRACT_ENDINGS = unitSet('性化力度率感观风心制能效权益势业');
const CLOSERS = unitSet('”》’ ,、的了及和与并;');
const NOTE_ENDS = unitSet(')]');
/**
 * A note in brackets or the number of a footnote behind an object is no part of it:
 * `文化公园(东段)`, `示范项目[20]`.
 */
const NOTE = /(?:\([^()]{1,20}\)|\[\d{1,3}\])$/;
const NOTE_UNITS = 24;
/** 平台2.0 is still a platform. */
const VERSION = /\d[\d.]{0,3}版?$/;
const VERSION_UNITS = 5;
const DIGITS = unitSet('0123456789版');
/** 三期, 东段 and 部分 behind a thing: a part of it. */
const PARTS = /(?:[一二三四五\d]期|[东西南北中]段|[东西南北]侧|部分|主体结构|主体工程|主体)$/;
const PART_ENDS = unitSet('期段侧分构程体');

/**
 * The head of the object in `text.slice(start, end)` (folded): Chinese puts it last, but for what
 * is done to it. The head of `老宅角敬老院建设工作` is the facility 院, that of `招商机制` the
 * abstract 机制.
 */
export function objectHead(text: string, start: number, end: number): ObjectHead {
  const isGeneric = QUANTIFIERS.standsIn(text, start, end);
  const whole = headOf(text, start, end);
  const listed = listEnd(text, start, end);
  if (listed < 0) {
    const { kind, end: to, isBuilt } = whole;
    return { kind, start, end: to, isBuilt, isGeneric, isListed: false, isOfProjects: false };
  }
  const isOfProjects = PROJECTS.lengthBefore(text, listed, whole.end) > 0;
  const member = headOf(text, start, listed);
  /* 豆制品、干菜等产业园区: what classes the members is itself the facility. */
  const { kind, end: to } = whole.kind !== 'facility' && SEEN.has(member.kind) ? member : whole;
  const isBuilt = whole.isBuilt || member.isBuilt;
  return { kind, start, end: to, isBuilt, isGeneric, isListed: true, isOfProjects };
}

/** Kinds of heads that a list shows to be what its members are. */
const SEEN: ReadonlySet<HeadClass> = new Set([
  'facility',
  'place',
  'document',
  'body',
  'event',
  'survey',
]);

type Head = Pick<ObjectHead, 'start' | 'end' | 'kind' | 'isBuilt'>;

function headOf(text: string, start: number, end: number): Head {
  let to = withoutEnd(text, start, end);
  let isBuilt = false;
  for (let peels = 0; peels <= MOST_PEELS && to > start; peels += 1) {
    const noun = NOUNS.valueBefore(text, start, to);
    const peel = PEELS.valueBefore(text, start, to);
    if (noun && noun.length > (peel?.length ?? 0))
      return { kind: noun.kind, start, end: to, isBuilt };
    if (!peel) return { kind: unlisted(text, start, to), start, end: to, isBuilt };
    isBuilt ||= peel.isBuilding;
    to = withoutEnd(text, start, to - peel.length);
  }
  return { kind: 'none', start, end: to, isBuilt };
}

function unlisted(text: string, start: number, to: number): HeadClass {
  if (to <= start) return 'none';
  if (isSystem(text, start, to)) return 'document';
  if (ABSTRACT_ENDINGS.has(text, to - 1)) return 'abstract';
  return STRETCH.has(text, to - 1) ? stretchOf(text, start, to) : 'unknown';
}

/**
 * 首问负责|制, 轮值|制: a rule; but not what somebody does, 控制, nor 机制, which is on the list of
 * what nobody sees.
 */
const isSystem = (text: string, start: number, to: number): boolean =>
  SYSTEM.has(text, to - 1) && to - start > 2 && !NO_SYSTEM_BEFORE.has(text, to - 2);
const SYSTEM = unitSet('制');
const NO_SYSTEM_BEFORE = unitSet('控限规管研抑节调强编印复体机绘创自炼牵压克');

/** `环湖公路|临溪段`: a stretch of a road has the road's class, with a place's name between. */
function stretchOf(text: string, start: number, to: number): HeadClass {
  for (const length of STRETCH_UNITS) {
    const kind = NOUNS.valueBefore(text, start, to - length)?.kind;
    if (kind === 'facility' || kind === 'place') return kind;
  }
  return 'unknown';
}
const STRETCH = unitSet('段');
const STRETCH_UNITS = [3, 4];

/** Leaves out marks, notes, versions and parts (一期) at the end of an object. */
function withoutEnd(text: string, start: number, end: number): number {
  let to = end;
  for (;;) {
    const before = to;
    while (to > start && CLOSERS.has(text, to - 1)) to -= 1;
    if (NOTE_ENDS.has(text, to - 1)) to = without(text, NOTE, Math.max(start, to - NOTE_UNITS), to);
    else if (DIGITS.has(text, to - 1))
      to = without(text, VERSION, Math.max(start, to - VERSION_UNITS), to);
    else if (PART_ENDS.has(text, to - 1) && to - start > 4) to = without(text, PARTS, to - 4, to);
    if (to === before || to <= start) return to;
  }
}

const without = (text: string, pattern: RegExp, from: number, to: number): number =>
  to - (pattern.exec(text.slice(from, to))?.[0].length ?? 0);

/** A list closes with 等 and at most so many units that class its members. */
const CLASS_UNITS = 16;
/**
 * One member before 等 is a list as well where it is long enough to name something:
 * 东山图书馆等项目.
 */
const MEMBER_UNITS = 5;
/** 引云济槐|等重大工程: so short a member must be a name, and works or a project be meant. */
const namesWorks = (text: string, start: number, at: number, end: number): boolean =>
  at - start === MEMBER_UNITS - 1 && holdsName(text, start, at) && PROJECTS.standsIn(text, at, end);
const ETC = unitSet('等');
/** 平等, 均等, 中等, 高等, 一等 hold no list's end. */
const NO_ETC_BEFORE = unitSet('平均中高初相对同一二三特优');
const LIST_MARKS = unitSet('、和及与”》');

/** Where the members end that a list names before 等, -1 for no list. */
function listEnd(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - CLASS_UNITS; at -= 1) {
    if (!ETC.has(text, at) || NO_ETC_BEFORE.has(text, at - 1)) continue;
    const isMember = at - start >= MEMBER_UNITS || LIST_MARKS.standsIn(text, start, at);
    return isMember || namesWorks(text, start, at, end) ? at : -1;
  }
  return -1;
}
