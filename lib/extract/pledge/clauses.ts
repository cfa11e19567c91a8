import type { Span } from '../../model/span';
import { markerAt } from '../structure/markers';
import { findVerbs } from './verbs';

const OPENERS = '“《(‘';
const CLOSERS = '”》)’';
const BREAKS = ',;:。!?';

/**
 * The clauses of a folded sentence without its enumeration mark: its parts between commas, outside of quotation marks and
 * brackets, and also between 、 where a new verb of completion follows (`实施改造工程、实现就业37人`).
 */
export function splitClauses(text: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let from = start + (markerAt(text, start)?.length ?? 0);
  for (let at = from; at < end; at += 1) {
    const sign = text.charAt(at);
    if (OPENERS.includes(sign)) depth += 1;
    else if (CLOSERS.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 || sign === '。' || sign === ';') {
      if (BREAKS.includes(sign) || (sign === '、' && opensPredicate(text, at + 1, end))) {
        if (at > from) clauses.push({ start: from, end: at });
        from = at + 1;
        depth = 0;
      }
    }
  }
  if (end > from) clauses.push({ start: from, end });
  return clauses;
}

const LONGEST_VERB = 6;

function opensPredicate(text: string, at: number, end: number): boolean {
  const verb = findVerbs(text, { start: at, end: Math.min(end, at + LONGEST_VERB) })[0];
  return (
    verb?.start === at &&
    (verb.value === 'sure' || /^(?:完成|实现|新建|建成|新增)$/.test(text.slice(verb.start, verb.end)))
  );
}
