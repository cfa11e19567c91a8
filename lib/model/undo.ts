import type { PledgeStatus } from './annotation';

/** One field before an edit and after it. */
export interface FieldUndo<T> {
  readonly was: T;
  readonly is: T;
}

/**
 * How one change of an annotation is taken back, as plain JSON. Only the fields that the edit changed are named; `null`
 * stands for no status. A step that takes a step back is made by applying it, so undo and redo are the same call.
 */
export interface UndoStep {
  readonly id: string;
  readonly fields: {
    readonly note?: FieldUndo<string>;
    readonly tags?: FieldUndo<readonly string[]>;
    readonly status?: FieldUndo<PledgeStatus | null>;
    readonly disputed?: FieldUndo<boolean>;
    readonly deleted?: FieldUndo<boolean>;
  };
}

/** Whether two values of a field are the same; tags are compared one by one. */
export const sameField = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * One step for two changes of the same annotation in a row, so that a note saved while it was written is one step.
 * Where something else changed a field in between, only the later change of it is taken back.
 */
export function joinUndo(earlier: UndoStep, later: UndoStep): UndoStep {
  const { note, tags, status, disputed, deleted } = earlier.fields;
  const next = later.fields;
  return {
    id: later.id,
    fields: {
      note: joined(note, next.note),
      tags: joined(tags, next.tags),
      status: joined(status, next.status),
      disputed: joined(disputed, next.disputed),
      deleted: joined(deleted, next.deleted),
    },
  };
}

function joined<T>(earlier: FieldUndo<T> | undefined, later: FieldUndo<T> | undefined): FieldUndo<T> | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  if (!sameField(earlier.is, later.was)) return later;
  return sameField(earlier.was, later.is) ? undefined : { was: earlier.was, is: later.is };
}
