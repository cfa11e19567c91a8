import { OPENING_BEHIND_LISTS } from '../../lexicon/task-words';
import type { Span } from '../../../model/span';
import { markerAt } from '../../structure/lines/markers';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import type { Opened } from './clause-opening';
import { SIGNS } from './sentence-signs';

/** A part of a sentence, with the bits of `SIGNS` for the characters it holds. */
export interface Clause extends Opened {
  readonly signs: number;
}

const BRACKET = SIGNS.bit('bracket');
const OPENERS = unitSet('“《(‘');
const BREAK = SIGNS.bit('break');
const STOP = SIGNS.bit('stop');
const LIST_COMMA = SIGNS.bit('listComma');
const ANY_MARK = BRACKET | BREAK | STOP | LIST_COMMA;
const COMPLETION = indexEdges(OPENING_BEHIND_LISTS);

/**
 * The clauses of a folded sentence without its enumeration mark: its parts between commas, outside
 * of quotation marks and brackets, and also between 、 where a new verb of completion follows
 * (`实施改造工程、实现就业37人`).
 */
export function splitClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = start + (markerAt(text, start)?.length ?? 0);
  let signs = 0;
  for (let at = from; at < end; at += 1) {
    const sign = SIGNS.at(text.charCodeAt(at));
    if ((sign & ANY_MARK) === 0) {
      signs |= sign;
      continue;
    }
    if ((sign & STOP) !== 0 || (depth === 0 && isBreak(text, at, sign))) {
      if (at > from) clauses.push({ start: from, end: at, signs, opening: undefined });
      from = at + 1;
      depth = 0;
      signs = 0;
      continue;
    }
    signs |= sign;
    if ((sign & BRACKET) !== 0) depth = OPENERS.has(text, at) ? depth + 1 : Math.max(0, depth - 1);
  }
  if (end > from) clauses.push({ start: from, end, signs, opening: undefined });
  return clauses;
}

const isBreak = (text: string, at: number, sign: number): boolean =>
  (sign & BREAK) !== 0
    ? !isInNumber(text, at)
    : (sign & LIST_COMMA) !== 0 && COMPLETION.lengthAt(text, at + 1, text.length) > 0;

const DIGIT = unitSet('0123456789');
const THOUSANDS = /^,\d{3}(?!\d)/;

/** `投资2,000万元`: the mark parts the thousands of one number. */
const isInNumber = (text: string, at: number): boolean =>
  DIGIT.has(text, at - 1) && DIGIT.has(text, at + 1) && THOUSANDS.test(text.slice(at, at + 5));

/** The bits of the whole sentence, whose clauses are known. */
export function signsOf(text: string, { start, end }: Span, clauses: readonly Clause[]): number {
  let signs = SIGNS.in(text, start, clauses[0]?.start ?? end);
  for (const clause of clauses) signs |= clause.signs;
  return signs;
}
