import { DEEPENING } from '../../lexicon/promise-words';
import { ENTITLEMENT, ENTITLEMENT_ENDS } from '../../lexicon/entitlement-words';
import { unitSet } from '../../../text/unit-set';
import type { VerbClass } from '../../lexicon/pledge-verbs';
import type { Verb } from '../clause/verbs';
import { decideBy, deliverable, directional, undecided } from './decision';
import type { Case, ClauseSite, SpecificityDecision, Step } from './decision';
import { holdsName } from './object/proper-names';
import { lastIn } from '../last-in';

/** A programme is begun or ended: 新一轮, 首批, 第二轮. */
const ROUND = /新一轮|新一批|首批|首轮|第[一二三四五六七八九十\d]{1,3}[轮批期次届]/;
const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}[届次轮季]|首届/;
/** 第二次土地普查入户登记: a part of one in a row. */
const CENSUS = /普查|[会节赛展秀](?:[^,。]{0,6}活动)?$|活动$/;
const ORDINAL_FIRST = unitSet('第首');
const GOES_ON = /持续|继续|不断|常态化|长期|接续|广泛/;
const GOES_ON_UNITS = 8;
const DEEPENS = new RegExp(DEEPENING);
/** What is paid, charged or given free. */
const PAID = new RegExp(`${ENTITLEMENT}(?:补助|保障)?${ENTITLEMENT_ENDS}?[”。]*$`);
const FREE = /免费(?!服务水平)|免票|免收|半价/;
const OPENED_FREE = /免费[^,。]{0,6}开放[”。]*$/;
/** The papers that a congress hears, and the laws whose keeping it looks into. */
const HEARD = /(?:报告|议案|草案|条例|决算|预算|决议)(?:\([^)]*\))?[。”]*$/;
const HEARS = /^(?:依法)?(?:听取(?:和?审议)?|审议|审查)/;
const LAW_KEPT = /(?:法|条例|办法)》?(?:的?贯彻)?(?:实施|执行)情况/;
const LOOKS_INTO = /^(?:依法)?(?:检查|执法检查|开展)/;
/** How both begin: a cheap look. */
const HEARING_FIRST = unitSet('依听审检执开');

/**
 * Programmes, pilots, events, and what is paid or given: what has an end of its own, and what goes
 * on.
 */
export const programme: Step = {
  number: 8,
  name: 'programme, pilot, event or entitlement',
  decide: (site) => decideHearing(site) ?? decideEntitlement(site) ?? decideRun(site),
};

/** `听取审议公路建设报告`, `检查水法实施情况`: what a congress does on some day. */
export const isHearing = (words: string): boolean =>
  HEARING_FIRST.has(words, 0) &&
  ((HEARS.test(words) && HEARD.test(words)) || (LOOKS_INTO.test(words) && LAW_KEPT.test(words)));

const decideHearing = ({ words }: ClauseSite): SpecificityDecision | undefined =>
  isHearing(words) ? deliverable('hearing') : undefined;

/** `提高养老金标准`, `实行学生免费乘车`; not `提高补助水平`. */
function decideEntitlement({ words, main, through }: ClauseSite): SpecificityDecision | undefined {
  const last = lastIn(through);
  const runs = main ? main.word === '实现' && OPENED_FREE.test(words) : last?.word === '实行';
  if (main?.kind !== 'fee' && !runs) return undefined;
  if (runs) return FREE.test(words) ? deliverable('entitlement') : undefined;
  return PAID.test(words) ? deliverable('entitlement') : undefined;
}

/** What a clause carries on: `开展|托育补贴试点`. */
interface RunSite {
  readonly clause: ClauseSite;
  readonly words: string;
  /** The verb that leads up to it: 开展, 推进. */
  readonly last: Verb | undefined;
  /** It is 开展 or 实施. */
  readonly isRun: boolean;
}

export function runSite(clause: ClauseSite): RunSite {
  const { text, through, objectStart, end } = clause;
  const last = lastIn(through);
  const isRun = last?.kind === 'run' && last.word !== '进行' && last.word !== '实行';
  return { clause, words: text.slice(objectStart, end), last, isRun };
}

const isEvent = ({ clause: { object } }: RunSite): boolean =>
  object.head.kind === 'event' || object.head.kind === 'survey';
/** Verbs that an event stands behind. */
const HOLDING: ReadonlySet<VerbClass> = new Set(['push', 'explore', 'host', 'join']);
const event = (): SpecificityDecision => deliverable('event');

/** The first that holds says whether what is carried on has an end of its own. */
export const RUN_CASES: readonly Case<RunSite>[] = [
  /* 支持举办…, 取消… */
  {
    name: 'done otherwise',
    when: ({ clause: { main }, last }) => (main && main.kind !== 'make') || last?.kind === 'others',
    decide: undecided,
  },
  /* 开展第二次古井普查入户登记 */
  { name: 'one of a row', when: isOneOfRow, decide: event },
  /* 打造东岸嘉年华 */
  {
    name: 'made',
    when: ({ last }) => last === undefined,
    decide: ({ clause }) => (clause.main ? namedEvent(clause) : undefined),
  },
  /* 实施新一轮育苗行动 */
  {
    name: 'a programme',
    when: ({ clause }) => clause.object.head.kind === 'programme',
    decide: ({ words, isRun, last }) =>
      (isRun || last?.kind === 'push') && ROUND.test(words) ? deliverable('programme') : undefined,
  },
  /* 开展托育补贴试点; not 深化托育补贴试点 */
  {
    name: 'a pilot',
    when: ({ clause }) => clause.object.head.kind === 'pilot',
    decide: (site) => (startsPilot(site) ? deliverable('pilot') : directional('silent')),
  },
  /* 加强培训 */
  { name: 'no event', when: (site) => !isEvent(site), decide: undecided },
  /* 开展各类讲座 */
  {
    name: 'any event',
    when: ({ clause, isRun, last }) =>
      clause.object.head.isGeneric || !(isRun || (last && HOLDING.has(last.kind))),
    decide: undecided,
  },
  /* 筹办第三届龙舟赛 */
  { name: 'an event of a row', when: ({ words }) => ORDINAL.test(words), decide: event },
  /* 持续开展安全普查 */
  {
    name: 'an event that goes on',
    when: ({ clause: { text, start }, last }) =>
      last !== undefined && goesOn(text, start, last.start),
    decide: undecided,
  },
  /* 开展音乐节、龙舟赛等活动 */
  {
    name: 'listed events',
    when: ({ isRun, clause }) => isRun && clause.object.head.isListed,
    decide: event,
  },
  /* 推行决策风险评估 */
  { name: 'a practice', when: ({ last }) => last?.word === '推行', decide: undecided },
  /* 开展社区设施体检 */
  {
    name: 'a survey',
    when: ({ clause }) => clause.object.head.kind === 'survey',
    decide: ({ clause }) => subject(clause.objectStart, clause.object.head.end),
  },
  /* 服务保障柳溪音乐节 */
  { name: 'an event', when: isEvent, decide: ({ clause }) => named(clause) },
];

function isOneOfRow({ clause: { text, objectStart, end }, words }: RunSite): boolean {
  return (
    ORDINAL_FIRST.standsIn(text, objectStart, end) && ORDINAL.test(words) && CENSUS.test(words)
  );
}

/** 开展 and 实施 start one, 深化 and 扩大 go on with it. */
function startsPilot({ clause: { text, start, object }, last, isRun }: RunSite): boolean {
  if (!isRun || !last || object.head.isGeneric) return false;
  return !DEEPENS.test(text.slice(Math.max(start, last.start - 2), last.start));
}

/** Programmes, pilots and events that are carried on. */
const decideRun = (site: ClauseSite): SpecificityDecision | undefined =>
  mayRun(site) ? decideBy(RUN_CASES, runSite(site)) : undefined;

/** It is led up to, made, or one of a row. */
function mayRun({ text, main, through, objectStart, end }: ClauseSite): boolean {
  if (main && main.kind !== 'make') return false;
  return main !== undefined || through.length > 0 || ORDINAL_FIRST.standsIn(text, objectStart, end);
}

/** 打造 an event with a name: `打造东岸嘉年华`. */
const namedEvent = (clause: ClauseSite): SpecificityDecision | undefined =>
  clause.object.head.kind === 'event' && !clause.object.head.isGeneric ? named(clause) : undefined;

const goesOn = (text: string, start: number, at: number): boolean =>
  GOES_ON.test(text.slice(Math.max(start, at - GOES_ON_UNITS), at));

/** 开展|社区设施|体检 has a subject, 开展|体检 none. */
const subject = (from: number, to: number): SpecificityDecision | undefined =>
  to - from > 4 ? deliverable('event') : undefined;

const named = ({ text, objectStart, object }: ClauseSite): SpecificityDecision | undefined =>
  holdsName(text, objectStart, object.head.end) ? deliverable('event') : undefined;
