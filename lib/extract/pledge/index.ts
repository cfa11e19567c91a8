import type { Metric, Pledge, Specificity, Strength } from '../../model/extraction';
import type { Trace } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { splitClauses } from './clauses';
import { isPreposed, isResolve, whyNoCommitment } from './commits';
import { findDeadline } from './deadline';
import { gradeClause, type ClauseGrade } from './grade';
import { isAbstractCount } from './target-figures';
import { topicOf } from './topic';

/**
 * The sentences in which the issuer commits itself, in text order; `targets` are indexes in `metrics`, which must be the
 * final list in text order. `确保年底前完成125户改造。` in a plan is quantified and firm with the deadline `年底前`; headings,
 * preambles, quotations of law and pure attitude are left out. A report without a plan answers `[]`.
 */
export function findPledges(document: ReadingDocument, metrics: readonly Metric[], trace?: Trace): Pledge[] {
  const pledges: Pledge[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    const inside: number[] = [];
    while ((metrics[next]?.end ?? Infinity) <= sentence.start) next += 1;
    for (let at = next; (metrics[at]?.start ?? Infinity) < sentence.end; at += 1) inside.push(at);
    if (sentence.zone !== 'plan' || sentence.heading === 'line') continue;
    const pledge = readPledge(document, metrics, sentence, inside);
    const { start, end } = sentence;
    if (typeof pledge === 'string')
      trace?.({ stage: 'pledge', name: 'commitment', verdict: 'dropped', reason: pledge, start, end });
    else {
      trace?.({
        stage: 'pledge',
        name: pledge.rule,
        verdict: 'kept',
        reason: `${pledge.specificity} ${pledge.strength}`,
        start,
        end,
      });
      pledges.push(pledge);
    }
  }
  return pledges;
}

function readPledge(
  document: ReadingDocument,
  metrics: readonly Metric[],
  sentence: Sentence,
  inside: readonly number[],
): Pledge | string {
  const { text, source, years } = document;
  const { start, end } = sentence;
  const words = text.slice(start, end);
  const why = whyNoCommitment(sentence, words);
  if (why !== undefined) return why;
  const targets = inside.filter(
    (index) => metrics[index]?.status === 'target' && !isAbstractCount(text, metrics[index]),
  );
  const goals = document.special.some((span) => span.kind === 'goals' && span.start < end && span.end > start);
  const graded = gradeSentence(
    text,
    sentence,
    targets.map((index) => metrics[index]?.start ?? 0),
    goals,
  );
  if (!graded.acts && !goals && !isResolve(words)) return 'statement';
  return {
    start,
    end,
    text: source.slice(start, end),
    specificity: graded.specificity,
    strength: graded.strength,
    deadline: findDeadline(source, text, start, end, years),
    targets,
    topic: topicOf(text, start, end) ?? sectionTopic(document, sentence),
    section: sentence.section < 0 ? undefined : sentence.section,
    zone: sentence.zone,
    rule: goals ? 'goals' : 'plan-sentence',
  };
}

interface SentenceGrade {
  /** A clause of it acts, by a verb, a figure or a day. */
  readonly acts: boolean;
  readonly specificity: Specificity;
  readonly strength: Strength;
}

const RANKS: readonly Strength[] = ['firm', 'aim', 'advance', 'explore'];
const SURE = /确保|务必|必须|保证/;
const AIM = /力争|争取|预期|目标是|目标为|(?:^|[年内])拟|^(?:全年|年内|今年)?计划(?![生任])/;

function gradeSentence(
  text: string,
  sentence: Sentence,
  targetStarts: readonly number[],
  goals: boolean,
): SentenceGrade {
  const grades: ClauseGrade[] = [];
  let aimed = goals;
  let pushed = false;
  for (const clause of splitClauses(text, sentence.start, sentence.end)) {
    const targets = targetStarts.filter((at) => at >= clause.start && at < clause.end).length;
    const words = text.slice(clause.start, clause.end);
    if (SURE.test(words)) aimed = goals;
    else if (AIM.test(words)) aimed = true;
    const grade = gradeClause(text, clause, { targets, aimed, pushed, isFirst: grades.length === 0 });
    pushed = grade.pushes || (pushed && !grade.acts);
    if (targets === 0 && isPreposed(words)) grades.push({ ...grade, specificity: 'directional', acts: false });
    else grades.push(grade);
  }
  const checkable = grades.filter((grade) => grade.specificity !== 'directional');
  if (checkable.length === 0) {
    const acts = grades.some((grade) => grade.acts);
    return { specificity: 'directional', strength: goals ? 'aim' : firstStrength(grades), acts };
  }
  const specificity = checkable.some((grade) => grade.specificity === 'quantified') ? 'quantified' : 'deliverable';
  if (goals) return { specificity, strength: 'aim', acts: true };
  const strength = strongest(checkable.filter((grade) => !grade.strives)) ?? strongest(checkable) ?? 'advance';
  return { specificity, strength, acts: true };
}

/** A direction takes its strength from the verb it opens with; an aim or a founding further in only says what for. */
function firstStrength(grades: readonly ClauseGrade[]): Strength {
  const first = grades.find((grade) => grade.acts);
  if (!first) return 'advance';
  return first === grades[0] || first.strength === 'explore' ? first.strength : 'advance';
}

const strongest = (grades: readonly ClauseGrade[]): Strength | undefined =>
  RANKS.find((rank) => grades.some((grade) => grade.strength === rank));

function sectionTopic(document: ReadingDocument, sentence: Sentence): Pledge['topic'] {
  const section = document.sections[sentence.section];
  return section ? topicOf(document.text, section.start, section.start + section.title.length) : undefined;
}
