import { appendChanges } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { wallInstant } from './hlc';
import { isReadableAnnotation } from './readable';

/** Adds tags that are new, with a log row each; part of the caller's transaction. */
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
  await appendChanges(
    database,
    environment,
    added.map((name) => ({ entity: 'tag', entityId: name, changes: [{ field: 'createdAt', value: createdAt }] })),
  );
}

/** Forgets those of the names that no annotation has, not even one in the bin; part of the caller's transaction. */
export async function dropUnusedTags(database: NuoshuDatabase, names: readonly string[]): Promise<void> {
  for (const name of new Set(names)) {
    if ((await database.annotations.where('tags').equals(name).count()) > 0) continue;
    await database.tags.delete(name);
    await database.changes.where('[entity+entityId]').equals(['tag', name]).delete();
  }
}

/** Names of the tags, most used first, then by name. */
export async function listTags(database: NuoshuDatabase): Promise<readonly string[]> {
  const uses = new Map((await database.tags.toArray()).map((tag) => [tag.name, 0]));
  await database.annotations.each((row) => {
    if (!isReadableAnnotation(row) || row.deletedAt !== undefined) return;
    for (const tag of row.tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  });
  return [...uses].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'zh')).map(([name]) => name);
}
