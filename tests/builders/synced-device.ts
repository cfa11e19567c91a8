import type { Entry } from '../../lib/model/entry';
import { newSegments } from '../../lib/sync/files/manifest';
import type { SyncKey } from '../../lib/sync/files/passphrase';
import { readNews, readSegment, readText, readTextList } from '../../lib/sync/files/reader';
import { newDeviceState, resumed, standingOf } from '../../lib/sync/files/state';
import type { DeviceState, Standing } from '../../lib/sync/files/state';
import { carryOut, planRewrite, planTidy, planWrite } from '../../lib/sync/files/writer';
import type { WritePlan, Writing } from '../../lib/sync/files/writer';
import type { Provider } from '../../lib/sync/provider';

const NOW_MS = Date.UTC(2026, 10, 30);

const keyOfOnly = (key?: SyncKey) => (key === undefined ? undefined : () => Promise.resolve(key));

/** All entries that somebody reads who comes anew, or who has read some segments before. */
export async function wholeLog(
  storage: Provider,
  key?: SyncKey,
  read: ReadonlySet<string> = new Set(),
): Promise<readonly Entry[]> {
  const keyOf = keyOfOnly(key);
  const entries: Entry[] = [];
  for (const manifest of (await readNews(storage, { known: new Map(), own: 'reader', keyOf }))
    .manifests) {
    const files = { device: manifest.device, keyOf };
    for (const part of newSegments(manifest, read))
      entries.push(...(await readSegment(storage, part, files)));
    entries.push(...manifest.tail);
  }
  return entries;
}

/** The words of all texts that a device has on the storage. */
export async function textsFrom(
  storage: Provider,
  device: string,
  key?: SyncKey,
): Promise<ReadonlySet<string>> {
  const files = { device, keyOf: keyOfOnly(key) };
  const words = new Set<string>();
  for (const manifest of (
    await readNews(storage, { known: new Map(), own: 'reader', keyOf: files.keyOf })
  ).manifests) {
    const lists = await Promise.all(
      manifest.textLists.map((part) => readTextList(storage, part, files)),
    );
    for (const part of [...lists.flat(), ...manifest.texts])
      words.add(await readText(storage, part, files));
  }
  return words;
}

/** What survives whatever happens to a worker. */
export interface Disk {
  readonly state: DeviceState;
  /** A plan that was begun. */
  readonly pending?: DeviceState;
}

const EMPTY: Disk = { state: newDeviceState({ device: 'a1', label: '' }) };

/** A device that plans and writes as the engine has it do. */
export interface SyncedDevice {
  readonly state: () => DeviceState;
  readonly disk: () => Disk;
  /** Whether there was anything to write; the same of the others. */
  readonly write: (writing: Writing) => Promise<boolean>;
  readonly rewrite: (entries: readonly Entry[]) => Promise<boolean>;
  readonly tidy: () => Promise<boolean>;
  readonly tidyAll: () => Promise<void>;
  /** After a stop: looks at the storage and goes on from there. */
  readonly resume: () => Promise<Standing>;
}

/** A device that goes on from its disk. */
export function syncedDevice(
  storage: Provider,
  { key, disk = EMPTY }: { key?: SyncKey; disk?: Disk } = {},
): SyncedDevice {
  const hand = { key, nowMs: NOW_MS };
  const keyOf = keyOfOnly(key);
  const { device } = disk.state;
  let { state, pending } = disk;

  async function carry(plan: WritePlan | undefined): Promise<boolean> {
    if (plan === undefined) return false;
    pending = plan.next;
    state = await carryOut(storage, plan, {
      written: (next) => {
        [state, pending] = [next, undefined];
        return Promise.resolve();
      },
    });
    return true;
  }

  return {
    state: () => state,
    disk: () => ({ state, pending }),
    write: async (writing: Writing) => carry(await planWrite(state, writing, hand)),
    rewrite: async (entries: readonly Entry[]) =>
      carry(await planRewrite(state, { entries }, hand)),
    tidy: async () => carry(await planTidy(state, hand, { provider: storage, keyOf })),
    async tidyAll() {
      while (await this.tidy());
    },
    async resume() {
      const news = await readNews(storage, {
        known: new Map([[device, state.generation]]),
        own: device,
        keyOf,
      });
      const standing = standingOf(state, pending, news.own);
      [state, pending] = [resumed(state, standing, pending), undefined];
      return standing;
    },
  };
}
