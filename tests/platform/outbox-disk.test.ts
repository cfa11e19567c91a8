import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { outboxDisk } from '../../lib/platform/outbox-disk';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

it('keeps entries for whoever opens it next', async () => {
  await outboxDisk().set('a/2', { note: '去年' }, 'a/0');
  await outboxDisk().set('b/1', { note: '今年' }, 'b/0');
  expect(await outboxDisk().all()).toEqual({ 'a/2': { note: '去年' }, 'b/1': { note: '今年' } });
});

it('a later entry takes away those before it, and only those', async () => {
  const disk = outboxDisk();
  for (const key of ['a/1', 'a/2', 'b/1', 'a/4']) await disk.set(key, key, key);
  await disk.set('a/3', 'a/3', 'a/0');
  expect(Object.keys(await disk.all())).toEqual(['a/3', 'a/4', 'b/1']);
});

it('takes away what it is told, and knows nothing of the rest', async () => {
  const disk = outboxDisk();
  await disk.set('a/1', 1, 'a/1');
  await disk.remove(['a/1', 'c/1']);
  expect(await disk.all()).toEqual({});
});

it('rejects where nothing can be stored, and works again when it can', async () => {
  const disk = outboxDisk();
  await expect(disk.set('a/1', () => undefined, 'a/1')).rejects.toThrow();
  vi.stubGlobal('indexedDB', { open: () => failing() });
  await expect(disk.all()).rejects.toThrow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await disk.all()).toEqual({});
});

it('rejects where the disk answers nothing', async () => {
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  await expect(outboxDisk(1).all()).rejects.toThrow('the disk does not answer');
});

/** An opening that the browser refuses. */
function failing(): object {
  const opening = { error: new Error('refused'), onerror: () => undefined };
  queueMicrotask(() => opening.onerror());
  return opening;
}
