import type { Entry } from '../model/entry';
import type { LosingNote, SyncHold } from '../model/sync';
import { ERASED } from '../merge/fold';
import type { NuoshuDatabase } from './database';
import { previewMerge } from './merge-entries';
import type { MergeOutcome } from './merge-entries';

/** Entries that are looked at together. */
const PART_THINGS = 500;
/** More losses than this, or than that share of what is there, are much. */
const MOST_LOST = 50;
const MOST_LOST_SHARE = 0.2;
/** Of very few notes a fifth is soon gone: that alone is no alarm. */
const LEAST_ALARM = 5;
/** Notes that are shown of those that would go. */
const SHOWN_NOTES = 200;

/**
 * Which living notes merging would take away, all of it taken together: what one device erased and
 * another wrote again is no loss. `undefined` where none would go. `parts` is read twice; nothing
 * is written.
 */
export async function mergeLoss(
  database: NuoshuDatabase,
  parts: () => AsyncIterable<readonly Entry[]>,
): Promise<SyncHold | undefined> {
  const things = new Map<string, Entry[]>();
  for await (const entries of parts()) {
    for (const entry of entries) if (takesAway(entry)) things.set(entry.entityId, []);
  }
  if (things.size === 0) return undefined;
  const begun = new Set<string>();
  for await (const entries of parts()) {
    for (const entry of entries) {
      const thing = entry.entity === 'annotation' ? things.get(entry.entityId) : undefined;
      if (thing !== undefined) thing.push(entry);
      else if (entry.entity === 'annotation' && 'made' in entry.fields) begun.add(entry.entityId);
    }
  }
  const lost: LosingNote[] = [];
  let gained = 0;
  for (const part of partsOf([...things.values()])) {
    const outcome = await previewMerge(database, part.flat());
    lost.push(...outcome.lost.map(losing));
    gained += outcome.gained;
  }
  if (lost.length === 0) return undefined;
  const { annotations } = database;
  const known = await annotations
    .where('id')
    .anyOf([...begun])
    .primaryKeys();
  return {
    lost: lost.length,
    gained: gained + begun.size - known.length,
    living: (await annotations.count()) - (await annotations.orderBy('deletedAt').count()),
    notes: lost.slice(0, SHOWN_NOTES),
  };
}

/**
 * Whether so much would go, net of what comes, that nothing is to be merged without the reader's
 * word.
 */
export function isMuchLost({ lost, gained, living }: SyncHold): boolean {
  const net = lost - gained;
  return lost >= LEAST_ALARM && (net > MOST_LOST || net > living * MOST_LOST_SHARE);
}

/** What takes the place of other entries may take away as well what those had set. */
const takesAway = ({ entity, fields, old }: Entry): boolean =>
  entity === 'annotation' &&
  (ERASED in fields || typeof fields.deletedAt === 'string' || old.length > 0);

const losing = ({ id, reportId, target, note }: MergeOutcome['lost'][number]): LosingNote => ({
  id,
  reportId,
  quote: target.quote.exact,
  note,
});

function* partsOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PART_THINGS) yield list.slice(at, at + PART_THINGS);
}
