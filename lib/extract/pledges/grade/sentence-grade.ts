import type { Specificity, Strength } from '../../../model/extraction';
import type { Gate } from '../../../text/gate';
import type { Clause } from '../clause/split-clauses';
import { isPreposed } from '../commitment/no-commitment';
import { gradeClause, type ClauseGrade } from './clause-grade';
import { setsTask } from '../commitment/telling';
import { SIGNS } from '../clause/sentence-signs';

/** How checkable and how firm a whole sentence is. */
export interface SentenceGrade {
  /** A clause of it acts, by a verb, a figure or a day. */
  readonly acts: boolean;
  readonly specificity: Specificity;
  readonly strength: Strength;
}

const RANKS: readonly Strength[] = ['firm', 'aim', 'advance', 'explore'];
const SURE = /(?<!为了?)确保|务必|必须|保证/;
const HAS_SURE = SIGNS.bit('sure');
const HAS_AIM = SIGNS.bit('aim');
const AIM =
  /力争|争取(?!$)|(?<!稳定?|社会|市场|心理|改善|引导|各方)预期(?!寿命|收益|管理)|预计|预定|有信心|目标是|目标为|(?<![虚模草])拟(?![人定])|^(?:全年|年内|今年)?计划(?![生任])/;
const holds =
  (bit: number) =>
  (words: string): boolean =>
    (SIGNS.in(words, 0, words.length) & bit) !== 0;

/** The patterns of what makes firm and of aims with their cheap looks. */
export const STRENGTH_GATES: readonly Gate[] = [
  { patterns: [SURE], mayMatch: holds(HAS_SURE) },
  { patterns: [AIM], mayMatch: holds(HAS_AIM) },
];

/**
 * Grades a sentence by its clauses: as specific as its most specific one, as strong as the strongest among those that can
 * be checked; a mere direction is as strong as its first verb. `targetStarts` are the offsets of its target quantities, in order;
 * under `goals` (主要预期目标) everything is an aim. `加快腾地,力争全年完成20户` is quantified, aim.
 */
export function gradeSentence(
  text: string,
  clauses: readonly Clause[],
  targetStarts: readonly number[],
  goals: boolean,
): SentenceGrade {
  const grades: ClauseGrade[] = [];
  const lastEnd = clauses[clauses.length - 1]?.end ?? 0;
  let aimed = goals;
  let pushed = false;
  let nextTarget = 0;
  for (const clause of clauses) {
    const { start, end, signs } = clause;
    while ((targetStarts[nextTarget] ?? Infinity) < start) nextTarget += 1;
    const firstTarget = nextTarget;
    while ((targetStarts[nextTarget] ?? Infinity) < end) nextTarget += 1;
    const targets = nextTarget - firstTarget;
    const words = text.slice(start, end);
    if ((signs & HAS_SURE) !== 0 && SURE.test(words)) aimed = goals;
    else if ((signs & HAS_AIM) !== 0 && AIM.test(words)) aimed = true;
    const grade = gradeClause(text, clause, { targets, aimed, pushed, isFirst: grades.length === 0 });
    pushed = grade.pushes || (pushed && !grade.acts);
    if (targets === 0 && end < lastEnd && isPreposed(text, clause))
      grades.push({ ...grade, specificity: 'directional', acts: false });
    else grades.push(grade);
  }
  const checkable = grades.filter((grade) => grade.specificity !== 'directional');
  if (checkable.length === 0) {
    const acts = grades.some((grade) => grade.acts);
    return { specificity: 'directional', strength: goals ? 'aim' : firstStrength(text, clauses, grades), acts };
  }
  const specificity = checkable.some((grade) => grade.specificity === 'quantified') ? 'quantified' : 'deliverable';
  if (goals) return { specificity, strength: 'aim', acts: true };
  const strength = strongest(checkable.filter((grade) => !grade.strives)) ?? strongest(checkable) ?? 'advance';
  return { specificity, strength, acts: true };
}

/**
 * A direction takes its strength from the verb it opens with; an aim or a founding behind another task only says what for.
 */
function firstStrength(text: string, clauses: readonly Clause[], grades: readonly ClauseGrade[]): Strength {
  const index = grades.findIndex((grade) => grade.acts);
  const first = grades[index];
  if (!first) return 'advance';
  const before = clauses.slice(0, index).filter((clause) => !isPreposed(text, clause));
  return first.strength === 'explore' || !setsTask(text, before) ? first.strength : 'advance';
}

const strongest = (grades: readonly ClauseGrade[]): Strength | undefined =>
  RANKS.find((rank) => grades.some((grade) => grade.strength === rank));
