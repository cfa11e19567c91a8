import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { providerOf } from '../../entrypoints/background/sync-place';
import { FilesDatabase } from '../../lib/store/incoming';
import { SyncDatabase } from '../../lib/store/sync-database';
import { SyncMemory } from '../../lib/sync/memory';
import type { Account, Memos } from '../../lib/sync/memory';

const { world } = vi.hoisted(() => ({ world: { allowed: Array<string>() } }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: ({ origins }: { readonly origins: readonly string[] }) =>
        Promise.resolve(origins.every((origin) => world.allowed.includes(origin))),
    },
    storage: { local: {} },
  },
}));

const places = {
  files: new FilesDatabase(),
  memory: new SyncMemory(new SyncDatabase<Memos>('sync-place')),
};
const at = (address: string): Account => ({
  place: { kind: 'webdav', address, user: 'lin' },
  label: '办公室',
  withTexts: true,
  keys: [],
});

beforeEach(() => {
  world.allowed = ['https://nas.example.cn/*'];
});

it('a host that the browser lets nobody reach is told as that, not as a line that is down', async () => {
  await expect(
    providerOf(at('https://nas.example.cn:5006/nuoshu/'), places),
  ).resolves.toBeDefined();
  world.allowed = [];
  await expect(providerOf(at('https://nas.example.cn:5006/nuoshu/'), places)).rejects.toMatchObject(
    {
      failure: 'not-allowed',
      detail: 'nas.example.cn:5006',
    },
  );
});

it.each(['http://[::1]:8080/nuoshu/', 'http://192.168.1.5/nuoshu/'])(
  '%s is refused before that',
  async (address) => {
    await expect(providerOf(at(address), places)).rejects.toMatchObject({ failure: 'insecure' });
  },
);
