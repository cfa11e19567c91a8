import { ALLOWED, ALLOWING, COMPLETING } from '../lexicon/pledge-verbs';
import type { ClauseReading } from './clause-reading';
import { holdsEvent, isNamed, objectKind, type ObjectKind } from './objects';
import { SIGNS } from './signs';
import type { Verb } from './verbs';

/** A clause that names its day can be checked, whatever it says. */
const DATED =
  /(?:[底末节日月年收季期学冬汛”]|季度)(?:之|以)?前|[月年][底末]|年内|[一二三四]季度|上半年|\d月(?!(?:\d{1,2}日)?起)/;
/** What is held rather than run: 大会, 文化节, 邀请赛. */
const HELD_EVENT = /(?:[会节赛展坛周季杯]|庆典|仪式|实事|主场活动)[”》。]?$/;
/** 音乐节、龙舟赛等大型活动 */
const HELD_LIST = /[会节赛展坛周季杯][”》]?等[^、,。]{0,6}(?:活动|赛事|展会|节会)[。”]?$/;
const isHeld = (words: string): boolean => HELD_EVENT.test(words) || HELD_LIST.test(words);
const ON_SCHEDULE = /如期|按期|按时|超额/;
const HAS_TIME = SIGNS.bit('time');
const CONTINUING = /(?:持续|深入|广泛|继续|扎实|常态化|不断|纵深|深化|大力|积极)(?:推进|推动)?$/;
/** One of a row is held or done one time, however it is gone about: 第三届, 第二次. */
const ORDINAL = /第[一二三四五六七八九十\d]{1,3}[届次轮]/;
/** A study of one piece of work ends; it does not go on. */
const NAMED_STUDY = /(?:项目|工程|规划|线路)前期研究$/;
/** 深入 goes on with a campaign, whatever name it bears; nobody builds 深入. */
const DEEPER = /深入(?:推进|实施)?$/;
const CAMPAIGN_END = /工程[”。]*$/;
/** Papers of which there are many: only who issues one does something that can be seen. */
const PAPERS = /(?:措施|意见|办法|协议)[”。]*$/;
const TITLE_LESS = /(?:机制|体系|环境|格局|氛围|模式|特色|优势|条件|经验|工作)[”’。]*$/;
const FULLY_REALISED = /全覆盖|清零|零突破|贯通|通车|”$/;
const FOUNDED: ReadonlySet<ObjectKind> = new Set(['thing', 'event', 'kind']);
const MOVING = new Set(['推动', '推进', '加快', '促进']);
const RULES = /标准|政策|规则|法规|规章|研究$/;
const WORKS = /建设|改造|修缮|工程|项目/;
/** How far before its verb an adverb of going on may begin. */
const ADVERB_UNITS = 6;

/**
 * Whether a clause promises a nameable thing whose being done can be seen: `启动博物馆项目`, `年底前完工`; not `加强管理`,
 * `健全机制`. The governing verb decides together with the last word of its object.
 */
export function isDeliverable(clause: ClauseReading): boolean {
  const { lead } = clause;
  const mayBeDated = (clause.signs & HAS_TIME) !== 0 && lead?.kind !== 'care' && lead?.kind !== 'explore';
  if (mayBeDated && DATED.test(clause.words)) return true;
  return lead !== undefined && delivers(clause, lead);
}

function delivers(clause: ClauseReading, lead: Verb): boolean {
  const { kind } = lead;
  if (kind === 'done') return true;
  const behind = clause.predicates.filter((verb) => verb.start >= lead.end);
  const done = behind.some((verb) => verb.kind === 'done');
  if (kind === 'reach' || kind === 'care') {
    return done && ON_SCHEDULE.test(clause.words);
  }
  const object = objectOf(clause, lead);
  switch (kind) {
    case 'found':
      return bringsAbout(lead, object);
    case 'once':
      return doesOnce(clause, lead, object, done);
    case 'title':
      return object !== 'generic' && !TITLE_LESS.test(clause.text.slice(lead.end, clause.end));
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

function objectOf(clause: ClauseReading, lead: Verb): ObjectKind {
  const { text, start, end } = clause;
  const object = objectKind(text, lead.end, end);
  if (object !== 'thing') return object;
  if ((lead.kind === 'make' || lead.kind === 'once') && PAPERS.test(text.slice(lead.end, end))) return 'abstract';
  const adverb = text.slice(Math.max(start, lead.start - ADVERB_UNITS), lead.start);
  return DEEPER.test(adverb) && CAMPAIGN_END.test(text.slice(lead.end, end)) ? 'campaign' : object;
}

function bringsAbout(lead: Verb, object: ObjectKind): boolean {
  if (COMPLETING.has(lead.word) && !(lead.word === '建成' && object === 'abstract')) return true;
  return object !== 'abstract' && object !== 'generic';
}

function doesOnce(clause: ClauseReading, lead: Verb, object: ObjectKind, done: boolean): boolean {
  const behind = clause.text.slice(lead.end, clause.end);
  if (lead.word === '办好' || lead.word === '办成') return !continues(clause, lead) && isHeld(behind);
  if (lead.word === '实现') {
    // 实现 at the head of a later clause tells what the clauses before it are for.
    const states = clause.isFirst || lead.start > clause.start;
    return done || (states && FULLY_REALISED.test(behind));
  }
  return done || object === 'event' || (object === 'thing' && isNamed(clause.text, lead.end, clause.end));
}

function hosts(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  if (behind.some((verb) => verb.kind === 'done' || COMPLETING.has(verb.word))) return true;
  const next = behind[0];
  if (next?.kind === 'make') return delivers(clause, next);
  if (object === 'event' || holdsEvent(clause.text, lead.end, clause.end)) return true;
  return object === 'thing' && WORKS.test(clause.text.slice(lead.end, clause.end));
}

function makesThing(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, words } = clause;
  if (behind.some((verb) => verb.kind === 'done' || verb.kind === 'title' || COMPLETING.has(verb.word))) return true;
  const founded = MOVING.has(lead.word) && behind.find((verb) => verb.kind === 'found');
  if (founded && FOUNDED.has(objectKind(text, founded.end, clause.end))) return true;
  const continuing = continues(clause, lead);
  if (lead.word === '开展' || lead.word === '发起') {
    if (object === 'campaign' && !continuing) return /[”第等]/.test(words);
    if (object === 'thing' && continuing) return /项目[。”]?$/.test(words);
    if (ORDINAL.test(words) && holdsEvent(text, lead.end, clause.end)) return true;
    return object === 'thing' || (object === 'event' && (!continuing || NAMED_STUDY.test(words)));
  }
  if (object === 'thing') return lead.word !== '带动' && lead.word !== '帮扶' && lead.word !== '培育';
  if (object === 'event' || holdsEvent(text, lead.end, clause.end)) return lead.word !== '促进' && !continuing;
  return object === 'unknown' && (lead.word === '打造' || lead.word === '升级') && /”[。,]?$/.test(words);
}

/** 力争, 确保, 研究 and 支持 commit to what the verb behind them says. */
function commitsBehind(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (ON_SCHEDULE.test(text.slice(lead.end, end))) return true;
  if (ALLOWING.has(lead.word)) {
    const allowed = clause.verbs.find((verb) => ALLOWED.has(verb.word));
    if (!allowed) return false;
    const what = objectKind(text, allowed.end, end);
    return what === 'thing' || what === 'event' || allowed.kind === 'title';
  }
  const next = behind[0];
  // A tending verb behind is an attribute of the object: 谋划流域保护修复工程.
  if (!next || next.kind === 'care') return object === 'thing' || object === 'event';
  if (lead.kind !== 'explore' || next.kind !== 'found') return delivers(clause, next);
  const what = objectKind(text, next.end, end);
  return what === 'thing' || what === 'event' || what === 'kind' || isOneOff(text.slice(next.end, end));
}

/** Rules, a study, or one of a row (第四次会议). */
const isOneOff = (words: string): boolean => RULES.test(words) || ORDINAL.test(words);

function continues({ text, start, end }: ClauseReading, lead: Verb): boolean {
  if (ORDINAL.test(text.slice(lead.end, end))) return false;
  return CONTINUING.test(text.slice(Math.max(start, lead.start - ADVERB_UNITS), lead.start));
}
