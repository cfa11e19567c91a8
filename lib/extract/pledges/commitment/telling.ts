import { TELLING } from '../../lexicon/telling-words';
import type { Span } from '../../../model/span';
import { indexEdges } from '../../../text/word-edges';
import { moodOfClause, type ClauseMood } from './clause-mood';
import { readOpening } from '../clause/clause-opening';

/** A sentence that holds none of these tells nothing: a cheap look that spares many sentences the reading. */
const MAY_TELL = indexEdges(TELLING);

/**
 * How far a sentence only tells: `firmly` what came about or what something is worth, `loosely` how things stand, which a
 * figure or a day to come outweighs; `not` where it sets a task.
 */
export type Telling = 'firmly' | 'loosely' | 'not';

/** The moods of a sentence's clauses that show one, in order. */
interface Moods {
  readonly shown: readonly ClauseMood[];
  /** It opens with a time ahead. */
  readonly isAhead: boolean;
  /** Behind what came about it says what is still to be done. */
  readonly resumes: boolean;
  /** It opens with 当前 and sets no task there. */
  readonly isNow: boolean;
}

/**
 * How far a folded sentence with these clauses only tells: `我市已成立专班。` firmly, `优化环境,是当务之急。` too, `竞争日趋激烈。`
 * loosely; `环境是关键,要继续优化。` not.
 */
export function tellsHow(text: string, clauses: readonly Span[]): Telling {
  const from = clauses[0]?.start ?? 0;
  if (!MAY_TELL.standsIn(text, from, clauses.at(-1)?.end ?? from)) return 'not';
  return weigh(readMoods(text, clauses));
}

function readMoods(text: string, clauses: readonly Span[]): Moods {
  const shown: ClauseMood[] = [];
  let isAhead = false;
  let isNow = false;
  let resumes = false;
  for (const [index, clause] of clauses.entries()) {
    const opening = readOpening(text, clause);
    const { time } = opening;
    const own = moodOfClause(text, clause, opening, index === 0);
    const mood = time === 'past' && own !== 'order' ? 'outcome' : own;
    if (time === 'ahead' && shown.length === 0) isAhead = true;
    else if (time === 'ahead') resumes = true;
    if (time === 'now' && mood === 'open') isNow = true;
    if (mood === 'task' && opening.resumes) resumes = true;
    if (mood !== 'open') shown.push(mood);
  }
  return { shown, isAhead, isNow, resumes };
}

/** A judgement, and a present that the sentence opens with, weigh as much as two tasks. */
function weigh({ shown, isAhead, isNow, resumes }: Moods): Telling {
  const count = (kind: ClauseMood): number => shown.filter((mood) => mood === kind).length;
  const tasks = count('task');
  const last = shown.at(-1);
  if (last === 'value') return 'firmly';
  if (shown.includes('order')) return 'not';
  const isSaid = shown.includes('speech');
  if (isSaid || shown.includes('outcome')) {
    if (resumes) return 'not';
    return isSaid || last !== 'task' ? 'firmly' : 'loosely';
  }
  if (isAhead || (tasks === shown.length && !isNow)) return 'not';
  const states = count('state');
  if (tasks === 0 || (last === 'state' && states >= tasks)) return 'loosely';
  return (isNow || shown[0] !== 'task') && 2 * (count('value') + Number(isNow)) + states > tasks ? 'loosely' : 'not';
}

/** Whether one of these clauses says what is to be done, with a verb that the pledges grade or without: `继续调整结构`. */
export const setsTask = (text: string, clauses: readonly Span[]): boolean =>
  clauses.some((clause, index) => {
    const mood = moodOfClause(text, clause, readOpening(text, clause), index === 0);
    return mood === 'task' || mood === 'order';
  });
