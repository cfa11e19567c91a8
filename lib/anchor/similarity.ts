import search from 'approx-string-match';

/** Beyond this the edit distance is not computed; such passages are compared by their ends. */
const MAX_UNITS = 1000;

/** A stretch of a text that is like a pattern. `errors` counts edits. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * The stretch of `text` nearest to `pattern` with at most `maxErrors` edits; `undefined` where
 * there is none.
 */
export function findNear(text: string, pattern: string, maxErrors: number): NearMatch | undefined {
  let best: NearMatch | undefined;
  for (const found of search(text, pattern, maxErrors)) {
    const isLonger =
      best !== undefined &&
      found.errors === best.errors &&
      found.end - found.start > best.end - best.start;
    if (!best || found.errors < best.errors || isLonger) best = found;
  }
  return best;
}

function commonEnds(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let head = 0;
  while (head < limit && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < limit - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  )
    tail += 1;
  return head + tail;
}

/**
 * How alike two strings are, 0 to 1: one minus the edits per unit of the longer. Two empty strings
 * are alike.
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  if (longer > MAX_UNITS) return commonEnds(a, b) / longer;
  return 1 - editDistance(a, b) / longer;
}

/**
 * Edit distance of whole strings; the approximate search answers only that of a part, so ends are
 * counted on top.
 */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const row = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const substitute =
        (above[column - 1] ?? 0) + (a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      row.push(Math.min(substitute, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
