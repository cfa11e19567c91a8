import type { Span } from '../../model/span';

const OPENERS = '“《(‘';
const CLOSERS = '”》)’';
const BREAKS = ',;:。!?';

/** The clauses of a folded sentence: its parts between commas, outside of quotation marks and brackets. */
export function splitClauses(text: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (OPENERS.includes(sign)) depth += 1;
    else if (CLOSERS.includes(sign)) depth = Math.max(0, depth - 1);
    else if (BREAKS.includes(sign) && (depth === 0 || sign === '。' || sign === ';')) {
      if (at > from) clauses.push({ start: from, end: at });
      from = at + 1;
      depth = 0;
    }
  }
  if (end > from) clauses.push({ start: from, end });
  return clauses;
}
