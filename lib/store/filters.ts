import type { FilterRow, SavedFilter } from '../model/store';
import { appendChanges } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { wallInstant } from '../merge/clock';
import { filterChanges, filterOf } from '../merge/filter';

/** The reader's saved filters by name. */
export async function listFilters(database: NuoshuDatabase): Promise<readonly SavedFilter[]> {
  const rows = await database.filters.toArray();
  return rows
    .filter((row) => row.deletedAt === undefined)
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

/** Keeps a filter under its id and logs what changed; one that was deleted is there again. */
export function saveFilter(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  { id, name, filter }: Pick<SavedFilter, 'id' | 'name' | 'filter'>,
): Promise<SavedFilter> {
  return writing(database, environment, id, (before) => ({
    id,
    name,
    filter,
    createdAt: before?.createdAt ?? wallInstant(environment.nowMs()),
  }));
}

/** Forgets a filter: a tombstone stays. Answers false where there is none. */
export async function deleteFilter(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
): Promise<boolean> {
  const row = await database.filters.get(id);
  if (row === undefined) return false;
  const deletedAt = row.deletedAt ?? wallInstant(environment.nowMs());
  await writing(database, environment, id, () => ({ ...row, deletedAt }));
  return true;
}

function writing(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
  change: (before: FilterRow | undefined) => FilterRow,
): Promise<FilterRow> {
  return database.transaction(
    'rw',
    [database.filters, database.changes, database.meta],
    async () => {
      const before = await database.filters.get(id);
      const after = change(before);
      const fields = filterChanges(before, after);
      if (Object.keys(fields).length === 0) return after;
      const logs = await appendChanges(database, environment, [
        { entity: 'filter', entityId: id, fields },
      ]);
      const row = filterOf(logs.get(id) ?? []) ?? after;
      await database.filters.put(row);
      return row;
    },
  );
}
