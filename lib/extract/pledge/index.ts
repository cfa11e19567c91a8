import type { Metric, Pledge, Specificity, Strength } from '../../model/extraction';
import type { Trace } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { splitClauses } from './clauses';
import { whyNoCommitment } from './commits';
import { findDeadline } from './deadline';
import { gradeClause, isPreposed, type ClauseGrade } from './grade';
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
  if (!graded) return 'no verb';
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

/** 五项行动, 四大场景: a small numeral before an abstract group sizes a slogan, not a promise. */
function isAbstractCount(text: string, metric: Metric | undefined): boolean {
  if (!metric) return true;
  const words = text.slice(metric.start, metric.end);
  const behind = text.slice(metric.end, metric.end + 2);
  return (
    /^[一二三四五六七八九十两](?:大|项|张|类|种|个)?$/.test(words) &&
    (/大$/.test(words) ||
      /^(?:行动|职能|制度|机制|清单|主题|体系|计划|措施|要素|举措|方面|任务|能力|优势|产业)/.test(behind))
  );
}

interface SentenceGrade {
  readonly specificity: Specificity;
  readonly strength: Strength;
}

const RANKS: readonly Strength[] = ['firm', 'aim', 'advance', 'explore'];

function gradeSentence(
  text: string,
  sentence: Sentence,
  targetStarts: readonly number[],
  goals: boolean,
): SentenceGrade | undefined {
  const grades: ClauseGrade[] = [];
  let aimed = goals;
  for (const clause of splitClauses(text, sentence.start, sentence.end)) {
    const count = targetStarts.filter((at) => at >= clause.start && at < clause.end).length;
    const words = text.slice(clause.start, clause.end);
    if (/确保|务必|必须|保证/.test(words)) aimed = goals;
    else if (/力争|争取|预期目标|目标是|目标为/.test(words)) aimed = true;
    const grade = gradeClause(text, clause, count, aimed);
    if (isPreposed(text, clause) && count === 0) grades.push({ ...grade, specificity: 'directional', acts: false });
    else grades.push(grade);
  }
  if (!grades.some((grade) => grade.acts)) return undefined;
  const checkable = grades.filter((grade) => grade.specificity !== 'directional');
  if (checkable.length === 0)
    return { specificity: 'directional', strength: grades.find((grade) => grade.acts)?.strength ?? 'advance' };
  const strength = RANKS.find((rank) => checkable.some((grade) => grade.strength === rank)) ?? 'advance';
  const quantified = checkable.some((grade) => grade.specificity === 'quantified');
  return { specificity: quantified ? 'quantified' : 'deliverable', strength: goals && quantified ? 'aim' : strength };
}

function sectionTopic(document: ReadingDocument, sentence: Sentence): Pledge['topic'] {
  const section = document.sections[sentence.section];
  return section ? topicOf(document.text, section.start, section.start + section.title.length) : undefined;
}
