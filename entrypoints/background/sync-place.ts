import { mayWrite } from '../../lib/platform/folder';
import { mayReach } from '../../lib/platform/sites';
import { readStoredChoices } from '../../lib/settings/choices';
import type { FilesDatabase } from '../../lib/store/incoming';
import { folderProvider } from '../../lib/sync/folder-provider';
import type { Account, SyncMemory } from '../../lib/sync/memory';
import { SyncError } from '../../lib/sync/provider';
import type { Provider } from '../../lib/sync/provider';
import type { Choices } from '../../lib/sync/run';
import { checkAddress } from '../../lib/sync/webdav/address';
import { webdavProvider } from '../../lib/sync/webdav/provider';

/** How long a server may be silent: the browser ends a background that waits for longer. */
const TIMEOUT_MS = 25_000;

/** Where the folder's handle and the times of requests are kept. */
interface Places {
  readonly files: FilesDatabase;
  readonly memory: SyncMemory;
}

/** The storage that an account names. Throws `SyncError` where it cannot be one. */
export async function providerOf(
  { place, password }: Account,
  { files, memory }: Places,
): Promise<Provider> {
  if (place.kind === 'folder') {
    const row = await files.handles.get('sync');
    if (row === undefined) throw new SyncError('folder-locked');
    return folderProvider(row.handle, () => mayWrite(row.handle));
  }
  const address = checkAddress(place.address);
  if (typeof address === 'string') throw new SyncError('insecure', address);
  /* Without it the browser lets no answer through, which looks like a line that is down. */
  if (!(await mayReach(address))) throw new SyncError('not-allowed', address.host);
  return webdavProvider(
    { ...partedFolder(address), user: place.user, password: password ?? '' },
    {
      fetch: (input, init) => fetch(input, init),
      timeoutMs: TIMEOUT_MS,
      isOnline: () => navigator.onLine,
      nowMs: () => Date.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      memory: {
        read: async () => (await memory.read('requests')) ?? [],
        write: (times) => memory.write('requests', times),
      },
    },
  );
}

/**
 * The last part of the way is our folder, which is made where it is missing; what stands before it
 * is there.
 */
function partedFolder(address: URL): { readonly address: URL; readonly folder: string } {
  const parts = address.pathname.split('/').filter((part) => part !== '');
  const folder = parts.pop();
  if (folder === undefined) return { address, folder: '' };
  const parent = new URL(address);
  parent.pathname = `/${parts.map((part) => `${part}/`).join('')}`;
  return { address: parent, folder: decodeURIComponent(folder) };
}

/** What was chosen here, as JSON data. */
export async function readChoices(): Promise<Choices> {
  const choices: Choices = JSON.parse(JSON.stringify(await readStoredChoices()));
  return choices;
}
