import type { Annotation, AnnotationFields, AnnotationTarget, Subject } from '../model/annotation';
import type { AnnotationRow } from '../model/store';
import { appendChanges } from './change-log';
import type { FieldChange, StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { addMissingTags } from './tags';

/** A reader's edit: `fields` alone change where the annotation exists, `status: null` clears the status. */
export interface Edit {
  readonly id: string;
  readonly reportId: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  readonly fields: Partial<Omit<AnnotationFields, 'status'>> & { readonly status?: AnnotationFields['status'] | null };
}

const EMPTY: AnnotationFields = { note: '', tags: [], disputed: false };

/**
 * Creates or edits an annotation and logs each changed field in the same transaction. Repeating an edit changes and logs
 * nothing. An edit of a deleted annotation brings it back. Answers the row as it now is.
 */
export function saveAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  edit: Edit,
): Promise<Annotation> {
  return database.transaction(
    'rw',
    [database.annotations, database.tags, database.changes, database.meta],
    async () => {
      const existing = await database.annotations.get(edit.id);
      const now = new Date(environment.nowMs()).toISOString();
      const changes = [...creation(existing, edit), ...fieldChanges(existing ?? EMPTY, edit.fields)];
      if (existing !== undefined && changes.length === 0) return existing;
      const row: AnnotationRow = { ...(existing ?? created(edit, now)), ...applied(changes), updatedAt: now };
      await database.annotations.put(row);
      await appendChanges(database, environment, { entity: 'annotation', entityId: edit.id, changes });
      await addMissingTags(database, environment, row.tags);
      return row;
    },
  );
}

/** Leaves a tombstone and logs it. A second deletion, or one of an unknown id, changes nothing. */
export function deleteAnnotation(database: NuoshuDatabase, environment: StoreEnvironment, id: string): Promise<void> {
  return database.transaction('rw', [database.annotations, database.changes, database.meta], async () => {
    const existing = await database.annotations.get(id);
    if (existing === undefined || existing.deletedAt !== undefined) return;
    const deletedAt = new Date(environment.nowMs()).toISOString();
    await database.annotations.put({ ...existing, deletedAt, updatedAt: deletedAt });
    await appendChanges(database, environment, {
      entity: 'annotation',
      entityId: id,
      changes: [{ field: 'deletedAt', value: deletedAt }],
    });
  });
}

/** The living annotations of one report, oldest first. */
export async function listAnnotations(database: NuoshuDatabase, reportId: string): Promise<readonly Annotation[]> {
  const rows = await database.annotations.where('reportId').equals(reportId).toArray();
  return rows.filter((row) => row.deletedAt === undefined).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The row alone, tombstones included. */
export const findAnnotation = (database: NuoshuDatabase, id: string): Promise<AnnotationRow | undefined> =>
  database.annotations.get(id);

const created = (edit: Edit, now: string): AnnotationRow => ({
  ...EMPTY,
  id: edit.id,
  reportId: edit.reportId,
  subject: edit.subject,
  target: edit.target,
  createdAt: now,
  updatedAt: now,
});

function creation(existing: AnnotationRow | undefined, edit: Edit): FieldChange[] {
  if (existing === undefined) {
    return [
      { field: 'reportId', value: edit.reportId },
      { field: 'subject', value: edit.subject },
      { field: 'target', value: edit.target },
    ];
  }
  return existing.deletedAt === undefined ? [] : [{ field: 'deletedAt', value: undefined }];
}

function fieldChanges(before: AnnotationFields, fields: Edit['fields']): FieldChange[] {
  const changes: FieldChange[] = [];
  if (fields.note !== undefined && fields.note !== before.note) changes.push({ field: 'note', value: fields.note });
  if (fields.tags !== undefined) {
    const tags = [...new Set(fields.tags)].sort();
    if (tags.join('\n') !== before.tags.join('\n')) changes.push({ field: 'tags', value: tags });
  }
  const status = fields.status === null ? undefined : (fields.status ?? before.status);
  if (status !== before.status) changes.push({ field: 'status', value: status });
  if (fields.disputed !== undefined && fields.disputed !== before.disputed) {
    changes.push({ field: 'disputed', value: fields.disputed });
  }
  return changes;
}

const applied = (changes: readonly FieldChange[]): Partial<AnnotationRow> =>
  Object.fromEntries(changes.map(({ field, value }) => [field, value]));
