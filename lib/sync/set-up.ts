import type { SyncEntry } from '../model/sync';
import { saltOf } from './files/envelope';
import { listManifests } from './files/listing';
import { deriveKey, KeyRing, newSalt } from './files/passphrase';
import type { SyncKey } from './files/passphrase';
import { manifestPath, MANIFESTS } from './files/paths';
import { readNews } from './files/reader';
import type { Account } from './memory';
import { SyncError } from './provider';
import type { Provider } from './provider';

/** What trying a place needs. */
export interface Trial {
  readonly providerOf: (account: Account) => Promise<Provider>;
  readonly device: string;
}

/**
 * Tries a place: it can be listed, what lies there can be read with the passphrase, a file can be written and deleted. Answers
 * the account to keep; throws `SyncError` before anything of the reader's is written.
 */
export async function tryPlace(entry: SyncEntry, { providerOf, device }: Trial): Promise<Account> {
  const { place, label, withTexts, password, passphrase } = entry;
  const account: Account = { place, label, withTexts, keys: [], ...(password !== undefined && { password }) };
  const provider = await providerOf(account);
  const keys = await keysFor(provider, { passphrase, device });
  const probe = `${MANIFESTS}/probe-${device}.tmp`;
  await provider.put(probe, new Uint8Array([0]));
  await provider.delete(probe);
  return { ...account, keys };
}

/** The keys that open what lies there, the one to write with first; none where no passphrase is wanted. */
async function keysFor(
  provider: Provider,
  { passphrase, device }: { readonly passphrase?: string; readonly device: string },
): Promise<readonly SyncKey[]> {
  const ring = passphrase === undefined ? undefined : new KeyRing([], passphrase);
  /* Nothing counts as known, its own files neither: throws where the passphrase is not theirs. */
  await readNews(provider, { known: new Map(), own: `${device}x`.slice(-32), keyOf: ring?.keyOf });
  if (ring === undefined || passphrase === undefined) return [];
  const known = ring.keys();
  return known.length > 0 ? known : [await deriveKey(passphrase, (await firstSalt(provider)) ?? newSalt())];
}

/** The salt of whatever lies there already, damaged or not: two keys would do as well, but one is enough. */
async function firstSalt(provider: Provider): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const [device, [newest]] of listManifests(await provider.list(MANIFESTS))) {
    if (newest === undefined) continue;
    const path = manifestPath(device, newest.generation);
    const bytes = await provider.get(path);
    if (bytes === undefined) continue;
    try {
      const salt = await saltOf(bytes, path);
      if (salt !== undefined) return salt;
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
    }
  }
  return undefined;
}

/** Deletes everything that a device has on the storage, its manifests first. */
export async function deleteDevice(provider: Provider, device: string): Promise<void> {
  const listed = listManifests(await provider.list(MANIFESTS)).get(device) ?? [];
  for (const { names } of listed) for (const name of names) await provider.delete(`${MANIFESTS}/${name}`);
  for (const { name } of await provider.list(`devices/${device}`)) await provider.delete(`devices/${device}/${name}`);
}
