import { beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../../../lib/sync/files/envelope';
import { encodeManifest } from '../../../lib/sync/files/manifest';
import type { Manifest } from '../../../lib/sync/files/manifest';
import { deriveKey, newSalt } from '../../../lib/sync/files/passphrase';
import type { SyncKey } from '../../../lib/sync/files/passphrase';
import { manifestPath } from '../../../lib/sync/files/paths';
import { readNews, readSegment, readText } from '../../../lib/sync/files/reader';
import { SyncError } from '../../../lib/sync/provider';
import { hashBytes } from '../../../lib/text/hash';
import { entriesOf } from '../../builders/entries';
import { memoryStorage } from '../../builders/memory-storage';
import type { MemoryStorage } from '../../builders/memory-storage';

let keys: readonly SyncKey[];

beforeAll(async () => {
  const salt = newSalt();
  keys = await Promise.all([deriveKey('临溪', salt), deriveKey('临江', salt)]);
}, 60_000);

const manifestOf = (device: string, generation: number): Manifest => ({
  device,
  label: `${device}的电脑`,
  generation,
  writtenAt: '2026-11-30T03:00:00.000Z',
  sign: `${generation}`,
  clock: '0m3k9x2ab-0001',
  segments: [],
  textLists: [],
  texts: [],
  tail: entriesOf(generation),
});

async function written(
  storage: MemoryStorage,
  device: string,
  generation: number,
  key?: SyncKey,
): Promise<string> {
  const path = manifestPath(device, generation);
  await storage.put(
    path,
    await seal(await encodeManifest(manifestOf(device, generation)), { path, key }),
  );
  return path;
}

/** Devices b2 and c3 with two generations each. */
async function filled(key?: SyncKey): Promise<MemoryStorage> {
  const storage = memoryStorage();
  for (const device of ['b2', 'c3']) {
    for (const generation of [4, 5]) await written(storage, device, generation, key);
  }
  storage.requests.length = 0;
  return storage;
}

/** What is read: generations by device, and warnings. */
async function seen(storage: MemoryStorage, known: Record<string, number> = {}, key?: SyncKey) {
  const keyOf = key === undefined ? undefined : () => Promise.resolve(key);
  const news = await readNews(storage, { known: new Map(Object.entries(known)), own: 'a1', keyOf });
  return {
    read: Object.fromEntries(news.manifests.map((one) => [one.device, one.generation])),
    warnings: news.warnings,
  };
}

const ALL_KNOWN = { b2: 5, c3: 5 };
const NEWEST = manifestPath('b2', 5);

describe('news', () => {
  it('are nothing on an empty storage, and cost one request where all is known', async () => {
    expect(await seen(memoryStorage())).toEqual({ read: {}, warnings: [] });
    const storage = await filled();
    expect(await seen(storage, ALL_KNOWN)).toEqual({ read: {}, warnings: [] });
    expect(storage.requests).toEqual(['list manifests']);
  });

  it('are the newest manifest of each device that has one, a request each', async () => {
    const storage = await filled();
    expect(await seen(storage, { c3: 5 })).toEqual({ read: { b2: 5 }, warnings: [] });
    expect(storage.requests).toEqual(['list manifests', `get ${NEWEST}`]);
    expect(await seen(storage, {})).toEqual({ read: ALL_KNOWN, warnings: [] });
  });

  it.each([
    ['is empty', new Uint8Array()],
    ['is a page', new TextEncoder().encode('<html>请登录</html>')],
    ['is cut', undefined],
  ])('come from the generation before where the newest %s', async (_, bytes) => {
    const storage = await filled();
    storage.files.set(
      NEWEST,
      bytes ?? storage.files.get(NEWEST)?.slice(0, 200) ?? new Uint8Array(),
    );
    const warning = { device: 'b2', generation: 5, failure: 'damaged' };
    expect(await seen(storage)).toEqual({
      read: { b2: 4, c3: 5 },
      warnings: [{ ...warning, used: 4 }],
    });
    expect(await seen(storage, { b2: 4, c3: 5 })).toEqual({
      read: {},
      warnings: [{ ...warning, used: undefined }],
    });
  });

  it('leave out a device of which nothing can be read', async () => {
    const storage = await filled();
    for (const generation of [4, 5])
      storage.files.set(manifestPath('b2', generation), new Uint8Array(80));
    expect(await seen(storage)).toMatchObject({
      read: { c3: 5 },
      warnings: [{ device: 'b2', failure: 'damaged' }],
    });
  });

  it('do not take a manifest under the name of another', async () => {
    const storage = await filled();
    storage.files.set(
      manifestPath('b2', 6),
      storage.files.get(manifestPath('c3', 5)) ?? new Uint8Array(),
    );
    storage.files.set(
      manifestPath('c3', 6),
      storage.files.get(manifestPath('c3', 5)) ?? new Uint8Array(),
    );
    expect(await seen(storage)).toMatchObject({
      read: ALL_KNOWN,
      warnings: [{ generation: 6 }, { generation: 6 }],
    });
  });

  it('leave a newer format alone, and do not go back behind it', async () => {
    const storage = await filled();
    const bytes = storage.files.get(NEWEST)?.slice() ?? new Uint8Array();
    bytes[9] = 2;
    const bound = new Uint8Array([...bytes.slice(0, 52), ...new TextEncoder().encode(NEWEST)]);
    bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bound)).slice(0, 12), 52);
    storage.files.set(NEWEST, bytes);
    expect(await seen(storage)).toEqual({
      read: { c3: 5 },
      warnings: [{ device: 'b2', generation: 5, failure: 'newer' }],
    });
  });

  it('are listed again where a writer was faster', async () => {
    const storage = await filled();
    const list = storage.list.bind(storage);
    storage.list = async (folder) => {
      const files = await list(folder);
      if (storage.requests.length > 1) return files;
      for (const generation of [6, 7]) await written(storage, 'b2', generation);
      for (const generation of [4, 5]) await storage.delete(manifestPath('b2', generation));
      return files;
    };
    expect(await seen(storage, { c3: 5 })).toEqual({ read: { b2: 7 }, warnings: [] });
  });

  it('do not believe a listing of what is not there', async () => {
    const storage = await filled();
    const list = storage.list.bind(storage);
    storage.list = async (folder) => [
      ...(await list(folder)),
      { name: 'd4-00000001.nsm' },
      { name: 'b2-00000009.nsm' },
    ];
    const [warned, other] = [
      { device: 'b2', generation: 9, failure: 'damaged', used: 5 },
      { device: 'd4' },
    ];
    expect(await seen(storage)).toMatchObject({ read: ALL_KNOWN, warnings: [warned, other] });
  });

  it('are found by their content where a storage has two spellings', async () => {
    const storage = await filled();
    storage.files.set('manifests/B2-00000005.NSM', storage.files.get(NEWEST) ?? new Uint8Array());
    storage.files.set(NEWEST, new Uint8Array(3));
    expect(await seen(storage)).toEqual({ read: ALL_KNOWN, warnings: [] });
  });

  it('go on past one file that the server cannot give, and stop where it gives nothing', async () => {
    const storage = await filled();
    const get = storage.get.bind(storage);
    storage.get = (path) =>
      path === NEWEST ? Promise.reject(new SyncError('server', '500')) : get(path);
    expect(await seen(storage)).toMatchObject({
      read: { b2: 4, c3: 5 },
      warnings: [{ failure: 'server', used: 4 }],
    });
    storage.get = () => Promise.reject(new SyncError('unauthorized', '401'));
    await expect(seen(storage)).rejects.toMatchObject({ failure: 'unauthorized' });
    storage.list = () => Promise.reject(new SyncError('offline'));
    await expect(seen(storage)).rejects.toMatchObject({ failure: 'offline' });
  });

  it('tell what lies under the own name, and read it only where it is another than the known', async () => {
    const storage = await filled();
    const own = async (known: number) => {
      const news = await readNews(storage, {
        known: new Map([
          ['b2', known],
          ['c3', 5],
        ]),
        own: 'b2',
      });
      expect(news).toMatchObject({ manifests: [], warnings: [] });
      return news.own;
    };
    expect(await own(5)).toMatchObject({ generation: 5, bytes: storage.files.get(NEWEST)?.length });
    expect((await own(5))?.manifest).toBeUndefined();
    expect(await own(4)).toMatchObject({ generation: 5, manifest: { sign: '5' } });
    storage.files.set(NEWEST, new Uint8Array());
    expect(await own(4)).toMatchObject({ generation: 5, failure: 'damaged' });
  });
});

describe('news under a passphrase', () => {
  it('are read by its key', async () => {
    expect(await seen(await filled(keys[0]), {}, keys[0])).toEqual({
      read: ALL_KNOWN,
      warnings: [],
    });
  });

  it('stop everything where no manifest opens', async () => {
    const storage = await filled(keys[0]);
    await expect(seen(storage, {}, keys[1])).rejects.toMatchObject({ failure: 'wrong-passphrase' });
    await expect(seen(storage)).rejects.toMatchObject({ failure: 'needs-passphrase' });
    await expect(seen(await filled(), {}, keys[0])).rejects.toMatchObject({
      failure: 'not-encrypted',
    });
    expect(storage.requests.filter((line) => line.startsWith('put'))).toEqual([]);
  });

  it('are told of one device where others open', async () => {
    const storage = await filled(keys[0]);
    await written(storage, 'b2', 6, keys[1]);
    await written(storage, 'd4', 1);
    const warnings = [
      { device: 'b2', generation: 6, failure: 'wrong-passphrase' },
      { device: 'd4', generation: 1, failure: 'not-encrypted' },
    ];
    expect(await seen(storage, {}, keys[0])).toEqual({ read: { c3: 5 }, warnings });
    expect(await seen(storage, ALL_KNOWN, keys[0])).toEqual({ read: {}, warnings });
  });
});

describe('closed files', () => {
  it('that are not there, or not those that are named, are damaged', async () => {
    const storage = memoryStorage();
    const path = 'devices/b2/000001.nss';
    await storage.put(path, await seal(new Uint8Array([1]), { path }));
    const [file, device] = ['000001.nss', 'b2'];
    const sha256 = await hashBytes(storage.files.get(path) ?? new Uint8Array());
    for (const part of [
      { file: '000002.nss', sha256 },
      { file, sha256: 'ab'.repeat(32) },
      { file, sha256 },
    ]) {
      await expect(readSegment(storage, part, { device })).rejects.toMatchObject({
        failure: 'damaged',
      });
    }
    await expect(
      readText(storage, { file: '000002.nst', hash: '' }, { device }),
    ).rejects.toMatchObject({
      failure: 'damaged',
    });
  });
});
