/** How long one slice of work may keep the page from answering. */
const SLICE_MS = 12;

/** How a long piece of work is cut up. */
export interface Slicing {
  /** Work whose every slice makes the browser lay out the page anew is faster in fewer slices. */
  readonly sliceMs?: number;
  /** The work stops where this no longer holds. */
  readonly isCurrent?: () => boolean;
}

/**
 * Gives the page its turn: to draw, to answer input. Not throttled in background tabs, as timers
 * are.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });

/**
 * Does `work` for each item in order, giving the page its turn whenever a slice is used up. Answers
 * whether it got to the end.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  { sliceMs = SLICE_MS, isCurrent = () => true }: Slicing = {},
): Promise<boolean> {
  let sliceEnd = performance.now() + sliceMs;
  for (const item of items) {
    if (performance.now() >= sliceEnd) {
      await nextTask();
      sliceEnd = performance.now() + sliceMs;
    }
    if (!isCurrent()) return false;
    work(item);
  }
  return true;
}

/** Calls `step` until it answers false, giving the page its turn whenever a slice is used up. */
export async function repeatInSlices(
  step: () => boolean,
  { sliceMs = SLICE_MS }: Pick<Slicing, 'sliceMs'> = {},
): Promise<void> {
  let sliceEnd = performance.now() + sliceMs;
  while (step()) {
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    sliceEnd = performance.now() + sliceMs;
  }
}
