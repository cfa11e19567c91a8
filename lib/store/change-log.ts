import type { ChangeEntity, ChangeRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { formatHlc, parseHlc, tick } from './hlc';

/** What the store needs of the world; tests inject fixed ones. */
export interface StoreEnvironment {
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** One field set to a value. */
export interface FieldChange {
  readonly field: string;
  readonly value: unknown;
}

/** What was changed of one thing. */
export interface EntityChanges {
  readonly entity: ChangeEntity;
  readonly entityId: string;
  readonly changes: readonly FieldChange[];
}

/**
 * Appends one row per changed field. Must run inside a transaction over `changes` and `meta` together with the table it
 * speaks of, so that log and row never part.
 */
export async function appendChanges(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  subjects: readonly EntityChanges[],
): Promise<void> {
  const device = await deviceId(database, environment);
  let clock = await lastReading(database);
  const rows: ChangeRow[] = [];
  for (const { entity, entityId, changes } of subjects) {
    for (const { field, value } of changes) {
      const next = tick(clock, environment.nowMs());
      clock = { ...next, device };
      rows.push({ hlc: formatHlc(next, device), device, entity, entityId, field, value });
    }
  }
  if (rows.length > 0) await database.changes.bulkAdd(rows);
  if (clock !== undefined) await database.meta.put({ key: 'clock', value: formatHlc(clock, device) });
}

/** The clock's last reading; where it was damaged, the latest that the log holds. */
async function lastReading(database: NuoshuDatabase): Promise<ReturnType<typeof parseHlc>> {
  const stored = await database.meta.get('clock');
  if (stored === undefined) return undefined;
  return parseHlc(String(stored.value)) ?? parseHlc((await database.changes.orderBy('hlc').last())?.hlc ?? '');
}

/**
 * Gives this profile a name of its own, where it has none: names of its backups bear it, also before anything is written
 * here. Answers it.
 */
export const nameDevice = (database: NuoshuDatabase, environment: StoreEnvironment): Promise<string> =>
  database.transaction('rw', database.meta, () => deviceId(database, environment));

async function deviceId(database: NuoshuDatabase, environment: StoreEnvironment): Promise<string> {
  const known = await database.meta.get('device');
  if (known !== undefined) return known.value;
  const value = environment.newId();
  await database.meta.put({ key: 'device', value });
  return value;
}
