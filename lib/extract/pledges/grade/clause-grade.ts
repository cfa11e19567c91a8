import type { Specificity, Strength } from '../../../model/extraction';
import { ATTAINING, CAUSATIVES, COMPLETING, FOUNDING, HOLDING } from '../../lexicon/pledge-verbs';
import { RECURRENT } from '../../lexicon/task-words';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { readClause, type ClauseReading } from '../clause/clause-reading';
import type { Clause } from '../clause/split-clauses';
import { isDeliverable } from '../deliverable/deliverable';

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

/** What a clause stands under. */
export interface ClauseContext {
  /** How many target quantities stand in the clause. */
  readonly targets: number;
  /** An aim (力争, 预期目标) governs it from before. */
  readonly aimed: boolean;
  /** A clause with 推动 stands directly before it. */
  readonly pushed: boolean;
  readonly isFirst: boolean;
}

const RECURRING = indexEdges(RECURRENT);
const DONE_BEFORE = indexEdges(['已', '已经', '业已', '早已', '曾', '曾经']);
const PERFECT = unitSet('了');
const OF = unitSet('的');
const SOFT_NUMBER = /左右(?!岸)|上下(?![游一班级])/;
/** A tending verb further in than this belongs to the subject of a figure: `家庭医生重点人群签约率提高…`. */
const PREDICATE_UNITS = 6;

/** Grades a clause of folded text by its governing verb, its object and its figures: `确保完成验收` is deliverable, firm. */
export function gradeClause(text: string, span: Clause, context: ClauseContext): ClauseGrade {
  const clause = readClause(text, span, context.isFirst);
  const word = clause.lead?.word ?? '';
  const pushes = CAUSATIVES.has(word);
  const strives = word === '争创' || word === '争当';
  if (context.targets > 0) {
    return { specificity: 'quantified', strength: figureStrength(clause, context), acts: true, pushes, strives };
  }
  const acts = clause.lead !== undefined || clause.opensUngraded;
  if (isOver(clause)) return { specificity: 'directional', strength: 'advance', acts: false, pushes, strives };
  // What is checked or praised for being founded is not founded here: `检查建立制度的情况`.
  const isOthers = clause.opensUngraded && clause.lead?.kind === 'found' && !COMPLETING.has(word);
  if (isOthers || !isDeliverable(clause))
    return { specificity: 'directional', strength: directionStrength(clause), acts, pushes, strives };
  return { specificity: 'deliverable', strength: thingStrength(clause, context.aimed), acts: true, pushes, strives };
}

/** How far behind a verb a 的 makes it an attribute: `已|开工|的码头`. */
const ATTRIBUTE_UNITS = 4;

/** `已|制定|意见`, `建成|了|…` tell what was done: nothing of it is promised. */
const isOver = ({ text, start, end, lead }: ClauseReading): boolean => {
  if (!lead || lead.end >= end) return false;
  if (PERFECT.has(text, lead.end)) return true;
  if (DONE_BEFORE.lengthBefore(text, start, lead.start) === 0) return false;
  return !OF.standsIn(text, lead.end, Math.min(end, lead.end + ATTRIBUTE_UNITS));
};

/** A direction is as strong as its first verb says. */
function directionStrength({ lead, opensUngraded }: ClauseReading): Strength {
  if (!lead || opensUngraded) return 'advance';
  if (lead.kind === 'explore' || lead.kind === 'aim') return lead.kind;
  return lead.kind === 'sure' || FOUNDING.has(lead.word) || ATTAINING.has(lead.word) ? 'firm' : 'advance';
}

function thingStrength(clause: ClauseReading, aimed: boolean): Strength {
  const { verbs, lead } = clause;
  if (verbs.some((verb) => verb.kind === 'sure')) return 'firm';
  if (aimed || verbs.some((verb) => verb.kind === 'aim')) return 'aim';
  if (!lead) return 'firm';
  if (lead.word === '争创') return 'aim';
  if (verbs.some((verb) => verb.kind === 'explore' && verb.start <= lead.start)) return 'explore';
  if ((lead.kind === 'found' || lead.kind === 'once') && goesOn(clause)) return 'advance';
  if (lead.kind === 'found' || lead.kind === 'once' || lead.kind === 'done' || lead.kind === 'reach') return 'firm';
  if (lead.kind !== 'host') return 'advance';
  return verbs.some((verb) => verb.kind === 'done' || COMPLETING.has(verb.word)) ? 'firm' : 'advance';
}

/** What is done again and again is never done: `常态化开行班列`. */
const goesOn = ({ text, start, lead }: ClauseReading): boolean =>
  lead !== undefined && RECURRING.lengthBefore(text, start, lead.start) > 0;

/** A figure that is simply stated is promised (`满意率98%以上`); one behind 推进 or 打造 is only worked on. */
function figureStrength({ start, words, verbs, lead }: ClauseReading, { aimed, pushed }: ClauseContext): Strength {
  if (verbs.some((verb) => verb.kind === 'sure')) return 'firm';
  if (aimed || SOFT_NUMBER.test(words) || verbs.some((verb) => verb.kind === 'aim')) return 'aim';
  if (!lead) return pushed ? 'advance' : 'firm';
  switch (lead.kind) {
    case 'explore':
      return 'explore';
    case 'make':
    case 'title':
      return 'advance';
    case 'host':
    case 'care': {
      const reaches = verbs.some((verb) => verb.kind === 'reach' || verb.kind === 'done' || COMPLETING.has(verb.word));
      return reaches || HOLDING.has(lead.word) || lead.start > start + PREDICATE_UNITS ? 'firm' : 'advance';
    }
    default:
      return pushed && lead.kind === 'reach' ? 'advance' : 'firm';
  }
}
