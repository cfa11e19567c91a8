import { beforeAll, describe, expect, it } from 'vitest';
import { deriveKey, newSalt } from '../../../lib/sync/files/passphrase';
import type { SyncKey } from '../../../lib/sync/files/passphrase';
import { textsOf } from '../../../lib/sync/files/state';
import type { Entry } from '../../../lib/model/entry';
import { hashText } from '../../../lib/text/hash';
import { entriesOf, entryOf } from '../../builders/entries';
import { memoryStorage } from '../../builders/memory-storage';
import { syncedDevice, textsFrom, wholeLog } from '../../builders/synced-device';

const DEVICE = 'a1';
const dots = (entries: readonly Entry[]): string[] => entries.map(({ dot }) => dot).sort();

let key: SyncKey;
beforeAll(async () => {
  key = await deriveKey('临溪', newSalt());
}, 60_000);

describe.each([
  ['in the clear', () => undefined],
  ['under a passphrase', () => key],
])('a device that writes %s', { timeout: 30_000 }, (_, keyGiven) => {
  it('makes one put and one delete of one edit', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage, { key: keyGiven() });
    for (const n of [1, 2, 3]) await device.write({ entries: [entryOf(n)] });
    storage.requests.length = 0;
    await device.write({ entries: [entryOf(4)] });
    expect(storage.requests).toEqual([
      'put manifests/a1-00000004.nsm',
      'delete manifests/a1-00000002.nsm',
    ]);
    expect([...storage.files.keys()]).toEqual([
      'manifests/a1-00000003.nsm',
      'manifests/a1-00000004.nsm',
    ]);
    expect(dots(await wholeLog(storage, keyGiven()))).toEqual(
      dots([1, 2, 3, 4].map((n) => entryOf(n))),
    );
  });

  it('closes the tail before it packs to more than 32 KiB, and never needs more than three requests', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage, { key: keyGiven() });
    await device.write({ entries: entriesOf(450) });
    expect(device.state().segments).toEqual([]);
    for (let n = 450; n < 650; n += 1) {
      storage.requests.length = 0;
      storage.uploaded = 0;
      await device.write({ entries: [entryOf(n)] });
      expect(storage.requests.length).toBeLessThanOrEqual(3);
      expect(storage.uploaded).toBeLessThan(65_536);
    }
    expect(device.state().segments).toHaveLength(1);
    expect(dots(await wholeLog(storage, keyGiven()))).toEqual(dots(entriesOf(650)));
  });

  it('takes its texts along, each once, and drops them', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage, { key: keyGiven() });
    const words = Array.from({ length: 300 }, (_unused, n) => `临溪镇第${n}次报告`);
    const texts = await Promise.all(
      words.map(async (one) => ({ hash: await hashText(one), words: one })),
    );
    await device.write({ texts: texts.slice(0, 280) });
    await device.write({ texts });
    expect([device.state().textLists.length, device.state().texts.length]).toEqual([1, 20]);
    expect(storage.requests.filter((line) => line.endsWith('.nst'))).toHaveLength(300);
    expect(await textsFrom(storage, DEVICE, keyGiven())).toEqual(new Set(words));
    expect(await device.write({ texts })).toBe(false);
    const dropped = texts.slice(1, 290).map(({ hash }) => hash);
    await device.write({ droppedTexts: dropped });
    expect(await textsFrom(storage, DEVICE, keyGiven())).toEqual(
      new Set([words[0], ...words.slice(290)]),
    );
    expect(textsOf(device.state())).toHaveLength(11);
    await device.tidyAll();
    expect([...storage.files.keys()].filter((path) => path.startsWith('devices/'))).toHaveLength(
      11,
    );
  });
});

describe('a device that writes', { timeout: 30_000 }, () => {
  it('writes nothing where nothing is new, and its name where that is', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage);
    /* That it is there at all. */
    expect(await device.write({})).toBe(true);
    expect(await device.write({})).toBe(false);
    expect(await device.write({ label: '办公室' })).toBe(true);
    expect(await device.write({ label: '办公室' })).toBe(false);
    expect(await device.tidy()).toBe(false);
    expect(storage.requests).toHaveLength(2);
  });

  it('tells the highest clock that it has come to', async () => {
    const device = syncedDevice(memoryStorage());
    const late = entryOf(9);
    await device.write({ entries: [late, entryOf(1)] });
    expect(device.state().clock).toBe(late.dot.slice(0, 14));
    await device.write({ entries: [entryOf(2)], clock: 'zzzzzzzzz-0001' });
    expect(device.state().clock).toBe('zzzzzzzzz-0001');
  });

  it('joins sixteen small segments into one, which nobody reads who has read them', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage);
    for (let part = 0; part < 16; part += 1) {
      expect(await device.tidy()).toBe(part > 15);
      await device.write({ entries: entriesOf(600, part * 600) });
    }
    expect(device.state().segments).toHaveLength(16);
    const before = device.state().segments.map(({ file }) => file);
    await device.tidyAll();
    expect(device.state().segments).toMatchObject([
      { file: '000017.nss', entries: 9_600, from: before },
    ]);
    expect([...storage.files.keys()].filter((path) => path.startsWith('devices/'))).toEqual([
      'devices/a1/000017.nss',
    ]);
    expect(dots(await wholeLog(storage))).toEqual(dots(entriesOf(9_600)));
    expect(await wholeLog(storage, undefined, new Set(before))).toEqual([]);
  });

  it('keeps the files that the generation before names', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage);
    for (let part = 0; part < 16; part += 1)
      await device.write({ entries: entriesOf(600, part * 600) });
    await device.tidy();
    storage.files.set('manifests/a1-00000017.nsm', new Uint8Array());
    expect(dots(await wholeLog(storage))).toEqual(dots(entriesOf(9_600)));
  });

  it('writes everything anew, without what was erased', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage);
    await device.write({ entries: entriesOf(1_000) });
    await device.rewrite(entriesOf(900));
    expect(dots(await wholeLog(storage))).toEqual(dots(entriesOf(900)));
    await device.tidyAll();
    expect([...storage.files.keys()].sort()).toEqual([
      'devices/a1/000002.nss',
      'manifests/a1-00000002.nsm',
      'manifests/a1-00000003.nsm',
    ]);
  });

  it('says where its own files are damaged, and mends them', async () => {
    const storage = memoryStorage();
    const device = syncedDevice(storage);
    for (let part = 0; part < 16; part += 1)
      await device.write({ entries: entriesOf(600, part * 600) });
    storage.files.delete('devices/a1/000003.nss');
    await expect(device.tidy()).rejects.toMatchObject({
      failure: 'damaged',
      detail: 'devices/a1/000003.nss',
    });
    await device.rewrite(entriesOf(9_600));
    expect(dots(await wholeLog(storage))).toEqual(dots(entriesOf(9_600)));
  });
});
