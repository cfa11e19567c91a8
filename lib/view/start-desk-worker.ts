import type { DeskPort } from '../desk/client';
import type { DeskReply } from '../desk/protocol';

/** Starts the desk's index in a worker, which loads it from the store by itself. */
export function startDeskWorker(): DeskPort {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  return {
    send: (message) => worker.postMessage(message),
    hear: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => hear(data)),
  };
}
