import type { ChromiumHarness } from '../tests/browser/harness/chromium';

/** The extension's service worker, by the browser's own account. */
export interface WorkerWatch {
  /** Ends the worker, and answers once it has ended. */
  stop(): Promise<void>;
  /** Whether it runs or starts. */
  isRunning(): Promise<boolean>;
  /** Answers once it runs; throws where it does not within half a minute. */
  running(): Promise<void>;
}

const PATIENCE_MS = 30_000;
/**
 * A text of the extension: no script in it, so that it asks nothing of the worker. It stays open.
 */
const QUIET_PATH = 'manifest.json';

/** Begins to watch. */
export async function watchWorker({
  context,
  extensionId,
  extensionPage,
}: ChromiumHarness): Promise<WorkerWatch> {
  const session = await context.newCDPSession(await extensionPage(QUIET_PATH));
  const origin = `chrome-extension://${extensionId}/`;
  const statuses = new Map<string, string>();
  const listeners = new Set<() => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith(origin)) statuses.set(versionId, runningStatus);
    listeners.forEach((listener) => listener());
  });
  await session.send('ServiceWorker.enable');
  const is = (...wanted: readonly string[]): boolean =>
    [...statuses.values()].some((one) => wanted.includes(one));
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(look);
        reject(new Error(`the worker is ${[...statuses.values()].join(', ')}`));
      }, PATIENCE_MS);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  /** The list of targets is asked of another part of the browser than the statuses come from. */
  const isTarget = async (): Promise<boolean> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };
  return {
    stop: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await until(() => statuses.size > 0 && !is('running', 'starting', 'stopping'));
    },
    isRunning: async () => (await isTarget()) || is('running', 'starting'),
    running: () => until(() => is('running')),
  };
}
