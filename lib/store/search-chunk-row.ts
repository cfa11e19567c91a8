import { FIELDS } from '../search/index';
import type { SearchChunk } from '../search/index';

/**
 * The annotations of a range of ids, packed to be searched: from `first` to the next row's. Ids are
 * random, so that ranges fill alike. A row of another version holds nothing: its range is to be
 * built. Without any row everything is.
 */
export interface SearchChunkRow {
  /** The range's first id; empty for the first range. */
  readonly first: string;
  /** `SEARCH_VERSION` of what built it; 0 for a range that is to be built. */
  readonly version: number;
  /** Counts the writes of all chunks: whoever holds chunks asks for those written since. */
  readonly revision: number;
  readonly chunk: SearchChunk;
}

/** Whether what is stored can be searched. */
export function isSearchChunk(value: unknown): value is SearchChunk {
  if (typeof value !== 'object' || value === null) return false;
  const {
    ids,
    at,
    words,
    wordEnds,
    values,
    valueEnds,
  }: Partial<Record<keyof SearchChunk, unknown>> = value;
  return (
    Array.isArray(ids) &&
    at instanceof Float64Array &&
    at.length === ids.length &&
    typeof words === 'string' &&
    isEnds(wordEnds, ids.length, words) &&
    typeof values === 'string' &&
    isEnds(valueEnds, ids.length, values)
  );
}

/** Every field of each row has an end, and the last ends where the string does. */
const isEnds = (ends: unknown, rows: number, text: string): boolean =>
  ends instanceof Int32Array &&
  ends.length === rows * FIELDS.length &&
  (ends.at(-1) ?? 0) === text.length;
