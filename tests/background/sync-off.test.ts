import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SOURCE } from '../builders/annotation-edit';
import { entryOf } from '../builders/entries';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { begun, rowsOf, syncKeeper } from '../builders/sync-keeper';
import type { Kept } from '../builders/sync-keeper';
import { idOf } from '../builders/synced-world';

let storage: MemoryStorage;
let office: Kept;
let home: Kept;

beforeEach(() => {
  storage = memoryStorage();
  office = syncKeeper(storage);
  home = syncKeeper(storage);
});

describe('where sync is off', () => {
  it('an edit does not open the database of sync once it is known', async () => {
    await office.keeper.wake();
    const read = vi.spyOn(office.memory, 'read');
    for (let at = 0; at < 20; at += 1) office.keeper.expect();
    expect(office.later).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it('an edit is expected again from the set-up on, and no more once it is off again', async () => {
    await office.keeper.wake();
    await begun(office);
    office.keeper.expect();
    expect(office.later).toHaveLength(1);
    office.later.length = 0;
    await office.keeper.off();
    office.keeper.expect();
    expect(office.later).toEqual([]);
  });
});

describe('entries that are brought by hand', () => {
  it('are merged, announced and handed on; those that nobody would take are passed over', async () => {
    await home.write(idOf(1), { note: '手工带来的' });
    const entries = (await home.world.database.changes.toArray()).map(
      ({ seq: _, ...entry }) => entry,
    );
    await begun(office);
    const huge = { ...entryOf(1), fields: { note: 'x'.repeat(2_000_000) } };
    expect(await office.keeper.takeIn([...entries, huge], { keep: false })).toEqual({
      news: entries.length,
    });
    expect(office.announced).toEqual([SOURCE]);
    expect(await office.keeper.takeIn(entries, { keep: false })).toEqual({ news: 0 });
    expect((await office.keeper.now()).failure).toBeUndefined();
    const fresh = syncKeeper(storage);
    await begun(fresh);
    expect(await rowsOf(fresh)).toContain('手工带来的');
  });

  it('what is taken along in a file is closed into no sitting any more', async () => {
    await office.write(idOf(1), { note: '先写的' });
    expect(await office.keeper.handOver()).toEqual({ upTo: 1 });
    await office.write(idOf(1), { note: '先写的，又接着写' });
    await office.write(idOf(1), { note: '先写的，又接着写完' });
    await begun(office);
    expect((await office.world.database.changes.toArray()).map(({ seq }) => seq)).toContain(1);
  });
});
