import { ENTITLEMENT, ENTITLEMENT_ENDS } from '../../lexicon/entitlement-words';
import { unitSet } from '../../../text/unit-set';
import { type ClauseSite, deliverable, directional, type SpecificityDecision, type Step } from './decision';
import type { ObjectHead } from './object/object-head';
import { holdsName } from './object/proper-names';

/** A programme is begun or ended: 新一轮, 首批, 第二轮. */
const ROUND = /新一轮|新一批|首批|首轮|第[一二三四五六七八九十\d]{1,3}[轮批期次届]/;
const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}[届次轮季]|首届/;
/** 第二次土地普查入户登记: a part of one in a row. */
const CENSUS = /普查|[会节赛展秀](?:[^,。]{0,6}活动)?$|活动$/;
const ORDINAL_FIRST = unitSet('第首');
const GOES_ON = /持续|继续|不断|常态化|长期|接续|广泛/;
const GOES_ON_UNITS = 8;
const DEEPENS = /深化|推进|推动|扩大|总结|探索|加快|促进/;
/** What is paid, charged or given free. */
const PAID = new RegExp(`${ENTITLEMENT}(?:补助|保障)?${ENTITLEMENT_ENDS}?[”。]*$`);
const FREE = /免费(?!服务水平)|免票|免收|半价/;
const ABILITY = /(?:能力|水平|质量)[。”]*$/;
/** The papers that a congress hears, and the laws whose keeping it looks into. */
const HEARD = /(?:报告|议案|草案|条例|决算|预算|决议)(?:\([^)]*\))?[。”]*$/;
const HEARS = /^(?:依法)?(?:听取(?:和?审议)?|审议|审查)/;
const LAW_KEPT = /(?:法|条例|办法)》?(?:的?贯彻)?(?:实施|执行)情况/;
const LOOKS_INTO = /^(?:依法)?(?:检查|执法检查|开展)/;
/** How both begin: a cheap look. */
const HEARING_FIRST = unitSet('依听审检执开');

/** Programmes, pilots, events, and what is paid or given: what has an end of its own, and what goes on. */
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
  const last = through[through.length - 1];
  const runs = last?.word === '实行' && !main;
  if (main?.kind !== 'fee' && !runs) return undefined;
  if (ABILITY.test(words)) return directional('silent');
  if (runs) return FREE.test(words) ? deliverable('entitlement') : undefined;
  return PAID.test(words) ? deliverable('entitlement') : undefined;
}

function decideRun(site: ClauseSite): SpecificityDecision | undefined {
  const { text, start, end, main, through, objectStart } = site;
  const last = through[through.length - 1];
  if ((main && main.kind !== 'make') || last?.kind === 'others') return undefined;
  const words = text.slice(objectStart, end);
  if (ORDINAL_FIRST.standsIn(text, objectStart, end) && ORDINAL.test(words) && CENSUS.test(words))
    return deliverable('event');
  if (!last && !main) return undefined;
  const head = site.object.head;
  if (!last) return runsEvent(site, head);
  const isRun = last.kind === 'run' && last.word !== '进行' && last.word !== '实行';
  switch (head.kind) {
    case 'programme':
      return ROUND.test(words) && (isRun || last.kind === 'push') ? deliverable('programme') : undefined;
    case 'pilot':
      return isRun &&
        !DEEPENS.test(text.slice(Math.max(start, last.start - 4), last.start).slice(-2)) &&
        !head.isGeneric
        ? deliverable('pilot')
        : directional('silent');
    case 'event':
    case 'survey': {
      if (
        head.isGeneric ||
        !(isRun || last.kind === 'push' || last.kind === 'explore' || last.kind === 'host' || last.kind === 'join')
      )
        return undefined;
      if (ORDINAL.test(words)) return deliverable('event');
      if (goesOn(text, start, last.start)) return undefined;
      if (isRun && head.isListed) return deliverable('event');
      if (last.word === '推行') return undefined;
      return head.kind === 'survey' ? subject(objectStart, head.end) : named(site, head.end);
    }
    default:
      return undefined;
  }
}

/** 打造 an event with a name: `打造东岸嘉年华`. */
const runsEvent = (site: ClauseSite, head: ObjectHead): SpecificityDecision | undefined =>
  head.kind === 'event' && !head.isGeneric ? named(site, head.end) : undefined;

const goesOn = (text: string, start: number, at: number): boolean =>
  GOES_ON.test(text.slice(Math.max(start, at - GOES_ON_UNITS), at));

/** 开展|社区设施|体检 has a subject, 开展|体检 none. */
const subject = (from: number, to: number): SpecificityDecision | undefined =>
  to - from > 4 ? deliverable('event') : undefined;

const named = ({ text, objectStart }: ClauseSite, to: number): SpecificityDecision | undefined =>
  holdsName(text, objectStart, to) ? deliverable('event') : undefined;
