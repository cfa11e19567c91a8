import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import { saveReport } from '../../lib/store/reports';
import { hashText } from '../../lib/text/hash';
import { annotationEdit } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { noise } from '../builders/entries';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { idOf, syncAll } from '../builders/synced-world';

const DAY_MS = 86_400_000;

let storage: MemoryStorage;
let office: Profile;
let home: Profile;

const kinds = (): readonly string[] =>
  storage.requests.map((line) => line.split('-')[0]?.split(' ')[0] ?? '');
const closed = (kind: string): readonly string[] =>
  [...storage.files.keys()].filter((path) => path.endsWith(kind));

/** A byte is another one, in the middle; the size stays. */
function rot(path: string): void {
  const bytes = storage.files.get(path) ?? new Uint8Array();
  const at = Math.floor(bytes.length / 2);
  storage.files.set(path, bytes.with(at, (bytes[at] ?? 0) ^ 0xff));
}

async function expectWhole(): Promise<void> {
  const fresh = await syncedProfile(storage);
  await fresh.sync();
  expect((await fresh.rows()) === (await office.rows())).toBe(true);
  expect((await fresh.memory.read('devices'))?.map(({ trouble }) => trouble)).not.toContain(
    'damaged',
  );
  expect(await fresh.database.snapshots.count()).toBe(await office.database.snapshots.count());
}

/** So much that the office has a closed segment. */
beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
  for (let at = 0; at < 30; at += 1) await office.write(idOf(at), { note: noise(at, 4_000) });
  await office.sync();
  expect(closed('.nss').length).toBeGreaterThan(0);
});

describe('a device looks after its own files, once a day', () => {
  it.each<[string, () => void]>([
    ['was deleted', () => storage.files.delete(closed('.nss')[0] ?? '')],
    ['was cut', () => storage.files.set(closed('.nss')[0] ?? '', new Uint8Array(12))],
    ['is the newest manifest, and rots', () => rot(closed('.nsm').at(-1) ?? '')],
  ])('a file of its own that %s is written anew, with nobody to tell it', async (_, spoil) => {
    await office.sync();
    spoil();
    office.environment.advance(DAY_MS);
    await syncAll([office], 2);
    await expectWhole();
  });

  it('and asks for nothing more in between', async () => {
    await office.sync();
    office.environment.advance(DAY_MS - 1);
    storage.requests.length = 0;
    await office.sync();
    expect(kinds()).toEqual(['list']);
    office.environment.advance(1);
    storage.requests.length = 0;
    await office.sync();
    expect(kinds()).toEqual(['list', 'list', 'get']);
    storage.requests.length = 0;
    await office.sync();
    expect(kinds()).toEqual(['list']);
  });

  it('a listing that lies of sizes, or leaves files out, is asked about; what is sound stays', async () => {
    await office.sync();
    const list = storage.list.bind(storage);
    storage.list = async (folder) =>
      (await list(folder))
        .slice(folder === 'manifests' ? 0 : 1)
        .map((file) => ({ ...file, bytes: 7 }));
    office.environment.advance(DAY_MS);
    storage.requests.length = 0;
    await office.sync();
    expect(kinds().filter((kind) => kind === 'put')).toEqual([]);
  });

  it('a text that is gone is given again', async () => {
    const { text } = capturedReport();
    const captured = capturedReport({ textHash: await hashText(text) });
    await saveReport(office.database, office.environment, captured);
    const edit = annotationEdit({ id: idOf(90), fields: { note: '带着原文' } });
    const target = { ...edit.target, textHash: captured.textHash };
    await saveAnnotation(office.database, office.environment, {
      ...edit,
      target,
      reportId: captured.reportId,
    });
    await syncAll([office], 2);
    storage.files.delete(closed('.nst')[0] ?? '');
    office.environment.advance(DAY_MS);
    await syncAll([office], 2);
    expect(closed('.nst')).toHaveLength(1);
    await expectWhole();
  });
});

describe('who meets a file that is spoilt says so, and its owner writes it anew', () => {
  it('also where its size is as it was', async () => {
    rot(closed('.nss')[0] ?? '');
    await home.sync();
    expect((await home.memory.read('devices'))?.[0]?.trouble).toBe('damaged');
    /* It may only have been on its way. */
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests.filter((line) => line.includes('.nss'))).toEqual([]);
    await home.sync();
    await office.sync();
    await home.sync();
    expect((await home.rows()) === (await office.rows())).toBe(true);
    expect((await home.memory.read('devices'))?.[0]?.trouble).toBeUndefined();
    await expectWhole();
    /* And all is quiet again. */
    await syncAll([office, home], 2);
    storage.requests.length = 0;
    await syncAll([office, home], 1);
    expect(kinds()).toEqual(['list', 'list']);
  });

  it('a manifest as well', async () => {
    await home.sync();
    await office.write(idOf(1), { note: '最新的' });
    await office.sync();
    const own = await office.memory.read('own');
    rot(
      closed('.nsm').find(
        (path) => path.includes(own?.state.device ?? '?') && path.endsWith('2.nsm'),
      ) ?? '',
    );
    await syncAll([home], 2);
    await syncAll([office, home], 1);
    expect(await home.rows()).toContain('最新的');
    await expectWhole();
  });

  it('a word about what is sound has no effect but one look', async () => {
    await home.sync();
    const file = closed('.nss')[0] ?? '';
    const sound = storage.files.get(file);
    rot(file);
    await home.memory.write('devices', []);
    await syncAll([home], 2);
    storage.files.set(file, sound ?? new Uint8Array());
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests.filter((line) => line === `get ${file}`)).toHaveLength(1);
    expect(kinds()).not.toContain('put');
  });
});
