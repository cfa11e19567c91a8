import { WORKS_WORDS } from '../../lexicon/pledge-nouns';
import type { VerbClass } from '../../lexicon/pledge-verbs';
import { gated } from '../../../text/gate';
import { holding, unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { type ClauseSite, deliverable, type Step } from './decision';
import { objectHead, type ObjectHead } from './object/object-head';
import { holdsName } from './object/proper-names';

/** What a whole city or region wants to be among others, or a figure of speech: no one walks into it. */
const ROLE = /(?:影响力|竞争力|知名度|辐射力|带动力)的[^,。]{0,16}(?:中心|基地|高地|枢纽|平台)$/;
const RANK = /(?:全球|世界|重要)[^,。、的]{0,16}(?:中心|基地|承接地|枢纽|平台|港)$/;
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
/** Verbs that build with what is built behind them, and those that need a word of building as well. */
const PUSHES: ReadonlySet<VerbClass> = new Set(['push', 'run', 'join', 'aim', 'sure', 'explore']);
const MENDING = /(?:整治|综合整治|修缮|拓宽|绿化|改造|修复)(?:工作|工程|项目)?$/;
const BARE =
  /^(?:一批|若干|重大|重点|在建|骨干|民生|实事|产业|投资|建设|优质|[大好新省市县区的、]|高能级|标志性|引领性)*(?:项目|工程|街区|地块|片区)$/;
/** 全镇25个重大项目 are only counted. */
const UNNAMED = /(?:重大|重点)(?:建设)?(?:项目|工程)$|(?:一批|若干)[^“”]*项目$/;
/** 引江济渠等重大工程建设 */
const GREAT = /(?:重大|重点)工程(?:建设)?$/;
/** What is only tidied must be a place with a name. */
const TIDIED = /(?:整治|修缮|绿化|拓宽)(?:工作|工程|项目)?[”。]*$/;
const QUOTE = unitSet('“');

/**
 * Building: 建设 or 打造 a facility, named or not (`打造一批社区食堂`), or 推进 its 建设; works on a named place; a project with a
 * name. Not what a city wants to be (`打造消费中心`).
 */
export const building: Step = {
  number: 6,
  name: 'building',
  decide: (site) => {
    const { main, through } = site;
    const last = through[through.length - 1];
    const builds = main ? main.kind === 'make' || main.kind === 'works' : last !== undefined && mayBuild(site);
    if (!builds || BECOMING.test(site.text, site.start, site.end)) return undefined;
    const head = site.object.head;
    if (head.isGeneric) return undefined;
    if (main?.kind === 'works') return isNamedPlace(site, head) ? deliverable('place') : undefined;
    return isBuilding(site, head) || buildsMember(site, head) ? deliverable('building') : undefined;
  },
};

/** 推进 and its like build something; 做好 only where a word of building stands behind, 支持 never. */
const mayBuild = ({ through, text, end }: ClauseSite): boolean => {
  const last = through[through.length - 1];
  if (last?.kind === 'host') return !text.slice(last.end, end).endsWith('工作');
  return last !== undefined && PUSHES.has(last.kind);
};

/** A shorter member of a list says too little of itself. */
const MEMBER_UNITS = 4;
const MEMBER_MARKS = unitSet('、和及与');

/** Whether one of several objects before the last is built: `柳溪会展中心和节点城市建设`. */
function buildsMember(site: ClauseSite, whole: ObjectHead): boolean {
  const { text, objectStart } = site;
  if (!MEMBER_MARKS.standsIn(text, objectStart, whole.end)) return false;
  let from = objectStart;
  for (let at = objectStart; at < whole.end; at += 1) {
    if (!MEMBER_MARKS.has(text, at)) continue;
    const head = objectHead(text, from, at);
    const isBuilt = whole.isBuilt || head.isBuilt;
    const isWorkedOn = isBuilt || site.main !== undefined;
    if (
      isWorkedOn &&
      at - from >= MEMBER_UNITS &&
      head.kind === 'facility' &&
      isBuilding({ ...site, objectStart: from, end: at }, { ...head, isBuilt })
    )
      return true;
    from = at + 1;
  }
  return false;
}

function isBuilding(site: ClauseSite, head: ObjectHead): boolean {
  const { text, end, main, objectStart } = site;
  const words = text.slice(objectStart, head.end);
  if (head.isOfProjects)
    return (
      !goesOn(site) &&
      (head.kind !== 'programme' || GREAT.test(text.slice(objectStart, end)) || isWorks(text, objectStart, head))
    );
  if (main?.word === '升级' && QUOTE.has(text, objectStart)) return true;
  switch (head.kind) {
    case 'facility':
      if (isSlogan(site, head) || (TIDIED.test(text.slice(head.end, end)) && !holdsName(text, objectStart, head.end)))
        return false;
      if (!main && !head.isBuilt && site.through.at(-1)?.kind === 'host') return false;
      return isFacility(words) && (main !== undefined || head.isBuilt || isRun(site, head));
    case 'place':
      if (
        BARE.test(words) ||
        UNNAMED.test(words) ||
        (PROJECT.test(words) && goesOn(site)) ||
        SLOGAN.test(text.slice(objectStart, end))
      )
        return false;
      return head.isListed || holdsName(text, objectStart, head.end);
    case 'programme':
      return PROGRAMME_OF_WORKS.test(words) && isWorks(text, objectStart, head);
    case 'unknown':
      return MENDING.test(site.words) && !SLOGAN.test(words) && isNamedPlace(site, head) && main?.kind !== 'make';
    default:
      return false;
  }
}

/** 推动“美丽农村路”建设 quotes a slogan; “百姓展厅” is what 打造 opens. */
const isSlogan = ({ text, main, objectStart }: ClauseSite, head: ObjectHead): boolean =>
  main === undefined && QUOTE.has(text, objectStart) && text.charAt(head.end) === '”';

/** A facility without a word of building behind it is built where it has a name. */
const isRun = ({ text, objectStart, end }: ClauseSite, head: ObjectHead): boolean =>
  COMES.test(text.slice(head.end, end)) && holdsName(text, objectStart, head.end);
/** What may stand behind a thing that comes: 落地, 升级. */
const COMES = /^[”》]?等?(?:尽快|早日|顺利|加快)?(?:落地|落户|升级|提档升级|提质升级)?(?:见效|生根)?[”。;]*$/;
const PROJECT = /项目$/;
const GOES_ON = /持续|深入|常态化|不断/;
const GOES_ON_UNITS = 8;

/** 深入推进 and 持续开展 go on with a project that has no end. */
function goesOn({ text, start, through }: ClauseSite): boolean {
  const at = through.at(-1)?.start ?? start;
  return GOES_ON.test(text.slice(Math.max(start, at - GOES_ON_UNITS), at));
}

const isFacility = (words: string): boolean =>
  !NUMBERED.test(words) && !ROLE.test(words) && !RANK.test(words) && !SPEECH.test(words) && !INTO_PLACES.test(words);

/** 清淤工程 are works, 育才工程 are none; they need a name of their place or a list. */
const isWorks = (text: string, from: number, head: ObjectHead): boolean =>
  (WORKS.standsIn(text, from, head.end - 2) || PLACES.has(objectHead(text, from, head.end - 2).kind)) &&
  holdsName(text, from, head.end);

const PLACES: ReadonlySet<string> = new Set(['facility', 'place']);
const REGION_ENDS = unitSet('村镇乡路街岸口山河溪江港段片');

/** `整治柳溪浜`, `东溪路拓宽`; not `整治市场乱象`. */
function isNamedPlace({ text, objectStart }: ClauseSite, head: ObjectHead): boolean {
  const isPlace = PLACES.has(head.kind) || (head.kind === 'unknown' && REGION_ENDS.has(text, head.end - 1));
  return isPlace && !QUOTE.standsIn(text, objectStart, head.end) && holdsName(text, objectStart, head.end);
}
