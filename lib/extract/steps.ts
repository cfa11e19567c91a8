/**
 * A long computation that can be left for a while wherever it yields; every loop over a whole text
 * is one.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long a computation goes on before it is left, in milliseconds. */
export const SLICE_MS = 30;

/** Who else gets a turn, and how time is told: a worker's own, or a test's. */
export interface Slicing {
  /** Resolves when the others had their turn. */
  readonly pause: () => Promise<void>;
  /** A clock that only moves forward. */
  readonly nowMs: () => number;
}

/** The result, without a pause. */
export function runThrough<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same result, with a pause whenever `SLICE_MS` have passed. */
export async function runInSlices<T>(steps: Steps<T>, { pause, nowMs }: Slicing): Promise<T> {
  let from = nowMs();
  let step = steps.next();
  while (step.done !== true) {
    if (nowMs() - from >= SLICE_MS) {
      await pause();
      from = nowMs();
    }
    step = steps.next();
  }
  return step.value;
}

/** Items of a loop between two yields, a power of two: a millisecond or two of the slowest. */
const STRIDE = 256;

/** Whether a loop should yield before its item with this index. */
export const isStop = (index: number): boolean => (index & (STRIDE - 1)) === 0;
