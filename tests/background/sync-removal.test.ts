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

const deviceOf = async (kept: Kept): Promise<string> =>
  (await kept.memory.read('own'))?.state.device ?? '?';
const filesOf = (device: string): readonly string[] =>
  [...storage.files.keys()].filter((path) => path.includes(device));

async function withText({ world }: Kept, note: string): Promise<string> {
  const { text } = capturedReport();
  const captured = capturedReport({ textHash: await hashText(text) });
  await saveReport(world.database, world, captured);
  const edit = annotationEdit({ id: idOf(50), fields: { note } });
  const target = { ...edit.target, textHash: captured.textHash };
  await saveAnnotation(world.database, world, { ...edit, target, reportId: captured.reportId });
  return captured.textHash;
}

describe('a device whose files nobody has read wholly', () => {
  it('is not removed before the reader knows what would be gone: a segment is damaged', async () => {
    for (let at = 0; at < 30; at += 1) await home.write(idOf(at), { note: noise(at, 4_000) });
    await begun(home);
    const [segment = ''] = [...storage.files.keys()].filter((path) => path.endsWith('.nss'));
    storage.files.set(segment, new Uint8Array(100));
    await begun(office);
    const device = await deviceOf(home);
    const before = filesOf(device);
    const asked = await office.keeper.forget({ device });
    expect(asked.unread).toBe('damaged');
    expect(filesOf(device)).toEqual(before);
    expect(asked.stand.devices.map(({ id }) => id)).toEqual([device]);
    const done = await office.keeper.forget({ device, evenUnread: true });
    expect([done.unread, done.stand.devices]).toEqual([undefined, []]);
    expect(filesOf(device)).toEqual([]);
  });

  it('nor where it writes in a newer format', async () => {
    await home.write(idOf(1), { note: '新版本写的' });
    await begun(home);
    const device = await deviceOf(home);
    const { sealAs } = await import('../builders/newer-file');
    const path = `manifests/${device}-00000009.nsm`;
    storage.files.set(path, await sealAs(2, path));
    await begun(office);
    expect((await office.keeper.forget({ device })).unread).toBe('newer');
    expect(filesOf(device)).toContain(path);
  });

  it('nor while it goes on writing, whatever the reader says', async () => {
    await home.write(idOf(1), { note: '一' });
    await begun(home);
    await begun(office);
    const device = await deviceOf(home);
    const list = storage.list.bind(storage);
    let lists = 0;
    /* The other is at work between the listing of the sync and what follows. */
    storage.list = async (folder) => {
      lists += 1;
      if (lists === 2) {
        storage.list = list;
        await home.write(idOf(2), { note: '正在写的' });
        await home.keeper.now();
      }
      return list(folder);
    };
    const { unread } = await office.keeper.forget({ device, evenUnread: true });
    expect(unread).toBe('news');
    expect(filesOf(device).length).toBeGreaterThan(0);
    await office.keeper.now();
    expect(await rowsOf(office)).toContain('正在写的');
  });

  it('nor where it alone has the text of a report', async () => {
    await withText(home, '带着原文');
    await begun(home);
    await begun(office, { withTexts: false });
    const device = await deviceOf(home);
    expect((await office.keeper.forget({ device })).unread).toBe('texts');
    expect(filesOf(device).some((path) => path.endsWith('.nst'))).toBe(true);
  });
});

it('the texts of a device that is removed are given from here', async () => {
  const hash = await withText(home, '带着原文');
  await begun(home);
  await begun(office);
  expect((await office.keeper.forget({ device: await deviceOf(home) })).unread).toBeUndefined();
  const fresh = syncKeeper(storage);
  await begun(fresh);
  expect(await rowsOf(fresh)).toContain('带着原文');
  expect(await fresh.world.database.snapshots.where('textHash').equals(hash).count()).toBe(1);
});

it('a storage that is away when a device is to be removed changes nothing', async () => {
  await home.write(idOf(1), { note: '一' });
  await begun(home);
  await begun(office);
  const device = await deviceOf(home);
  const changes = await office.world.database.changes.toArray();
  const { SyncError } = await import('../../lib/sync/provider');
  storage.list = () => Promise.reject(new SyncError('offline'));
  const { stand } = await office.keeper.forget({ device });
  expect(stand.failure?.failure).toBe('offline');
  expect(await office.world.database.changes.toArray()).toEqual(changes);
});
