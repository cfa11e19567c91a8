import type { Needle } from './needle';
import { fits } from './needle';
import { FIELDS } from './pack';
import type { SearchChunk } from './pack';
import type { Query, Term } from './query';

/** No such field: a row that is not found. */
export const NOT_FOUND = 0xff;

/**
 * For each row of a chunk the index in `FIELDS` of the field in which the last of the query's terms
 * is found, or `NOT_FOUND`. A query without terms, or of exclusions alone, finds every other row in
 * the first field.
 */
export function scanChunk(
  chunk: SearchChunk,
  query: Query,
  isOverdue: (id: string) => boolean,
): Uint8Array {
  const found = new Uint8Array(chunk.ids.length);
  for (const term of query) {
    const places = scanTerm(chunk, term, isOverdue);
    let isLeft = false;
    for (let row = 0; row < found.length; row += 1) {
      const [now, place] = [found[row] ?? NOT_FOUND, places[row] ?? NOT_FOUND];
      found[row] = term.isExcluded ? (place === NOT_FOUND ? now : NOT_FOUND) : Math.max(now, place);
      isLeft ||= found[row] !== NOT_FOUND;
    }
    if (!isLeft) break;
  }
  return found;
}

function scanTerm(chunk: SearchChunk, term: Term, isOverdue: (id: string) => boolean): Uint8Array {
  const places = new Uint8Array(chunk.ids.length).fill(NOT_FOUND);
  for (const needle of term.words) scanLane(chunk.words, chunk.wordEnds, needle, places);
  for (const text of term.values)
    scanLane(chunk.values, chunk.valueEnds, { text, edges: 'free' }, places);
  if (term.isOverdue) {
    chunk.ids.forEach((id, row) => {
      if (isOverdue(id)) places[row] = 0;
    });
  }
  return places;
}

/** Lowers the place of each row in which the needle stands to the first field that has it. */
function scanLane(text: string, ends: Int32Array, needle: Needle, places: Uint8Array): void {
  const last = FIELDS.length - 1;
  let row = 0;
  let at = text.indexOf(needle.text);
  while (at >= 0) {
    while ((ends[row * FIELDS.length + last] ?? Infinity) <= at) row += 1;
    if (!fits(text, at, needle)) {
      at = text.indexOf(needle.text, at + 1);
      continue;
    }
    let field = 0;
    while (field < last && (ends[row * FIELDS.length + field] ?? 0) <= at) field += 1;
    if (field < (places[row] ?? NOT_FOUND)) places[row] = field;
    at = text.indexOf(needle.text, ends[row * FIELDS.length + last] ?? text.length);
  }
}
