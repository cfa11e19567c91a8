import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation } from '../../lib/store/annotations';
import { noise } from '../builders/entries';
import { Killed, memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { mortal } from '../builders/mortal';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { idOf, rowsByLog, syncAll } from '../builders/synced-world';

let storage: MemoryStorage;
let office: Profile;

const segments = (): readonly string[] =>
  [...storage.files.keys()].filter((path) => path.endsWith('.nss'));
const gets = (): readonly string[] =>
  storage.requests.filter((line) => line.endsWith('.nss')).map((line) => line.slice(4));

beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  for (let round = 0; round < 5; round += 1) {
    for (let at = 0; at < 20; at += 1)
      await office.write(idOf(round * 20 + at), { note: noise(at, 4_000) });
    await office.sync();
  }
  expect(segments()).toHaveLength(5);
  storage.requests.length = 0;
});

describe('a first reading that is stopped', () => {
  it('goes on behind the segments that it has read', async () => {
    const home = await syncedProfile(storage);
    /* Listing, manifest, three segments. */
    storage.killAfter(5);
    await expect(home.sync()).rejects.toBeInstanceOf(Killed);
    storage.revive();
    expect(gets()).toHaveLength(3);
    await home.sync();
    /* The third was on its way. */
    expect(gets()).toHaveLength(6);
    expect(new Set(gets()).size).toBe(5);
    expect((await home.rows()) === (await office.rows())).toBe(true);
    expect(await home.memory.database.staged.count()).toBe(0);
    expect(await home.memory.read('staged')).toBeUndefined();
  });

  it('comes to the same after whatever step it was', async () => {
    const begun = new Map(storage.files);
    for (let steps = 1; ; steps += 2) {
      const copy = memoryStorage(new Map(begun));
      const worker = mortal(copy);
      const home = await syncedProfile(worker.provider);
      worker.watch(home);
      worker.killAfter(steps);
      await home.sync().catch((error: unknown) => {
        if (!worker.isDead()) throw error;
      });
      const wasKilled = worker.isDead();
      worker.revive();
      await home.sync();
      expect((await home.rows()) === (await office.rows())).toBe(true);
      expect((await rowsByLog(home.database)) === (await office.rows())).toBe(true);
      if (!wasKilled) break;
    }
  }, 120_000);

  it('takes no segment that its writer has taken back meanwhile', async () => {
    const home = await syncedProfile(storage);
    storage.killAfter(5);
    await expect(home.sync()).rejects.toBeInstanceOf(Killed);
    storage.revive();
    for (let at = 0; at < 55; at += 1)
      await deleteAnnotation(office.database, office.environment, idOf(at));
    storage.files.clear();
    await office.memory.forget();
    const account = await home.memory.read('account');
    if (account !== undefined) await office.memory.write('account', account);
    await syncAll([office, home, office], 1);
    expect((await home.rows()) === (await office.rows())).toBe(true);
    expect(await home.memory.database.staged.count()).toBe(0);
  });
});

it('a merge that waits for the reader reads nothing again', async () => {
  const home = await syncedProfile(storage);
  await syncAll([home, office], 1);
  for (let at = 0; at < 55; at += 1) {
    await office.write(idOf(at), { note: noise(100 + at, 4_000) });
    await deleteAnnotation(office.database, office.environment, idOf(at));
  }
  await office.sync();
  await expect(home.sync()).rejects.toMatchObject({ failure: 'too-much-lost' });
  storage.requests.length = 0;
  await expect(home.sync()).rejects.toMatchObject({ failure: 'too-much-lost' });
  expect(gets()).toEqual([]);
  const outcome = await home.memory.read('outcome');
  await home.memory.write('outcome', { ...outcome, decided: 'take' });
  await home.sync();
  expect((await home.rows()) === (await office.rows())).toBe(true);
});

it('a device that has nothing to write is listed by its name', async () => {
  const home = await syncedProfile(storage);
  await home.sync();
  await office.sync();
  const account = await home.memory.read('account');
  expect((await office.memory.read('devices'))?.map(({ label }) => label)).toEqual([
    account?.label,
  ]);
  storage.requests.length = 0;
  await home.sync();
  expect(storage.requests).toEqual(['list manifests']);
});
