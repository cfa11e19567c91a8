import type { AnnotationEdit } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { ErrorCode, Result } from '../../lib/model/result';
import type { DraftWorld } from '../../lib/reader/draft';
import { annotation } from './samples';

/** A store and a clock that do what a test tells them. */
export interface FakeWorld extends DraftWorld {
  readonly saved: AnnotationEdit[];
  readonly removed: string[];
  /** Every save from now on fails with this, or works again. */
  failWith(error: ErrorCode | undefined): void;
  /** Saves wait until `release`. */
  hold(): void;
  release(): Promise<void>;
  /** The reader pauses: whatever waits for it happens. */
  pause(): Promise<void>;
}

/** Lets promises that are due settle. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A world in which every save works until told otherwise. */
export function fakeWorld(): FakeWorld {
  const saved: AnnotationEdit[] = [];
  const removed: string[] = [];
  const waiting = new Set<() => void>();
  let held: (() => void)[] | undefined;
  let error: ErrorCode | undefined;
  const answer = async <T>(value: T): Promise<Result<T>> => {
    const failure = error;
    if (held !== undefined) await new Promise<void>((resolve) => held?.push(resolve));
    return failure === undefined ? ok(value) : fail(failure);
  };
  return {
    saved,
    removed,
    save: (edit) => {
      saved.push(edit);
      return answer<Annotation>(annotation({ id: edit.id, target: edit.target }));
    },
    remove: (id) => {
      removed.push(id);
      return answer({ id });
    },
    later: (work) => {
      waiting.add(work);
      return () => waiting.delete(work);
    },
    failWith: (code) => (error = code),
    hold: () => (held = []),
    release: async () => {
      const open = held ?? [];
      held = undefined;
      for (const go of open) go();
      await settled();
    },
    pause: async () => {
      const due = [...waiting];
      waiting.clear();
      for (const work of due) work();
      await settled();
    },
  };
}
