import { isBlank } from '../model/fields';
import type { AnnotationRow, ChangeRow } from '../model/store';
import type { StoreEnvironment } from './change-log';
import { appendChanges } from './change-log';
import { REREAD } from './forgotten';
import type { NuoshuDatabase } from './database';
import { rewriteAnnotation } from './annotations';
import { editing, writeAnnotations } from './edits';
import type { Saved } from './edits';
import { wallInstant } from '../merge/clock';
import { ERASED } from '../merge/fold';
import { groupOf } from './joins';
import { handedSeq } from './outgoing';
import { isReadableAnnotation } from './readable';
import { dropFromSearchChunks } from './search-chunks';
import { dropUnusedTags } from './tags';

/** An annotation in the bin. */
export type DeletedAnnotation = AnnotationRow & { readonly deletedAt: string };

/**
 * What was deleted, of one report at all its addresses or of all reports, the latest first;
 * `deletedAt` says when. What nothing is written in is left out: there is nothing to put back.
 */
export async function listDeleted(
  database: NuoshuDatabase,
  reportId?: string,
): Promise<readonly DeletedAnnotation[]> {
  const group = reportId === undefined ? undefined : await groupOf(database, reportId);
  const rows: AnnotationRow[] = await database.annotations.orderBy('deletedAt').reverse().toArray();
  return rows.filter(isDeleted).filter((row) => group?.includes(row.reportId) ?? true);
}

const isDeleted = (row: AnnotationRow): row is DeletedAnnotation =>
  isReadableAnnotation(row) && row.deletedAt !== undefined && !isBlank(row);

/**
 * Takes an annotation out of the bin as it was. One that is not in the bin stays as it is;
 * `undefined` for no such id.
 */
export function restoreAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
): Promise<Saved | undefined> {
  return rewriteAnnotation(database, environment, id, (row) => ({ ...row, deletedAt: undefined }));
}

/**
 * Erases one annotation that is in the bin, with everything the log says of it; that it was erased
 * is all that stays. Answers whether it was there. Cannot be undone.
 */
export function eraseAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
): Promise<boolean> {
  return editing(database, async () => {
    const row = await database.annotations.get(id);
    if (row?.deletedAt === undefined) return false;
    await eraseRows(database, environment, [row]);
    return true;
  });
}

/**
 * Erases everything in the bin, of one report at all its addresses or of all reports. Answers how
 * many annotations.
 */
export async function emptyBin(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  reportId?: string,
): Promise<number> {
  const group = reportId === undefined ? undefined : await groupOf(database, reportId);
  return editing(database, async () => {
    const all = await database.annotations.orderBy('deletedAt').toArray();
    const rows = all.filter((row) => group?.includes(row.reportId) ?? true);
    await eraseRows(database, environment, rows);
    return rows.length;
  });
}

/**
 * Erases rows, readable or not, with their log, and the tags that nothing uses any more; part of an
 * edit.
 */
export async function eraseRows(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  rows: readonly AnnotationRow[],
): Promise<void> {
  const value = wallInstant(environment.nowMs());
  const ids = rows.map(({ id }) => id);
  await database.annotations.bulkDelete(ids);
  await dropFromSearchChunks(database, ids);
  await appendChanges(
    database,
    environment,
    ids.map((id) => ({
      entity: 'annotation',
      entityId: id,
      fields: { [ERASED]: value },
      isErasure: true,
    })),
  );
  await dropUnusedTags(database, rows.flatMap(tagsOf));
}

/**
 * Takes annotations away that came with their logs. Those that were handed to nobody since are gone
 * with their log, as if they had never come, and nothing is said of it: what other devices have of
 * them is read again at the next sync. Those that left this device are deleted as a reader deletes:
 * they lie in the bin, here and wherever they came. Part of an edit.
 */
export async function withdrawRows(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  rows: readonly AnnotationRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const handed = await handedSeq(database);
  const log = await logRowsOf(
    database,
    rows.map(({ id }) => id),
  );
  const isOut = ({ seq = 0, via }: ChangeRow): boolean => via === undefined && seq <= handed;
  const out = new Set(log.flatMap((row) => (isOut(row) ? row.entityId : [])));
  const deletedAt = wallInstant(environment.nowMs());
  const deleted = rows.filter((row) => out.has(row.id) && row.deletedAt === undefined);
  await writeAnnotations(
    database,
    environment,
    deleted.map((before) => ({ before, after: { ...before, deletedAt } })),
  );
  await forgetRows(
    database,
    rows.filter(({ id }) => !out.has(id)),
    log.filter(({ entityId }) => !out.has(entityId)),
  );
}

async function forgetRows(
  database: NuoshuDatabase,
  rows: readonly AnnotationRow[],
  log: readonly ChangeRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await database.annotations.bulkDelete(ids);
  await dropFromSearchChunks(database, ids);
  await database.changes.bulkDelete(log.flatMap(({ seq }) => seq ?? []));
  await dropUnusedTags(database, rows.flatMap(tagsOf));
  await database.meta.put({ key: REREAD, value: '1' });
}

const logRowsOf = (database: NuoshuDatabase, ids: readonly string[]): Promise<ChangeRow[]> =>
  database.changes
    .where('[entity+entityId]')
    .anyOf(ids.map((id) => ['annotation', id]))
    .toArray();

/** A damaged row may have none. */
const tagsOf = (row: { readonly tags?: readonly string[] }): readonly string[] =>
  Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === 'string') : [];
