import type { Annotation } from './annotation';
import type { FieldName, FieldValues } from './fields';

/** One field before an edit and after it. */
export interface FieldUndo<T> {
  readonly was: T;
  readonly is: T;
}

type FieldUndos = { readonly [K in FieldName]?: FieldUndo<FieldValues[K]> };

/**
 * How one change of an annotation is taken back, as plain JSON. Only the fields that the edit
 * changed are named; `null` stands for an absent value. A step that takes a step back is made by
 * applying it, so undo and redo are the same call.
 */
export interface UndoStep {
  readonly id: string;
  readonly fields: FieldUndos & { readonly deleted?: FieldUndo<boolean> };
  /**
   * The change began the annotation: taken back it leaves none, where nothing else was written, and
   * done again it begins it.
   */
  readonly begun?: Begun;
}

/** Where an annotation was begun. */
type Begun = Pick<Annotation, 'subject' | 'target'>;

/** Several changes that were made as one, and are taken back as one. */
export interface UndoGroup {
  readonly steps: readonly UndoStep[];
}

/** Whether two values of a field are the same; tags are compared one by one. */
export const sameField = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What differs between two sets of values. */
export const undoOf = (was: FieldValues, is: FieldValues): FieldUndos => ({
  note: changed(was.note, is.note),
  tags: changed(was.tags, is.tags),
  status: changed(was.status, is.status),
  statusOn: changed(was.statusOn, is.statusOn),
  statusBy: changed(was.statusBy, is.statusBy),
  evidence: changed(was.evidence, is.evidence),
  disputed: changed(was.disputed, is.disputed),
  pinned: changed(was.pinned, is.pinned),
  weight: changed(was.weight, is.weight),
  owner: changed(was.owner, is.owner),
  correction: changed(was.correction, is.correction),
});

/** The step that leads the other way. */
export const swapped = ({ id, fields, begun }: UndoStep): UndoStep => ({
  id,
  ...(begun && { begun }),
  fields: {
    note: swappedField(fields.note),
    tags: swappedField(fields.tags),
    status: swappedField(fields.status),
    statusOn: swappedField(fields.statusOn),
    statusBy: swappedField(fields.statusBy),
    evidence: swappedField(fields.evidence),
    disputed: swappedField(fields.disputed),
    pinned: swappedField(fields.pinned),
    weight: swappedField(fields.weight),
    owner: swappedField(fields.owner),
    correction: swappedField(fields.correction),
    deleted: swappedField(fields.deleted),
  },
});

const swappedField = <T>(field: FieldUndo<T> | undefined): FieldUndo<T> | undefined =>
  field && { was: field.is, is: field.was };

/** A field that changed. */
export const changed = <T>(was: T, is: T): FieldUndo<T> | undefined =>
  sameField(was, is) ? undefined : { was, is };

/**
 * One step for two changes of the same annotation in a row, so that a note saved while it was
 * written is one step. Where something else changed a field in between, only the later change of it
 * is taken back.
 */
export function joinUndo(earlier: UndoStep, later: UndoStep): UndoStep {
  const { fields: before } = earlier;
  const { fields: next } = later;
  return {
    id: later.id,
    fields: {
      note: joined(before.note, next.note),
      tags: joined(before.tags, next.tags),
      status: joined(before.status, next.status),
      statusOn: joined(before.statusOn, next.statusOn),
      statusBy: joined(before.statusBy, next.statusBy),
      evidence: joined(before.evidence, next.evidence),
      disputed: joined(before.disputed, next.disputed),
      pinned: joined(before.pinned, next.pinned),
      weight: joined(before.weight, next.weight),
      owner: joined(before.owner, next.owner),
      correction: joined(before.correction, next.correction),
      deleted: joined(before.deleted, next.deleted),
    },
  };
}

function joined<T>(
  earlier: FieldUndo<T> | undefined,
  later: FieldUndo<T> | undefined,
): FieldUndo<T> | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  if (!sameField(earlier.is, later.was)) return later;
  return sameField(earlier.was, later.is) ? undefined : { was: earlier.was, is: later.is };
}
