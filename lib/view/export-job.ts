import type { ExportNews, ExportOrder } from './export-order';

/** A file in the making. */
export interface ExportJob {
  /** What came of it; never, once it was called off. */
  readonly done: Promise<Exclude<ExportNews, { readonly kind: 'progress' }>>;
  /** Stops at once; nothing is left of it. */
  readonly cancel: () => void;
}

/** How far a file is, in reports. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** Has what was ordered made in a worker of its own. */
export function startExport(
  order: ExportOrder,
  hear: (progress: ExportProgress) => void,
): ExportJob {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<Exclude<ExportNews, { readonly kind: 'progress' }>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
      if (data.kind === 'progress') {
        hear(data);
        return;
      }
      worker.terminate();
      resolve(data);
    });
    /* A script that an update took away. */
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve({ kind: 'failed', error: 'unexpected' });
    });
  });
  worker.postMessage(order);
  return { done, cancel: () => worker.terminate() };
}
