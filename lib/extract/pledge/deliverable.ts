import {
  BRINGING_FORTH,
  BUILDING,
  DRAWING_UP,
  ENTERING,
  LEADING_UP,
  MOVING,
  NURTURING,
  SERVING,
  TENDING_ONE,
} from '../lexicon/object-verbs';
import { ALLOWED, ALLOWING, COMPLETING } from '../lexicon/pledge-verbs';
import { holdsForAll, isAspiration, isDated, isFullyRealised, isOnSchedule, namesGrade } from './checkable';
import type { ClauseReading } from './clause-reading';
import { isHeld, isOneOfRow } from './held-events';
import { continues, objectOf } from './object-of';
import { holdsEvent, isNamed, namesThing, objectKind, unquantifiedKind, type ObjectKind } from './objects';
import { holdsName } from './proper-names';
import { SIGNS } from './signs';
import type { Verb } from './verbs';

const HAS_TIME = SIGNS.bit('time');
/** A study of one piece of work ends; it does not go on. */
const NAMED_STUDY = /(?:项目|工程|规划|线路)前期研究$/;
const TITLE_LESS = /(?:机制|体系|环境|格局|氛围|模式|特色|优势|条件|经验|工作|窗口|地区|实干家)[”’。]*$/;
const FOUNDED: ReadonlySet<ObjectKind> = new Set(['thing', 'event', 'kind']);
const RULES = /标准|政策|规则|法规|规章|研究$/;
const WORKS = /建设|改造|修缮|工程|项目/;
const SOME = /一批|若干|一系列/;
const LISTED = /(?:支付|报销|保障|保护)范围[。”]*$|(?:目录|名录|名单|清单)[。”]*$/;
const CITY = /城市[。”]*$/;
const ABILITY = /的(?:能力|水平|本领|机制)[”。]*$/;
/** What something is to become is no thing that is built. */
const BECOMING = /成为|转型为|发展成/;
/** A new campaign with a name of its own: `推动“清洁家园运动”`. */
const NAMED_CAMPAIGN = /运动”。?$/;
const CAMPAIGN_END = /(?:行动|活动|工程|计划)。?$/;
/** A campaign with a name, one of a row, or pilots; not 开展“送戏下乡”等活动. */
const NEW_CAMPAIGN = /”[^,。]{0,12}(?:行动|工程|计划|试点|攻坚)。?$|行动”。?$|第|等试点/;
const BYNAME_END = /”[。,]?$/;
/** `推进“海上花园”建设` quotes a slogan. */
const SLOGAN = /”(?:建设|创建)。?$/;
/** 推进《…条例》立法 */
const BILL = /》(?:立法|修订|制定|修改|起草|审议|出台)/;
/** A title is conferred by someone: 国家级, 省级, 全国. */
const RANKED = /国家|全国|省级|市级|自治区级|“/;

/**
 * Whether a clause promises a nameable thing whose being done can be seen: `启动博物馆项目`, `年底前完工`; not `加强管理`,
 * `健全机制`. The governing verb decides together with the last word of its object.
 */
export function isDeliverable(clause: ClauseReading): boolean {
  const lead = governing(clause);
  const mayBeDated = (clause.signs & HAS_TIME) !== 0 && lead?.kind !== 'care' && lead?.kind !== 'explore';
  if ((mayBeDated && isDated(clause.words)) || holdsForAll(clause.words)) return true;
  return lead !== undefined && delivers(clause, lead);
}

/**
 * The leading verb, or the next one where 的 makes the first an attribute (`成立的专班要加强调度`) or where it only leads up
 * to the next (`围绕基础研究|建设一批平台`).
 */
function governing({ text, lead, predicates }: ClauseReading): Verb | undefined {
  if (!lead) return lead;
  if (text.charAt(lead.end) === '的') {
    return predicates.find((verb) => verb.start >= lead.end && text.charAt(verb.end) !== '的');
  }
  if (!LEADING_UP.has(lead.word)) return lead;
  return predicates.find((verb) => verb.start >= lead.end && verb.kind !== 'care') ?? lead;
}

function delivers(clause: ClauseReading, lead: Verb): boolean {
  const { text, end } = clause;
  if (lead.kind === 'done') return isDone(clause, lead);
  const behind = clause.predicates.filter((verb) => verb.start >= lead.end);
  const done = behind.some((verb) => verb.kind === 'done' && isDone(clause, verb));
  if (lead.kind === 'reach') return namesGrade(clause.words) || (done && isOnSchedule(clause.words));
  if (lead.kind === 'care') return (done && isOnSchedule(clause.words)) || tendsThing(clause, lead, behind[0]);
  const object = objectOf(clause, lead);
  switch (lead.kind) {
    case 'found':
      return bringsAbout(clause, lead, object);
    case 'once':
      return done || doesOnce(clause, lead, object);
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

const isEnd = (clause: ClauseReading, verb: Verb): boolean =>
  (verb.kind === 'done' || COMPLETING.has(verb.word)) && isDone(clause, verb);

/** Zero that is only kept up (动态清零) and slogans (早开工、早投产) have no end; no one sees a country completed. */
function isDone({ text, end }: ClauseReading, verb: Verb): boolean {
  const before = text.slice(Math.max(0, verb.start - 2), verb.start);
  if (verb.word === '清零' && before === '动态') return false;
  if (before.endsWith('早') && before !== '尽早') return false;
  return !verb.word.endsWith('建成') || !isAspiration(text.slice(verb.end, end));
}

/** 保障第三届运动会 serves one event, 规划成立 plans a founding, 整治柳溪浜 clears one thing. */
function tendsThing(clause: ClauseReading, lead: Verb, next: Verb | undefined): boolean {
  if (servesEvent(clause, lead)) return true;
  if (lead.word === '规划' && next?.kind === 'found' && next.start === lead.end) return delivers(clause, next);
  return TENDING_ONE.has(lead.word) && objectOf(clause, lead) === 'thing';
}

const servesEvent = ({ text, end }: ClauseReading, lead: Verb): boolean =>
  SERVING.has(lead.word) && isOneOfRow(text.slice(lead.end, end)) && isHeld(text, lead.end, end);

function bringsAbout({ text, end }: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const words = text.slice(lead.end, end);
  if (lead.word === '建成') return !isAspiration(words) && (object !== 'abstract' || CITY.test(words));
  if (COMPLETING.has(lead.word)) return !ABILITY.test(words);
  if (object === 'generic') return SOME.test(words) && unquantifiedKind(text, lead.end, end) !== 'abstract';
  return object !== 'abstract';
}

function doesOnce(clause: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const { text, start, end } = clause;
  const words = text.slice(lead.end, end);
  if (lead.word === '办好' || lead.word === '办成') return !continues(clause, lead) && isHeld(text, lead.end, end);
  // 实现 at the head of a later clause tells what the clauses before it are for.
  if (lead.word === '实现') return (clause.isFirst || lead.start > start) && isFullyRealised(words);
  if (ENTERING.has(lead.word) && enters(clause, lead, words)) return true;
  return object === 'event' || (object === 'thing' && isNamed(text, lead.end, end));
}

/** An official list shows who was entered; 争取 does so for what has a name. */
function enters({ text, lead }: ClauseReading, verb: Verb, words: string): boolean {
  if (lead?.kind === 'aim') return holdsName(text, lead.end, verb.start);
  return lead?.kind !== 'explore' && LISTED.test(words);
}

function hosts(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (behind.some((verb) => isEnd(clause, verb))) return true;
  const next = behind[0];
  if (next?.kind === 'make') return delivers(clause, next);
  if (object === 'event' || holdsEvent(text, lead.end, end) || servesEvent(clause, lead)) return true;
  return object === 'thing' && WORKS.test(text.slice(lead.end, end));
}

function makesThing(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, words, end } = clause;
  const wins = !CAMPAIGN_END.test(words);
  if (behind.some((verb) => (wins && verb.kind === 'title') || isEnd(clause, verb))) return true;
  const moves = MOVING.has(lead.word);
  const next = behind[0];
  // 加快发展 and 推动完善 say no more than 发展 and 完善.
  if (moves && next?.kind === 'care' && next.start === lead.end) return delivers(clause, next);
  if (behind.some((verb) => verb.kind === 'reach') && namesGrade(words)) return true;
  if (moves && behind.some((verb) => verb.kind === 'found' && isFounded(clause, verb))) return true;
  if (lead.word === '参加') return isHeld(text, lead.end, end);
  if (lead.word === '开展' || lead.word === '发起') return conducts(clause, lead, object);
  if (BECOMING.test(words) || (moves && SLOGAN.test(words))) return false;
  const continuing = continues(clause, lead);
  if (object === 'thing') return !NURTURING.has(lead.word);
  if (object === 'event' || holdsEvent(text, lead.end, end)) return lead.word !== '促进' && !continuing;
  const byname = BYNAME_END.test(words);
  if (object === 'generic') return lead.word === '建设' && !byname && unquantifiedKind(text, lead.end, end) === 'thing';
  if (BILL.test(words) || NAMED_CAMPAIGN.test(words)) return !continuing;
  if (object === 'unknown' && byname && (lead.word === '打造' || lead.word === '升级')) return true;
  return BUILDING.has(lead.word) && (object === 'unknown' || object === 'abstract') && namesThing(text, lead.end, end);
}

function isFounded({ text, end }: ClauseReading, verb: Verb): boolean {
  const what = objectKind(text, verb.end, end);
  return FOUNDED.has(what) || (what === 'unknown' && DRAWING_UP.has(verb.word));
}

/** 开展 holds a campaign where that is new and has a name, a study where it has an end. */
function conducts(clause: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const { text, words, end } = clause;
  const continuing = continues(clause, lead);
  if (object === 'campaign' && !continuing) return NEW_CAMPAIGN.test(words);
  if (object === 'thing' && continuing) return /项目[。”]?$/.test(words);
  if (isOneOfRow(words) && holdsEvent(text, lead.end, end)) return true;
  return object === 'thing' || (object === 'event' && (!continuing || NAMED_STUDY.test(words)));
}

/** 力争, 确保, 研究 and 支持 commit to what the verb behind them says. */
function commitsBehind(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (isOnSchedule(text.slice(lead.end, end))) return true;
  if (ALLOWING.has(lead.word)) return allows(clause, lead);
  const next = behind[0];
  // A tending verb behind is an attribute of the object: 谋划流域保护修复工程.
  if (!next || next.kind === 'care') return object === 'thing' || object === 'event';
  if (lead.kind === 'explore' && namesThing(text, lead.end, end)) return true;
  if (lead.kind !== 'explore' || next.kind !== 'found') return delivers(clause, next);
  const what = objectKind(text, next.end, end);
  return FOUNDED.has(what) || RULES.test(text.slice(next.end, end)) || isOneOfRow(text.slice(next.end, end));
}

/** What others may do is checked where they found something, or where they or what they build have a name. */
function allows({ text, end, predicates }: ClauseReading, lead: Verb): boolean {
  const allowed = predicates.find((verb) => ALLOWED.has(verb.word));
  if (!allowed) return false;
  const what = objectKind(text, allowed.end, end);
  if (what !== 'thing' && what !== 'event' && (allowed.kind !== 'title' || what === 'generic')) return false;
  if (BRINGING_FORTH.has(allowed.word)) return true;
  return holdsName(text, lead.end, end) || RANKED.test(text.slice(allowed.end, end));
}
