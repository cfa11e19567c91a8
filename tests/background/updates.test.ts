import { describe, expect, it, vi } from 'vitest';
import { comeBack, leaveForUpdate } from '../../lib/background/updates';
import type { WaitingEdit } from '../../lib/messages/map';
import { waiting } from '../builders/outbox';
import { fakeMemory } from '../builders/session-memory';

/** A browser in which a new version waits. */
function leaving(left: () => Promise<readonly WaitingEdit[]>) {
  const later: (() => void)[] = [];
  const flush = vi.fn<() => void>();
  const restart = vi.fn<() => void>();
  leaveForUpdate({
    waiting: { list: left },
    schedule: (work) => {
      later.push(work);
      return () => undefined;
    },
    flush,
    restart,
  });
  const look = async (): Promise<void> => {
    later.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { flush, restart, look };
}

describe('before an update', () => {
  it('every page saves; the new version comes when nothing waits any more', async () => {
    let left: readonly WaitingEdit[] = [waiting()];
    const { flush, restart, look } = leaving(() => Promise.resolve(left));
    expect(flush).toHaveBeenCalledOnce();
    await look();
    expect(restart).not.toHaveBeenCalled();
    left = [];
    await look();
    expect(restart).toHaveBeenCalledOnce();
  });

  it.each([
    {
      name: 'what cannot be saved keeps it for seconds only',
      left: () => Promise.resolve([waiting()]),
      looks: 8,
    },
    {
      name: 'a storage that fails does not keep it',
      left: () => Promise.reject(new Error('no storage')),
      looks: 1,
    },
  ])('$name', async ({ left, looks }) => {
    const { restart, look } = leaving(left);
    for (let looked = 1; looked < looks; looked += 1) await look();
    expect(restart).not.toHaveBeenCalled();
    await look();
    expect(restart).toHaveBeenCalledOnce();
  });
});

it('the first start of a session writes at once what was left, and has open pages detected; the others do not', async () => {
  const memory = fakeMemory();
  const drain = vi.fn<(leastAgeMs?: number) => Promise<void>>(() => Promise.resolve());
  const injectDetector = vi.fn<(tabId: number) => Promise<void>>((tabId) =>
    tabId === 7 ? Promise.reject(new Error('discarded')) : Promise.resolve(),
  );
  const start = () =>
    comeBack({ memory, waiting: { drain }, tabIds: () => Promise.resolve([7, 8]), injectDetector });
  await start();
  expect(injectDetector.mock.calls).toEqual([[7], [8]]);
  expect(drain.mock.calls).toEqual([[0]]);
  await start();
  expect(injectDetector).toHaveBeenCalledTimes(2);
  expect(drain.mock.calls).toEqual([[0], []]);
});
