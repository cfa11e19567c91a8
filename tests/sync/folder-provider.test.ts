import { describe, expect, it } from 'vitest';
import { folderProvider } from '../../lib/sync/folder-provider';
import type { SyncFolder } from '../../lib/sync/folder-provider';
import type { SyncError } from '../../lib/sync/provider';
import { fakeFolder } from '../builders/folder';
import type { FolderFaults } from '../builders/folder';

const NAME = 'manifests/d1-00000001.nsm';
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const granted = (): Promise<boolean> => Promise.resolve(true);

const stick = (faults: FolderFaults = {}) => {
  const { folder, files } = fakeFolder('优盘', faults);
  return { folder, files, storage: folderProvider(folder, granted) };
};

/** A folder each of whose calls fails. */
const broken = (name: string): SyncFolder => {
  const fail = (): Promise<never> => Promise.reject(new DOMException('broken', name));
  return {
    getDirectoryHandle: fail,
    getFileHandle: fail,
    removeEntry: fail,
    entries: async function* () {
      await fail();
    },
  };
};

const failureOf = (promise: Promise<unknown>): Promise<Partial<SyncError> | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : undefined),
  );

describe('files in a folder of this computer', () => {
  it('come back as they were put, are listed and deleted', async () => {
    const { storage } = stick();
    expect(await storage.list('manifests')).toEqual([]);
    expect(await storage.get(NAME)).toBeUndefined();
    await storage.delete(NAME);
    await storage.put(NAME, bytesOf('临溪镇'));
    await storage.put('devices/d1/000001.nss', bytesOf('seg'));
    await storage.put(NAME, bytesOf('临溪镇二'));
    expect(await storage.get(NAME)).toEqual(bytesOf('临溪镇二'));
    expect(await storage.list('manifests')).toEqual([{ name: 'd1-00000001.nsm' }]);
    expect(await storage.list('devices/d1')).toEqual([{ name: '000001.nss' }]);
    await storage.delete(NAME);
    expect(await storage.list('manifests')).toEqual([]);
    expect(await storage.get('manifests/d1/deeper.nsm')).toBeUndefined();
  });

  it('lie beside what others put there, which is not listed', async () => {
    const { storage, folder } = stick();
    await storage.put(NAME, bytesOf('x'));
    const manifests = await folder.getDirectoryHandle('manifests');
    for (const name of [
      'd2-00000001.nsm.crswap',
      '.stfolder',
      'd1-00000001 的冲突副本.nsm',
      '~lock',
    ]) {
      await manifests.getFileHandle(name, { create: true });
    }
    await manifests.getDirectoryHandle('deeper', { create: true });
    expect(await storage.list('manifests')).toEqual([{ name: 'd1-00000001.nsm' }]);
    expect(await storage.list('')).toEqual([]);
  });

  it('stay as they were where a write fails', async () => {
    const faults: FolderFaults = {};
    const { storage } = stick(faults);
    await storage.put(NAME, bytesOf('before'));
    faults.failOn = {
      name: 'd1-00000001.nsm',
      error: new DOMException('full', 'QuotaExceededError'),
    };
    expect(await failureOf(storage.put(NAME, bytesOf('after')))).toMatchObject({ failure: 'full' });
    expect(await storage.get(NAME)).toEqual(bytesOf('before'));
    faults.failOn = undefined;
    await storage.put(NAME, bytesOf('after'));
    expect(await storage.get(NAME)).toEqual(bytesOf('after'));
  });

  it('are not read where they are longer than any of ours', async () => {
    const { storage } = stick();
    await storage.put(NAME, new Uint8Array(5 * 1024 * 1024));
    expect(await failureOf(storage.get(NAME))).toMatchObject({ failure: 'damaged' });
  });

  it('are not asked for without the browser’s grant', async () => {
    const { folder, files } = fakeFolder('优盘');
    const storage = folderProvider(folder, () => Promise.resolve(false));
    for (const call of [
      storage.list('manifests'),
      storage.get(NAME),
      storage.put(NAME, bytesOf('x')),
      storage.delete(NAME),
    ]) {
      expect(await failureOf(call)).toMatchObject({ failure: 'folder-locked' });
    }
    expect(files()).toEqual([]);
  });

  it.each([
    ['NotAllowedError', 'folder-locked'],
    ['SecurityError', 'folder-locked'],
    ['NotFoundError', 'no-such-place'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'busy'],
    ['InvalidStateError', 'busy'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'forbidden'],
    ['TypeMismatchError', 'damaged'],
    ['UnknownError', 'server'],
  ])('that end in %s are told of as %s', async (name, failure) => {
    const storage = folderProvider(broken(name), granted);
    for (const call of [
      storage.list('manifests'),
      storage.get(NAME),
      storage.put(NAME, bytesOf('x')),
      storage.delete(NAME),
    ]) {
      expect(await failureOf(call)).toMatchObject({ failure });
    }
  });

  it('are gone with their folder, and not merely missing', async () => {
    const { folder, storage } = stick();
    await storage.put(NAME, bytesOf('x'));
    const gone = folderProvider(
      { ...broken('NotFoundError'), getFileHandle: folder.getFileHandle },
      granted,
    );
    expect(await failureOf(gone.list('manifests'))).toMatchObject({ failure: 'no-such-place' });
    expect(await failureOf(gone.get(NAME))).toMatchObject({ failure: 'no-such-place' });
  });
});
