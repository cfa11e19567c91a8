import { valuesOf, withFields } from '../model/fields';
import type { EditedFields } from '../model/fields';
import type { AnnotationRow } from '../model/store';
import { sameField } from '../model/undo';
import type { FieldUndo, UndoStep } from '../model/undo';
import { findAnnotation } from './annotations';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { editing, writeAnnotation } from './edits';
import type { Saved } from './edits';
import { wallInstant } from '../merge/clock';
import { withRoom } from './room';

/**
 * Takes a change back, as an edit of its own: each field of the step gets the value it had, unless
 * it was changed again since. The answer's `undo` does what was undone again; it is absent where
 * nothing was left to take back. `undefined` where the annotation is no longer there.
 */
export function applyUndo(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  step: UndoStep,
): Promise<Saved | undefined> {
  const work = async (): Promise<Saved | undefined> => {
    const before = await findAnnotation(database, step.id);
    if (before === undefined) return undefined;
    return writeAnnotation(database, environment, {
      before,
      after: undone(before, step, environment.nowMs()),
    });
  };
  return withRoom(database, () => editing(database, work));
}

/** An annotation with a step taken back. */
export function undone(before: AnnotationRow, { fields }: UndoStep, nowMs: number): AnnotationRow {
  const deleted = before.deletedAt !== undefined;
  const now = valuesOf(before);
  const values: EditedFields = {
    note: earlier(fields.note, now.note),
    tags: earlier(fields.tags, now.tags),
    status: earlier(fields.status, now.status),
    statusOn: earlier(fields.statusOn, now.statusOn),
    statusBy: earlier(fields.statusBy, now.statusBy),
    evidence: earlier(fields.evidence, now.evidence),
    disputed: earlier(fields.disputed, now.disputed),
    pinned: earlier(fields.pinned, now.pinned),
    weight: earlier(fields.weight, now.weight),
    owner: earlier(fields.owner, now.owner),
    correction: earlier(fields.correction, now.correction),
  };
  const isDeleted = earlier(fields.deleted, deleted);
  const deletedAt =
    isDeleted === deleted ? before.deletedAt : isDeleted ? wallInstant(nowMs) : undefined;
  return { ...withFields(before, values), deletedAt };
}

/** What the field held before the change, where it still holds what the change wrote. */
const earlier = <T>(step: FieldUndo<T> | undefined, now: T): T =>
  step !== undefined && sameField(step.is, now) ? step.was : now;
