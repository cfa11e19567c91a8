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
  const orders = ordersOf(scanned);
  const last = orders[Math.min(most, orders.length) - 1] ?? -Infinity;
  const first: { readonly order: number; readonly hit: NoteHit }[] = [];
  for (const one of scanned) {
    for (let row = 0; row < one.places.length; row += 1) {
      const order = orderOf(one, row);
      if (one.places[row] !== NOT_FOUND && order <= last)
        first.push({ order, hit: hitOf(one, row) });
    }
  }
  first.sort((a, b) => a.order - b.order);
  return { hits: first.slice(0, most).map(({ hit }) => hit), total: orders.length };
}

const hitOf = ({ chunk, places }: Scanned, row: number): NoteHit => ({
  id: chunk.ids[row] ?? '',
  field: FIELDS[places[row] ?? 0] ?? 'written',
});

/** Sorted as numbers, which is much less work than sorting a hundred thousand hits. */
function ordersOf(scanned: readonly Scanned[]): Float64Array {
  const orders = new Float64Array(scanned.reduce((sum, { places }) => sum + places.length, 0));
  let length = 0;
  for (const one of scanned) {
    for (let row = 0; row < one.places.length; row += 1) {
      if (one.places[row] === NOT_FOUND) continue;
      orders[length] = orderOf(one, row);
      length += 1;
    }
  }
  return orders.subarray(0, length).sort();
}
