import type { Entry } from '../model/entry';
import { CHANGE_ENTITIES } from '../model/store';
import { canonicalLog } from '../merge/canonical';
import { parseDot } from '../merge/clock';
import { filterOf } from '../merge/filter';
import { logKey, logsOf, takeOverClock } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { settleChoices } from './report-choices';

/**
 * Brings in what a backup's log held of things that are no annotations, before the rows that tell
 * of them; part of a transaction over `changes`, `meta`, `filters` and `reports`. Of what this
 * device knows something it takes no more, but for kinds that this version does not understand:
 * those are kept whole.
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
  const added = logs.flatMap(({ thing, entries }) => {
    const here = known.get(logKey(thing.entity, thing.entityId)) ?? [];
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

const isOfKnownKind = ({ entity }: Entry): boolean =>
  CHANGE_ENTITIES.some((known) => known === entity);
