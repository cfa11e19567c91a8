import type { Annotation } from '../model/annotation';
import { FIELD_NAMES, valuesOf } from '../model/fields';
import type { AnnotationRow } from '../model/store';
import { changed, sameField, undoOf } from '../model/undo';
import type { UndoStep } from '../model/undo';
import { appendChanges } from './change-log';
import type { FieldChange, StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { wallInstant } from './hlc';
import { withQuoted } from './quoted';
import { updateSearchChunks } from './search-chunks';
import { addMissingTags } from './tags';
import { first } from './turns';

/** An annotation as it now is, and how to take back what was done to it; no `undo` where nothing changed. */
export interface Saved {
  readonly annotation: Annotation;
  readonly undo?: UndoStep;
}

/** In the log, the field of an annotation that was brought in as a whole: one entry instead of one for each field. */
export const WHOLE = 'whole';

/** Fields that are set once, when an annotation is made. */
const MADE_WITH = ['reportId', 'subject', 'target'] as const;

/** Runs work over everything that an edit of annotations writes, in one transaction, before any report. */
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
}

/**
 * Writes one annotation and logs each field that differs from `before`; part of the caller's transaction. A row that is
 * the same as before is neither written nor logged.
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
  const now = wallInstant(environment.nowMs());
  const edits = pairs.map(({ before, after, isDated }) => ({
    before,
    after: isDated === true ? after : { ...after, updatedAt: now },
    changes: changesOf({ before, after, isDated }),
  }));
  const isWritten = ({ before, changes }: (typeof edits)[number]): boolean =>
    before === undefined || changes.length > 0;
  const written = edits.filter(isWritten);
  if (written.length > 0) {
    const rows = written.map(({ after }) => withQuoted(after));
    await database.annotations.bulkPut(rows);
    await updateSearchChunks(database, rows);
    await appendChanges(
      database,
      environment,
      written.map(({ after, changes }) => ({ entity: 'annotation', entityId: after.id, changes })),
    );
    await addMissingTags(database, environment, [...new Set(written.flatMap(({ after }) => after.tags))]);
  }
  return edits.map((edit) =>
    isWritten(edit)
      ? { annotation: edit.after, undo: stepBack(edit.before, edit.after) }
      : { annotation: edit.before ?? edit.after },
  );
}

function changesOf({ before, after, isDated }: RowPair): FieldChange[] {
  if (before === undefined && isDated === true) return [{ field: WHOLE, value: after }];
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
