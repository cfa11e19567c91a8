import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/model/entry';
import { newSegments } from '../../../lib/sync/files/manifest';
import { readNews, readSegment } from '../../../lib/sync/files/reader';
import { filesOf, newDeviceState, standingOf } from '../../../lib/sync/files/state';
import { hashText } from '../../../lib/text/hash';
import { entriesOf, entryOf, noise } from '../../builders/entries';
import { Killed, memoryStorage } from '../../builders/memory-storage';
import type { MemoryStorage } from '../../builders/memory-storage';
import { syncedDevice, textsFrom, wholeLog } from '../../builders/synced-device';
import type { SyncedDevice as Device } from '../../builders/synced-device';

/** A step of a device's life, and the entries that are readable after it. */
interface Step {
  readonly name: string;
  readonly run: (device: Device) => Promise<unknown>;
  readonly after: readonly Entry[];
}

/** Twenty of them close a tail. */
const large = (n: number): Entry => entryOf(n, { note: noise(n, 4_000) });
const larges = (count: number, from: number): Entry[] =>
  Array.from({ length: count }, (_, n) => large(from + n));

/** Which entries, as one text: sets of thousands are compared slowly. */
const dots = (entries: readonly Entry[]): string => dotsIn(entries.map(({ dot }) => dot));
const dotsIn = (all: Iterable<string>): string => [...new Set(all)].sort().join(' ');
const TEXTS = await Promise.all(
  Array.from({ length: 260 }, async (_, n) => ({
    hash: await hashText(`报告${n}`),
    words: `报告${n}`,
  })),
);

const SMALL = larges(20 * 15, 5_000);
const STEPS: readonly Step[] = [
  {
    name: 'a first edit',
    run: (device) => device.write({ entries: [entryOf(1)] }),
    after: [entryOf(1)],
  },
  {
    name: 'a second',
    run: (device) => device.write({ entries: [entryOf(2)] }),
    after: entriesOf(2, 1),
  },
  {
    name: 'a third',
    run: (device) => device.write({ entries: [entryOf(3)] }),
    after: entriesOf(3, 1),
  },
  {
    name: 'more than a tail holds',
    run: (device) => device.write({ entries: larges(30, 100) }),
    after: [...entriesOf(3, 1), ...larges(30, 100)],
  },
  {
    name: 'several segments at once',
    run: (device) => device.write({ entries: larges(700, 1_000) }),
    after: [...entriesOf(3, 1), ...larges(30, 100), ...larges(700, 1_000)],
  },
  {
    name: 'everything anew, and less',
    run: (device) => device.rewrite(larges(30, 100)),
    after: larges(30, 100),
  },
  {
    name: 'texts, and a list of them',
    run: (device) => device.write({ texts: TEXTS }),
    after: larges(30, 100),
  },
  {
    name: 'fewer texts',
    run: (device) => device.write({ droppedTexts: TEXTS.slice(5).map(({ hash }) => hash) }),
    after: larges(30, 100),
  },
  { name: 'a tidying', run: (device) => device.tidyAll(), after: larges(30, 100) },
  ...Array.from({ length: 15 }, (_, part) => ({
    name: `small segment ${part}`,
    run: (device: Device) => device.write({ entries: SMALL.slice(part * 20, part * 20 + 20) }),
    after: [...larges(30, 100), ...SMALL.slice(0, part * 20 + 20)],
  })),
  { name: 'a joining', run: (device) => device.tidyAll(), after: [...larges(30, 100), ...SMALL] },
  {
    name: 'a last edit',
    run: (device) => device.write({ entries: [entryOf(9)] }),
    after: [...larges(30, 100), ...SMALL, entryOf(9)],
  },
];

/** Runs a step; whether it was stopped. */
async function isStopped(step: Step, device: Device): Promise<boolean> {
  try {
    await step.run(device);
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

/** The storage has what its device knows of and nothing else. */
function expectTidy(storage: MemoryStorage, device: Device): void {
  const { generation, previous } = device.state();
  const manifests = [generation, previous]
    .filter((one) => one > 0)
    .map((one) => `manifests/a1-${String(one).padStart(8, '0')}.nsm`);
  expect([...storage.files.keys()].sort()).toEqual(
    [...manifests, ...filesOf(device.state())].sort(),
  );
}

/** Stops a step at a request, looks, goes on, looks again; whether there was such a request. */
async function stopAt(
  request: number,
  step: Step,
  from: { storage: MemoryStorage; device: Device; before: readonly Entry[] },
  isCut: boolean,
): Promise<boolean> {
  const storage = memoryStorage(new Map(from.storage.files));
  const device = syncedDevice(storage, { disk: from.device.disk() });
  if (isCut) storage.killWithin(request);
  else storage.killAfter(request);
  const wasStopped = await isStopped(step, device);
  storage.revive();
  const now = dots(await wholeLog(storage));
  expect(now === dots(from.before) || now === dots(step.after)).toBe(true);
  const awakened = syncedDevice(storage, { disk: device.disk() });
  const standing = await awakened.resume();
  expect(['as-left', 'finished']).toContain(standing);
  if (wasStopped && (standing === 'as-left' || now !== dots(step.after))) await step.run(awakened);
  await awakened.tidyAll();
  expect(dots(await wholeLog(storage)) === dots(step.after)).toBe(true);
  expectTidy(storage, awakened);
  return wasStopped;
}

describe('a device that is stopped', () => {
  const storage = memoryStorage();
  const device = syncedDevice(storage);
  let before: readonly Entry[] = [];

  it.each(STEPS)(
    'after any request, and within any, of $name',
    { timeout: 120_000 },
    async (step) => {
      const requests = await requestsOf(step, storage, device);
      const stride = requests.length > 100 ? 53 : 1;
      for (let at = 0; at < requests.length; at += stride) {
        /* Only a put can be cut. */
        const ways = requests[at]?.startsWith('put') === true ? [false, true] : [false];
        for (const isCut of ways)
          expect(await stopAt(at + 1, step, { storage, device, before }, isCut)).toBe(true);
      }
      await step.run(device);
      before = step.after;
    },
  );

  it('has all its texts at the end', async () => {
    expect((await textsFrom(storage, 'a1')).size).toBe(5);
  });
});

async function requestsOf(
  step: Step,
  storage: MemoryStorage,
  device: Device,
): Promise<readonly string[]> {
  const trial = memoryStorage(new Map(storage.files));
  await step.run(syncedDevice(trial, { disk: device.disk() }));
  return trial.requests;
}

/** Somebody who reads now and then, and remembers as the engine does. */
function onlooker(storage: MemoryStorage) {
  const [known, read, log] = [new Map<string, number>(), new Set<string>(), new Set<string>()];
  return {
    log,
    async look(): Promise<void> {
      for (const manifest of (await readNews(storage, { known, own: 'reader' })).manifests) {
        for (const part of newSegments(manifest, read)) {
          for (const { dot } of await readSegment(storage, part, { device: manifest.device }))
            log.add(dot);
          read.add(part.file);
        }
        for (const { dot } of manifest.tail) log.add(dot);
        known.set(manifest.device, manifest.generation);
      }
    },
  };
}

const MOVE = fc.record({
  entries: fc.integer({ min: 1, max: 25 }),
  tidies: fc.boolean(),
  looks: fc.boolean(),
  stop: fc.option(fc.record({ at: fc.integer({ min: 1, max: 6 }), isCut: fc.boolean() }), {
    nil: undefined,
  }),
});

describe('a device that is stopped again and again', () => {
  it(
    'loses nothing, for one who comes anew and for one who looks now and then',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(MOVE, { minLength: 1, maxLength: 40 }), async (moves) => {
          const storage = memoryStorage();
          const reader = onlooker(storage);
          let device = syncedDevice(storage);
          let [made, sent] = [0, 0];
          for (const { entries, tidies, looks, stop } of moves) {
            made += entries;
            if (stop?.isCut === true) storage.killWithin(stop.at);
            else if (stop !== undefined) storage.killAfter(stop.at);
            const run = async (one: Device) => {
              await one.write({ entries: larges(made - sent, sent) });
              sent = made;
              if (tidies) await one.tidy();
            };
            const wasStopped = await isStopped({ name: '', after: [], run }, device);
            storage.revive();
            if (wasStopped) {
              device = syncedDevice(storage, { disk: device.disk() });
              await device.resume();
              sent = device
                .state()
                .segments.reduce((sum, part) => sum + part.entries, device.state().tail.length);
            }
            if (looks) await reader.look();
            expect(dots(await wholeLog(storage)).split(' ').length).toBeGreaterThanOrEqual(sent);
          }
          await device.write({ entries: larges(made - sent, sent) });
          await reader.look();
          expect(dotsIn(reader.log) === dots(larges(made, 0))).toBe(true);
          expect(dots(await wholeLog(storage)) === dots(larges(made, 0))).toBe(true);
          await device.tidyAll();
          expectTidy(storage, device);
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe('how own files stand', () => {
  const state = {
    ...newDeviceState({ device: 'a1', label: '' }),
    generation: 5,
    attempted: 6,
    sign: 's5',
  };
  const pending = { ...state, generation: 7, attempted: 7, sign: 's7' };
  const manifest = (sign: string) => ({
    device: 'a1',
    label: '',
    generation: 7,
    writtenAt: '',
    sign,
    clock: '',
    segments: [],
    textLists: [],
    texts: [],
    tail: [],
  });

  it.each([
    ['as-left', undefined, { generation: 5 }],
    ['missing', undefined, undefined],
    ['missing', pending, { generation: 4 }],
    ['finished', pending, { generation: 7, manifest: manifest('s7') }],
    ['copied', pending, { generation: 7, manifest: manifest('other') }],
    ['copied', undefined, { generation: 7, manifest: manifest('s7') }],
    ['as-left', pending, { generation: 7, failure: 'damaged' as const }],
    ['as-left', undefined, { generation: 6, failure: 'damaged' as const }],
    ['copied', undefined, { generation: 7, failure: 'damaged' as const }],
    ['copied', pending, { generation: 7, failure: 'newer' as const }],
  ])('%s', (standing, begun, found) => {
    expect(standingOf(state, begun, found)).toBe(standing);
  });
});
