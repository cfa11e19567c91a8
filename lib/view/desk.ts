import { callBackground } from '../messages/send';
import type { AnnotationEdit, SavedAnnotation } from '../messages/map';
import type { Annotation } from '../model/annotation';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import { newUuid } from '../platform/uuid';
import { Outbox } from '../writing/outbox';
import type { OutboxMemory } from '../writing/outbox';
import { groupOf, isGroup, UndoStack } from '../writing/undo-stack';
import type { UndoTurn } from '../writing/undo-stack';
import { takeBack } from './take-back';
import { WritingDesk } from '../writing/writing-desk';
import type { DeskWorld as WritingWorld } from '../writing/writing-desk';
import { pageOutbox } from './page-outbox';

/** Everything that is written on one of the extension's pages, and the way back from it. */
export interface Desk {
  /** A UUID of its own: names this page in the outbox. */
  readonly id: string;
  readonly writing: WritingDesk;
  readonly changes: UndoStack;
  /** Begins an annotation at a place that none is written at. */
  readonly annotate: (edit: Omit<AnnotationEdit, 'id'>) => Promise<Result<Annotation>>;
  /** Moves an annotation to the bin. */
  readonly remove: (annotation: Annotation) => Promise<Result<unknown>>;
  /** Takes back the last change; nothing where there is none. */
  readonly undo: () => Promise<Result<unknown>>;
  /** Does again what was taken back last. */
  readonly redo: () => Promise<Result<unknown>>;
}

const NOTHING: Result<unknown> = ok(undefined);

/** What a desk needs of the world; the browser's own where it is not given. */
export interface DeskWorld extends Pick<WritingWorld, 'newId' | 'schedule'> {
  readonly call: typeof callBackground;
  readonly outbox: OutboxMemory;
}

const BROWSER: DeskWorld = {
  call: callBackground,
  newId: newUuid,
  outbox: pageOutbox,
  schedule: (work, delayMs) => {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};

/** A desk that saves through the background; `over` replaces parts of the browser's world. */
export function newDesk(over: Partial<DeskWorld> = {}): Desk {
  const { call, newId, schedule, outbox } = { ...BROWSER, ...over };
  const id = newUuid();
  const changes = new UndoStack();
  const noted = (saved: Result<SavedAnnotation>): Result<Annotation> => {
    if (!saved.ok) return saved;
    if (saved.value.undo !== undefined) changes.add(saved.value.undo);
    return ok(saved.value.annotation);
  };
  const writing = new WritingDesk({
    send: async (edit) => noted(await call('annotation.save', edit)),
    newId,
    schedule,
    outbox: new Outbox({ memory: outbox, nowMs: () => Date.now(), deskId: id }),
  });
  const take = async (turn: UndoTurn | undefined): Promise<Result<unknown>> => {
    if (turn === undefined) return NOTHING;
    const answer = await takeBack(call, turn.step);
    if (!answer.ok) {
      /* What was erased cannot be taken back, and is not to stand before what can. */
      if (answer.error === 'not-found') turn.done(undefined);
      else turn.failed();
      return answer;
    }
    turn.done(isGroup(turn.step) ? groupOf(answer.value) : answer.value[0]);
    for (const { id, fields } of answer.value) if (fields.deleted?.is === true) writing.forget(id);
    return answer;
  };
  return {
    id,
    writing,
    changes,
    annotate: async (edit) => noted(await call('annotation.save', { ...edit, id: newId() })),
    remove: async (annotation) => {
      const removed = noted(await call('annotation.delete', { id: annotation.id }));
      if (removed.ok) writing.forget(annotation.id);
      return removed;
    },
    undo: async () => {
      await writing.flush();
      return take(changes.back());
    },
    redo: () => take(changes.forward()),
  };
}
