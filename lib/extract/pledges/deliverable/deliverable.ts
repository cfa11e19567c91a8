import { ENTERING, LEADING_UP, MOVING, NURTURING, SERVING, TENDING_ONE } from '../../lexicon/object-verbs';
import { ALLOWING } from '../../lexicon/pledge-verbs';
import { allows } from './support-of-others';
import { holdsForAll, isDated, isFullyRealised, isOnSchedule, namesGrade } from './checkable-wording';
import type { ClauseReading } from '../clause/clause-reading';
import { isDone, isEnd } from './ends';
import { bringsAbout, isFounded, isFoundedOnce } from './founding';
import { isHeld, isOneOfRow } from './held-events';
import { makesVisible } from './visible-making';
import { continues, objectOf } from './object-of-verb';
import { holdsEvent, isNamed, namesThing, type ObjectKind } from './object-kind';
import { enters, entersPlan } from './official-lists';
import { holdsName } from './proper-names';
import { SIGNS } from '../clause/sentence-signs';
import type { Verb } from '../clause/verbs';

const HAS_TIME = SIGNS.bit('time');
const TITLE_LESS = /(?:机制|体系|环境|格局|氛围|模式|特色|优势|条件|经验|工作|窗口|地区|实干家)[”’。]*$/;
const WORKS = /建设|改造|修缮|工程|项目/;
/** What follows a verb that is no noun: 建设|一批平台. */
const SOME = /一批|若干|一系列/;
const SOME_UNITS = 3;
/** What the issuer wants to be. */
const ROLE = /当好|争做|勇当/;
const CAMPAIGN_END = /(?:行动|活动|工程|计划)。?$/;

/**
 * Whether a clause promises a nameable thing whose being done can be seen: `启动博物馆项目`, `年底前完工`; not `加强管理`,
 * `健全机制`. The governing verb decides together with the last word of its object.
 */
export function isDeliverable(clause: ClauseReading): boolean {
  const lead = governing(clause);
  const mayBeDated = (clause.signs & HAS_TIME) !== 0 && lead?.kind !== 'care' && lead?.kind !== 'explore';
  if ((mayBeDated && isDated(clause.words)) || holdsForAll(clause.words)) return true;
  return lead !== undefined && delivers(withoutExcess(clause), lead);
}

/** No clause that anyone wrote has more verbs; each may hand over to the next. */
const MOST_VERBS = 40;

function withoutExcess(clause: ClauseReading): ClauseReading {
  if (clause.verbs.length <= MOST_VERBS) return clause;
  const { verbs, predicates } = clause;
  return { ...clause, verbs: verbs.slice(0, MOST_VERBS), predicates: predicates.slice(0, MOST_VERBS) };
}

/**
 * The leading verb, or the next one where 的 makes the first an attribute (`成立的专班要加强调度`) or where it only leads up
 * to the next (`围绕基础研究|建设一批平台`).
 */
function governing({ text, lead, predicates, verbs }: ClauseReading): Verb | undefined {
  if (!lead) return lead;
  if (text.charAt(lead.end) === '的') {
    return predicates.find((verb) => verb.start >= lead.end && text.charAt(verb.end) !== '的');
  }
  if (!LEADING_UP.has(lead.word)) return lead;
  const makes = (verb: Verb): boolean => verb.kind === 'make' || verb.kind === 'found';
  return verbs.find((verb) => makes(verb) && SOME.test(text.slice(verb.end, verb.end + SOME_UNITS))) ?? lead;
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
      return done || organises(clause, lead, behind[0]) || doesOnce(clause, lead, object);
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

/** 保障第三届运动会 serves one event, 规划成立 plans a founding, 整治柳溪浜 clears one thing. */
function tendsThing(clause: ClauseReading, lead: Verb, next: Verb | undefined): boolean {
  if (servesEvent(clause, lead)) return true;
  if (lead.word === '规划' && next?.kind === 'found' && next.start === lead.end) return delivers(clause, next);
  return TENDING_ONE.has(lead.word) && objectOf(clause, lead) === 'thing';
}

const servesEvent = ({ text, end }: ClauseReading, lead: Verb): boolean =>
  SERVING.has(lead.word) && isOneOfRow(text.slice(lead.end, end)) && isHeld(text, lead.end, end);

/** 组织参加 does what the verb behind says. */
const organises = (clause: ClauseReading, lead: Verb, next: Verb | undefined): boolean =>
  lead.word === '组织' && next?.start === lead.end && delivers(clause, next);

function doesOnce(clause: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const { text, start, end } = clause;
  const words = text.slice(lead.end, end);
  if (lead.word === '办好' || lead.word === '办成') return !continues(clause, lead) && isHeld(text, lead.end, end);
  // 实现 at the head of a later clause tells what the clauses before it are for.
  if (lead.word === '实现') return (clause.isFirst || lead.start > start) && isFullyRealised(words);
  if (ENTERING.has(lead.word) && enters(clause, lead)) return true;
  return object === 'event' || (object === 'thing' && isNamed(text, lead.end, end));
}

function hosts(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (behind.some((verb) => isEnd(clause, verb))) return true;
  const next = behind[0];
  if (next?.kind === 'make') return delivers(clause, next);
  if (object === 'event' || holdsEvent(text, lead.end, end) || servesEvent(clause, lead)) return true;
  if (object !== 'thing' || !WORKS.test(text.slice(lead.end, end))) return false;
  return lead.word !== '统筹' || holdsName(text, lead.end, end);
}

function makesThing(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { words } = clause;
  const wins = !CAMPAIGN_END.test(words);
  if (behind.some((verb) => (wins && verb.kind === 'title') || isEnd(clause, verb))) return true;
  const moves = MOVING.has(lead.word);
  const next = behind[0];
  // 加快发展 and 推动完善 say no more than 发展 and 完善, 加快培育 no more than 培育.
  if (moves && next?.start === lead.end && (next.kind === 'care' || NURTURING.has(next.word)))
    return delivers(clause, next);
  if (behind.some((verb) => verb.kind === 'reach') && namesGrade(words)) return true;
  if (moves && behind.some((verb) => verb.kind === 'found' && isFounded(clause, verb))) return true;
  if (moves && behind.some((verb) => ENTERING.has(verb.word) && entersPlan(clause, lead, verb))) return true;
  return makesVisible(clause, lead, object);
}

/** 力争, 确保, 研究 and 支持 commit to what the verb behind them says. */
function commitsBehind(clause: ClauseReading, lead: Verb, object: ObjectKind, behind: readonly Verb[]): boolean {
  const { text, end } = clause;
  if (isOnSchedule(text.slice(lead.end, end))) return true;
  if (ALLOWING.has(lead.word)) return allows(clause, lead);
  // What stands right behind is what is studied or striven for, however often it is a noun: 探索|编制.
  const next = clause.verbs.find((verb) => verb.start === lead.end) ?? behind[0];
  // A tending verb behind is an attribute of the object: 谋划流域保护修复工程.
  if (!next || next.kind === 'care') return (object === 'thing' || object === 'event') && !ROLE.test(clause.words);
  if (lead.kind === 'explore' && namesThing(text, lead.end, end)) return true;
  if (lead.kind !== 'explore' || next.kind !== 'found') return delivers(clause, next);
  return isFoundedOnce(clause, next);
}
