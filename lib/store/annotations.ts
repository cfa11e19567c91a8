import type { Annotation, AnnotationTarget, Subject } from '../model/annotation';
import { isBlank, withFields } from '../model/fields';
import type { EditedFields } from '../model/fields';
import { MAX_NOTE } from '../model/limits';
import { mergeNotes } from '../model/note-merge';
import type { AnnotationRow, FindingFacts } from '../model/store';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { editing, writeAnnotation } from './edits';
import type { Saved } from './edits';
import { wallDay, wallInstant } from '../merge/clock';
import { groupOf } from './joins';
import { isReadableAnnotation } from './readable';
import { withRoom } from './room';

/** A reader's edit: `fields` alone change where the annotation exists, `null` clears one. */
export interface Edit {
  readonly id: string;
  readonly reportId: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  readonly fields: EditedFields;
  /** What was understood there, where the annotation is new. */
  readonly finding?: FindingFacts;
  /**
   * The notes that the writer of the note went on from (`NoteEdit`); without them it takes the
   * place of what is there.
   */
  readonly notesWere?: readonly string[];
}

/** What became of an edit. */
interface SavedEdit extends Saved {
  readonly hasNoRoom?: true;
}

/**
 * Creates or edits an annotation and logs each changed field in the same transaction. Repeating an
 * edit changes and logs nothing. An edit of a deleted annotation brings it back; a correction or a
 * verdict that is taken back takes an annotation with it in which nothing else was written. A note
 * that somebody else changed meanwhile keeps both texts; where they are too long for one note
 * nothing is written, and `hasNoRoom` says so. Answers the row as it now is and how to take the
 * edit back. Where the disk is full, kept texts and results that no note needs make room first.
 */
export function saveAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  edit: Edit,
): Promise<SavedEdit> {
  const work = async (): Promise<SavedEdit> => {
    const before = await findAnnotation(database, edit.id);
    const nowMs = environment.nowMs();
    const row = before ?? beginAnnotation(edit, wallInstant(nowMs));
    const written = edited(
      row,
      before === undefined ? edit.fields : mergedFields(before, edit),
      wallDay(nowMs),
    );
    const after = isEmptied(before, written)
      ? { ...written, deletedAt: before?.deletedAt ?? wallInstant(nowMs) }
      : written;
    if (before !== undefined && after.note.length > MAX_NOTE)
      return { annotation: before, hasNoRoom: true };
    return writeAnnotation(database, environment, { before, after, said: edit.fields });
  };
  return withRoom(database, () => editing(database, work));
}

/**
 * Where a correction or a verdict was all that was written, nothing is left of the annotation
 * without it.
 */
export const isEmptied = (before: AnnotationRow | undefined, after: AnnotationRow): boolean =>
  (before?.correction !== undefined || before?.status !== undefined) &&
  isBlank(after) &&
  (after.others ?? []).length === 0;

/**
 * Moves an annotation to the bin: it stays as a tombstone, and the log says so. `undefined` for an
 * unknown id; deleting twice changes nothing.
 */
export function deleteAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
): Promise<Saved | undefined> {
  return rewriteAnnotation(database, environment, id, (row) => ({
    ...row,
    deletedAt: row.deletedAt ?? wallInstant(environment.nowMs()),
  }));
}

/** Writes a stored annotation as `change` makes it; `undefined` for an unknown id. */
export function rewriteAnnotation(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
  change: (row: AnnotationRow) => AnnotationRow,
): Promise<Saved | undefined> {
  return editing(database, async () => {
    const before = await findAnnotation(database, id);
    return before && writeAnnotation(database, environment, { before, after: change(before) });
  });
}

/** What a page is given of its report's annotations. */
export interface PageAnnotations {
  /** Living ones, oldest first. */
  readonly annotations: readonly Annotation[];
  /**
   * How many were made on https pages and are not given to a plain http page, which anybody on the
   * way may have written.
   */
  readonly withheld: number;
  /** How many rows of this report are damaged. */
  readonly unreadable: number;
  /** Ids of those in the bin. */
  readonly deleted: readonly string[];
}

/**
 * The annotations of one report, at all its addresses, for a page of the given scheme; without one,
 * for the extension's own pages: all.
 */
export async function annotationsOf(
  database: NuoshuDatabase,
  reportId: string,
  { scheme = 'https' }: { readonly scheme?: 'http' | 'https' } = {},
): Promise<PageAnnotations> {
  const rows = await database.annotations
    .where('reportId')
    .anyOf(await groupOf(database, reportId))
    .toArray();
  const readable = rows.filter(isReadableAnnotation);
  const living = readable.filter((row) => row.deletedAt === undefined);
  const shown =
    scheme === 'https' ? living : living.filter((row) => row.target.source.startsWith('http:'));
  return {
    annotations: shown.sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    withheld: living.length - shown.length,
    unreadable: rows.length - readable.length,
    deleted: readable.flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [] : [id])),
  };
}

/** The living annotations of one report, oldest first. */
export const listAnnotations = async (
  database: NuoshuDatabase,
  reportId: string,
): Promise<readonly Annotation[]> => (await annotationsOf(database, reportId)).annotations;

/** The row alone, tombstones included; `undefined` where there is none or it is damaged. */
export async function findAnnotation(
  database: NuoshuDatabase,
  id: string,
): Promise<AnnotationRow | undefined> {
  const row = await database.annotations.get(id);
  return isReadableAnnotation(row) ? row : undefined;
}

/** An annotation that nothing was written into yet, begun at the given instant. */
export const beginAnnotation = (
  { id, reportId, subject, target, finding }: Omit<Edit, 'fields'>,
  now: string,
): AnnotationRow => ({
  note: '',
  tags: [],
  disputed: false,
  id,
  reportId,
  subject,
  target,
  createdAt: now,
  updatedAt: now,
  ...(finding !== undefined && { finding }),
});

function mergedFields({ note }: AnnotationRow, { fields, notesWere }: Edit): EditedFields {
  if (fields.note === undefined || notesWere === undefined) return fields;
  return { ...fields, note: mergeNotes({ was: notesWere, is: note, mine: fields.note }) };
}

const edited = (row: AnnotationRow, fields: EditedFields, today: string): AnnotationRow =>
  dated(row, { ...withFields(row, fields), deletedAt: undefined }, today);

/**
 * A judgement that is passed without a day gets that of the edit; without a judgement there is no
 * day.
 */
export function dated(before: AnnotationRow, after: AnnotationRow, today: string): AnnotationRow {
  if (after.status === before.status) return after;
  if (after.status === undefined) return { ...after, statusOn: undefined };
  return after.statusOn === before.statusOn ? { ...after, statusOn: today } : after;
}
