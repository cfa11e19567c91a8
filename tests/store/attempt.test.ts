import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attemptStore } from '../../lib/store/attempt';
import { NuoshuDatabase } from '../../lib/store/database';
import { freshDatabase } from '../builders/store-world';

const failing = (error: unknown) => () => Promise.reject(error);
const roomy = { freeBytes: () => Promise.resolve(1e9) };

describe('attemptStore', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    { name: 'a full disk', error: new Dexie.QuotaExceededError('full'), code: 'storage-full' },
    {
      name: 'a full disk inside an aborted transaction',
      error: new Dexie.AbortError('a', new Dexie.QuotaExceededError('b')),
      code: 'storage-full',
    },
    {
      name: 'a full disk inside a failed upgrade inside a closed database',
      error: new Dexie.DatabaseClosedError(
        'a',
        new Dexie.UpgradeError('b', new Dexie.QuotaExceededError('c')),
      ),
      code: 'storage-full',
    },
    {
      name: 'a database that does not open',
      error: new Dexie.OpenFailedError('no'),
      code: 'storage-unavailable',
    },
    { name: 'a failed upgrade', error: new Dexie.UpgradeError('no'), code: 'upgrade-failed' },
    {
      name: 'a database of a later version',
      error: new Dexie.VersionError('later'),
      code: 'upgrade-failed',
    },
  ])('names $name', async ({ error, code }) => {
    expect(await attemptStore(failing(error), roomy)).toEqual({ ok: false, error: code });
  });

  it.each([
    {
      name: 'hardly anything is free',
      freeBytes: () => Promise.resolve(1_000),
      code: 'storage-full',
    },
    { name: 'there is room', freeBytes: () => Promise.resolve(1e9), code: 'storage-unavailable' },
    {
      name: 'nobody knows',
      freeBytes: () => Promise.resolve(undefined),
      code: 'storage-unavailable',
    },
    {
      name: 'asking fails',
      freeBytes: () => Promise.reject(new Error('no')),
      code: 'storage-unavailable',
    },
  ])('a write that fails without a reason: $code where $name', async ({ freeBytes, code }) => {
    expect(await attemptStore(failing(new Dexie.UnknownError('?')), { freeBytes })).toEqual({
      ok: false,
      error: code,
    });
  });

  it("throws on a programmer's mistake", async () => {
    await expect(attemptStore(failing(new TypeError('oops')))).rejects.toThrow('oops');
  });

  it('says that a closed database is unavailable', async () => {
    const database = freshDatabase();
    database.close();
    const count = await attemptStore(() => database.reports.count(), roomy);
    expect(count).toEqual({ ok: false, error: 'storage-unavailable' });
  });

  it('opens a database anew whose opening failed, without a new worker', async () => {
    const database = freshDatabase();
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('disk', 'UnknownError');
    });
    const whileFull = { freeBytes: () => Promise.resolve(0) };
    const count = () => attemptStore(() => database.reports.count(), whileFull);
    expect(await count()).toEqual({ ok: false, error: 'storage-full' });
    expect(await count()).toEqual({ ok: false, error: 'storage-full' });
    opening.mockRestore();
    expect(await count()).toEqual({ ok: true, value: 0 });
  });

  it('answers after a deadline while another connection blocks the upgrade, and works when it is gone', async () => {
    const name = 'blocked';
    const old = indexedDB.open(name, 5);
    await new Promise((resolve) => {
      old.onsuccess = resolve;
    });
    const database = new NuoshuDatabase(name);
    const count = (deadlineMs?: number) =>
      attemptStore(() => database.reports.count(), { ...roomy, deadlineMs });
    expect(await count(20)).toEqual({ ok: false, error: 'storage-unavailable' });
    old.result.close();
    expect(await count()).toEqual({ ok: true, value: 0 });
  });

  it('waits eight seconds and no timer stays behind', async () => {
    vi.useFakeTimers();
    const answer = attemptStore(() => new Promise<never>(() => undefined));
    await vi.advanceTimersByTimeAsync(7_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(await attemptStore(() => Promise.resolve(1))).toEqual({ ok: true, value: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });
});
