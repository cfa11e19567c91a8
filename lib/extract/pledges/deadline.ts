import type { Deadline } from '../../model/extraction';
import type { Span } from '../../model/span';
import { DEADLINES, LOOSE, NOT_BEFORE, NOT_BEHIND } from '../lexicon/deadline-words';
import type { Gate } from '../../text/gate';
import type { ReportYears } from '../calendar/report-years';
import { yearIn } from '../calendar/chinese-year';
import { dueDate } from '../calendar/due-date';

/** Where two wordings begin at one place the first of the list wins. */
const DEADLINE = new RegExp(DEADLINES.join('|'), 'g');
/** Every deadline holds one of these: a cheap look spares most sentences the search. */
const MAY_HOLD_TIME = /[年月季内前]|五”|任期|期间|岁末|世纪末/;

/** The wordings of deadlines with their cheap look. */
export const DEADLINE_GATE: Gate = {
  patterns: DEADLINES.map((wording) => new RegExp(wording)),
  mayMatch: (words) => MAY_HOLD_TIME.test(words),
};
const LOOK_AHEAD_UNITS = 40;
const LOOK_BACK_UNITS = 4;
/** No title is longer; an endless line is not searched as a whole for each time that it names. */
const TITLE_UNITS = 100;

/** A text as written and as folded, with the years that its times are read by. */
export interface TimedText {
  readonly source: string;
  readonly text: string;
  readonly years: ReportYears;
}

/**
 * By when the sentence at `span` promises, as worded, with the last day where the report's years
 * tell it. `确保年底前完成96户改造` in a report on 2021 answers `年底前`, due 2021-12-31, implied.
 * Of several the first, a loose one (今年) only where there is no other; `undefined` for none.
 */
export function findDeadline(
  { source, text, years }: TimedText,
  { start, end }: Span,
): Deadline | undefined {
  const words = text.slice(start, end);
  if (!DEADLINE_GATE.mayMatch(words)) return undefined;
  let loose: Deadline | undefined;
  DEADLINE.lastIndex = 0;
  for (let match = DEADLINE.exec(words); match; match = DEADLINE.exec(words)) {
    const [wording] = match;
    const isLoose = LOOSE.test(wording);
    if ((loose && isLoose) || !isDeadline(words, match.index, wording, years)) continue;
    const from = start + match.index;
    const deadline = {
      text: source.slice(from, from + wording.length),
      ...dueDate(wording, years),
    };
    if (!isLoose) return deadline;
    loose ??= deadline;
  }
  return loose;
}

function isDeadline(words: string, at: number, wording: string, years: ReportYears): boolean {
  const year = yearIn(wording);
  /* A year that is over before the plan begins measures against what was. */
  if (year !== undefined && year < (years.plan ?? 0)) return false;
  const behind = words.slice(at + wording.length, at + wording.length + LOOK_AHEAD_UNITS);
  const before = words.slice(Math.max(0, at - LOOK_BACK_UNITS), at);
  return !NOT_BEHIND.test(behind) && !NOT_BEFORE.test(before) && !isInTitle(words, at);
}

/** Times inside 《》 are part of a title. */
function isInTitle(words: string, at: number): boolean {
  const base = Math.max(0, at - TITLE_UNITS);
  const near = words.slice(base, at + TITLE_UNITS);
  const open = near.lastIndexOf('《', at - base);
  return open >= 0 && near.indexOf('》', open) > at - base;
}
