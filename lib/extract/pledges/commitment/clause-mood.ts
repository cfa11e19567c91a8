import { GRADED_VERBS, NOMINAL_VERBS, PLEDGE_VERBS } from '../../lexicon/pledge-verbs';
import { CONVEYING, DEEDS, MODALS, NO_MODALS } from '../../lexicon/task-words';
import {
  COMING,
  COMPARATIVES,
  COPULA,
  DONE,
  END_STATES,
  GNOMIC,
  HEADS,
  NOT_DONE,
  PERFECT,
  RELATIONS,
  SAYINGS,
  STATES,
  VALUATIONS,
  WORTH,
} from '../../lexicon/telling-words';
import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { indexLists, unionOf } from '../../../text/word-list';
import type { WordList } from '../../../text/word-list';
import type { Opening } from '../clause/clause-opening';

/**
 * What a clause does: an `order` sets somebody to something with a modal (要, 必须), a `task` opens
 * with a verb of doing; `outcome` tells what came about, `speech` what is said or thought, `state`
 * what is so, `change` what grows more so, `value` judges what stands before it (`…,是关键`).
 * `open` shows nothing.
 */
export type ClauseMood =
  'order' | 'task' | 'outcome' | 'speech' | 'state' | 'change' | 'value' | 'open';

type Cue =
  | 'modal'
  | 'perfect'
  | 'coming'
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

const CUE_WORDS: readonly (readonly [WordList, Cue])[] = [
  [NO_MODALS, 'none'],
  [NOT_DONE, 'none'],
  [MODALS, 'modal'],
  [PERFECT, 'perfect'],
  [COMING, 'coming'],
  [DONE, 'done'],
  [STATES, 'state'],
  [COMPARATIVES, 'change'],
  [GNOMIC, 'gnomic'],
  [RELATIONS, 'relation'],
  [END_STATES, 'end-state'],
  [SAYINGS, 'saying'],
  [COPULA, 'is'],
  [PLEDGE_VERBS.done, 'works'],
];
const CUES = indexLists(CUE_WORDS);
const VERBS = indexEdges(unionOf([GRADED_VERBS, DEEDS]));
const CONVEYS = indexEdges(CONVEYING);
const VALUES = indexEdges(VALUATIONS);
const NOUNS = indexEdges(NOMINAL_VERBS);
const HEAD = indexEdges(HEADS);
const WORTHS = indexEdges(WORTH);
const STATE = indexLists([[STATES, true]]);
/** A clause that ends so only leads up to the next. */
const BESIDES = indexEdges(['以外', '之外']);
/** Prepositions that bring in what is worked on, and the verbs that bring about. */
const DISPOSING = unitSet('把对将给向');
const CAUSING = unitSet('使让');
/** 群众的期待, 美好期盼 and 新期待 are what is met. */
const HOPED = unitSet('的新好切');
/** What 是 behind these says is said of the whole sentence before: `这是…`. */
const COMMENTING = '这此那';
/** 特别是 and 尤其是 single out and judge nothing, whatever the clause ends with. */
const SINGLING_OUT = indexEdges(['特别', '尤其', '凡', '但凡']);
const ATTRIBUTE = /^中?的/;
const OF = unitSet('的');
const AT = unitSet('在');
const LIST_COMMA = unitSet('、');
/**
 * How far behind what came about a 的 makes an attribute of it: `已签约的项目`,
 * `在去年建成三处的基础上`.
 */
const ATTRIBUTE_UNITS = 12;
const LONG_ATTRIBUTE_UNITS = 36;

/**
 * What a clause of folded text does: `要补齐短板` is an order, `继续调整结构` a task,
 * `竞争日趋激烈` a change.
 */
export function moodOfClause(
  text: string,
  clause: Span,
  opening: Opening,
  isFirst: boolean,
): ClauseMood {
  const { start, end } = clause;
  const { at, hasManner } = opening;
  if (BESIDES.lengthBefore(text, start, end) > 0) return 'open';
  if (!hasManner && VALUES.lengthAt(text, at, end) > 0) return isFirst ? 'open' : 'value';
  const acts = opensWithDeed(text, opening, end);
  const works = acts || disposes(text, at, end);
  const conveys = acts && CONVEYS.lengthAt(text, at, end) > 0;
  const front: Front = { acts, works, conveys };
  let mood: ClauseMood = works ? 'task' : 'open';
  let ordered = false;
  CUES.scan(text, at, end, (from, to, cue) => {
    if (cue === 'modal') ordered = true;
    else if (cue === 'saying' && to === end && !works && !HOPED.has(text, from - 1)) {
      /* Who says or sees that something must be done sets nobody to it. */
      ordered = false;
      mood = 'speech';
    } else if (mood === 'open' || mood === 'task')
      mood = moodShown(cue, front, { text, from, to, end }) ?? mood;
  });
  return ordered ? 'order' : mood;
}

/** How a clause opens, which says what its cues mean. */
interface Front {
  /** With a verb of doing. */
  readonly acts: boolean;
  /** With one, or with what is worked on. */
  readonly works: boolean;
  /** With a verb that takes a whole statement behind it. */
  readonly conveys: boolean;
}

/** What a cue shows of a clause that has shown no mood but a task so far. */
function moodShown(
  cue: Cue,
  { acts, works, conveys }: Front,
  place: Place,
): ClauseMood | undefined {
  if (cue === 'is') return conveys ? undefined : moodOfCopula(place);
  const isWork = acts || (works && (cue === 'done' || cue === 'saying'));
  return isWork ? moodOfTask(cue, place) : MOOD_OF_CUE[cue]?.(place);
}

function opensWithDeed(text: string, { at, hasManner, hasDoer }: Opening, end: number): boolean {
  const head = CUES.valueAt(text, at, end);
  if (head === 'state' || head === 'end-state' || head === 'change') return false;
  if (hasManner) return true;
  const length = VERBS.lengthAt(text, at, end);
  /* 应对 and 回应 hold no modal and are deeds; 计划生育 is none. */
  if (head === 'none' ? length < CUES.lengthAt(text, at, end) : head !== undefined) return false;
  /* 规划中的 and 开工的 are attributes. */
  if (length === 0 || ATTRIBUTE.test(text.slice(at + length, at + length + 2))) return false;
  /* 发展 or 改革 behind 我国, or before a predicate of its own, is a noun. */
  return NOUNS.lengthAt(text, at, end) === 0 || !(hasDoer || isPredicated(text, at, end));
}

/** Whether it opens with what is worked on, or brought about: `对集市开展整治`, `让街面更整洁`. */
const disposes = (text: string, at: number, end: number): boolean =>
  CAUSING.has(text, at) || (DISPOSING.has(text, at) && VERBS.standsIn(text, at + 1, end));

/**
 * Whether a state is told of what opens the clause, and not only of an attribute: `改革面临…`, not
 * `建设有特色的…`.
 */
function isPredicated(text: string, at: number, end: number): boolean {
  const attributesEnd = at + text.slice(at, end).lastIndexOf('的');
  let found = false;
  STATE.scan(text, at, end, (from) => {
    found ||= from > attributesEnd;
  });
  return found;
}

/** Where a cue stands, and where its clause ends. */
interface Place {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** `X是发展的前提` judges what stands before it; `这是…` only comments on it. */
function moodOfCopula({ text, from, end }: Place): ClauseMood | undefined {
  if (COMMENTING.includes(text.charAt(from - 1))) return 'change';
  if (SINGLING_OUT.lengthBefore(text, 0, from) > 0 || isQuoted(text, from, end)) return undefined;
  if (WORTHS.lengthBefore(text, from, end) > 0) return 'value';
  return HEAD.lengthBefore(text, 0, from) === 0 ? 'state' : undefined;
}

/** No slogan is longer. */
const QUOTE_UNITS = 30;

/** Whether a quotation that closes in the clause is open at `at`: `喊响“柳溪是我家”`. */
function isQuoted(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + QUOTE_UNITS));
  const close = words.indexOf('”');
  const open = words.indexOf('“');
  return close >= 0 && (open < 0 || open > close);
}

/** What a cue makes of a clause that opens with a verb of doing. */
function moodOfTask(cue: Cue, { text, to, end }: Place): ClauseMood | undefined {
  if (cue === 'perfect') return 'outcome';
  /* 落实即将施行的条例 */
  if (cue === 'coming')
    return OF.standsIn(text, to, Math.min(end, to + ATTRIBUTE_UNITS)) ? undefined : 'outcome';
  return cue === 'gnomic' ? 'state' : undefined;
}

/** `已签约的` is an attribute. */
const unlessAttribute =
  (mood: ClauseMood) =>
  ({ text, to }: Place): ClauseMood | undefined =>
    OF.has(text, to) ? undefined : mood;
const always = (mood: ClauseMood) => (): ClauseMood => mood;

/** What a cue makes of a clause that opens with no verb of doing. */
const MOOD_OF_CUE: Partial<Record<Cue, (place: Place) => ClauseMood | undefined>> = {
  perfect: always('outcome'),
  coming: always('outcome'),
  done: ({ text, from, to, end }) => {
    const opens = AT.has(text, from) || DISPOSING.has(text, from - 1);
    const limit = Math.min(end, to + (opens ? LONG_ATTRIBUTE_UNITS : ATTRIBUTE_UNITS));
    return LIST_COMMA.has(text, end) || OF.standsIn(text, to, limit) ? undefined : 'outcome';
  },
  saying: unlessAttribute('speech'),
  gnomic: unlessAttribute('state'),
  state: unlessAttribute('state'),
  'end-state': ({ to, end }) => (to === end ? 'state' : undefined),
  change: always('change'),
  relation: always('value'),
  works: always('task'),
};
