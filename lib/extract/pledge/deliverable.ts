import { ALLOWED, ALLOWING, COMPLETING } from '../lexicon/pledge-verbs';
import type { ClauseReading } from './clause-reading';
import { isHeld, isOneOfRow } from './held-events';
import { holdsEvent, isNamed, namesThing, objectKind, unquantifiedKind, type ObjectKind } from './objects';
import { holdsName } from './proper-names';
import { SIGNS } from './signs';
import type { Verb } from './verbs';

/** A clause that names its day can be checked, whatever it says. */
const DATED =
  /(?:[底末节日月年收季期学冬汛”]|季度)(?:之|以)?前|[月年][底末]|年内|[一二三四]季度|上半年|\d月(?!(?:\d{1,2}日)?起)|用[一二三四五两1-5](?:个月|年)(?:左右)?的?时间/;
/** What holds for all without exception can be checked too: `补贴覆盖到所有乡镇`. */
const FOR_ALL = /(?:覆盖|扩大|推广|延伸|普及)(?:到|至)?(?:所有|全部)/;
/** A class or grade that others confer: `水质达到Ⅲ类`. */
const GRADE =
  /[ⅠⅡⅢⅣⅤ一二三四五][类级][^,。]{0,2}(?:水|标准|以上|甲等|水平|$|。)|(?:^|[^A-Z])A{1,5}[+级]|[一二三]级甲等/;
/** 按时足额发放 tells how something goes on being paid. */
const ON_SCHEDULE = /如期|按期|按时(?!足额|发放|支付|到位)|超额/;
const HAS_TIME = SIGNS.bit('time');
const MAY_BE_FOR_ALL = SIGNS.bit('forAll');
const OF = '的'.charCodeAt(0);
const CONTINUING =
  /(?:持续|深入|广泛|继续|扎实|常态化|不断|纵深|深化|大力|积极|持久|经常性)(?:地)?(?:推进|推动|组织)?$/;
/** A study of one piece of work ends; it does not go on. */
const NAMED_STUDY = /(?:项目|工程|规划|线路)前期研究$/;
/** What goes on with a campaign, whatever name it bears; nobody builds 深入. */
const DEEPER = /深入(?:推进|实施)?$/;
const GOING_ON = /(?:继续|持续|接续|延续|不断|持续深入)$/;
const CAMPAIGN_END = /工程[”。]*$/;
/** Papers of which there are many: only who issues one does something that can be seen. */
const PAPERS = /(?:措施|意见|办法|协议)[”。]*$/;
/** To carry out a paper is no end of its own. */
const CARRYING_OUT = new Set(['实施', '组织实施', '推行', '推广']);
const CARRIED_OUT = /(?:规划|方案|政策|条例|纲要|细则|清单|标准|计划|制度)[”》。]*$/;
const TITLE_LESS = /(?:机制|体系|环境|格局|氛围|模式|特色|优势|条件|经验|工作|窗口|地区|实干家)[”’。]*$/;
const FULLY_REALISED = /全覆盖|清零|零突破|“零[^”]{1,4}”|办结|贯通|通车|连冠”?$/;
const FOUNDED: ReadonlySet<ObjectKind> = new Set(['thing', 'event', 'kind']);
/** Verbs that may take several objects, the last of which need not be what can be seen. */
const BUILDING = new Set(['推进', '推动', '加快', '建设', '打造', '搭建', '规划建设', '加快建设', '加快推进', '提速']);
const MOVING = new Set(['推动', '推进', '加快', '促进']);
const DRAWING_UP = new Set(['制定', '制订', '出台', '修订', '编制']);
const RULES = /标准|政策|规则|法规|规章|研究$/;
const WORKS = /建设|改造|修缮|工程|项目/;
const SOME = /一批|若干|一系列/;
const SERVING = new Set(['服务', '保障', '迎接', '做好', '配合']);
/** Verbs that also tend something general, but also build or clear one thing. */
const TENDING_ONE = new Set(['构建', '建构', '整治', '治理']);
/** What a country may be called once it is reached; nobody opens it. */
const ASPIRATION = /(?:强国|强省|国家|社会|政府|中国|体系|格局|样板|标杆)[”。]*$/;
const CITY = /城市[。”]*$/;
const ABILITY = /的(?:能力|水平|本领|机制)[”。]*$/;
/** A new campaign with a name of its own: `推动“清洁家园运动”`. */
const NAMED_CAMPAIGN = /运动”[。]?$/;
/** How far before its verb an adverb of going on may begin. */
const ADVERB_UNITS = 6;

/**
 * Whether a clause promises a nameable thing whose being done can be seen: `启动博物馆项目`, `年底前完工`; not `加强管理`,
 * `健全机制`. The governing verb decides together with the last word of its object.
 */
export function isDeliverable(clause: ClauseReading): boolean {
  const lead = governing(clause);
  const mayBeDated = (clause.signs & HAS_TIME) !== 0 && lead?.kind !== 'care' && lead?.kind !== 'explore';
  if (mayBeDated && DATED.test(clause.words)) return true;
  if ((clause.signs & MAY_BE_FOR_ALL) !== 0 && FOR_ALL.test(clause.words)) return true;
  return lead !== undefined && delivers(clause, lead);
}

/** The leading verb, or the next one where 的 makes the first an attribute: `成立的专班要加强调度`. */
function governing({ text, lead, predicates }: ClauseReading): Verb | undefined {
  if (!lead || text.charCodeAt(lead.end) !== OF) return lead;
  return predicates.find((verb) => verb.start >= lead.end && text.charAt(verb.end) !== '的');
}

const NO_VERBS: readonly Verb[] = [];

/** The verbs behind one; behind most there are none. */
const behindOf = (verbs: readonly Verb[], { end }: Verb): readonly Verb[] =>
  (verbs[verbs.length - 1]?.start ?? -1) < end ? NO_VERBS : verbs.filter((verb) => verb.start >= end);

function delivers(clause: ClauseReading, lead: Verb): boolean {
  const { kind } = lead;
  const { text, end } = clause;
  if (kind === 'done') return isDone(clause, lead);
  const behind = behindOf(clause.predicates, lead);
  const done = behind.some((verb) => verb.kind === 'done' && isDone(clause, verb));
  if (kind === 'reach' || kind === 'care') {
    if (SERVING.has(lead.word) && isOneOfRow(text.slice(lead.end, end)) && isHeld(text, lead.end, end)) return true;
    if ((done && ON_SCHEDULE.test(clause.words)) || (kind === 'reach' && GRADE.test(clause.words))) return true;
    return TENDING_ONE.has(lead.word) && objectOf(clause, lead) === 'thing';
  }
  const object = objectOf(clause, lead);
  switch (kind) {
    case 'found':
      return bringsAbout(clause, lead, object);
    case 'once':
      return doesOnce(clause, lead, object, done);
    case 'title':
      return object !== 'generic' && !TITLE_LESS.test(text.slice(lead.end, end));
    case 'make':
      return makesThing(clause, lead, object, behind);
    case 'host':
      return hosts(clause, lead, object, behind);
    case 'explore':
    case 'aim':
    case 'sure':
      return commitsBehind(clause, lead, object, behind);
  }
}

/** A task goes on where zero is only kept up (动态清零), and no one sees a country completed (建成强国). */
function isDone({ text, end }: ClauseReading, verb: Verb): boolean {
  if (verb.word === '清零') return !text.slice(Math.max(0, verb.start - 2), verb.start).endsWith('动态');
  return !verb.word.endsWith('建成') || !ASPIRATION.test(text.slice(verb.end, end));
}

function objectOf(clause: ClauseReading, lead: Verb): ObjectKind {
  const { text, start, end } = clause;
  const object = objectKind(text, lead.end, end);
  const words = text.slice(lead.end, end);
  if (CARRYING_OUT.has(lead.word) && CARRIED_OUT.test(words)) return 'abstract';
  if (object !== 'thing') return object;
  if ((lead.kind === 'make' || lead.kind === 'once') && PAPERS.test(words)) return 'abstract';
  if (!CAMPAIGN_END.test(words)) return object;
  const adverb = text.slice(Math.max(start, lead.start - ADVERB_UNITS), lead.start);
  if (DEEPER.test(adverb)) return 'campaign';
  return GOING_ON.test(adverb) && CARRYING_OUT.has(lead.word) ? 'campaign' : object;
}

function bringsAbout({ text, end }: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const words = text.slice(lead.end, end);
  if (lead.word === '建成') return !ASPIRATION.test(words) && (object !== 'abstract' || CITY.test(words));
  if (COMPLETING.has(lead.word)) return !ABILITY.test(words);
  if (object === 'generic') return SOME.test(words) && unquantifiedKind(text, lead.end, end) !== 'abstract';
  return object !== 'abstract';
}

function doesOnce(clause: ClauseReading, lead: Verb, object: ObjectKind, done: boolean): boolean {
  const behind = clause.text.slice(lead.end, clause.end);
  if (lead.word === '办好' || lead.word === '办成') {
    return !continues(clause, lead) && isHeld(clause.text, lead.end, clause.end);
  }
  if (lead.word === '实现') {
    // 实现 at the head of a later clause tells what the clauses before it are for.
    const states = clause.isFirst || lead.start > clause.start;
    return done || (states && !behind.includes('动态清零') && FULLY_REALISED.test(behind));
  }
  return done || object === 'event' || (object === 'thing' && isNamed(clause.text, lead.end, clause.end));
}

function hosts(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (behind.some((verb) => verb.kind === 'done' || COMPLETING.has(verb.word))) return true;
  const next = behind[0];
  if (next?.kind === 'make') return delivers(clause, next);
  if (object === 'event' || holdsEvent(text, lead.end, end)) return true;
  if (SERVING.has(lead.word) && isOneOfRow(text.slice(lead.end, end)) && isHeld(text, lead.end, end)) return true;
  return object === 'thing' && WORKS.test(text.slice(lead.end, end));
}

function makesThing(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, words, end } = clause;
  const ends = (verb: Verb): boolean => (verb.kind === 'done' ? isDone(clause, verb) : COMPLETING.has(verb.word));
  if (behind.some((verb) => verb.kind === 'title' || ends(verb))) return true;
  const next = behind[0];
  // 加快发展 and 推动完善 say no more than 发展 and 完善.
  if (next && MOVING.has(lead.word) && next.start === lead.end && next.kind === 'care') return delivers(clause, next);
  if (behind.some((verb) => verb.kind === 'reach') && GRADE.test(words)) return true;
  const founded = MOVING.has(lead.word) && behind.find((verb) => verb.kind === 'found');
  if (founded) {
    const what = objectKind(text, founded.end, end);
    if (FOUNDED.has(what) || (what === 'unknown' && DRAWING_UP.has(founded.word))) return true;
  }
  const continuing = continues(clause, lead);
  if (lead.word === '参加') return isHeld(text, lead.end, end);
  if (lead.word === '开展' || lead.word === '发起') {
    if (object === 'campaign' && !continuing) return /[”第]|等试点/.test(words);
    if (object === 'thing' && continuing) return /项目[。”]?$/.test(words);
    if (isOneOfRow(words) && holdsEvent(text, lead.end, end)) return true;
    return object === 'thing' || (object === 'event' && (!continuing || NAMED_STUDY.test(words)));
  }
  if (object === 'thing') return lead.word !== '带动' && lead.word !== '帮扶' && lead.word !== '培育';
  if (object === 'event' || holdsEvent(text, lead.end, end)) return lead.word !== '促进' && !continuing;
  if (object === 'generic') {
    return lead.word === '建设' && !/”[。,]?$/.test(words) && unquantifiedKind(text, lead.end, end) === 'thing';
  }
  if (NAMED_CAMPAIGN.test(words)) return !continuing;
  if (object === 'unknown' && (lead.word === '打造' || lead.word === '升级') && /”[。,]?$/.test(words)) return true;
  return BUILDING.has(lead.word) && (object === 'unknown' || object === 'abstract') && namesThing(text, lead.end, end);
}

/** 力争, 确保, 研究 and 支持 commit to what the verb behind them says. */
function commitsBehind(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (ON_SCHEDULE.test(text.slice(lead.end, end))) return true;
  if (ALLOWING.has(lead.word)) return allows(clause, lead);
  const next = behind[0];
  // A tending verb behind is an attribute of the object: 谋划流域保护修复工程.
  if (!next || next.kind === 'care') {
    return object === 'thing' || object === 'event';
  }
  if (lead.word === '研究' && namesThing(text, lead.end, end)) return true;
  if (lead.kind !== 'explore' || next.kind !== 'found') return delivers(clause, next);
  const what = objectKind(text, next.end, end);
  return what === 'thing' || what === 'event' || what === 'kind' || isOneOff(text.slice(next.end, end));
}

/** What others may do is checked where they found something, or where they or what they build have a name. */
function allows({ text, end, verbs }: ClauseReading, lead: Verb): boolean {
  const allowed = verbs.find((verb) => ALLOWED.has(verb.word));
  if (!allowed) return false;
  const what = objectKind(text, allowed.end, end);
  if (what !== 'thing' && what !== 'event' && (allowed.kind !== 'title' || what === 'generic')) return false;
  if (BRINGING_FORTH.has(allowed.word)) return true;
  return holdsName(text, lead.end, end) || RANKED.test(text.slice(allowed.end, end));
}

const BRINGING_FORTH = new Set(['组建', '兴办', '创办', '设立', '成立']);

/** A title is conferred by someone: 国家级, 省级, 全国. */
const RANKED = /国家|全国|省级|市级|自治区级|“/;

/** Rules, a study, or one of a row (第四次会议). */
const isOneOff = (words: string): boolean => RULES.test(words) || isOneOfRow(words);

function continues({ text, start, end }: ClauseReading, lead: Verb): boolean {
  if (isOneOfRow(text.slice(lead.end, end))) return false;
  return CONTINUING.test(text.slice(Math.max(start, lead.start - ADVERB_UNITS), lead.start));
}
