import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';

const EVERY_MS = 50;

const USAGE = z.object({ usedSize: z.number(), backingStorageSize: z.number() });
const ANSWER = z.object({ id: z.number(), result: z.unknown() });

/**
 * Script objects and array buffers, in bytes: of the page, and of all workers beside it, the
 * background too.
 */
export interface HeapBytes {
  readonly page: number;
  readonly workers: number;
}

/** The heaps of a page and of its workers, by the browser's own account. */
export interface HeapWatch {
  /** What is left after a collection. */
  resting(): Promise<HeapBytes>;
  /**
   * The most that page and workers held together since the last call, with what was not collected
   * yet.
   */
  peak(): number;
  stop(): void;
}

interface Isolate {
  readonly send: (method: string) => Promise<unknown>;
  bytes: number;
  isAsked: boolean;
}

/** Begins to watch. An isolate that is busy answers late; until then what it held last counts. */
export async function watchHeap(page: Page): Promise<HeapWatch> {
  const session = await page.context().newCDPSession(page);
  const own: Isolate = { send: ownSend(session), bytes: 0, isAsked: false };
  const workers = await workersOf(session);
  let most = 0;
  const sum = (): number =>
    [own, ...workers.values()].reduce((bytes, isolate) => bytes + isolate.bytes, 0);
  const look = async (isolate: Isolate): Promise<void> => {
    if (isolate.isAsked) return;
    isolate.isAsked = true;
    const { usedSize, backingStorageSize } = USAGE.parse(
      await isolate.send('Runtime.getHeapUsage'),
    );
    isolate.bytes = usedSize + backingStorageSize;
    isolate.isAsked = false;
    most = Math.max(most, sum());
  };
  const timer = setInterval(() => {
    for (const isolate of [own, ...workers.values()]) void look(isolate).catch(() => undefined);
  }, EVERY_MS);
  return {
    resting: async () => {
      const settled = async (isolate: Isolate): Promise<number> => {
        await isolate.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize } = USAGE.parse(
          await isolate.send('Runtime.getHeapUsage'),
        );
        return usedSize + backingStorageSize;
      };
      const others = await Promise.all([...workers.values()].map(settled));
      return { page: await settled(own), workers: others.reduce((bytes, more) => bytes + more, 0) };
    },
    peak: () => {
      const answer = most;
      most = 0;
      return answer;
    },
    stop: () => {
      clearInterval(timer);
      void session.detach().catch(() => undefined);
    },
  };
}

function ownSend(session: CDPSession): Isolate['send'] {
  return (method) =>
    method === 'Runtime.getHeapUsage'
      ? session.send(method)
      : session.send('HeapProfiler.collectGarbage');
}

/** The workers that are there and those that come; one that ends is forgotten. */
async function workersOf(session: CDPSession): Promise<ReadonlyMap<string, Isolate>> {
  const workers = new Map<string, Isolate>();
  const waiting = new Map<number, (result: unknown) => void>();
  let asked = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = ANSWER.safeParse(JSON.parse(message));
    if (!answer.success) return;
    waiting.get(answer.data.id)?.(answer.data.result);
    waiting.delete(answer.data.id);
  });
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const send: Isolate['send'] = (method) =>
      new Promise((resolve, reject) => {
        const id = (asked += 1);
        waiting.set(id, resolve);
        session
          .send('Target.sendMessageToTarget', {
            sessionId,
            message: JSON.stringify({ id, method }),
          })
          .catch(reject);
      });
    workers.set(sessionId, { send, bytes: 0, isAsked: false });
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return workers;
}
