import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation } from '../../lib/store/annotations';
import { emptyBin } from '../../lib/store/bin';
import { noise } from '../builders/entries';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { begun, rowsOf, SYNC_ENTRY, syncKeeper } from '../builders/sync-keeper';
import type { Kept } from '../builders/sync-keeper';
import { idOf } from '../builders/synced-world';

let storage: MemoryStorage;
let office: Kept;
let home: Kept;

beforeEach(async () => {
  storage = memoryStorage();
  office = syncKeeper(storage);
  home = syncKeeper(storage);
  for (let at = 0; at < 30; at += 1) await office.write(idOf(at), { note: noise(at, 4_000) });
  await begun(office);
  await office.write(idOf(40), { note: '关闭之前写的' });
  for (const one of [office, home, office]) await begun(one);
});

const devices = (): number =>
  new Set(
    [...storage.files.keys()]
      .filter((path) => path.startsWith('manifests/'))
      .map((path) => path.split('-')[0]),
  ).size;

async function expectSame(): Promise<void> {
  for (const one of [office, home, office])
    expect((await one.keeper.now()).failure).toBeUndefined();
  const fresh = syncKeeper(storage);
  await begun(fresh);
  for (const one of [home, fresh])
    expect((await rowsOf(one)) === (await rowsOf(office))).toBe(true);
}

describe('sync that is switched off, and on again at the same place', () => {
  it('goes on with its own id and files, and sends nothing twice', async () => {
    const uploaded = storage.uploaded;
    await office.keeper.off();
    await office.write(idOf(41), { note: '关闭时写的' });
    await home.write(idOf(42), { note: '那边写的' });
    await home.keeper.now();
    await begun(office);
    expect(devices()).toBe(2);
    expect(storage.uploaded - uploaded).toBeLessThan(80_000);
    expect((await office.keeper.stand()).devices).toHaveLength(1);
    expect((await home.keeper.now()).devices).toHaveLength(1);
    expect(await rowsOf(home)).toContain('关闭时写的');
    expect(await rowsOf(office)).toContain('那边写的');
    expect(await rowsOf(home)).toContain('关闭之前写的');
    await expectSame();
  });

  it('remembers no word meanwhile, and nothing of what was erased for good comes back', async () => {
    await office.keeper.off();
    const kept = JSON.stringify(await office.memory.database.memos.toArray());
    for (const secret of ['关闭之前写的', '"password"', '"account"'])
      expect(kept).not.toContain(secret);
    await deleteAnnotation(office.world.database, office.world, idOf(40));
    await emptyBin(office.world.database, office.world);
    await begun(office);
    await office.keeper.now();
    expect(devices()).toBe(2);
    await expectSame();
    for (const { world } of [office, home])
      expect(JSON.stringify(await world.database.changes.toArray())).not.toContain('关闭之前写的');
  });

  it('writes everything anew where its files were removed meanwhile', async () => {
    await office.keeper.off();
    await home.keeper.forget({ device: (await home.keeper.stand()).devices[0]?.id ?? '' });
    expect(devices()).toBe(1);
    await begun(office);
    expect(devices()).toBe(2);
    await expectSame();
  });

  it('at another place begins anew, and hands on what was read at the first', async () => {
    await home.keeper.off();
    storage.files.clear();
    await begun(home, {
      place: { kind: 'webdav', address: 'https://other.example/', user: 'liu' },
    });
    const fresh = syncKeeper(storage);
    await begun(fresh);
    expect(await rowsOf(fresh)).toContain('关闭之前写的');
  });

  it('as often as one likes', async () => {
    for (let at = 0; at < 3; at += 1) {
      await office.keeper.off();
      await office.write(idOf(50 + at), { note: `第${at}次` });
      await begun(office);
    }
    expect(devices()).toBe(2);
    await expectSame();
    expect(await rowsOf(home)).toContain('第2次');
  });
});

describe('while a place is tried', () => {
  it('nothing is synced beside it, here or in another background', async () => {
    const running: string[] = [];
    let most = 0;
    Object.assign(office.world.sync, {
      exclusively: async (work: () => Promise<unknown>) => {
        running.push('one');
        most = Math.max(most, running.length);
        const done = await work();
        running.pop();
        return done;
      },
    });
    await Promise.all([
      office.keeper.setUp(SYNC_ENTRY),
      office.keeper.now(),
      office.keeper.setUp({ ...SYNC_ENTRY, label: '改名' }),
      office.keeper.now(),
    ]);
    expect(most).toBe(1);
    Object.assign(office.world.sync, { exclusively: () => Promise.resolve(undefined) });
    expect(await office.keeper.setUp(SYNC_ENTRY)).toEqual({ failure: 'busy' });
  });

  it('a new name of the device goes to the others', async () => {
    await begun(office, { label: '新名字' });
    expect((await home.keeper.now()).devices.map(({ label }) => label)).toEqual(['新名字']);
  });
});
