import type { callBackground } from '../messages/send';
import { MAX_BULK } from '../model/limits';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { UndoStep } from '../model/undo';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { isReadableAnnotation } from '../store/readable';
import type { UndoStack } from '../writing/undo-stack';
import type { WritingDesk } from '../writing/writing-desk';
import { tooLongOf } from './tag-tree';

/** What changing tags everywhere needs of the world. */
export interface RetagWorld {
  readonly database: NuoshuDatabase;
  readonly call: typeof callBackground;
  readonly writing: WritingDesk;
  readonly changes: UndoStack;
}

/** How often each tag is borne, by annotations that are not in the bin. */
export function countTags(database: NuoshuDatabase): Promise<Result<ReadonlyMap<string, number>>> {
  return attemptStore(async () => {
    const counts = new Map<string, number>();
    await database.annotations
      .where('tags')
      .above('')
      .distinct()
      .each((row: unknown) => {
        if (!isReadableAnnotation(row) || row.deletedAt !== undefined) return;
        for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
      });
    return counts;
  });
}

/**
 * Calls tags otherwise wherever they are borne, two that come to the same become one, and those
 * that come to nothing are taken away; all of it is one step for undo. Annotations in the bin keep
 * what they have. Each annotation is changed once, so that its step leads back to what it was.
 * Answers how many changed; where a new name would be too long nothing does (`invalid-message`).
 */
export async function retag(
  { database, call, writing, changes }: RetagWorld,
  nameOf: (tag: string) => string | undefined,
): Promise<Result<number>> {
  await writing.flush();
  const found = await attemptStore(() => affected(database, nameOf));
  if (!found.ok) return found;
  const names = new Set(found.value.flatMap(({ removeTags }) => removeTags));
  if (tooLongOf(names, nameOf) !== undefined) return fail('invalid-message');
  const steps: UndoStep[] = [];
  for (const { ids, removeTags } of found.value) {
    const addTags = [...new Set(removeTags.flatMap((tag) => nameOf(tag) ?? []))];
    for (let from = 0; from < ids.length; from += MAX_BULK) {
      const answer = await call('annotation.bulk', {
        ids: ids.slice(from, from + MAX_BULK),
        begun: [],
        change: { addTags, removeTags },
      });
      if (!answer.ok) {
        changes.addGroup(steps);
        return answer;
      }
      steps.push(...answer.value.undo);
    }
  }
  changes.addGroup(steps);
  return ok(steps.length);
}

interface Affected {
  readonly ids: readonly string[];
  readonly removeTags: readonly string[];
}

/** Annotations by which of their tags change. */
async function affected(
  database: NuoshuDatabase,
  nameOf: (tag: string) => string | undefined,
): Promise<readonly Affected[]> {
  const groups = new Map<string, { ids: string[]; removeTags: readonly string[] }>();
  await database.annotations
    .where('tags')
    .above('')
    .distinct()
    .each((row: unknown) => {
      if (!isReadableAnnotation(row) || row.deletedAt !== undefined) return;
      const removeTags = row.tags.filter((tag) => nameOf(tag) !== tag);
      if (removeTags.length === 0) return;
      const key = JSON.stringify(removeTags);
      const group = groups.get(key) ?? { ids: [], removeTags };
      group.ids.push(row.id);
      groups.set(key, group);
    });
  return [...groups.values()];
}
