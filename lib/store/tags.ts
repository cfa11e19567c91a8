import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { wallInstant } from '../merge/clock';
import { isReadableAnnotation } from './readable';

/**
 * Adds tags that are new; part of the caller's transaction. The log knows of tags by the
 * annotations that have them.
 */
export async function addMissingTags(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const createdAt = wallInstant(environment.nowMs());
  const known = await database.tags.bulkGet([...names]);
  const added = names.filter((_, index) => known[index] === undefined);
  if (added.length === 0) return;
  await database.tags.bulkAdd(added.map((name) => ({ name, createdAt })));
}

/**
 * Forgets those of the names that no annotation has, not even one in the bin; part of the caller's
 * transaction.
 */
export async function dropUnusedTags(
  database: NuoshuDatabase,
  names: readonly string[],
): Promise<void> {
  for (const name of new Set(names)) {
    if ((await database.annotations.where('tags').equals(name).count()) > 0) continue;
    await database.tags.delete(name);
  }
}

/**
 * Names of the tags, most used first, then by name; counted on an index, as there may be a hundred
 * thousand annotations.
 */
export async function listTags(database: NuoshuDatabase): Promise<readonly string[]> {
  const { annotations, tags } = database;
  return database.transaction('r', [annotations, tags], async () => {
    const names = (await tags.toArray()).map(({ name }) => name);
    const counts = await Promise.all(
      names.map((name) => annotations.where('tags').equals(name).count()),
    );
    const uses = new Map(names.map((name, index) => [name, counts[index] ?? 0]));
    for (const row of await annotations.orderBy('deletedAt').toArray()) {
      if (!isReadableAnnotation(row)) continue;
      for (const tag of row.tags) uses.set(tag, (uses.get(tag) ?? 0) - 1);
    }
    return [...uses]
      .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'zh'))
      .map(([name]) => name);
  });
}
