import { hexOf } from '../text/hash';
import type { SyncEntry } from '../model/sync';
import { keySignOf } from './files/envelope';
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
  /** The keys that are used at this place already, the one that is written with first. */
  readonly keys: readonly SyncKey[];
}

/**
 * Tries a place: it can be listed, what lies there can be read with the passphrase, a file can be
 * written and deleted. Answers the account to keep; throws `SyncError` before anything of the
 * reader's is written.
 */
export async function tryPlace(
  entry: SyncEntry,
  { providerOf, device, keys: had }: Trial,
): Promise<Account> {
  const { place, label, withTexts, password, passphrase } = entry;
  const account: Account = {
    place,
    label,
    withTexts,
    keys: [],
    ...(password !== undefined && { password }),
  };
  const provider = await providerOf(account);
  const keys = await keysFor(provider, { passphrase, device, had });
  const probe = `${MANIFESTS}/probe-${device}.tmp`;
  await provider.put(probe, new Uint8Array([0]));
  await provider.delete(probe);
  return { ...account, keys };
}

/** What tells one key from another; two devices that begin apart make two of one passphrase. */
export const keyName = ({ salt, check }: Pick<SyncKey, 'salt' | 'check'>): string =>
  `${hexOf(salt)} ${hexOf(check)}`;

interface Wanted {
  readonly passphrase?: string;
  readonly device: string;
  readonly had: readonly SyncKey[];
}

/**
 * The keys that open what lies there, the one to write with first; none where no passphrase is
 * wanted.
 */
async function keysFor(
  provider: Provider,
  { passphrase, device, had }: Wanted,
): Promise<readonly SyncKey[]> {
  const ring = passphrase === undefined ? undefined : new KeyRing([], passphrase);
  /* Nothing counts as known, its own files neither: throws where the passphrase is not theirs. */
  await readNews(provider, { known: new Map(), own: `${device}x`.slice(-32), keyOf: ring?.keyOf });
  if (ring === undefined || passphrase === undefined) return [];
  const names = await keyNames(provider);
  const typed: SyncKey[] = [];
  for (const name of new Set(names.values())) {
    const key = await ring.keyOf(name.split(' ')[0] ?? '');
    if (key !== undefined && keyName(key) === name) typed.push(key);
  }
  if (typed.length === 0) return [await deriveKey(passphrase, newSalt()), ...had];
  const salts = new Set(typed.map(({ salt }) => hexOf(salt)));
  const all = [...typed, ...had.filter(({ salt }) => !salts.has(hexOf(salt)))];
  const others = [...names].filter(([one]) => one !== device).map(([, name]) => name);
  return first(all, { others, now: had[0] });
}

/**
 * Puts the key in front that this device will write with: the one that it has, where somebody else
 * writes with it too, or else the one that most of the others write with. So one passphrase entered
 * once makes two devices that began apart readable to each other.
 */
function first(
  keys: readonly SyncKey[],
  { others, now }: { readonly others: readonly string[]; readonly now?: SyncKey },
): readonly SyncKey[] {
  const uses = (key: SyncKey): number => others.filter((name) => name === keyName(key)).length;
  const sorted = [...keys].sort((a, b) => uses(b) - uses(a));
  const most = sorted[0];
  const kept = keys.find((key) => now !== undefined && keyName(key) === keyName(now));
  const chosen =
    kept !== undefined && (uses(kept) > 0 || most === undefined || uses(most) === 0) ? kept : most;
  return chosen === undefined ? keys : [chosen, ...keys.filter((key) => key !== chosen)];
}

/**
 * By what key each device's newest manifest is encrypted, be it damaged or not; nothing of those in
 * the clear.
 */
async function keyNames(provider: Provider): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [device, [newest]] of listManifests(await provider.list(MANIFESTS))) {
    if (newest === undefined) continue;
    const path = manifestPath(device, newest.generation);
    const bytes = await provider.get(path);
    if (bytes === undefined) continue;
    try {
      const sign = await keySignOf(bytes, path);
      if (sign !== undefined) names.set(device, keyName(sign));
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
    }
  }
  return names;
}
