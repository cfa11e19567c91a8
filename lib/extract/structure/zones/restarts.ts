import { indexEdges } from '../../../text/word-edges';
import type { WordEdges } from '../../../text/word-edges';
import { ANNEX_WORDS, PAST_MARKS, TASK_MARKS } from '../../lexicon/structure-words';
import type { Line } from '../lines/headings';

/** How much text below a heading shows whether it tells of what has been. */
const EVIDENCE_UNITS = 1500;
/** How many marks of the past it must hold. */
const FEWEST_PAST_MARKS = 3;
const ANNEX = indexEdges(ANNEX_WORDS);
const PAST = indexEdges(PAST_MARKS);
const TASKS = indexEdges(TASK_MARKS);

/** What a walk remembers of the headings behind it. */
export interface Numbering {
  headings: number;
  /** The outermost numbering has gone past its first mark. */
  hasSecond: boolean;
  /** A heading since the last outer mark announced an annex. */
  hasAnnex: boolean;
  /** Text that has been looked through once answers for every heading in it. */
  evidence: { readonly until: number; readonly looksBack: boolean };
}

/** What is known before the first heading. */
export const unnumbered = (): Numbering => ({
  headings: 0,
  hasSecond: false,
  hasAnnex: false,
  evidence: { until: 0, looksBack: false },
});

/**
 * Whether the outermost numbering begins again at the next heading, which ends at `end`, with
 * another account of what has been: 第一部分 anywhere but at the front, or 一、 behind an earlier
 * 二、 where the text below looks back (`同比增长…`). The 一、 of an annex, or one over tasks, does
 * not: it goes on with the plan before it. `known` is brought up to date.
 */
export function restartsAt(known: Numbering, text: string, line: Line, end: number): boolean {
  known.headings += 1;
  if (line.style === 'part') return line.isFirst === true && known.headings > 2;
  if (line.style !== 'han-comma') {
    known.hasAnnex ||= ANNEX.standsIn(text, line.start, end);
    return false;
  }
  const restarts =
    line.isFirst === true && known.hasSecond && !known.hasAnnex && statesPast(known, text, end);
  known.hasSecond = line.isFirst !== true;
  known.hasAnnex = false;
  return restarts;
}

function statesPast(known: Numbering, text: string, start: number): boolean {
  if (start >= known.evidence.until)
    known.evidence = { until: start + EVIDENCE_UNITS, looksBack: looksBack(text, start) };
  return known.evidence.looksBack;
}

function looksBack(text: string, start: number): boolean {
  const end = Math.min(text.length, start + EVIDENCE_UNITS);
  const past = countOf(PAST, text, start, end);
  return past >= FEWEST_PAST_MARKS && past > countOf(TASKS, text, start, end);
}

function countOf(words: WordEdges, text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const length = words.lengthAt(text, at, end);
    if (length === 0) continue;
    count += 1;
    at += length - 1;
  }
  return count;
}
