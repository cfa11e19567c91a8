import type { Annotation } from '../model/annotation';
import { FIELD_NAMES, valuesOf } from '../model/fields';
import type { AnnotationRow } from '../model/store';
import { changed, sameField, undoOf } from '../model/undo';
import type { UndoStep } from '../model/undo';
import { appendChanges } from './change-log';
import type { FieldChange, StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { wallInstant } from './hlc';
import { updateSearchChunk } from './search-chunks';
import { addMissingTags } from './tags';
import { first } from './turns';

/** An annotation as it now is, and how to take back what was done to it; no `undo` where nothing changed. */
export interface Saved {
  readonly annotation: Annotation;
  readonly undo?: UndoStep;
}

/** Fields that are set once, when an annotation is made. */
const MADE_WITH = ['reportId', 'subject', 'target'] as const;

/** Runs work over everything that an edit of annotations writes, in one transaction, before any report. */
export function editing<T>(database: NuoshuDatabase, work: () => Promise<T>): Promise<T> {
  const { annotations, tags, changes, meta, searchChunks } = database;
  const tables = [annotations, tags, changes, meta, searchChunks];
  return first(database, () => database.transaction('rw', tables, work));
}

/**
 * Writes one annotation and logs each field that differs from `before`; part of the caller's transaction. A row that is
 * the same as before is neither written nor logged.
 */
export async function writeAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  { before, after }: { readonly before: AnnotationRow | undefined; readonly after: AnnotationRow },
): Promise<Saved> {
  const changes = changesOf(before, after);
  if (before !== undefined && changes.length === 0) return { annotation: before };
  const annotation = { ...after, updatedAt: wallInstant(environment.nowMs()) };
  await database.annotations.put(annotation);
  await updateSearchChunk(database, annotation);
  await appendChanges(database, environment, { entity: 'annotation', entityId: after.id, changes });
  await addMissingTags(database, environment, after.tags);
  return { annotation, undo: stepBack(before, after) };
}

function changesOf(before: AnnotationRow | undefined, after: AnnotationRow): FieldChange[] {
  const made = before === undefined ? MADE_WITH.map((field) => ({ field, value: after[field] })) : [];
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const edited = FIELD_NAMES.filter((name) => !sameField(was[name], is[name]));
  return [
    ...made,
    ...edited.map((field) => ({ field, value: after[field] })),
    ...(before?.deletedAt === after.deletedAt ? [] : [{ field: 'deletedAt', value: after.deletedAt }]),
  ];
}

/** An annotation that was not there is taken back by deleting it: it then lies in the bin as it was written. */
function stepBack(before: AnnotationRow | undefined, after: AnnotationRow): UndoStep {
  const { id } = after;
  if (before === undefined) return { id, fields: { deleted: { was: true, is: false } } };
  const deleted = changed(before.deletedAt !== undefined, after.deletedAt !== undefined);
  return { id, fields: { ...undoOf(valuesOf(before), valuesOf(after)), deleted } };
}
