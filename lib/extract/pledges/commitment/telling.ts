import { TELLING } from '../../lexicon/telling-words';
import { indexEdges } from '../../../text/word-edges';
import { firstCase } from '../first-case';
import { moodOfClause } from './clause-mood';
import type { ClauseMood } from './clause-mood';
import { openingOf } from '../clause/clause-opening';
import type { Opened } from '../clause/clause-opening';
import { lastIn } from '../last-in';

/**
 * A sentence that holds none of these tells nothing: a cheap look that spares many sentences the
 * reading.
 */
const MAY_TELL = indexEdges(TELLING);

/**
 * How far a sentence only tells: `firmly` what came about or what something is worth, `loosely` how
 * things stand, which a figure or a day to come outweighs; `not` where it sets a task.
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
 * How far a folded sentence with these clauses only tells: `我市已成立专班。` firmly,
 * `优化环境,是当务之急。` too, `竞争日趋激烈。` loosely; `环境是关键,要继续优化。` not.
 */
export function tellsHow(text: string, clauses: readonly Opened[]): Telling {
  const from = clauses[0]?.start ?? 0;
  if (!MAY_TELL.standsIn(text, from, lastIn(clauses)?.end ?? from)) return 'not';
  return weigh(readMoods(text, clauses));
}

function readMoods(text: string, clauses: readonly Opened[]): Moods {
  const shown: ClauseMood[] = [];
  let isAhead = false;
  let isNow = false;
  let resumes = false;
  for (const [index, clause] of clauses.entries()) {
    const opening = openingOf(text, clause);
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

/** The moods of a sentence, counted. */
interface Weights extends Moods {
  readonly last: ClauseMood | undefined;
  readonly tasks: number;
  readonly states: number;
  readonly values: number;
  /** Somebody says or thinks something. */
  readonly isSaid: boolean;
  /** Somebody does, or something came about. */
  readonly isTold: boolean;
  /** Somebody is set to something. */
  readonly isOrdered: boolean;
}

/** One way in which the moods of a sentence's clauses weigh. */
interface Weighing {
  readonly name: string;
  readonly when: (weights: Weights) => boolean;
  readonly telling: Telling;
}

/** The first that holds says how far a sentence tells; where none does, it sets a task. */
export const WEIGHINGS: readonly Weighing[] = [
  /* 优化环境,是当务之急 */
  { name: 'judged at last', when: ({ last }) => last === 'value', telling: 'firmly' },
  /* 要补齐短板,形势再严峻也不松劲 */
  { name: 'ordered', when: ({ isOrdered }) => isOrdered, telling: 'not' },
  /* 已建成3所敬老院,继续推进新院建设 */
  {
    name: 'told, and work goes on',
    when: ({ isTold, resumes }) => isTold && resumes,
    telling: 'not',
  },
  /* 我们坚信,家乡越来越美; 新形势对我们提出了更高要求 */
  {
    name: 'told',
    when: ({ isTold, isSaid, last }) => isTold && (isSaid || last !== 'task'),
    telling: 'firmly',
  },
  /* 去年底,全镇举办竞赛,扩大宣传 */
  { name: 'told before a task', when: ({ isTold }) => isTold, telling: 'loosely' },
  /* 今年竞争日趋激烈,加强管理 */
  { name: 'of a time ahead', when: ({ isAhead }) => isAhead, telling: 'not' },
  {
    name: 'tasks alone',
    when: ({ tasks, shown, isNow }) => tasks === shown.length && !isNow,
    telling: 'not',
  },
  /* 区域竞争日趋激烈,人才短缺 */
  { name: 'no task', when: ({ tasks }) => tasks === 0, telling: 'loosely' },
  /* 办好寄宿学校,最大的难处仍然在山里 */
  {
    name: 'a state at last',
    when: ({ last, states, tasks }) => last === 'state' && states >= tasks,
    telling: 'loosely',
  },
  /* A judgement, and a present that the sentence opens with, weigh as much as two tasks. */
  { name: 'states outweigh', when: outweighs, telling: 'loosely' },
];

function outweighs({ shown, isNow, values, states, tasks }: Weights): boolean {
  return (isNow || shown[0] !== 'task') && 2 * (values + Number(isNow)) + states > tasks;
}

/** The case that says how far a sentence with these moods tells. */
function weigh(moods: Moods): Telling {
  const { shown, isAhead, isNow, resumes } = moods;
  const counts = {
    task: 0,
    state: 0,
    value: 0,
    speech: 0,
    outcome: 0,
    order: 0,
    change: 0,
    open: 0,
  };
  for (const mood of shown) counts[mood] += 1;
  const { task: tasks, state: states, value: values, speech, outcome } = counts;
  const isSaid = speech > 0;
  const isTold = isSaid || outcome > 0;
  const isOrdered = counts.order > 0;
  const weights: Weights = {
    shown,
    isAhead,
    isNow,
    resumes,
    last: lastIn(shown),
    tasks,
    states,
    values,
    isSaid,
    isTold,
    isOrdered,
  };
  return firstCase(WEIGHINGS, weights)?.telling ?? 'not';
}

/**
 * Whether one of these clauses says what is to be done, with a verb that the pledges grade or
 * without: `继续调整结构`.
 */
export const setsTask = (text: string, clauses: readonly Opened[]): boolean =>
  clauses.some((clause, index) => {
    const mood = moodOfClause(text, clause, openingOf(text, clause), index === 0);
    return mood === 'task' || mood === 'order';
  });
