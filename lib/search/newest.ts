import { NOT_FOUND } from './scan';
import { FIELDS } from './pack';
import type { Field, SearchChunk } from './pack';

/** An annotation that was found. */
export interface NoteHit {
  readonly id: string;
  /** Where the last of what was asked is found. */
  readonly field: Field;
}

/** What was found in one chunk: `scanChunk`'s answer beside it. */
export interface Scanned {
  readonly chunk: SearchChunk;
  readonly places: Uint8Array;
}

/** Milliseconds of any instant fit below it. */
const FIELD_STEP = 2 ** 48;

const orderOf = ({ chunk, places }: Scanned, row: number): number =>
  (places[row] ?? NOT_FOUND) * FIELD_STEP - (chunk.at[row] ?? 0);

/** The first `most` of all hits, by field and then the newest first, and how many there are. */
export function firstHits(
  scanned: readonly Scanned[],
  most: number,
): { readonly hits: readonly NoteHit[]; readonly total: number } {
  const orders = Float64Array.from(hitsOf(scanned, (one, row) => orderOf(one, row))).sort();
  const last = orders[Math.min(most, orders.length) - 1] ?? -Infinity;
  const first = hitsOf(scanned, (one, row) => ({ one, row, order: orderOf(one, row) })).filter(
    ({ order }) => order <= last,
  );
  const hits = first
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ one, row }) => ({
      id: one.chunk.ids[row] ?? '',
      field: FIELDS[one.places[row] ?? 0] ?? 'written',
    }));
  return { hits, total: orders.length };
}

function hitsOf<T>(scanned: readonly Scanned[], make: (one: Scanned, row: number) => T): T[] {
  const made: T[] = [];
  for (const one of scanned) {
    for (let row = 0; row < one.places.length; row += 1) if (one.places[row] !== NOT_FOUND) made.push(make(one, row));
  }
  return made;
}
