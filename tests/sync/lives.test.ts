import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation } from '../../lib/store/annotations';
import { emptyBin } from '../../lib/store/bin';
import { listManifests } from '../../lib/sync/files/listing';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { noise } from '../builders/entries';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { copyOf, idOf, putBack, rowsByLog, syncAll, takenAway } from '../builders/synced-world';

const DAY_MS = 86_400_000;

let storage: MemoryStorage;
let office: Profile;
let home: Profile;

beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
});

async function expectSame(profiles: readonly Profile[]): Promise<string> {
  const [first] = profiles;
  const rows = (await first?.rows()) ?? '';
  for (const one of profiles) {
    /* Not printed: they are long. */
    expect((await one.rows()) === rows).toBe(true);
    expect((await rowsByLog(one.database)) === rows).toBe(true);
  }
  return rows;
}

/** Each of these texts once. */
const expectOnce = (rows: string, texts: readonly string[]): void => {
  for (const text of texts)
    expect([text, rows.split(`"note":"${text}"`).length - 1]).toEqual([text, 1]);
};

const puts = (): number => storage.requests.filter((line) => line.startsWith('put')).length;
const manifestsThere = async () => listManifests(await storage.list('manifests'));

describe('a device that was silent for 400 days', { timeout: 60_000 }, () => {
  it('loses no edit and brings nothing back', async () => {
    for (const at of [1, 2, 3, 4]) await office.write(idOf(at), { note: `起初${at}` });
    await syncAll([office, home]);
    await home.write(idOf(1), { note: '没有同步过的修改' });
    await home.write(idOf(9), { note: '没有同步过的新批注' });
    for (let day = 0; day < 400; day += 1) {
      office.environment.advance(DAY_MS);
      await office.write(idOf(3), { note: `第${day}天` });
      if (day === 20) {
        for (const at of [1, 2])
          await deleteAnnotation(office.database, office.environment, idOf(at));
        await emptyBin(office.database, office.environment);
      }
      if (day % 50 === 0) await office.sync();
    }
    home.environment.advance(400 * DAY_MS);
    await syncAll([home, office, home]);
    const rows = await expectSame([office, home]);
    expectOnce(rows, ['没有同步过的修改', '没有同步过的新批注', '第399天', '起初4']);
    expect(rows).not.toContain('起初2');
    expect(await office.database.annotations.get(idOf(1))).toBeUndefined();
  });
});

describe('erased for good on one device while the other wrote', () => {
  it('comes back once, under an id of its own, also where three look on', async () => {
    const third = await syncedProfile(storage);
    await office.write(idOf(1), { note: '起初' });
    await syncAll([office, home, third]);
    await deleteAnnotation(office.database, office.environment, idOf(1));
    await emptyBin(office.database, office.environment);
    await home.write(idOf(1), { note: '没人看过的修改' });
    await syncAll([third, home, third, office, home, third], 3);
    const rows = await expectSame([office, home, third]);
    expectOnce(rows, ['没人看过的修改']);
    expect(rows).not.toContain(idOf(1));
  });

  it('comes back once where the reader has it all kept', async () => {
    for (let at = 1; at <= 10; at += 1) await office.write(idOf(at), { note: `第${at}条` });
    await syncAll([office, home]);
    for (let at = 1; at <= 8; at += 1)
      await deleteAnnotation(office.database, office.environment, idOf(at));
    await emptyBin(office.database, office.environment);
    await home.write(idOf(1), { note: '没人看过的修改' });
    await office.sync();
    await expect(home.sync()).rejects.toMatchObject({ failure: 'too-much-lost' });
    const outcome = await home.memory.read('outcome');
    expect(outcome?.hold).toMatchObject({ lost: 7 });
    await home.memory.write('outcome', { ...outcome, decided: 'keep' });
    await syncAll([home, office]);
    const rows = await expectSame([office, home]);
    expectOnce(rows, ['没人看过的修改', ...Array.from({ length: 9 }, (_, at) => `第${at + 2}条`)]);
  });
});

describe('an older copy of a profile that is put back', () => {
  it('takes a new name, and loses nothing of the week between', async () => {
    await office.write(idOf(1), { note: '上周' });
    await syncAll([office, home]);
    const backup = await takenAway(office);
    await office.write(idOf(1), { note: '这周改的' });
    await office.write(idOf(2), { note: '这周新写的' });
    await syncAll([office, home]);
    await putBack(office, backup);
    await office.write(idOf(3), { note: '放回去以后写的' });
    await syncAll([office, home, office]);
    expectOnce(await expectSame([office, home]), ['这周改的', '这周新写的', '放回去以后写的']);
    /* The home, and the office by both its names. */
    expect([...(await manifestsThere()).keys()]).toHaveLength(3);
  });

  it('goes on where it was when nothing was written since', async () => {
    await office.write(idOf(1), { note: '上周' });
    await syncAll([office, home]);
    const backup = await takenAway(office);
    await putBack(office, backup);
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests).toEqual(['list manifests']);
  });
});

describe(
  'a copy and its original that write the same generation at the same moment',
  { timeout: 60_000 },
  () => {
    /** Both list before either puts. */
    async function race(large: boolean): Promise<Profile> {
      await office.write(idOf(1), { note: '拷贝之前' });
      await syncAll([office, home]);
      const copy = await copyOf(office, storage);
      const account = await copy.memory.read('account');
      /*
       * By its size it is seen that it is another's: two of the same size are told apart by the
       * next edit only.
       */
      if (account !== undefined)
        await copy.memory.write('account', { ...account, label: noise(7, 200) });
      for (const [one, name] of [
        [office, '原件'],
        [copy, '拷贝'],
      ] as const) {
        const count = large ? 60 : 1;
        for (let at = 0; at < count; at += 1) {
          const note = large
            ? `${name}${at} ${noise(at + name.charCodeAt(0), 3_000)}`
            : `${name}${at}`;
          await one.write(idOf(100 + at + (one === copy ? 500 : 0)), { note });
        }
      }
      const before = new Map(storage.files);
      await office.sync();
      const mine = new Map(storage.files);
      /* The copy sees the storage as it was, and writes over what the original wrote meanwhile. */
      storage.files.clear();
      for (const [path, bytes] of before) storage.files.set(path, bytes);
      await copy.sync();
      for (const [path, bytes] of mine)
        if (!storage.files.has(path)) storage.files.set(path, bytes);
      return copy;
    }

    it.each([false, true])(
      'lose nothing; files of the one that were written over are written anew: %s',
      async (large) => {
        const copy = await race(large);
        await syncAll([office, copy, home], 3);
        const rows = await expectSame([office, copy, home]);
        expect(rows).toContain('原件0');
        expect(rows).toContain('拷贝0');
        const fresh = await syncedProfile(storage);
        await fresh.sync();
        await expectSame([fresh, office]);
        expect((await fresh.memory.read('devices'))?.map(({ trouble }) => trouble)).not.toContain(
          'damaged',
        );
      },
    );

    it('one whose closed files were written over writes them anew', async () => {
      const copy = await race(true);
      /* The original's segment lies under the manifest of the copy. */
      await syncAll([copy], 1);
      const device = (await copy.memory.read('own'))?.state.device ?? '';
      const [path] = [...storage.files.keys()].filter((one) =>
        one.startsWith(`devices/${device}/`),
      );
      storage.files.set(
        path ?? '',
        storage.files.get('manifests/none') ?? new Uint8Array([1, 2, 3]),
      );
      await syncAll([office, copy, home], 4);
      const fresh = await syncedProfile(storage);
      await fresh.sync();
      await expectSame([fresh, office, copy, home]);
      expect((await fresh.memory.read('devices'))?.map(({ trouble }) => trouble)).not.toContain(
        'damaged',
      );
    });
  },
);

describe('a storage', () => {
  beforeEach(async () => {
    await office.write(idOf(1), { note: '一' });
    await home.write(idOf(2), { note: '二' });
    await syncAll([office, home]);
    await office.write(idOf(1), { note: '一改' });
    await syncAll([office, home]);
  });

  it('that lists nothing once is told, and nobody writes anything', async () => {
    const list = storage.list.bind(storage);
    storage.list = () => Promise.resolve([]);
    storage.requests.length = 0;
    for (const one of [office, home])
      await expect(one.sync()).rejects.toMatchObject({ failure: 'server' });
    expect(puts()).toBe(0);
    storage.list = list;
    storage.requests.length = 0;
    await syncAll([office, home], 1);
    expect(storage.requests).toEqual(['list manifests', 'list manifests']);
  });

  it('that was not there once is written anew by nobody who cannot write', async () => {
    const files = new Map(storage.files);
    const put = storage.put.bind(storage);
    storage.files.clear();
    storage.put = () => Promise.reject(new TypeError('no such place'));
    for (const one of [office, home]) await expect(one.sync()).rejects.toThrow('no such place');
    storage.put = put;
    for (const [path, bytes] of files) storage.files.set(path, bytes);
    storage.requests.length = 0;
    await syncAll([office, home], 1);
    expect(puts()).toBe(0);
    expect([...(await manifestsThere()).keys()]).toHaveLength(2);
  });

  it('that was emptied for good has everything again, by few requests, also of who is gone', async () => {
    for (let at = 0; at < 30; at += 1) {
      await office.write(idOf(1), { note: `第${at}次` });
      await office.sync();
    }
    await home.sync();
    storage.files.clear();
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests.length).toBeLessThanOrEqual(6);
    /* What the other wrote waits a day for it to come back. */
    const early = await syncedProfile(storage);
    await early.sync();
    expect(await early.rows()).not.toContain('"二"');
    office.environment.advance(DAY_MS);
    await office.sync();
    const fresh = await syncedProfile(storage);
    await fresh.sync();
    await expectSame([fresh, office]);
    expectOnce(await fresh.rows(), ['第29次', '二']);
    await syncAll([home, office]);
    await expectSame([home, office, fresh]);
  });

  it('whose newest manifest of a device is damaged is mended by that device', async () => {
    const device = (await office.memory.read('own'))?.state.device ?? '';
    const newest =
      [...storage.files.keys()]
        .filter((path) => path.includes(`/${device}-`))
        .sort()
        .at(-1) ?? '';
    storage.files.set(newest, storage.files.get(newest)?.slice(0, 40) ?? new Uint8Array());
    const fresh = await syncedProfile(storage);
    await fresh.sync();
    expect(
      (await fresh.memory.read('devices'))?.find((one) => one.device === device)?.trouble,
    ).toBe('damaged');
    await syncAll([office, home, fresh]);
    await expectSame([office, home, fresh]);
    expect(
      (await fresh.memory.read('devices'))?.find((one) => one.device === device)?.trouble,
    ).toBeUndefined();
  });
});
