import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { PERIOD_MINUTES, QUIET_MS } from '../../lib/background/sync';
import { deleteAnnotation } from '../../lib/store/annotations';
import { SyncError } from '../../lib/sync/provider';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { begun, rowsOf, SYNC_ENTRY, syncKeeper } from '../builders/sync-keeper';
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

const writes = (): readonly string[] =>
  storage.requests.filter((line) => /^(?:put|delete)/.test(line));

/** From now on every request ends so. */
function failing(error: SyncError): () => void {
  const calls = { list: storage.list.bind(storage), put: storage.put.bind(storage) };
  storage.list = () => Promise.reject(error);
  storage.put = () => Promise.reject(error);
  return () => Object.assign(storage, calls);
}

describe('setting sync up', () => {
  it('tries the place, keeps to it, and syncs at once', async () => {
    await office.write(idOf(1), { note: '一' });
    expect(await office.keeper.stand()).toEqual({ waiting: 0, devices: [], contested: 0 });
    await begun(office);
    const stand = await office.keeper.stand();
    expect(stand).toMatchObject({
      setup: { place: SYNC_ENTRY.place, label: '办公室', withTexts: true, isEncrypted: false },
      syncedAt: '2026-01-01T00:00:00.000Z',
      waiting: 0,
    });
    expect(stand.failure).toBeUndefined();
    expect(JSON.stringify(stand)).not.toContain('"p"');
    expect(office.wakes).toEqual([PERIOD_MINUTES]);
    expect([...storage.files.keys()].filter((path) => path.includes('probe'))).toEqual([]);
  });

  it('tells a refusal and keeps nothing', async () => {
    failing(new SyncError('unauthorized', 'PROPFIND /: 401'));
    const answer = await office.keeper.setUp(SYNC_ENTRY);
    expect(answer).toMatchObject({ failure: 'unauthorized', detail: 'PROPFIND /: 401' });
    expect(await office.memory.read('account')).toBeUndefined();
    expect(office.wakes).toEqual([]);
  });

  it('takes a passphrase that opens what lies there', { timeout: 60_000 }, async () => {
    await begun(office, { passphrase: '临溪镇' });
    await office.write(idOf(1), { note: '密' });
    await office.keeper.now();
    await begun(home, { passphrase: '临溪镇' });
    expect(await rowsOf(home)).toContain('密');
    expect((await home.keeper.stand()).setup?.isEncrypted).toBe(true);
    const salts = [office, home].map(async ({ memory }) =>
      (await memory.read('account'))?.keys.map(({ salt }) => [...salt]),
    );
    const [first, second] = await Promise.all(salts);
    expect(second).toEqual(first);
  });

  it.each([
    ['another passphrase', '临溪镇', '别的', 'wrong-passphrase'],
    ['none', '临溪镇', undefined, 'needs-passphrase'],
    ['one where nothing is encrypted', undefined, '临溪镇', 'not-encrypted'],
  ])(
    'tells %s before anything is written',
    { timeout: 60_000 },
    async (_, theirs, mine, failure) => {
      await office.write(idOf(1), { note: '一' });
      await begun(office, { passphrase: theirs });
      storage.requests.length = 0;
      expect(await home.keeper.setUp({ ...SYNC_ENTRY, passphrase: mine })).toMatchObject({
        failure,
      });
      expect(writes()).toEqual([]);
      expect(await home.memory.read('account')).toBeUndefined();
    },
  );

  it('at another place hands on what was read at the first', async () => {
    await office.write(idOf(1), { note: '办公室' });
    await begun(office);
    await begun(home);
    storage.files.clear();
    await begun(home, {
      place: {
        ...SYNC_ENTRY.place,
        kind: 'webdav',
        address: 'https://other.example/',
        user: 'liu',
      },
    });
    const fresh = syncKeeper(storage);
    await begun(fresh);
    expect(await rowsOf(fresh)).toBe(await rowsOf(home));
    expect(await rowsOf(fresh)).toContain('办公室');
  });
});

describe('when it is synced', () => {
  beforeEach(async () => {
    await begun(office);
    storage.requests.length = 0;
  });

  it('two calls at once are one sync', async () => {
    await Promise.all([office.keeper.now(), office.keeper.now(), office.keeper.wake()]);
    expect(storage.requests.filter((line) => line === 'list manifests').length).toBeLessThanOrEqual(
      2,
    );
    storage.requests.length = 0;
    await Promise.all([office.keeper.now(), office.keeper.now()]);
    expect(storage.requests).toEqual(['list manifests']);
  });

  it('edits are waited for until the reader pauses', async () => {
    for (let at = 1; at <= 5; at += 1) {
      await office.write(idOf(1), { note: `第${at}次` });
      office.keeper.expect();
    }
    expect(office.later.map(({ delayMs }) => delayMs)).toEqual([QUIET_MS]);
    expect((await office.keeper.stand()).waiting).toBeGreaterThan(0);
    expect(storage.requests).toEqual([]);
    office.later[0]?.work();
    await expect.poll(async () => (await office.keeper.stand()).waiting).toBe(0);
  });

  it('what is written while a sync is past its writing goes with one of its own', async () => {
    const list = storage.list.bind(storage);
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    storage.list = async (folder) => {
      await gate;
      return list(folder);
    };
    const running = office.keeper.now();
    office.keeper.expect();
    office.later[0]?.work();
    storage.list = list;
    go();
    await running;
    await office.write(idOf(1), { note: '之后' });
    await expect.poll(async () => (await office.keeper.stand()).waiting).toBe(0);
  });

  it('a storage that asks for time is left alone so long, but for the reader', async () => {
    const heal = failing(new SyncError('busy', 'PROPFIND /: 503', 90_000));
    const stand = await office.keeper.now();
    expect(stand.failure).toEqual({
      failure: 'busy',
      detail: 'PROPFIND /: 503',
      since: '2026-01-01T00:00:00.000Z',
      retryAt: '2026-01-01T00:01:30.000Z',
    });
    heal();
    storage.requests.length = 0;
    await office.keeper.wake();
    office.advance(89_000);
    await office.keeper.wake();
    expect(storage.requests).toEqual([]);
    office.advance(2_000);
    await office.keeper.wake();
    expect(storage.requests).toEqual(['list manifests']);
    expect((await office.keeper.stand()).failure).toBeUndefined();
  });

  it('a failure that lasts says since when', async () => {
    failing(new SyncError('offline', 'PROPFIND /'));
    await office.keeper.now();
    office.advance(3_600_000);
    const { failure, syncedAt } = await office.keeper.now();
    expect(failure).toEqual({
      failure: 'offline',
      detail: 'PROPFIND /',
      since: '2026-01-01T00:00:00.000Z',
    });
    expect(syncedAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('what is no failure of the storage is one of the store', async () => {
    storage.list = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));
    expect((await office.keeper.now()).failure).toMatchObject({
      failure: 'store',
      detail: 'QuotaExceededError',
    });
  });

  it('where another background syncs, this one says nothing of it', async () => {
    const { sync } = office.world;
    Object.assign(sync, { exclusively: () => Promise.resolve(undefined) });
    office.advance(60_000);
    expect((await office.keeper.now()).syncedAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('turned off it asks nobody any more, and keeps every note', async () => {
    await office.write(idOf(1), { note: '留下' });
    const stand = await office.keeper.off();
    expect(stand).toMatchObject({ waiting: 0, devices: [] });
    expect(stand.setup).toBeUndefined();
    expect(office.wakes.at(-1)).toBe(0);
    storage.requests.length = 0;
    await office.keeper.wake();
    await office.keeper.now();
    expect(storage.requests).toEqual([]);
    expect(await rowsOf(office)).toContain('留下');
  });
});

describe('a merge that would take much away', () => {
  beforeEach(async () => {
    for (let at = 1; at <= 10; at += 1) await office.write(idOf(at), { note: `第${at}条` });
    for (const one of [office, home]) await begun(one);
    for (let at = 1; at <= 8; at += 1)
      await deleteAnnotation(office.world.database, office.world, idOf(at));
    await office.keeper.now();
  });

  it.each([
    [true, 10],
    [false, 2],
  ])('waits for the reader; kept: %s', async (keep, living) => {
    const held = await home.keeper.now();
    expect(held.failure?.failure).toBe('too-much-lost');
    expect(held.hold).toMatchObject({ lost: 8, gained: 0, living: 10 });
    expect(held.hold?.notes).toHaveLength(8);
    /* Asked again, it is the same. */
    expect((await home.keeper.now()).hold).toEqual(held.hold);
    const stand = await home.keeper.decide({ keep });
    expect([stand.hold, stand.failure]).toEqual([undefined, undefined]);
    await office.keeper.now();
    await office.keeper.now();
    for (const { world } of [home, office]) {
      const rows = await world.database.annotations.toArray();
      expect(rows.filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(living);
    }
    expect(await rowsOf(office)).toBe(await rowsOf(home));
    expect((await home.memory.read('outcome'))?.decided).toBeUndefined();
  });
});

describe('a device that is no more', () => {
  it('is forgotten: its files go, what it wrote is handed on from here', async () => {
    await home.write(idOf(1), { note: '旧电脑写的' });
    for (const one of [home, office]) await begun(one);
    const [old] = (await office.keeper.stand()).devices;
    expect(old?.label).toBe('办公室');
    const { stand } = await office.keeper.forget({ device: old?.id ?? '' });
    expect(stand.failure).toBeUndefined();
    expect(stand.devices).toEqual([]);
    expect([...storage.files.keys()].filter((path) => path.includes(old?.id ?? ''))).toEqual([]);
    const fresh = syncKeeper(storage);
    await begun(fresh);
    expect(await rowsOf(fresh)).toContain('旧电脑写的');
    /* It was only lost, and comes back. */
    await home.write(idOf(2), { note: '又回来了' });
    await home.keeper.now();
    await office.keeper.now();
    expect(await rowsOf(office)).toContain('又回来了');
    expect(await rowsOf(home)).toBe(await rowsOf(office));
  });

  it('keeps its files where they could not be taken over', async () => {
    await home.write(idOf(1), { note: '旧电脑写的' });
    for (const one of [home, office]) await begun(one);
    const [old] = (await office.keeper.stand()).devices;
    const before = [...storage.files.keys()];
    failing(new SyncError('full'));
    expect((await office.keeper.forget({ device: old?.id ?? '' })).stand.failure?.failure).toBe(
      'full',
    );
    expect([...storage.files.keys()]).toEqual(before);
  });
});
