import { performance } from 'node:perf_hooks';
import { hashText } from '../lib/text/hash';
import { manifestPath } from '../lib/sync/files/paths';
import { deriveKey, newSalt } from '../lib/sync/files/passphrase';
import { entriesOf, noise } from '../tests/builders/entries';
import { memoryStorage } from '../tests/builders/memory-storage';
import type { MemoryStorage } from '../tests/builders/memory-storage';
import { syncedDevice, wholeLog } from '../tests/builders/synced-device';
import type { SyncedDevice } from '../tests/builders/synced-device';
import type { Row } from './table';

const ENTRIES = 100_000;
const AT_ONCE = 500;
const TEXTS = 3_000;
/** More edits than a tail takes. */
const EDITS = 700;

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/**
 * What the files of sync weigh: everything at once, the same grown edit by edit, and one edit more.
 */
export async function measureSyncFiles(): Promise<Row[]> {
  const key = await deriveKey('临溪', newSalt());
  return [
    ...(await measureFirst()),
    ...(await measureGrown('clear')),
    ...(await measureGrown('passphrase', key)),
  ];
}

async function measureFirst(): Promise<Row[]> {
  const storage = memoryStorage();
  const device = syncedDevice(storage);
  const start = performance.now();
  await device.write({ entries: entriesOf(ENTRIES) });
  const written = performance.now();
  const { length } = await wholeLog(storage);
  const read = performance.now();
  if (length !== ENTRIES) throw new Error(`${length} entries came back`);
  return [
    {
      what: 'first sync of 100,000 entries',
      measured: `${kib(storage.uploaded)}, ${device.state().segments.length} segments`,
    },
    {
      what: 'packed and put, read and checked',
      measured: `${seconds(written - start)}, ${seconds(read - written)}`,
    },
    { what: 'its manifest', measured: kib(manifestBytes(storage, device)) },
  ];
}

async function measureGrown(
  how: string,
  key?: Awaited<ReturnType<typeof deriveKey>>,
): Promise<Row[]> {
  const storage = memoryStorage();
  const device = syncedDevice(storage, { key });
  for (let from = 0; from < ENTRIES; from += AT_ONCE) {
    await device.write({ entries: entriesOf(AT_ONCE, from) });
    await device.tidyAll();
  }
  for (let from = 0; from < TEXTS; from += 100) {
    const words = Array.from({ length: 100 }, (_, n) => `报告${noise(from + n, 40)}`);
    await device.write({
      texts: await Promise.all(
        words.map(async (one) => ({ hash: await hashText(one), words: one })),
      ),
    });
  }
  await device.tidyAll();
  const manifest = manifestBytes(storage, device);
  const [uploads, requests] = [[0], [0]];
  for (const entry of entriesOf(EDITS, ENTRIES)) {
    storage.uploaded = 0;
    storage.requests.length = 0;
    await device.write({ entries: [entry] });
    uploads.push(storage.uploaded);
    requests.push(storage.requests.length + 1);
  }
  const { segments, textLists } = device.state();
  const [most, asked] = [Math.max(...uploads), Math.max(...requests)];
  const grown = `${segments.length} segments, ${textLists.length} lists of texts`;
  return [
    { what: `${how}: the same by ${AT_ONCE} at a time, and ${TEXTS} texts`, measured: grown },
    { what: `${how}: its manifest`, measured: kib(manifest) },
    {
      what: `${how}: bytes of one edit, the most of ${EDITS}`,
      measured: kib(most),
      budget: '64 KiB',
      isWithin: most <= 65_536,
    },
    {
      what: `${how}: its requests, the listing too`,
      measured: `${asked}`,
      budget: '4',
      isWithin: asked <= 4,
    },
  ];
}

const manifestBytes = (storage: MemoryStorage, device: SyncedDevice): number =>
  storage.files.get(manifestPath('a1', device.state().generation))?.length ?? 0;
