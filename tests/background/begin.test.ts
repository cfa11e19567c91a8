import { expect, it, vi } from 'vitest';
import { begin } from '../../lib/background/begin';
import { fakeMemory } from '../builders/session-memory';

const never = (): Promise<void> => Promise.reject(new Error('no storage'));

function beginning(over: Partial<Parameters<typeof begin>[0]> = {}) {
  const done: string[] = [];
  const buildSearch = vi.fn(() => {
    done.push('search');
    return Promise.resolve(1);
  });
  const drain = vi.fn(async () => {
    await Promise.resolve();
    done.push('outbox');
  });
  const world = {
    memory: fakeMemory(),
    waiting: { drain },
    pause: () => Promise.resolve(),
    tabIds: () => Promise.resolve([]),
    injectDetector: () => Promise.resolve(),
    finishImport: () => {
      done.push('import');
      return Promise.resolve();
    },
    settleSites: () => Promise.resolve(),
    nameDevice: () => Promise.resolve(),
    buildSearch,
    backUp: () => {
      done.push('backup');
      return Promise.resolve();
    },
    sync: () => {
      done.push('sync');
      return Promise.resolve();
    },
    ...over,
  };
  return { done, buildSearch, start: () => begin(world) };
}

it('each start writes what waits, builds the search, goes on with an import, backs up and syncs behind it, once', async () => {
  const { done, start } = beginning();
  await start();
  const once = ['outbox', 'search', 'import', 'backup', 'sync'];
  expect(done).toEqual(once);
  await start();
  expect(done).toEqual([...once, ...once]);
});

it('what woke the background goes first: before the pause is over only what waits is written', async () => {
  let goOn = (): void => undefined;
  const { done, start } = beginning({ pause: () => new Promise((resolve) => (goOn = resolve)) });
  const started = start();
  await vi.waitFor(() => expect(done).toEqual(['outbox']));
  goOn();
  await started;
  expect(done).toEqual(['outbox', 'search', 'import', 'backup', 'sync']);
});

it('an outbox that cannot be read keeps the search from nothing', async () => {
  const { start, buildSearch } = beginning({ waiting: { drain: never } });
  await start();
  expect(buildSearch).toHaveBeenCalledOnce();
});

it('a search that cannot be built is left to the next start', async () => {
  const buildSearch = vi.fn(never);
  await beginning({ buildSearch }).start();
  expect(buildSearch).toHaveBeenCalledOnce();
});

it('sites that cannot be settled keep nothing else from being done', async () => {
  const settleSites = vi.fn(never);
  const { start, done } = beginning({ settleSites });
  await start();
  expect([settleSites.mock.calls.length, done]).toEqual([
    1,
    ['outbox', 'search', 'import', 'backup', 'sync'],
  ]);
});
