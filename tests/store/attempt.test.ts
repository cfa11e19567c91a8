import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { attemptStore } from '../../lib/store/attempt';
import { freshDatabase } from '../builders/store-world';

const failing = (error: unknown) => () => Promise.reject(error);

describe('attemptStore', () => {
  it.each([
    { name: 'a full disk', error: new Dexie.QuotaExceededError('full'), code: 'storage-full' },
    {
      name: 'a full disk inside an aborted transaction',
      error: new Dexie.AbortError('a', new Dexie.QuotaExceededError('b')),
      code: 'storage-full',
    },
    { name: 'a database that does not open', error: new Dexie.OpenFailedError('no'), code: 'storage-unavailable' },
    { name: 'a failed upgrade', error: new Dexie.UpgradeError('no'), code: 'upgrade-failed' },
    { name: 'a database of a later version', error: new Dexie.VersionError('later'), code: 'upgrade-failed' },
  ])('names $name', async ({ error, code }) => {
    expect(await attemptStore(failing(error))).toEqual({ ok: false, error: code });
  });

  it("throws on a programmer's mistake", async () => {
    await expect(attemptStore(failing(new TypeError('oops')))).rejects.toThrow('oops');
  });

  it('says that a closed database is unavailable', async () => {
    const database = freshDatabase();
    database.close();
    expect(await attemptStore(() => database.reports.count())).toEqual({ ok: false, error: 'storage-unavailable' });
  });
});
