import type { Specificity, Strength } from '../../model/extraction';
import { readClause, type ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { isDeliverable } from './deliverable';

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

const SOFT_NUMBER = /左右(?!岸)|上下(?![游一班级])/;
/** A tending verb further in than this belongs to the subject of a figure: `家庭医生重点人群签约率提高…`. */
const PREDICATE_UNITS = 6;

/** Grades a clause of folded text by its governing verb, its object and its figures: `确保完成验收` is deliverable, firm. */
export function gradeClause(text: string, span: Clause, context: ClauseContext): ClauseGrade {
  const clause = readClause(text, span, context.isFirst);
  const word = clause.lead?.word ?? '';
  const pushes = clause.lead?.pushes ?? false;
  const strives = word === '争创' || word === '争当';
  if (context.targets > 0) {
    return { specificity: 'quantified', strength: figureStrength(clause, context), acts: true, pushes, strives };
  }
  const acts = clause.lead !== undefined;
  if (!isDeliverable(clause))
    return { specificity: 'directional', strength: directionStrength(clause), acts, pushes, strives };
  return { specificity: 'deliverable', strength: thingStrength(clause, context.aimed), acts: true, pushes, strives };
}

/** A direction is as strong as its first verb says. */
function directionStrength({ lead }: ClauseReading): Strength {
  if (!lead) return 'advance';
  if (lead.kind === 'explore' || lead.kind === 'aim') return lead.kind;
  return lead.kind === 'sure' || lead.founds ? 'firm' : 'advance';
}

function thingStrength({ verbs, lead }: ClauseReading, aimed: boolean): Strength {
  if (verbs.some((verb) => verb.kind === 'sure')) return 'firm';
  if (aimed || verbs.some((verb) => verb.kind === 'aim')) return 'aim';
  if (!lead) return 'firm';
  if (lead.word === '争创') return 'aim';
  if (verbs.some((verb) => verb.kind === 'explore' && verb.start <= lead.start)) return 'explore';
  if (lead.kind === 'found' || lead.kind === 'once' || lead.kind === 'done' || lead.kind === 'reach') return 'firm';
  if (lead.kind !== 'host') return 'advance';
  return verbs.some((verb) => verb.kind === 'done' || verb.completes) ? 'firm' : 'advance';
}

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
      const reaches = verbs.some((verb) => verb.kind === 'reach' || verb.kind === 'done' || verb.completes);
      return reaches || lead.start > start + PREDICATE_UNITS ? 'firm' : 'advance';
    }
    default:
      return pushed && lead.kind === 'reach' ? 'advance' : 'firm';
  }
}
