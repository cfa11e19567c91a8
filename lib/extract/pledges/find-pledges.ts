import type { Pledge, Topic } from '../../model/extraction';
import type { Trace } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { isStop, runThrough, type Steps } from '../steps';
import { signsOf, splitClauses } from './clause/split-clauses';
import { whyNoCommitment } from './commitment/no-commitment';
import { findDeadline } from './deadline';
import { setsTask, tellsHow } from './commitment/telling';
import type { Figure } from './figure';
import { gradeSentence, type SentenceGrade } from './grade-sentence';
import { SIGNS } from './clause/sentence-signs';
import type { ClauseSite } from './specificity/decision';
import { topicOf } from './topic';

/**
 * The sentences in which the issuer commits itself, in text order; `targets` are indexes in `metrics`, which must be the
 * final list in text order. `确保年底前完成96户改造。` in a plan is quantified and firm with the deadline `年底前`; headings,
 * preambles, quotations of law and pure attitude are left out. A report without a plan answers `[]`.
 */
export const findPledges = (document: ReadingDocument, metrics: readonly Figure[], trace?: Trace): Pledge[] =>
  runThrough(pledgeSteps(document, metrics, trace));

/** The same in steps. */
export function* pledgeSteps(document: ReadingDocument, metrics: readonly Figure[], trace?: Trace): Steps<Pledge[]> {
  const pledges: Pledge[] = [];
  const goals = document.special.filter((span) => span.kind === 'goals');
  const reading: Reading = { document, metrics, topicOfSection: sectionTopics(document), trace };
  let nextMetric = 0;
  let nextGoals = 0;
  let read = 0;
  for (const sentence of document.sentences) {
    if (isStop((read += 1))) yield;
    const { start, end } = sentence;
    while ((metrics[nextMetric]?.end ?? Infinity) <= start) nextMetric += 1;
    while ((goals[nextGoals]?.end ?? Infinity) <= start) nextGoals += 1;
    if (sentence.zone !== 'plan' || sentence.heading === 'line') continue;
    const inGoals = (goals[nextGoals]?.start ?? Infinity) < end;
    const pledge = readPledge(reading, sentence, targetsIn(reading, nextMetric, end), inGoals);
    if (typeof pledge === 'string') {
      trace?.({ stage: 'pledge', name: 'commitment', verdict: 'dropped', reason: pledge, start, end });
      continue;
    }
    const reason = `${pledge.specificity} ${pledge.strength}`;
    trace?.({ stage: 'pledge', name: pledge.rule, verdict: 'kept', reason, start, end });
    pledges.push(pledge);
  }
  return pledges;
}

interface Reading {
  readonly document: ReadingDocument;
  readonly metrics: readonly Figure[];
  readonly topicOfSection: (section: number) => Topic | undefined;
  readonly trace?: Trace;
}

/** Indexes of the quantities from `first` up to offset `end` that are still to be reached. */
function targetsIn({ metrics }: Reading, first: number, end: number): number[] {
  const targets: number[] = [];
  for (let index = first; index < metrics.length; index += 1) {
    const metric = metrics[index];
    if (!metric || metric.start >= end) break;
    if (metric.status === 'target') targets.push(index);
  }
  return targets;
}

const MAY_HOLD_TIME = SIGNS.bit('time');
/** What is so this year (`今年形势严峻`) is no more promised for its day. */
const THIS_YEAR = '今年';

/** The pledge of a sentence of a plan, or why it is none. */
function readPledge(reading: Reading, sentence: Sentence, targets: readonly number[], goals: boolean): Pledge | string {
  const { text, source } = reading.document;
  const { start, end } = sentence;
  const words = text.slice(start, end);
  const clauses = splitClauses(text, start, end);
  const signs = signsOf(text, sentence, clauses);
  const why = whyNoCommitment(sentence, words, signs);
  if (why !== undefined && why !== 'attitude') return why;
  const deadline = (signs & MAY_HOLD_TIME) === 0 ? undefined : findDeadline(reading.document, sentence);
  // What stands among goals without a figure may tell why they were set so; a state is what is aimed at there.
  const tells = goals && targets.length > 0 ? 'not' : tellsHow(text, clauses);
  const promises = goals || targets.length > 0 || (deadline !== undefined && deadline.text !== THIS_YEAR);
  if (tells === 'firmly' || (tells === 'loosely' && !promises)) return 'told';
  const figures = targets.flatMap((index) => reading.metrics[index] ?? []);
  const grade = gradeSentence(text, clauses, figures, goals);
  const { specificity, strength, acts } = grade;
  // An attitude may stand before a deed that can be checked.
  if (why !== undefined && specificity === 'directional') return why;
  if (!acts && !goals && !setsTask(text, clauses)) return 'statement';
  if (reading.trace) traceClauses(reading.trace, grade);
  return {
    start,
    end,
    text: source.slice(start, end),
    specificity,
    strength,
    deadline,
    targets: targets.filter((_, at) => grade.figures.some((figure) => figure === figures[at])),
    topic: topicOf(text, committed(grade)) ?? topicOf(text, [sentence]) ?? reading.topicOfSection(sentence.section),
    section: sentence.section < 0 ? undefined : sentence.section,
    zone: sentence.zone,
    rule: goals ? 'goals' : 'plan-sentence',
  };
}

/** The clauses that commit, those that can be checked before others: what leads up to them is not what is promised. */
function committed({ clauses, specificity }: SentenceGrade): readonly ClauseSite[] {
  const isChecked = specificity !== 'directional';
  return clauses.flatMap(({ clause, specificity: { value, because } }) => {
    const counts = isChecked ? value !== 'directional' : because !== 'struck' && because !== 'past';
    return counts ? [clause] : [];
  });
}

/** Says of each clause which step decided and, where it can be checked, which line of *Strength*. */
function traceClauses(trace: Trace, { clauses }: SentenceGrade): void {
  for (const { clause, specificity, strength } of clauses) {
    const firmness = strength && `; ${strength.value} (line ${strength.line}: ${strength.because})`;
    trace({
      stage: 'pledge',
      name: `step ${specificity.step}`,
      verdict: 'kept',
      reason: `${specificity.value} (${specificity.because})${firmness ?? ''}`,
      decisions: [
        { of: 'specificity', value: specificity.value, because: specificity.because },
        ...(strength ? [{ of: 'strength', value: strength.value, because: strength.because } as const] : []),
      ],
      start: clause.start,
      end: clause.end,
    });
  }
}

/** The topics that the sections' titles name, each read once. */
function sectionTopics({ text, sections }: ReadingDocument): (index: number) => Topic | undefined {
  const known = new Map<number, Topic | undefined>();
  return (index) => {
    const section = sections[index];
    if (!section) return undefined;
    const { start, title } = section;
    if (!known.has(index)) known.set(index, topicOf(text, [{ start, end: start + title.length }]));
    return known.get(index);
  };
}
