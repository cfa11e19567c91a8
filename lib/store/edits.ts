import type { Annotation } from '../model/annotation';
import { valuesOf } from '../model/fields';
import type { EditedFields } from '../model/fields';
import type { AnnotationRow } from '../model/store';
import { changed, undoOf } from '../model/undo';
import type { UndoStep } from '../model/undo';
import { appendChanges } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { annotationChanges, annotationOf, settledFields } from '../merge/annotation';
import { withQuoted } from './quoted';
import { updateSearchChunks } from './search-chunks';
import { addMissingTags } from './tags';
import { first } from './turns';

/**
 * An annotation as it now is, and how to take back what was done to it; no `undo` where nothing
 * changed.
 */
export interface Saved {
  readonly annotation: Annotation;
  readonly undo?: UndoStep;
}

/**
 * Runs work over everything that an edit of annotations writes, in one transaction, before any
 * report.
 */
export function editing<T>(database: NuoshuDatabase, work: () => Promise<T>): Promise<T> {
  const { annotations, tags, changes, meta, searchChunks } = database;
  const tables = [annotations, tags, changes, meta, searchChunks];
  return first(database, () => database.transaction('rw', tables, work));
}

/** An annotation before and after an edit. */
export interface RowPair {
  readonly before: AnnotationRow | undefined;
  readonly after: AnnotationRow;
  /** The edit was made elsewhere and brought in: `after` says when. */
  readonly isDated?: true;
  /** What the reader wrote, be it what stands there: a second version of it is settled by that. */
  readonly said?: EditedFields;
}

/**
 * Writes one annotation and logs the fields that differ from `before`; part of the caller's
 * transaction. A row that is the same as before is neither written nor logged. The row is what its
 * log comes to.
 */
export async function writeAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  pair: RowPair,
): Promise<Saved> {
  const [saved] = await writeAnnotations(database, environment, [pair]);
  return saved ?? { annotation: pair.after };
}

/** The same for many: a handful of requests to the database, however many there are. */
export async function writeAnnotations(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  pairs: readonly RowPair[],
): Promise<readonly Saved[]> {
  const edits = pairs.map(({ before, after, isDated, said = {} }) => ({
    before,
    after,
    fields: {
      ...annotationChanges(before, after, isDated === true ? after.updatedAt : undefined),
      ...settledFields(before, after, said),
    },
  }));
  const written = edits.filter(({ fields }) => Object.keys(fields).length > 0);
  const logs = await appendChanges(
    database,
    environment,
    written.map(({ after, fields }) => ({ entity: 'annotation', entityId: after.id, fields })),
  );
  const rows = new Map(
    written.map(({ after }) => [
      after.id,
      withQuoted(annotationOf(logs.get(after.id) ?? []) ?? after),
    ]),
  );
  const all = [...rows.values()];
  if (all.length > 0) {
    await database.annotations.bulkPut(all);
    await updateSearchChunks(database, all);
    await addMissingTags(database, environment, [...new Set(all.flatMap(({ tags }) => tags))]);
  }
  return edits.map(({ before, after }) => {
    const row = rows.get(after.id);
    return row === undefined
      ? { annotation: before ?? after }
      : { annotation: row, undo: stepBack(before, row) };
  });
}

/**
 * An annotation that was not there is taken back by deleting it: it then lies in the bin as it was
 * written.
 */
function stepBack(before: AnnotationRow | undefined, after: AnnotationRow): UndoStep {
  const { id } = after;
  if (before === undefined) return { id, fields: { deleted: { was: true, is: false } } };
  const deleted = changed(before.deletedAt !== undefined, after.deletedAt !== undefined);
  return { id, fields: { ...undoOf(valuesOf(before), valuesOf(after)), deleted } };
}
