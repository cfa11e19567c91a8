import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation } from '../../lib/store/annotations';
import { emptyBin } from '../../lib/store/bin';
import { ownDots, takeNewDevice } from '../../lib/store/device';
import { formatDot } from '../../lib/merge/clock';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { freshDatabase } from '../builders/store-world';
import { copyOf, idOf, syncAll } from '../builders/synced-world';

let storage: MemoryStorage;
let office: Profile;
let home: Profile;

beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
  await office.write(idOf(1), { note: '起初' });
  await syncAll([office, home]);
});

const deviceOf = async ({ database }: Profile): Promise<string | undefined> =>
  (await database.meta.get('device'))?.value;
const notesOf = async ({ database }: Profile): Promise<readonly string[]> =>
  (await database.annotations.toArray()).map(({ note }) => note).sort();

async function eraseAtHome(): Promise<void> {
  await deleteAnnotation(home.database, home.environment, idOf(1));
  await emptyBin(home.database, home.environment);
  await home.sync();
}

describe('what an eraser had not seen of a profile that has another id by now', () => {
  it('comes back, on every device', async () => {
    const copy = await copyOf(office, storage);
    await copy.write(idOf(1), { note: '拷贝上改的，没人看过' });
    await office.write(idOf(2), { note: '原件写的' });
    await office.sync();
    await eraseAtHome();
    const former = await deviceOf(copy);
    await copy.sync();
    expect(await deviceOf(copy)).not.toBe(former);
    await syncAll([copy, office, home, copy]);
    for (const one of [copy, office, home])
      expect(await notesOf(one)).toEqual(['原件写的', '拷贝上改的，没人看过']);
    expect(await home.rows()).toBe(await copy.rows());
  });

  it('comes back once where a profile and its copy had both written it', async () => {
    await office.write(idOf(1), { note: '拷贝之前改的，没人看过' });
    const copy = await copyOf(office, storage);
    await office.write(idOf(2), { note: '原件写的' });
    await eraseAtHome();
    await office.sync();
    await copy.sync();
    await syncAll([copy, office, home, copy]);
    for (const one of [copy, office, home])
      expect(await notesOf(one)).toEqual(['原件写的', '拷贝之前改的，没人看过']);
    expect(await home.rows()).toBe(await copy.rows());
  });
});

describe('dots of a profile', () => {
  const dot = (device: string, timeMs: number): string =>
    formatDot({ timeMs, counter: 0, device, nonce: '0' });

  it('are those of all ids that it had, as far as its clock had come', async () => {
    const database = freshDatabase();
    expect((await ownDots(database))(dot('a', 1))).toBe(false);
    for (const [id, timeMs] of [
      ['a', 100],
      ['b', 200],
    ] as const) {
      await takeNewDevice(database, id);
      await database.meta.put({ key: 'clock', value: dot(id, timeMs) });
    }
    await takeNewDevice(database, 'c');
    const isOwn = await ownDots(database);
    expect(['a', 'b', 'c', 'd'].map((id) => isOwn(dot(id, 100)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['a', 'b', 'c'].map((id) => isOwn(dot(id, 200)))).toEqual([false, true, true]);
    expect(isOwn('no dot')).toBe(false);
  });
});
