import type { Deadline, Pledge, Topic } from '../../model/extraction';
import type { Span } from '../../model/span';
import type { Trace, TraceStep } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { isStop, runThrough } from '../steps';
import type { Steps } from '../steps';
import { signsOf, splitClauses } from './clause/split-clauses';
import type { Clause } from './clause/split-clauses';
import { YIELDING } from './commitment/frames';
import { whyNoCommitment } from './commitment/no-commitment';
import { findDeadline } from './deadline';
import { setsTask, tellsHow } from './commitment/telling';
import type { Figure } from './figure';
import { gradeSentence } from './grade-sentence';
import type { SentenceGrade } from './grade-sentence';
import { SIGNS } from './clause/sentence-signs';
import type { ClauseSite } from './specificity/decision';
import { isPlaceless } from './specificity/sizes';
import { topicOf } from './topic';

/**
 * The sentences in which the issuer commits itself, in text order; `targets` are indexes in
 * `metrics`, which must be the final list in text order. `确保年底前完成96户改造。` in a plan is
 * quantified and firm with the deadline `年底前`; headings, preambles, quotations of law and pure
 * attitude are left out. A report without a plan answers `[]`.
 */
export const findPledges = (
  document: ReadingDocument,
  metrics: readonly Figure[],
  trace?: Trace,
): Pledge[] => runThrough(pledgeSteps(document, metrics, trace));

/** The same in steps. */
export function* pledgeSteps(
  document: ReadingDocument,
  metrics: readonly Figure[],
  trace?: Trace,
): Steps<Pledge[]> {
  const pledges: Pledge[] = [];
  const goals = document.special.filter((span) => span.kind === 'goals');
  const reading: Reading = { document, metrics, topicOfSection: sectionTopics(document), trace };
  const metricFrom = createCursor(metrics);
  const goalsFrom = createCursor(goals);
  let read = 0;
  for (const sentence of document.sentences) {
    if (isStop((read += 1))) yield;
    if (sentence.zone !== 'plan' || sentence.heading === 'line') continue;
    const { start, end } = sentence;
    const next = goals[goalsFrom(start)];
    const isGoal = next !== undefined && next.start < end;
    const pledge = readPledge(
      reading,
      sentence,
      targetsIn(reading, metricFrom(start), end),
      isGoal,
    );
    if (typeof pledge !== 'string') pledges.push(pledge);
    trace?.({ stage: 'pledge', ...verdictOn(pledge), start, end });
  }
  return pledges;
}

/** What the trace says of a sentence. */
const verdictOn = (pledge: Pledge | string): Pick<TraceStep, 'name' | 'verdict' | 'reason'> =>
  typeof pledge === 'string'
    ? { name: 'commitment', verdict: 'dropped', reason: pledge }
    : { name: pledge.rule, verdict: 'kept', reason: `${pledge.specificity} ${pledge.strength}` };

/** Finds, asked from left to right, the first of some spans in order that ends behind an offset. */
function createCursor(spans: readonly Span[]): (start: number) => number {
  let next = 0;
  return (start) => {
    for (let span = spans[next]; span && span.end <= start; span = spans[next]) next += 1;
    return next;
  };
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
const NO_FIGURES: readonly Figure[] = [];
/** What is so this year (`今年形势严峻`) is no more promised for its day. */
const THIS_YEAR = '今年';

/** The pledge of a sentence of a plan, or why it is none. */
function readPledge(
  reading: Reading,
  sentence: Sentence,
  targets: readonly number[],
  goals: boolean,
): Pledge | string {
  const { text } = reading.document;
  const { start, end } = sentence;
  const clauses = splitClauses(text, start, end);
  const signs = signsOf(text, sentence, clauses);
  const why = whyNoCommitment(sentence, text.slice(start, end), signs);
  if (why !== undefined && !YIELDING.has(why)) return why;
  const deadline =
    (signs & MAY_HOLD_TIME) === 0 ? undefined : findDeadline(reading.document, sentence);
  const candidate: Candidate = { sentence, clauses, targets, goals, deadline };
  if (isTold(text, candidate)) return 'told';
  const figures =
    targets.length === 0 ? NO_FIGURES : targets.flatMap((index) => reading.metrics[index] ?? []);
  const grade = gradeSentence(text, clauses, figures, goals);
  /* An attitude, or what it is for, may stand before a deed that can be checked. */
  if (why !== undefined && grade.specificity === 'directional') return why;
  const setsAim = grade.acts || goals || setsTask(text, clauses);
  if (!setsAim && !aimsAtRank(text, clauses, figures)) return 'statement';
  if (reading.trace) traceClauses(reading.trace, grade);
  return pledgeOf(reading, candidate, grade, figures);
}

/** A sentence that may promise something. */
interface Candidate {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** Indexes of its quantities that are still to be reached. */
  readonly targets: readonly number[];
  /** It stands among the goals of the plan. */
  readonly goals: boolean;
  readonly deadline: Deadline | undefined;
}

/** Whether it only tells, and holds no figure or day that outweighs it. */
function isTold(text: string, { clauses, targets, goals, deadline }: Candidate): boolean {
  /*
   * What stands among goals without a figure may tell why they were set so; a state is what is
   * aimed at there.
   */
  if (goals && targets.length > 0) return false;
  const telling = tellsHow(text, clauses);
  if (telling !== 'loosely') return telling === 'firmly';
  const outweighs = targets.length > 0 || (deadline !== undefined && deadline.text !== THIS_YEAR);
  return !goals && !outweighs;
}

/** `茶业规模走在全县前列` aims at a rank, though not at a place in it. */
const aimsAtRank = (
  text: string,
  clauses: readonly Clause[],
  figures: readonly Figure[],
): boolean => figures.some(isPlaceless) && tellsHow(text, clauses) === 'not';

function pledgeOf(
  { document, topicOfSection }: Reading,
  { sentence, targets, goals, deadline }: Candidate,
  grade: SentenceGrade,
  figures: readonly Figure[],
): Pledge {
  const { text, source } = document;
  const { start, end, section, zone } = sentence;
  const { specificity, strength } = grade;
  return {
    start,
    end,
    text: source.slice(start, end),
    specificity,
    strength,
    deadline,
    targets:
      targets.length === 0
        ? []
        : targets.filter((_, at) => grade.figures.some((figure) => figure === figures[at])),
    topic: topicIn(text, sentence, grade) ?? topicOfSection(section),
    section: section < 0 ? undefined : section,
    zone,
    rule: goals ? 'goals' : 'plan-sentence',
  };
}

/** The topic of what is promised; what leads up to it names none unless nothing else does. */
function topicIn(text: string, sentence: Sentence, grade: SentenceGrade): Topic | undefined {
  const parts = committed(grade);
  const own = topicOf(text, parts);
  return own ?? (parts.length === grade.clauses.length ? undefined : topicOf(text, [sentence]));
}

/**
 * The clauses that commit, those that can be checked before others: what leads up to them is not
 * what is promised.
 */
function committed({ clauses, specificity }: SentenceGrade): readonly ClauseSite[] {
  const isChecked = specificity !== 'directional';
  const parts: ClauseSite[] = [];
  for (const { clause, specificity: decision } of clauses) {
    const { value, because } = decision;
    if (isChecked ? value !== 'directional' : because !== 'struck' && because !== 'past')
      parts.push(clause);
  }
  return parts;
}

/**
 * Says of each clause which step decided and, where it can be checked, which line of *Strength*; of
 * a mere direction the clause that it is as strong as.
 */
function traceClauses(trace: Trace, { clauses, direction }: SentenceGrade): void {
  for (const { clause, specificity, strength } of clauses) {
    const told = strength ?? (clause === direction?.clause ? direction.strength : undefined);
    const firmness = strength && `; ${strength.value} (line ${strength.line}: ${strength.because})`;
    trace({
      stage: 'pledge',
      name: `step ${specificity.step}`,
      verdict: 'kept',
      reason: `${specificity.value} (${specificity.because})${firmness ?? ''}`,
      decisions: [
        { of: 'specificity', value: specificity.value, because: specificity.because },
        ...(told ? [{ of: 'strength', value: told.value, because: told.because } as const] : []),
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
