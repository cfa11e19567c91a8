import { annotationOf } from '../../lib/merge/annotation';
import { logsOfKind } from '../../lib/store/outgoing';
import { withQuoted } from '../../lib/store/quoted';
import type { NuoshuDatabase } from '../../lib/store/database';
import { syncedProfile } from './profile';
import type { Profile } from './profile';
import type { Provider } from '../../lib/sync/provider';

/** A note's id by its number. */
export const idOf = (digit: number): string =>
  `${String(digit).padStart(8, '0')}-1111-4111-8111-111111111111`;

/** Syncs each profile so many times, one after the other. */
export async function syncAll(profiles: readonly Profile[], rounds = 2): Promise<void> {
  for (let round = 0; round < rounds; round += 1) for (const one of profiles) await one.sync();
}

/** What the log says of all annotations, as rows. */
export async function rowsByLog(database: NuoshuDatabase): Promise<string> {
  const rows = [...(await logsOfKind(database, 'annotation')).values()].flatMap((log) => {
    const row = annotationOf(log);
    return row === undefined ? [] : [withQuoted(row)];
  });
  return JSON.stringify(rows.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/**
 * A profile with what another one holds: database and memory of sync, as a copied folder has both.
 */
export async function copyOf(profile: Profile, provider: Provider): Promise<Profile> {
  const copy = await syncedProfile(provider);
  await putBack(copy, await takenAway(profile));
  return copy;
}

/** All rows of both databases of a profile. */
export type Backup = readonly {
  readonly table: string;
  readonly isMemory: boolean;
  readonly rows: unknown[];
}[];

/** What a copy of a profile's folder holds. */
export async function takenAway({ database, memory }: Profile): Promise<Backup> {
  const tables = [...database.tables, ...memory.database.tables];
  return Promise.all(
    tables.map(async (table, at) => ({
      table: table.name,
      isMemory: at >= database.tables.length,
      rows: await table.toArray(),
    })),
  );
}

/** Puts a copy in the place of what a profile holds. */
export async function putBack({ database, memory }: Profile, backup: Backup): Promise<void> {
  for (const { table, isMemory, rows } of backup) {
    const target = isMemory ? memory.database.table(table) : database.table(table);
    await target.clear();
    await target.bulkPut(rows);
  }
}
