import { joinUndo } from '../model/undo';
import type { UndoGroup, UndoStep } from '../model/undo';

/** What is taken back at once: the change of one annotation, or one that was made to many. */
type Undoable = UndoStep | UndoGroup;

/** What a step changed, in one word for the reader. */
export type UndoKind =
  | 'added'
  | 'note'
  | 'tags'
  | 'status'
  | 'evidence'
  | 'disputed'
  | 'pinned'
  | 'owner'
  | 'correction'
  | 'deleted';

/** What can be taken back or done again. */
export interface UndoView {
  /** The last change, if it can be taken back. */
  readonly last?: { readonly kind: UndoKind; readonly id: string; readonly count?: number };
  readonly canRedo: boolean;
}

const NOTHING: UndoView = { canRedo: false };

/** A note that is saved again within this time is still being written: one change. */
const SITTING_MS = 5_000;

/**
 * The changes of one session, the last first; a note saved again and again while it is written is
 * one change.
 */
export class UndoStack {
  readonly #hearers = new Set<() => void>();
  readonly #nowMs: () => number;
  #addedAtMs = -Infinity;
  /** The steps of one act that goes on, and the last of them. */
  #act: { last?: Undoable } | undefined;
  #done: readonly Undoable[] = [];
  #undone: readonly Undoable[] = [];
  #view: UndoView = NOTHING;

  constructor(nowMs: () => number = () => Date.now()) {
    this.#nowMs = nowMs;
  }

  /** The same object until something changes, as `useSyncExternalStore` demands. */
  readonly view = (): UndoView => this.#view;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** A change was made: what was taken back before cannot be done again. */
  add(step: UndoStep): void {
    const now = this.#nowMs();
    const act = this.#act;
    if (act?.last !== undefined && act.last === this.#done.at(-1))
      this.#done = withPart(this.#done, step);
    else
      this.#done =
        act === undefined && now - this.#addedAtMs < SITTING_MS
          ? withStep(this.#done, step)
          : [...this.#done, step];
    if (act !== undefined) act.last = this.#done.at(-1);
    this.#addedAtMs = now;
    this.#undone = [];
    this.#show();
  }

  /**
   * What is saved while some work goes on is one change of its annotation: a status with the words
   * that it was given with.
   */
  async together<T>(work: () => Promise<T>): Promise<T> {
    const act = {};
    this.#act = act;
    try {
      return await work();
    } finally {
      if (this.#act === act) this.#act = undefined;
      this.#addedAtMs = -Infinity;
    }
  }

  /** A change was made to many annotations at once. */
  addGroup(steps: readonly UndoStep[]): void {
    const group = groupOf(steps);
    if (group === undefined) return;
    this.#addedAtMs = -Infinity;
    this.#done = [...this.#done, group];
    this.#undone = [];
    this.#show();
  }

  /** The step that takes back the last change, and what to do with the answer to it. */
  back(): UndoTurn | undefined {
    this.#addedAtMs = -Infinity;
    const step = this.#done.at(-1);
    if (step === undefined) return undefined;
    this.#done = this.#done.slice(0, -1);
    this.#show();
    return {
      step,
      done: (redo) => {
        if (redo !== undefined) this.#undone = [...this.#undone, redo];
        this.#show();
      },
      failed: () => {
        this.#done = [...this.#done, step];
        this.#show();
      },
    };
  }

  /** The step that does again what was taken back last. */
  forward(): UndoTurn | undefined {
    const step = this.#undone.at(-1);
    if (step === undefined) return undefined;
    this.#undone = this.#undone.slice(0, -1);
    this.#show();
    return {
      step,
      done: (undo) => {
        if (undo !== undefined) this.#done = [...this.#done, undo];
        this.#show();
      },
      failed: () => {
        this.#undone = [...this.#undone, step];
        this.#show();
      },
    };
  }

  #show(): void {
    const step = this.#done.at(-1);
    const last = step && lastOf(step);
    this.#view = { last, canRedo: this.#undone.length > 0 };
    for (const hear of this.#hearers) hear();
  }
}

/**
 * A note goes on being written: one step with what it was begun as, or with the adding of its
 * annotation; none where it is again what it was begun as.
 */
function withStep(steps: readonly Undoable[], step: UndoStep): readonly Undoable[] {
  const before = steps.at(-1);
  if (before === undefined || isGroup(before) || before.id !== step.id || kindOf(step) !== 'note')
    return [...steps, step];
  if (kindOf(before) === 'added') return steps;
  if (kindOf(before) !== 'note') return [...steps, step];
  const joined = joinUndo(before, step);
  return Object.values(joined.fields).every((field) => field === undefined)
    ? steps.slice(0, -1)
    : [...steps.slice(0, -1), joined];
}

/** A further save of one act: one step with the last, where both are of one annotation. */
function withPart(steps: readonly Undoable[], step: UndoStep): readonly Undoable[] {
  const before = steps.at(-1);
  if (before === undefined || isGroup(before) || before.id !== step.id) return [...steps, step];
  return kindOf(before) === 'added' ? steps : [...steps.slice(0, -1), joinUndo(before, step)];
}

/**
 * A step to be applied, and what became of it: applying it answers the step that takes it back
 * again.
 */
export interface UndoTurn {
  readonly step: Undoable;
  readonly done: (reverse: Undoable | undefined) => void;
  readonly failed: () => void;
}

/** Whether something was done to many annotations at once. */
export const isGroup = (step: Undoable): step is UndoGroup => 'steps' in step;

/** Steps as one; `undefined` where there is none. */
export const groupOf = (steps: readonly UndoStep[]): UndoGroup | undefined =>
  steps.length === 0 ? undefined : { steps };

function lastOf(step: Undoable): UndoView['last'] {
  if (!isGroup(step)) return { kind: kindOf(step), id: step.id };
  const [first] = step.steps;
  return first && { kind: kindOf(first), id: first.id, count: step.steps.length };
}

/** What a step changed; deletion counts for more than what went with it. */
export function kindOf({ fields }: UndoStep): UndoKind {
  if (fields.deleted !== undefined) return fields.deleted.is ? 'deleted' : 'added';
  if (fields.note !== undefined) return fields.status === undefined ? 'note' : 'status';
  if (fields.tags !== undefined) return 'tags';
  if (fields.status ?? fields.statusOn ?? fields.statusBy) return 'status';
  if (fields.evidence !== undefined) return 'evidence';
  if (fields.correction !== undefined) return 'correction';
  if (fields.pinned ?? fields.weight) return 'pinned';
  return fields.owner === undefined ? 'disputed' : 'owner';
}
