import { GRADED_VERBS } from '../../lexicon/pledge-verbs';
import { AHEAD, DEEDS, DOERS, LINKS, MANNERS, MODALS } from '../../lexicon/task-words';
import { NOW, PAST, RESUMING } from '../../lexicon/telling-words';
import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { indexEach } from '../../../text/word-list';

type Opener = 'link' | 'doer' | 'manner' | 'past' | 'now' | 'ahead';

/** What stands in front, with its length. */
interface Front {
  readonly kind: Opener;
  readonly length: number;
}
const OPENERS = indexEach<Opener, Front>(
  [
    [LINKS, 'link'],
    [DOERS, 'doer'],
    [MANNERS, 'manner'],
    [PAST, 'past'],
    [NOW, 'now'],
    [AHEAD, 'ahead'],
  ],
  (word, kind) => ({ kind, length: word.length }),
);
const PASTS = indexEdges(PAST);
const RESUMES = indexEdges(RESUMING);
const DEED = indexEdges(DEEDS);
const MODAL = indexEdges(MODALS);
const GRADED = indexEdges(GRADED_VERBS);
/** Phrases such as `从秋季起`, `在试点基础上`, no longer than this. */
const PHRASE_OPENERS = unitSet('从自在到至');
const PHRASE_CLOSERS = unitSet('起前后中上下内里时间底');
const PHRASE_UNITS = 14;

/** How a clause opens: where its own words begin, and what stands before them. */
export interface Opening {
  readonly at: number;
  /** How something is gone about stands there: 大力, 继续. */
  readonly hasManner: boolean;
  /** Who does it stands right before `at`: 我市. */
  readonly hasDoer: boolean;
  /** It says that work goes on. */
  readonly resumes: boolean;
  readonly time?: 'past' | 'now' | 'ahead';
}

/** A clause, with its opening where that has been read. */
export interface Opened extends Span {
  opening?: Opening;
}

/** The opening of a clause of `text`, read once. */
export const openingOf = (text: string, clause: Opened): Opening =>
  (clause.opening ??= readOpening(text, clause.start, clause.end));

/**
 * Reads past conjunctions, doers, times, phrases and manners: of `同时,我市今年大力推进…` the last
 * clause begins at 推进.
 */
function readOpening(text: string, start: number, end: number): Opening {
  let at = start;
  let hasManner = false;
  let hasDoer = false;
  let time: Opening['time'];
  for (;;) {
    const found = OPENERS.valueAt(text, at, end);
    const length = found ? found.length : phraseLength(text, at, end);
    if (length === 0) break;
    const kind = found?.kind;
    if (kind === 'manner') hasManner = true;
    else if (kind === 'past' || kind === 'now' || kind === 'ahead') time = kind;
    else if (!kind && PASTS.standsIn(text, at, at + length)) time = 'past';
    hasDoer = kind === 'doer';
    at += length;
  }
  const resumes = (hasManner || time === 'ahead') && RESUMES.standsIn(text, start, at);
  return { at, hasManner, hasDoer, time, resumes };
}

function phraseLength(text: string, at: number, end: number): number {
  if (!PHRASE_OPENERS.has(text, at)) return 0;
  const limit = Math.min(end, at + PHRASE_UNITS);
  for (let to = at + 2; to < limit; to += 1) if (PHRASE_CLOSERS.has(text, to)) return to + 1 - at;
  return 0;
}

/**
 * The verb of doing without a grade of its own that a clause opens with and that governs whatever
 * follows: 检查 in `要重点检查建立台账的情况`. `undefined` where it opens with none, or with a verb
 * of the pledges.
 */
export function openingDeed(text: string, clause: Opened): Span | undefined {
  const { end } = clause;
  let { at } = openingOf(text, clause);
  const modal = MODAL.lengthAt(text, at, end);
  if (modal > 0) ({ at } = readOpening(text, at + modal, end));
  const length = DEED.lengthAt(text, at, end);
  return length > 1 && GRADED.lengthAt(text, at, end) === 0
    ? { start: at, end: at + length }
    : undefined;
}
