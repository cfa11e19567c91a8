/** How long one slice of work may keep the page from answering. */
const SLICE_MS = 12;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });

/**
 * Does `work` for each item in order, giving the page its turn whenever a slice is used up, and stops early when
 * `isCurrent` no longer holds. Answers whether it got to the end. `now` is in milliseconds.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isCurrent: () => boolean = () => true,
  now: () => number = () => performance.now(),
): Promise<boolean> {
  let sliceEnd = now() + SLICE_MS;
  for (const item of items) {
    if (now() >= sliceEnd) {
      await nextTask();
      sliceEnd = now() + SLICE_MS;
    }
    if (!isCurrent()) return false;
    work(item);
  }
  return true;
}

/** Calls `step` until it answers false, giving the page its turn whenever a slice is used up. */
export async function repeatInSlices(step: () => boolean, now: () => number = () => performance.now()): Promise<void> {
  let sliceEnd = now() + SLICE_MS;
  while (step()) {
    if (now() < sliceEnd) continue;
    await nextTask();
    sliceEnd = now() + SLICE_MS;
  }
}
