import type { SyncUnread } from '../model/sync';
import type { NuoshuDatabase } from '../store/database';
import { listManifests } from './files/listing';
import { MANIFESTS } from './files/paths';
import { textsOf } from './files/state';
import { NEVER_SETTLED } from './memory';
import type { Account, SyncMemory } from './memory';
import type { Provider } from './provider';

/** What taking a device away needs. */
interface Removal {
  readonly memory: SyncMemory;
  readonly database: NuoshuDatabase;
  readonly account: Account;
  readonly provider: Provider;
}

/**
 * What would be gone with a device's files, as nobody has it but they; `undefined` where nothing
 * would.
 */
export async function unreadOf(
  { memory, database, account, provider }: Removal,
  device: string,
): Promise<SyncUnread | undefined> {
  const devices = (await memory.read('devices')) ?? [];
  const known = devices.find((one) => one.device === device);
  const newest = listManifests(await provider.list(MANIFESTS)).get(device)?.[0]?.generation ?? 0;
  if (newest > (known?.generation ?? 0)) return known?.trouble ?? 'news';
  if (known?.trouble !== undefined) return known.trouble;
  const own = await memory.read('own');
  const others = devices.filter((one) => one.device !== device).flatMap(({ texts }) => texts);
  const elsewhere = new Set(
    [...others, ...(own === undefined ? [] : textsOf(own.state))].map(({ hash }) => hash),
  );
  for (const { hash } of known?.texts ?? []) {
    if (elsewhere.has(hash)) continue;
    const isHere = (await database.snapshots.where('textHash').equals(hash).count()) > 0;
    if (!isHere || !account.withTexts) return 'texts';
  }
  return undefined;
}

/**
 * The texts of a device count as missing from now on: whoever has them here gives them to the
 * storage.
 */
export async function disownTexts(memory: SyncMemory, device: string): Promise<void> {
  const devices = (await memory.read('devices')) ?? [];
  const changed = devices.map((one) =>
    one.device === device ? { ...one, lists: [], texts: [] } : one,
  );
  await memory.all(() => [
    memory.write('devices', changed),
    memory.write('settledSeq', NEVER_SETTLED),
  ]);
}

/** Deletes everything that a device has on the storage, its manifests first, and forgets it. */
export async function deleteDevice({ memory, provider }: Removal, device: string): Promise<void> {
  const listed = listManifests(await provider.list(MANIFESTS)).get(device) ?? [];
  for (const { names } of listed)
    for (const name of names) await provider.delete(`${MANIFESTS}/${name}`);
  for (const { name } of await provider.list(`devices/${device}`))
    await provider.delete(`devices/${device}/${name}`);
  const devices = (await memory.read('devices')) ?? [];
  const others = devices.filter((one) => one.device !== device);
  await memory.all(() => [
    memory.write('devices', others),
    memory.write('settledSeq', NEVER_SETTLED),
  ]);
}
