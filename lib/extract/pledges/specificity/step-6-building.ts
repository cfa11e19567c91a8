import { PRAISE } from '../../lexicon/promise-words';
import { BUILDING_ENDINGS, WORKS_WORDS } from '../../lexicon/pledge-nouns';
import type { VerbClass } from '../../lexicon/pledge-verbs';
import { gated } from '../../../text/gate';
import { holding, unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { firstCase } from '../first-case';
import { deliverable } from './decision';
import type { ClauseSite, Step } from './decision';
import { objectHead } from './object/object-head';
import type { HeadClass, ObjectHead } from './object/object-head';
import { behindLastOf, holdsName } from './object/proper-names';
import { lastIn } from '../last-in';

/**
 * What a whole city or region wants to be among others, or a figure of speech: no one walks into
 * it.
 */
const ROLE = /(?:影响力|竞争力|知名度|辐射力|带动力)的[^,。]{0,16}(?:中心|基地|高地|枢纽|平台)$/;
const RANK = /(?:全球|世界|重要)[^,。、的]{0,16}(?:中心|基地|承接地|枢纽|平台|港)$/;
/** The same of a part of the country. */
const REGIONAL =
  /(?:全国|全省|国内|中国[东西中]部|[南北]方)[^,。、的]{0,16}(?:基地|承接地|枢纽|高地)$/;
const SPEECH = /[一-龥]{4}的(?:平台|舞台|道路)$/;
/** 建设“五个中心” */
const NUMBERED = /“[一二三四五六七八九十两][个大张座][^”]*$/;
const BECOMING = gated(/成为|转型为|发展成/, holding('成型'));
/** 推动非遗进校园: the place is there already. */
const INTO_PLACES = /(?<![先推改促前])进(?![口出修步])[^,。、进”]{0,8}$/;
/** `推进“海上花园”建设` quotes a slogan. */
const SLOGAN = /”(?:建设|创建)?$/;
const WORKS = indexEdges(WORKS_WORDS);
const PROGRAMME_OF_WORKS = /工程$/;
/** 冷库三期|工程 is one of a row. */
const STAGE = /[一二三四五\d]期$/;
/**
 * Verbs that build with what is built behind them, and those that need a word of building as well.
 */
const PUSHES: ReadonlySet<VerbClass> = new Set(['push', 'run', 'join', 'aim', 'sure', 'explore']);
const MENDING = /(?:整治|综合整治|修缮|拓宽|绿化|改造|修复)(?:工作|工程|项目)?$/;
const BARE = new RegExp(`^${PRAISE}*(?:项目|工程|街区|地块|片区)$`);
/** 全镇25个重大项目 are only counted. */
const UNNAMED = /(?:重大|重点)(?:建设)?(?:项目|工程)$|(?:一批|若干)[^“”]*项目$/;
/** 引江济渠等重大工程建设 */
const GREAT = /(?:重大|重点)工程(?:建设)?$/;
/** What is only tidied must be a place with a name. */
const TIDIED = /(?:整治|修缮|绿化|拓宽)(?:工作|工程|项目)?[”。]*$/;
const QUOTE = unitSet('“');
const CLOSING_QUOTE = unitSet('”');

/**
 * Building: 建设 or 打造 a facility, named or not (`打造一批社区食堂`), or 推进 its 建设; works on
 * a named place; a project with a name. Not what a city wants to be (`打造消费中心`).
 */
export const building: Step = {
  number: 6,
  name: 'building',
  decide: (site) => {
    const { main, through } = site;
    const last = lastIn(through);
    const builds = main
      ? main.kind === 'make' || main.kind === 'works'
      : last !== undefined && mayBuild(site);
    if (!builds || BECOMING.test(site.text, site.start, site.end)) return undefined;
    const head = site.object.head;
    if (head.isGeneric) return undefined;
    if (main?.kind === 'works') return isNamedPlace(site, head) ? deliverable('place') : undefined;
    return isBuilding(buildingSite(site)) || buildsMember(site, head)
      ? deliverable('building')
      : undefined;
  },
};

/**
 * 推进 and its like build something; 做好 only where a word of building stands behind, 支持 never.
 */
const mayBuild = ({ through, text, end }: ClauseSite): boolean => {
  const last = lastIn(through);
  if (last?.kind === 'host') return !text.slice(last.end, end).endsWith('工作');
  return last !== undefined && PUSHES.has(last.kind);
};

/** A shorter member of a list says too little of itself. */
const MEMBER_UNITS = 4;
const MEMBER_MARKS = unitSet('、和及与');
const ETC = unitSet('等');
const BUILDS = indexEdges(BUILDING_ENDINGS);

/**
 * Where the members of an object begin. What stands before 的 is an attribute of it
 * (以柳溪为中心的|水网建设), but for what is worked on (农贸市场的|改造和扩建) and for the members
 * of a list (鱼市、书院等有特色的|项目).
 */
function memberStart({ text, objectStart }: ClauseSite, { end }: ObjectHead): number {
  const from = behindLastOf(text, objectStart, end);
  if (from === objectStart || ETC.standsIn(text, objectStart, from)) return objectStart;
  return BUILDS.lengthAt(text, from, end) > 0 ? objectStart : from;
}

/** Whether one of several objects before the last is built: `柳溪会展中心和节点城市建设`. */
function buildsMember(site: ClauseSite, whole: ObjectHead): boolean {
  const { text, objectStart } = site;
  if (!MEMBER_MARKS.standsIn(text, objectStart, whole.end)) return false;
  let from = memberStart(site, whole);
  for (let at = from; at < whole.end; at += 1) {
    if (!MEMBER_MARKS.has(text, at)) continue;
    const head = objectHead(text, from, at);
    const isBuilt = whole.isBuilt || head.isBuilt;
    const isWorkedOn = isBuilt || site.main !== undefined;
    const mayCount = isWorkedOn && at - from >= MEMBER_UNITS && head.kind === 'facility';
    if (mayCount && isBuilding(memberSite(site, { ...head, isBuilt }, from, at))) return true;
    from = at + 1;
  }
  return false;
}

/** What a clause, or one member of its object, may build. */
interface BuildingSite {
  readonly clause: ClauseSite;
  readonly head: ObjectHead;
  readonly from: number;
  readonly to: number;
  /** From there to the head's end. */
  readonly words: string;
}

const memberSite = (
  clause: ClauseSite,
  head: ObjectHead,
  from: number,
  to: number,
): BuildingSite => ({
  clause,
  head,
  from,
  to,
  words: clause.text.slice(from, head.end),
});

/** The whole object of a clause. */
export const buildingSite = (clause: ClauseSite): BuildingSite =>
  memberSite(clause, clause.object.head, clause.objectStart, clause.end);

/** One kind of object. */
interface BuildingCase {
  readonly name: string;
  readonly when: (site: BuildingSite) => boolean;
  /** Whether one could walk into what is built. */
  readonly isBuilt: (site: BuildingSite) => boolean;
}

const yes = (): boolean => true;
const no = (): boolean => false;
const isKind =
  (kind: HeadClass, and: (site: BuildingSite) => boolean = yes) =>
  (site: BuildingSite): boolean =>
    site.head.kind === kind && and(site);

/** The first that holds says whether something is built. */
export const BUILDING_CASES: readonly BuildingCase[] = [
  /* 推进东桥、西渡等项目 */
  { name: 'listed projects', when: ({ head }) => head.isOfProjects, isBuilt: buildsListed },
  /* 升级“柳溪通” */
  {
    name: 'a named upgrade',
    when: ({ clause, from }) => clause.main?.word === '升级' && QUOTE.has(clause.text, from),
    isBuilt: yes,
  },
  /* 推动“美丽水乡路”建设 */
  { name: 'a slogan', when: isKind('facility', isSlogan), isBuilt: no },
  /* 整治背街停车场 */
  { name: 'an unnamed facility, tidied', when: isKind('facility', isTidied), isBuilt: no },
  /* 做好图书馆工作 */
  { name: 'a facility looked after', when: isKind('facility', isLookedAfter), isBuilt: no },
  /* 建设具有影响力的研发中心 */
  { name: 'a rank', when: isKind('facility', ({ words }) => !isFacility(words)), isBuilt: no },
  /* 打造社区食堂; 推进足球场建设 */
  {
    name: 'a facility',
    when: isKind('facility'),
    isBuilt: (site) => site.clause.main !== undefined || site.head.isBuilt || isRun(site),
  },
  /* 推进一批重大项目建设; 打造区域重要渔港 */
  {
    name: 'an unnamed place',
    when: isKind(
      'place',
      ({ words }) => BARE.test(words) || UNNAMED.test(words) || RANK.test(words),
    ),
    isBuilt: no,
  },
  /* 深入推进惠农项目 */
  {
    name: 'a project without an end',
    when: isKind('place', ({ words, clause }) => PROJECT.test(words) && goesOn(clause)),
    isBuilt: no,
  },
  /* 推进“海上花园”建设 */
  {
    name: 'a quoted place',
    when: isKind('place', ({ clause, from, to }) => SLOGAN.test(clause.text.slice(from, to))),
    isBuilt: no,
  },
  /* 推进望溪新城建设 */
  {
    name: 'a place',
    when: isKind('place'),
    isBuilt: (site) => site.head.isListed || isNamed(site),
  },
  /* 实施柳溪河清淤工程 */
  {
    name: 'works',
    when: isKind('programme'),
    isBuilt: (site) => PROGRAMME_OF_WORKS.test(site.words) && isWorks(site),
  },
  /* 推进柳溪浜修复 */
  { name: 'mended', when: isKind('unknown'), isBuilt: isMended },
];

const isBuilding = (site: BuildingSite): boolean =>
  firstCase(BUILDING_CASES, site)?.isBuilt(site) ?? false;

const isNamed = ({ clause, head, from }: BuildingSite): boolean =>
  holdsName(clause.text, from, head.end);

function buildsListed(site: BuildingSite): boolean {
  const { clause, head, from, to } = site;
  if (goesOn(clause)) return false;
  return head.kind !== 'programme' || GREAT.test(clause.text.slice(from, to)) || isWorks(site);
}

/** What is only tidied must have a name. */
function isTidied(site: BuildingSite): boolean {
  return TIDIED.test(site.clause.text.slice(site.head.end, site.to)) && !isNamed(site);
}

function isLookedAfter({ clause: { main, through }, head }: BuildingSite): boolean {
  return !main && !head.isBuilt && lastIn(through)?.kind === 'host';
}

function isMended(site: BuildingSite): boolean {
  const { clause, head, words } = site;
  return (
    clause.main?.kind !== 'make' &&
    MENDING.test(clause.words) &&
    !SLOGAN.test(words) &&
    isNamedPlace(clause, head)
  );
}

/** 推动“美丽农村路”建设 quotes a slogan; “百姓展厅” is what 打造 opens. */
function isSlogan({ clause: { text, main }, head, from }: BuildingSite): boolean {
  return main === undefined && QUOTE.has(text, from) && CLOSING_QUOTE.has(text, head.end);
}

/** A facility without a word of building behind it is built where it has a name. */
const isRun = (site: BuildingSite): boolean =>
  COMES.test(site.clause.text.slice(site.head.end, site.to)) && isNamed(site);
/** What may stand behind a thing that comes: 落地, 升级. */
const COMES =
  /^[”》]?等?(?:尽快|早日|顺利|加快)?(?:落地|落户|升级|提档升级|提质升级)?(?:见效|生根)?[”。;]*$/;
const PROJECT = /项目$/;
const GOES_ON = /持续|深入|常态化|不断/;
const GOES_ON_UNITS = 8;

/** 深入推进 and 持续开展 go on with a project that has no end. */
function goesOn({ text, start, through }: ClauseSite): boolean {
  const at = lastIn(through)?.start ?? start;
  return GOES_ON.test(text.slice(Math.max(start, at - GOES_ON_UNITS), at));
}

const isFacility = (words: string): boolean =>
  !NUMBERED.test(words) &&
  !ROLE.test(words) &&
  !RANK.test(words) &&
  !REGIONAL.test(words) &&
  !SPEECH.test(words) &&
  !INTO_PLACES.test(words);

/** 清淤工程 are works, 育才工程 are none; they need a name of their place or a list. */
function isWorks(site: BuildingSite): boolean {
  const { clause, head, from } = site;
  const to = head.end - 2;
  const isOfWorks =
    WORKS.standsIn(clause.text, from, to) || PLACES.has(objectHead(clause.text, from, to).kind);
  return isOfWorks && (isNamed(site) || STAGE.test(clause.text.slice(from, to)));
}

const PLACES: ReadonlySet<string> = new Set(['facility', 'place']);
const REGION_ENDS = unitSet('村镇乡路街岸口山河溪江港段片');

/** `整治柳溪浜`, `东溪路拓宽`; not `整治市场乱象`. */
function isNamedPlace({ text, objectStart }: ClauseSite, head: ObjectHead): boolean {
  const isPlace =
    PLACES.has(head.kind) || (head.kind === 'unknown' && REGION_ENDS.has(text, head.end - 1));
  return (
    isPlace &&
    !QUOTE.standsIn(text, objectStart, head.end) &&
    holdsName(text, objectStart, head.end)
  );
}
