import type { Specificity, Strength } from '../../model/extraction';
import type { Span } from '../../model/span';
import { objectKind } from './objects';
import { findVerbs, type Verb } from './verbs';

/** What one clause commits to. */
export interface ClauseGrade {
  readonly specificity: Specificity;
  readonly strength: Strength;
  /** The clause holds a verb that commits. */
  readonly acts: boolean;
}

/** Bare words that make an event of what would be a state: 如期完成, 全覆盖. */
const CERTAIN = /按期|如期|按时|超额|全覆盖|清零|零突破|通过验收/;
const NOMINAL =
  /^(?:建设|改造|改建|整治|治理|修缮|修复|更新|规划|培训|绿化|服务|发展|管理|运行|升级|提升|保障|宣传|教育|改革|创新|研究|试点|整改|提高|试运行|运营|招生|维护|保护|规范|签约|开发|落实|验收|提质|优化)$/;
const REACHES =
  /^(?:达到?|提高[到至]|提升[到至]|增加[到至]|扩大[到至]|降[至到]|下降到|压缩[至到]|控制在|保持在|稳定在|突破|超过|不[少低]于|以上|以内|进入|跻身)$/;
const SOFT_NUMBER = /左右|上下/;
const PREPOSED = /^(?:以|围绕|根据|按照|依托|结合|对标|针对|聚焦|立足|坚持|通过|紧扣|抓住|作为|面对|为|对|随着|待)/;

/** Grades a clause of folded text. `targets` says how many target quantities stand in it, `aimed` whether an aim governs it. */
export function gradeClause(text: string, clause: Span, targets: number, aimed: boolean): ClauseGrade {
  const verbs = findVerbs(text, clause.start, clause.end);
  const lead = leadVerb(text, clause, verbs);
  const strength = strengthOf(text, clause, verbs, lead, aimed);
  if (targets > 0)
    return {
      specificity: 'quantified',
      strength: quantifiedStrength({ text, clause, verbs, lead, strength, aimed }),
      acts: true,
    };
  const specificity = isDeliverable(text, clause, verbs, lead) ? 'deliverable' : 'directional';
  return { specificity, strength, acts: lead !== undefined };
}

/** The verb that governs a clause: its first one, unless that is a noun of its subject and a later one is not. */
function leadVerb(text: string, clause: Span, verbs: readonly Verb[]): Verb | undefined {
  const first = verbs[0];
  if (!first) return undefined;
  return verbs.find((verb) => !isNominal(text, clause, verb)) ?? first;
}

function isNominal(text: string, clause: Span, verb: Verb): boolean {
  if (!NOMINAL.test(text.slice(verb.start, verb.end))) return false;
  const before = text.slice(clause.start, verb.start);
  return (
    before.length > 0 &&
    !/(?:要|将|再|新|继续|进一步|持续|积极|全面|深入|扎实|有序|稳步|大力|加快|强力|着力|精心|全力|同步|定期|和|并|、|前|底|内|年|月|日)$/.test(
      before,
    )
  );
}

function strengthOf(
  text: string,
  clause: Span,
  verbs: readonly Verb[],
  lead: Verb | undefined,
  aimed: boolean,
): Strength {
  if (verbs.some((verb) => verb.value === 'sure')) return 'firm';
  if (verbs.some((verb) => verb.value === 'aim')) return 'aim';
  if (aimed) return 'aim';
  if (!lead) return 'advance';
  if (lead.value === 'explore') return 'explore';
  const before = verbs.filter((verb) => verb.start < lead.start);
  if (before.some((verb) => verb.value === 'explore')) return 'explore';
  if (lead.value === 'once' || lead.value === 'done' || lead.value === 'reach') return 'firm';
  if (lead.value === 'host') {
    const finishes = verbs.some(
      (verb) => verb.value === 'done' && /竣工|封顶|投用|投入|开工|完工|交付/.test(text.slice(verb.start, verb.end)),
    );
    const completes = verbs.some((verb) => verb.value === 'once' && /完成|建成/.test(text.slice(verb.start, verb.end)));
    return finishes || completes ? 'firm' : 'advance';
  }
  return clause.start === lead.start || lead.value !== 'care' ? 'advance' : 'advance';
}

interface Quantified {
  readonly text: string;
  readonly clause: Span;
  readonly verbs: readonly Verb[];
  readonly lead: Verb | undefined;
  readonly strength: Strength;
  readonly aimed: boolean;
}

/** A figure that is simply stated is promised (`满意率98%以上`); one behind 推进 or 打造 is only worked on. */
function quantifiedStrength({ text, clause, verbs, lead, strength, aimed }: Quantified): Strength {
  if (strength === 'aim' || aimed) return 'aim';
  if (verbs.some((verb) => verb.value === 'sure')) return 'firm';
  if (SOFT_NUMBER.test(text.slice(clause.start, clause.end))) return 'aim';
  if (strength === 'explore' || strength === 'firm') return strength;
  if (!lead || lead.value === 'reach') return 'firm';
  const governs = lead.start === clause.start || !isSubject(text, clause, lead);
  return governs ? 'advance' : 'firm';
}

/** Whether the verb stands inside a subject whose figure is stated behind it: `家庭医生签约服务覆盖率85%`. */
function isSubject(text: string, clause: Span, verb: Verb): boolean {
  return (
    NOMINAL.test(text.slice(verb.start, verb.end)) ||
    verb.start - clause.start > 8 ||
    REACHES.test(text.slice(verb.start, verb.end))
  );
}

function isDeliverable(text: string, clause: Span, verbs: readonly Verb[], lead: Verb | undefined): boolean {
  if (!lead) return false;
  const end = clause.end;
  const object = objectKind(text, lead.end, end);
  const done = verbs.filter((verb) => verb.value === 'done' && verb !== lead);
  const words = text.slice(clause.start, end);
  const name = text.slice(lead.start, lead.end);
  if (CERTAIN.test(words) && lead.value !== 'care') return true;
  if (done.some((verb) => !isNominal(text, clause, verb))) return lead.value !== 'care' || object === 'thing';
  switch (lead.value) {
    case 'done':
      return true;
    case 'once':
      if (name === '完成' || name === '全面完成' || name === '建成') return true;
      return (
        object === 'thing' ||
        object === 'event' ||
        (object === 'unknown' && name !== '实现' && name !== '增加' && name !== '提供')
      );
    case 'make':
      return object === 'thing' || (object === 'event' && name !== '促进');
    case 'host':
      return object === 'event' || (object === 'thing' && name !== '指导' && name !== '督促');
    case 'explore':
    case 'aim':
    case 'sure': {
      const rest = verbs.filter((verb) => verb.start >= lead.end);
      const next = rest[0];
      if (next) return isDeliverable(text, { start: next.start, end }, rest, next);
      return object === 'thing' || object === 'event';
    }
    default:
      return false;
  }
}

/** Whether a clause only leads up to the one that commits: `以花园为抓手`, `围绕重点区域`. */
export const isPreposed = (text: string, clause: Span): boolean =>
  PREPOSED.test(text.slice(clause.start, clause.start + 4));
