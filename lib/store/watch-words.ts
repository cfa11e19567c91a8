import type { WatchEdit, WatchWord } from '../model/watch';
import { MAX_WATCH_WORDS } from '../model/limits';
import { wallInstant } from '../merge/clock';
import { ERASED } from '../merge/fold';
import { watchChanges, watchOf } from '../merge/watch';
import { watchId } from '../watch/index';
import { appendChanges } from './change-log';
import type { EntityChanges, StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { logsOfKind } from './outgoing';

const KIND = 'watch';

/**
 * The reader's watch words by name. They have no table: a word is what its few entries in the log
 * come to, so that they are synced and backed up with it.
 */
export async function listWatchWords(database: NuoshuDatabase): Promise<readonly WatchWord[]> {
  const logs = await logsOfKind(database, KIND);
  return [...logs.values()]
    .flatMap((log) => watchOf(log) ?? [])
    .sort((a, b) => a.word.localeCompare(b.word, 'zh'));
}

/**
 * Makes watch words what they are to be, all or none, and logs what changed. Answers false where
 * there would be more than `MAX_WATCH_WORDS` and more than before.
 */
export function saveWatchWords(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  edits: readonly WatchEdit[],
): Promise<boolean> {
  return database.transaction('rw', [database.changes, database.meta], async () => {
    const before = new Map(
      (await listWatchWords(database)).map((word): [string, WatchWord] => [word.id, word]),
    );
    const stored = Map.groupBy(before.values(), ({ word }) => word);
    const wanted = new Map(
      edits.flatMap((edit) => idsOf(edit, stored).map((id): [string, WatchEdit] => [id, edit])),
    );
    const after = new Set(before.keys());
    for (const [id, { isDeleted }] of wanted) {
      if (isDeleted === true) after.delete(id);
      else after.add(id);
    }
    if (after.size > MAX_WATCH_WORDS && after.size > before.size) return false;
    const erasedAt = wallInstant(environment.nowMs());
    const changes = [...wanted].flatMap(([entityId, edit]): readonly EntityChanges[] => {
      const word = before.get(entityId);
      const thing = { entity: KIND, entityId } as const;
      if (edit.isDeleted === true)
        return word ? [{ ...thing, fields: { [ERASED]: erasedAt }, isErasure: true }] : [];
      if (word !== undefined && edit.isNewOnly === true) return [];
      const fields = watchChanges(word, edit);
      return Object.keys(fields).length === 0 ? [] : [{ ...thing, fields }];
    });
    await appendChanges(database, environment, changes);
    return true;
  });
}

/**
 * Whose edit it is: of what is stored as that very word, under whatever id an earlier folding gave
 * it; else of what reads alike.
 */
const idsOf = (
  { word }: WatchEdit,
  stored: ReadonlyMap<string, readonly WatchWord[]>,
): readonly string[] => stored.get(word)?.map(({ id }) => id) ?? [watchId(word)];
