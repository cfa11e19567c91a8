import type { Entry } from '../model/entry';
import { CHANGE_ENTITIES } from '../model/store';
import { canonicalLog } from '../merge/canonical';
import { parseDot } from '../merge/clock';
import { filterOf } from '../merge/filter';
import { watchChanges, watchOf } from '../merge/watch';
import { appendChanges, logKey, logsOf, takeOverClock } from './change-log';
import type { EntityChanges, StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { settleChoices } from './report-choices';

/**
 * Brings in what a backup's log held of things that are no annotations, before the rows that tell
 * of them; part of a transaction over `changes`, `meta`, `filters` and `reports`. Of what this
 * device knows something it takes no more, but for kinds that this version does not understand:
 * those are kept whole. Watch words that were erased here come back as edits of now.
 */
export async function putLogs(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  brought: readonly (readonly Entry[])[],
): Promise<void> {
  const logs = brought.flatMap((entries) => {
    const [thing] = entries;
    return thing === undefined || !isLogOfOne(thing, entries) ? [] : { thing, entries };
  });
  if (logs.length === 0) return;
  const known = await logsOf(
    database,
    logs.map(({ thing }) => thing),
  );
  const hereOf = ({ entity, entityId }: Entry): readonly Entry[] =>
    known.get(logKey(entity, entityId)) ?? [];
  const added = logs.flatMap(({ thing, entries }) => {
    const here = hereOf(thing);
    if (here.length > 0 && isOfKnownKind(thing)) return [];
    const dots = new Set(here.flatMap(({ dot, old }) => [dot, ...old]));
    return [...canonicalLog(entries).values()].filter(({ dot }) => !dots.has(dot));
  });
  await database.changes.bulkAdd(added);
  await takeOverClock(
    database,
    environment,
    added.map(({ dot }) => dot),
  );
  await appendChanges(
    database,
    environment,
    logs.flatMap(({ thing, entries }) => returningWord(hereOf(thing), entries) ?? []),
  );
  const filters = Map.groupBy(
    added.filter(({ entity }) => entity === 'filter'),
    ({ entityId }) => entityId,
  );
  await database.filters.bulkPut([...filters.values()].flatMap((log) => filterOf(log) ?? []));
  if (added.some(({ entity }) => entity === 'report')) await settleChoices(database);
}

/** Annotations bring their logs along, and settings are taken over by the reader's word alone. */
const isLogOfOne = ({ entity, entityId }: Entry, entries: readonly Entry[]): boolean =>
  entity !== 'annotation' &&
  entity !== 'setting' &&
  entries.every(
    (one) => one.entity === entity && one.entityId === entityId && parseDot(one.dot) !== undefined,
  );

/**
 * The watch word of a backup, as an edit, where the log here holds that it was erased: its old log
 * knows no erasing, and would bring nothing back.
 */
function returningWord(
  here: readonly Entry[],
  entries: readonly Entry[],
): EntityChanges | undefined {
  const [thing] = here;
  if (thing?.entity !== 'watch' || watchOf(here) !== undefined) return undefined;
  const word = watchOf(entries);
  if (word === undefined) return undefined;
  return { entity: 'watch', entityId: word.id, fields: watchChanges(undefined, word) };
}

const isOfKnownKind = ({ entity }: Entry): boolean =>
  CHANGE_ENTITIES.some((known) => known === entity);
