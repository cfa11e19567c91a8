import { indexEdges, type WordEdges } from '../../../text/word-edges';
import { ANNEX_WORDS, PAST_MARKS, TASK_MARKS } from '../../lexicon/structure-words';
import type { Line } from '../lines/headings';

/** How much text below a heading shows whether it tells of what has been. */
const EVIDENCE_UNITS = 1500;
/** How many marks of the past it must hold. */
const FEWEST_PAST_MARKS = 3;
const ANNEX = indexEdges(ANNEX_WORDS);
const PAST = indexEdges(PAST_MARKS);
const TASKS = indexEdges(TASK_MARKS);

/**
 * Answers a function that takes the headings of a report in text order, each with the offset of its end, and tells
 * whether the outermost numbering begins again there with another account of what has been: 第一部分 anywhere but at the
 * front, or 一、 behind an earlier 二、 where the text below looks back (`同比增长…`). The 一、 of an annex, or one over
 * tasks, does not: it goes on with the plan before it.
 */
export function createRestarts(text: string): (line: Line, end: number) => boolean {
  let headings = 0;
  let hasSecond = false;
  let hasAnnex = false;
  let evidence = { until: 0, looksBack: false };
  /** Text that has been looked through once answers for every heading in it. */
  const tellsOfPast = (start: number): boolean => {
    if (start >= evidence.until) evidence = { until: start + EVIDENCE_UNITS, looksBack: looksBack(text, start) };
    return evidence.looksBack;
  };
  return (line, end) => {
    headings += 1;
    if (line.style === 'part') return line.isFirst === true && headings > 2;
    if (line.style !== 'han-comma') {
      hasAnnex ||= ANNEX.standsIn(text, line.start, end);
      return false;
    }
    const restarts = line.isFirst === true && hasSecond && !hasAnnex && tellsOfPast(end);
    hasSecond = line.isFirst !== true;
    hasAnnex = false;
    return restarts;
  };
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
