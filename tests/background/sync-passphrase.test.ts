import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { syncSign } from '../../lib/view/sync-status';
import { noise } from '../builders/entries';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { begun, rowsOf, SYNC_ENTRY, syncKeeper } from '../builders/sync-keeper';
import type { Kept } from '../builders/sync-keeper';
import { idOf } from '../builders/synced-world';

const TIMEOUT_MS = 60_000;

/** One folder each, until a program carries all files from one to the other, as Syncthing does. */
let folders: readonly [MemoryStorage, MemoryStorage];
let office: Kept;
let home: Kept;

function carry(): void {
  const [a, b] = folders;
  const [mine, theirs] = [new Map(a.files), new Map(b.files)];
  for (const [path, bytes] of mine) b.files.set(path, bytes);
  for (const [path, bytes] of theirs) a.files.set(path, bytes);
}

const troubles = async ({ keeper }: Kept): Promise<readonly unknown[]> =>
  (await keeper.now()).devices.map(({ trouble }) => trouble);

async function apart(mine: string | undefined, theirs: string | undefined): Promise<void> {
  await begun(office, { passphrase: mine });
  await begun(home, { passphrase: theirs, label: '家里' });
  carry();
}

beforeEach(async () => {
  folders = [memoryStorage(), memoryStorage()];
  office = syncKeeper(folders[0]);
  home = syncKeeper(folders[1]);
  for (let at = 0; at < 30; at += 1) await office.write(idOf(at), { note: noise(at, 4_000) });
  await home.write(idOf(50), { note: '家里写的' });
});

describe('two devices that chose a passphrase apart', { timeout: TIMEOUT_MS }, () => {
  it.each([
    ['the same', '临溪镇的桥'],
    ['another', '望溪的石桥'],
  ])('%s one: each is told of, and no sign says that all is well', async (_, theirs) => {
    await apart('临溪镇的桥', theirs);
    for (const one of [office, home]) {
      expect(await troubles(one)).toEqual(['passphrase']);
      expect(syncSign(await one.keeper.stand())).toBe('unread');
    }
    /* The passphrase of the other, entered on one of them, is enough for both. */
    expect(await office.keeper.setUp({ ...SYNC_ENTRY, passphrase: theirs })).toEqual({});
    expect(await troubles(office)).toEqual([undefined]);
    for (let round = 0; round < 3; round += 1) {
      carry();
      for (const one of [office, home]) await one.keeper.now();
    }
    for (const one of [office, home]) {
      expect(await troubles(one)).toEqual([undefined]);
      expect(syncSign(await one.keeper.stand())).toBe('synced');
    }
    expect((await rowsOf(office)) === (await rowsOf(home))).toBe(true);
    expect(await rowsOf(office)).toContain('家里写的');
    /* Whoever comes now needs that one passphrase. */
    const fresh = syncKeeper(folders[1]);
    await begun(fresh, { passphrase: theirs });
    expect(await troubles(fresh)).toEqual([undefined, undefined]);
    expect((await rowsOf(fresh)) === (await rowsOf(home))).toBe(true);
  });

  it('a passphrase that opens nothing is refused, and those that are known stay', async () => {
    await apart('临溪镇的桥', '望溪的石桥');
    await office.keeper.now();
    expect(await office.keeper.setUp({ ...SYNC_ENTRY, passphrase: '都不是' })).toMatchObject({
      failure: 'wrong-passphrase',
    });
    expect((await office.keeper.now()).failure).toBeUndefined();
  });

  it('where one has none, either is told what is the matter', async () => {
    await apart('临溪镇的桥', undefined);
    expect(await troubles(office)).toEqual(['clear']);
    expect(await troubles(home)).toEqual(['passphrase']);
    expect(
      await home.keeper.setUp({ ...SYNC_ENTRY, label: '家里', passphrase: '临溪镇的桥' }),
    ).toEqual({});
    for (let round = 0; round < 3; round += 1) {
      for (const one of [home, office]) await one.keeper.now();
      carry();
    }
    for (const one of [office, home]) expect(await troubles(one)).toEqual([undefined]);
    expect((await rowsOf(office)) === (await rowsOf(home))).toBe(true);
    const text = [...folders[1].files]
      .filter(([path]) => path.includes('.ns'))
      .map(([, bytes]) => bytes[11]);
    expect(text.filter((flag) => flag !== 1).length).toBeLessThanOrEqual(2);
  });
});
