import type { Specificity, Strength } from '../../model/extraction';
import type { Span } from '../../model/span';
import { CAUSATIVES } from '../lexicon/pledge-verbs';
import { holdsEvent, isNamed, objectKind, type ObjectKind } from './objects';
import { findVerbs, governingVerb, isNominal, type Verb } from './verbs';

/** What one clause commits to. */
export interface ClauseGrade {
  readonly specificity: Specificity;
  readonly strength: Strength;
  /** The clause holds a verb or a figure that commits. */
  readonly acts: boolean;
  /** It pushes others (推动…): the figures told behind it stand under it. */
  readonly pushes: boolean;
  /** It strives for a title (争创…), the weakest kind of aim. */
  readonly strives: boolean;
}

export interface ClauseContext {
  /** How many target quantities stand in the clause. */
  readonly targets: number;
  /** An aim (力争, 预期目标) governs it from before. */
  readonly aimed: boolean;
  /** A clause with 推动 stands directly before it. */
  readonly pushed: boolean;
  readonly isFirst: boolean;
}

const ON_SCHEDULE = /如期|按期|按时|超额/;
const CONTINUING = /(?:持续|深入|广泛|继续|扎实|常态化|不断|纵深|深化|大力|积极)(?:推进|推动)?$/;
const SOFT_NUMBER = /左右(?!岸)|上下(?![游一班级])/;
/** A clause that names its day can be checked, whatever it says. */
const DATED = /(?:[底末节日月年收季期学冬汛]|”|季度)(?:之|以)?前|[月年][底末]|年内|[一二三四]季度|上半年|[0-9]月/;
const TITLE_LESS = /(?:机制|体系|环境|格局|氛围|模式|特色|优势|条件|经验|工作)$/;
const COMPLETES = /^(?:完成|建成|全面完成|高质量完成|圆满完成)$/;
const FOUNDS = /^(?:建立|制定|出台|成立|组建|设立|制订|启动|推出|开设|修订|编制|举办)$/;
const ALLOWING = /^(?:鼓励|支持|引导)$/;
const FOUNDING = /^(?:组建|兴办|创建|设立|申报|创办|争创|建设|成立|开设)$/;

/** Grades a clause of folded text by its governing verb, its object and its figures. */
export function gradeClause(text: string, clause: Span, context: ClauseContext): ClauseGrade {
  const verbs = findVerbs(text, clause);
  const lead = governingVerb(text, clause, verbs);
  const word = lead ? text.slice(lead.start, lead.end) : '';
  const pushes = CAUSATIVES.has(word);
  const strives = word === '争创' || word === '争当';
  if (context.targets > 0) {
    return {
      specificity: 'quantified',
      strength: figureStrength(text, clause, verbs, lead, context),
      acts: true,
      pushes,
      strives,
    };
  }
  const dated = DATED.test(text.slice(clause.start, clause.end)) && lead?.value !== 'care' && lead?.value !== 'explore';
  const deliverable =
    dated || (lead !== undefined && isDeliverable({ text, clause, verbs, isFirst: context.isFirst }, lead));
  const strength = deliverable ? thingStrength(text, verbs, lead, context) : directionStrength(text, lead);
  return {
    specificity: deliverable ? 'deliverable' : 'directional',
    strength,
    acts: lead !== undefined,
    pushes,
    strives,
  };
}

/** A direction is as strong as its first verb says. */
function directionStrength(text: string, lead: Verb | undefined): Strength {
  if (!lead) return 'advance';
  if (lead.value === 'explore' || lead.value === 'aim') return lead.value;
  if (lead.value === 'sure') return 'firm';
  return FOUNDS.test(text.slice(lead.start, lead.end)) ? 'firm' : 'advance';
}

function thingStrength(
  text: string,
  verbs: readonly Verb[],
  lead: Verb | undefined,
  { aimed }: ClauseContext,
): Strength {
  if (!lead) return aimed ? 'aim' : 'firm';
  const until = verbs.filter((verb) => verb.start <= lead.start);
  if (verbs.some((verb) => verb.value === 'sure')) return 'firm';
  if (verbs.some((verb) => verb.value === 'aim') || text.slice(lead.start, lead.end) === '争创') return 'aim';
  if (aimed) return 'aim';
  if (until.some((verb) => verb.value === 'explore')) return 'explore';
  if (lead.value === 'found' || lead.value === 'once' || lead.value === 'done' || lead.value === 'reach') return 'firm';
  if (text.slice(lead.start, lead.end) === '创成') return 'firm';
  if (lead.value !== 'host') return 'advance';
  const finishes = verbs.some((verb) => verb.value === 'done' || COMPLETES.test(text.slice(verb.start, verb.end)));
  return finishes ? 'firm' : 'advance';
}

/** A figure that is simply stated is promised (`满意率98%以上`); one behind 推进 or 打造 is only worked on. */
function figureStrength(
  text: string,
  clause: Span,
  verbs: readonly Verb[],
  lead: Verb | undefined,
  context: ClauseContext,
): Strength {
  if (verbs.some((verb) => verb.value === 'sure')) return 'firm';
  if (context.aimed || verbs.some((verb) => verb.value === 'aim')) return 'aim';
  if (SOFT_NUMBER.test(text.slice(clause.start, clause.end))) return 'aim';
  if (lead?.value === 'explore') return 'explore';
  const reaches = verbs.some(
    (verb) => verb.value === 'reach' || verb.value === 'done' || COMPLETES.test(text.slice(verb.start, verb.end)),
  );
  if (!lead) return context.pushed ? 'advance' : 'firm';
  if (lead.value === 'make' || lead.value === 'title') return 'advance';
  if (lead.value === 'host' || lead.value === 'care')
    return reaches || lead.start > clause.start + 6 ? 'firm' : 'advance';
  return context.pushed && lead.value === 'reach' ? 'advance' : 'firm';
}

interface Reading {
  readonly text: string;
  readonly clause: Span;
  readonly verbs: readonly Verb[];
  readonly isFirst: boolean;
}

function isDeliverable(reading: Reading, lead: Verb): boolean {
  const { text, clause, verbs, isFirst } = reading;
  const word = text.slice(lead.start, lead.end);
  const object = objectKind(text, lead.end, clause.end);
  const behind = verbs.filter((verb) => verb.start >= lead.end && !isNominal(text, clause, verb));
  const done = behind.some((verb) => verb.value === 'done');
  const continuing = CONTINUING.test(text.slice(Math.max(clause.start, lead.start - 6), lead.start));
  switch (lead.value) {
    case 'done':
      return true;
    case 'found':
      if (word === '办好' && continuing) return false;
      return (COMPLETES.test(word) && !(word === '建成' && object === 'abstract')) || !['abstract', 'generic'].includes(object);
    case 'once':
      if (word === '实现')
        return isFirst || lead.start > clause.start
          ? /全覆盖|清零|零突破|贯通|通车|”$/.test(text.slice(lead.end, clause.end)) || done
          : done;
      return done || object === 'event' || (object === 'thing' && isNamed(text, lead.end, clause.end));
    case 'title':
      return !TITLE_LESS.test(text.slice(lead.end, clause.end).replace(/[”’。]/g, ''));
    case 'make':
      return makesThing(reading, word, object, behind, continuing);
    case 'host':
      if (behind.some((verb) => COMPLETES.test(text.slice(verb.start, verb.end)))) return true;
      return (
        done ||
        object === 'event' ||
        holdsEvent(text, lead.end, clause.end) ||
        (object === 'thing' && /建设|改造|修缮|工程|项目/.test(text.slice(lead.end, clause.end)))
      );
    case 'explore':
    case 'aim':
    case 'sure':
      return commitsBehind(reading, lead, word, object, behind);
    case 'reach':
    case 'care':
      return ON_SCHEDULE.test(text.slice(clause.start, clause.end)) && done;
  }
}

function makesThing(
  { text, clause }: Reading,
  word: string,
  object: ObjectKind,
  behind: readonly Verb[],
  continuing: boolean,
): boolean {
  const completes = behind.some(
    (verb) => verb.value === 'done' || verb.value === 'title' || COMPLETES.test(text.slice(verb.start, verb.end)),
  );
  if (completes) return true;
  if (word === '开展' || word === '发起') {
    if (object === 'campaign' && !continuing) return /[”第等]/.test(text.slice(clause.start, clause.end));
    if (object === 'thing' && continuing) return /项目[。”]?$/.test(text.slice(clause.start, clause.end));
    return object === 'thing' || (object === 'event' && !continuing);
  }
  if (object === 'thing') return word !== '带动' && word !== '帮扶' && word !== '培育';
  if (object === 'event') return word !== '促进' && !continuing;
  return object === 'unknown' && /^(?:打造|升级)$/.test(word) && /”[。,]?$/.test(text.slice(clause.start, clause.end));
}

/** 力争, 确保, 研究 and 支持 commit to what the verb behind them says. */
function commitsBehind(
  reading: Reading,
  lead: Verb,
  word: string,
  object: ObjectKind,
  behind: readonly Verb[],
): boolean {
  const next = behind[0];
  if (ON_SCHEDULE.test(reading.text.slice(lead.end, reading.clause.end))) return true;
  if (ALLOWING.test(word)) {
    const founding = reading.verbs.find((verb) => FOUNDING.test(reading.text.slice(verb.start, verb.end)));
    if (!founding) return false;
    return (
      ['thing', 'event'].includes(objectKind(reading.text, founding.end, reading.clause.end)) ||
      founding.value === 'title'
    );
  }
  if (next && lead.value === 'explore' && next.value === 'found') {
    return (
      ['thing', 'event', 'kind'].includes(objectKind(reading.text, next.end, reading.clause.end)) ||
      /标准|政策|规则/.test(reading.text.slice(next.end, reading.clause.end))
    );
  }
  if (next) return isDeliverable(reading, next);
  return object === 'thing' || object === 'event';
}
