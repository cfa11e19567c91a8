import { AHEAD, CONVEYING, DEEDS, DOERS, LINKS, MANNERS, MODALS, NO_MODALS } from '../lexicon/task-words';
import {
  COMING,
  COMPARATIVES,
  DONE,
  END_STATES,
  GNOMIC,
  HEADS,
  NOT_DONE,
  NOW,
  PAST,
  RELATIONS,
  SAYINGS,
  STATES,
  VALUATIONS,
  WORTH,
} from '../lexicon/telling-words';
import { NOMINAL_VERBS, PLEDGE_VERBS } from '../lexicon/pledge-verbs';
import { unitSet } from '../../text/unit-set';
import { indexEdges, indexWords } from '../../text/word-edges';
import type { Span } from '../../model/span';

/**
 * What a clause does: an `order` sets somebody to something with a modal (要, 必须), a `task` opens with a verb of doing;
 * `outcome` tells what came about or was said, `state` what is so, `change` what grows more so, `value` judges what stands
 * before it (`…,是关键`). `open` shows nothing.
 */
type ClauseMood = 'order' | 'task' | 'outcome' | 'state' | 'change' | 'value' | 'open';
type Opener = 'link' | 'doer' | 'manner' | 'past' | 'now' | 'ahead';
type Cue =
  | 'modal'
  | 'perfect'
  | 'done'
  | 'state'
  | 'end-state'
  | 'change'
  | 'gnomic'
  | 'relation'
  | 'saying'
  | 'is'
  | 'works'
  | 'none';

const each = <T>(list: readonly string[], value: T): (readonly [string, T])[] => list.map((word) => [word, value]);

const OPENERS = indexWords<Opener>([
  ...each<Opener>(LINKS, 'link'),
  ...each<Opener>(DOERS, 'doer'),
  ...each<Opener>(MANNERS, 'manner'),
  ...each<Opener>(PAST, 'past'),
  ...each<Opener>(NOW, 'now'),
  ...each<Opener>(AHEAD, 'ahead'),
]);
const CUES = indexWords<Cue>([
  ...each<Cue>([...NO_MODALS, ...NOT_DONE], 'none'),
  ...each<Cue>(MODALS, 'modal'),
  ...each<Cue>(['了'], 'perfect'),
  ...each<Cue>(DONE, 'done'),
  ...each<Cue>([...STATES, ...COMING], 'state'),
  ...each<Cue>(COMPARATIVES, 'change'),
  ...each<Cue>(GNOMIC, 'gnomic'),
  ...each<Cue>(RELATIONS, 'relation'),
  ...each<Cue>(END_STATES, 'end-state'),
  ...each<Cue>(SAYINGS, 'saying'),
  ...each<Cue>(['是'], 'is'),
  ...each<Cue>(PLEDGE_VERBS.done, 'works'),
]);
/** A sentence that holds none of these tells nothing. */
const MAY_TELL = indexEdges(
  [
    '了',
    '是',
    DONE,
    STATES,
    END_STATES,
    COMPARATIVES,
    COMING,
    GNOMIC,
    RELATIONS,
    SAYINGS,
    VALUATIONS,
    PAST,
    NOW,
  ].flat(),
);
const VERBS = indexEdges([...Object.values(PLEDGE_VERBS).flat(), ...DEEDS]);
const CONVEYS = indexEdges(CONVEYING);
const VALUES = indexEdges(VALUATIONS);
const NOUNS = indexEdges(NOMINAL_VERBS);
const HEAD = indexEdges(HEADS);
const STATE = indexEdges(STATES);
const WORTHS = indexEdges(WORTH);
const RESUMES = indexEdges(['继续', '进一步', '抓紧', '尽快', '下一步', '今后', '未来', '接下来']);
/** Prepositions that bring in what is worked on. */
const DISPOSING = unitSet('把对将使让给向');
/** How far behind what came about a 的 makes an attribute of it: `已签约的项目`. */
const ATTRIBUTE_UNITS = 12;

const PHRASE_OPENERS = unitSet('从自在到至');
const PHRASE_CLOSERS = unitSet('起前后中上下内里时间底');
const OF = unitSet('的');
const PHRASE_UNITS = 14;
const PASTS = indexEdges(PAST);
/** A clause that ends so only leads up to the next. */
const BESIDES = indexEdges(['以外', '之外']);

/** How a clause opens: where its own words begin, and what manner or time stands before them. */
interface Opening {
  readonly at: number;
  readonly manner: boolean;
  /** A doer stands last. */
  readonly doer: boolean;
  readonly resumes: boolean;
  readonly time?: 'past' | 'now' | 'ahead';
}

function readOpening(text: string, { start, end }: Span): Opening {
  let at = start;
  let manner = false;
  let doer = false;
  let time: Opening['time'];
  for (;;) {
    const kind = OPENERS.valueAt(text, at, end);
    const length = kind ? OPENERS.lengthAt(text, at, end) : phraseLength(text, at, end);
    if (length === 0) break;
    if (kind === 'manner') manner = true;
    else if (kind === 'past' || kind === 'now' || kind === 'ahead') time = kind;
    else if (!kind && PASTS.standsIn(text, at, at + length)) time = 'past';
    doer = kind === 'doer';
    at += length;
  }
  return { at, manner, doer, time, resumes: RESUMES.standsIn(text, start, at) };
}

/** The length of a phrase of time or place such as `从秋季起`, `在试点基础上`; 0 for none. */
function phraseLength(text: string, at: number, end: number): number {
  if (!PHRASE_OPENERS.has(text, at)) return 0;
  const limit = Math.min(end, at + PHRASE_UNITS);
  for (let to = at + 2; to < limit; to += 1) if (PHRASE_CLOSERS.has(text, to)) return to + 1 - at;
  return 0;
}

function moodOf(text: string, { start, end }: Span, opening: Opening, isFirst: boolean): ClauseMood {
  const { at, manner } = opening;
  if (BESIDES.lengthBefore(text, start, end) > 0) return 'open';
  if (!manner && VALUES.lengthAt(text, at, end) > 0) return isFirst ? 'open' : 'value';
  const head = CUES.valueAt(text, at, end);
  const happens = head === 'state' || head === 'end-state' || head === 'change';
  // 发展 or 改革 behind 我国 or before a predicate of its own is a noun.
  const isNoun = !manner && NOUNS.lengthAt(text, at, end) > 0 && (opening.doer || STATE.standsIn(text, at, end));
  const acts = !happens && !isNoun && (manner || (head === undefined && VERBS.lengthAt(text, at, end) > 0));
  const works = acts || (DISPOSING.has(text, at) && VERBS.standsIn(text, at + 1, end));
  const conveys = acts && CONVEYS.lengthAt(text, at, end) > 0;
  let mood: ClauseMood = works ? 'task' : 'open';
  let ordered = false;
  CUES.scan(text, at, end, (from, to, cue) => {
    if (cue === 'modal') ordered = true;
    else if (cue !== 'none' && (mood === 'open' || mood === 'task')) {
      const read = { text, from, to, end };
      if (cue !== 'is') mood = (acts || (works && cue === 'done') ? moodOfTask(cue) : moodOfCue(cue, read)) ?? mood;
      else if (!conveys && isCopula(read)) mood = 'state';
    }
  });
  return ordered ? 'order' : mood;
}

/** Where a cue stands in its clause. */
interface Place {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The end of the clause. */
  readonly end: number;
}

const isCopula = ({ text, from, end }: Place): boolean =>
  HEAD.lengthBefore(text, 0, from) === 0 || WORTHS.lengthBefore(text, from, end) > 0;

/** What a cue makes of a clause that opens with a verb of doing. */
function moodOfTask(cue: Cue): ClauseMood | undefined {
  if (cue === 'perfect') return 'outcome';
  return cue === 'gnomic' ? 'state' : undefined;
}

/** What a cue makes of any other clause. */
function moodOfCue(cue: Cue, { text, from, to, end }: Place): ClauseMood | undefined {
  const isAttribute = OF.has(text, to);
  switch (cue) {
    case 'perfect':
      return 'outcome';
    case 'done': {
      const limit = text.charAt(from) === '在' ? end : Math.min(end, to + ATTRIBUTE_UNITS);
      return OF.standsIn(text, to, limit) ? undefined : 'outcome';
    }
    case 'saying':
      return isAttribute ? undefined : 'outcome';
    case 'change':
      return 'change';
    case 'gnomic':
    case 'state':
      return isAttribute ? undefined : 'state';
    case 'relation':
      return 'value';
    case 'end-state':
      return to === end ? 'state' : undefined;
    case 'works':
      return 'task';
    default:
      return undefined;
  }
}

/**
 * How far a folded sentence only tells: `firmly` what came about or what something is worth (`我市已成立…`,
 * `优化环境,是当务之急`), `loosely` how things stand (`竞争日趋激烈`), which a figure or a day to come outweighs, or not at
 * all where it sets a task. `clauses` are the sentence's own.
 */
export function tellsHow(text: string, clauses: readonly Span[]): 'firmly' | 'loosely' | 'not' {
  const from = clauses[0]?.start ?? 0;
  if (!MAY_TELL.standsIn(text, from, clauses[clauses.length - 1]?.end ?? from)) return 'not';
  const moods: ClauseMood[] = [];
  let ahead = false;
  let resumes = false;
  for (const [index, clause] of clauses.entries()) {
    const opening = readOpening(text, clause);
    let mood = moodOf(text, clause, opening, index === 0);
    if (mood === 'order') return 'not';
    if (opening.time === 'past') mood = 'outcome';
    else if (opening.time === 'now' && mood === 'open') mood = 'value';
    else if (opening.time === 'ahead') ahead ||= moods.length === 0;
    if (mood === 'task') resumes ||= opening.resumes;
    if (mood !== 'open') moods.push(mood);
  }
  return weigh(moods, ahead, resumes);
}

/** A judgement weighs as much as two tasks, a sentence of outcomes is told unless it says that work goes on. */
function weigh(moods: readonly ClauseMood[], ahead: boolean, resumes: boolean): 'firmly' | 'loosely' | 'not' {
  const count = (kind: ClauseMood): number => moods.filter((mood) => mood === kind).length;
  const tasks = count('task');
  if (tasks === moods.length) return 'not';
  if (moods.at(-1) === 'value') return 'firmly';
  if (moods.includes('outcome')) return resumes ? 'not' : 'firmly';
  const states = count('state');
  if (ahead) return 'not';
  if (tasks === 0 || (moods.at(-1) === 'state' && states >= tasks)) return 'loosely';
  return 2 * count('value') + states > tasks && moods[0] !== 'task' ? 'loosely' : 'not';
}

/** Whether a clause opens with a verb of doing, listed with a grade or not: `继续调整结构`. */
export function setsTask(text: string, clauses: readonly Span[]): boolean {
  return clauses.some((clause, index) => {
    const mood = moodOf(text, clause, readOpening(text, clause), index === 0);
    return mood === 'task' || mood === 'order';
  });
}
