import type { DeskPort } from '../desk/client';
import type { DeskMessage, DeskReply } from '../desk/protocol';

/** An index that is not loaded before it is begun. */
export interface LazyDesk {
  readonly port: DeskPort;
  /** Starts loading; once is enough. */
  readonly begin: () => void;
}

/**
 * The desk's index in a worker, which loads it from the store by itself. It is begun when the page
 * has drawn its first rows: until then both would read the same database and use the same
 * processor. What is asked before waits.
 */
export function lazyDeskWorker(): LazyDesk {
  const waiting: DeskMessage[] = [];
  const hearers: ((reply: DeskReply) => void)[] = [];
  let worker: Worker | undefined;
  return {
    port: {
      send: (message) => {
        if (worker === undefined) waiting.push(message);
        else worker.postMessage(message);
      },
      hear: (hear) => void hearers.push(hear),
    },
    begin: () => {
      if (worker !== undefined) return;
      worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) =>
        hearers.forEach((hear) => hear(data)),
      );
      for (const message of waiting.splice(0)) worker.postMessage(message);
    },
  };
}
