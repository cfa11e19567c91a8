import { SyncError } from '../../../lib/sync/provider';
import { webdavProvider } from '../../../lib/sync/webdav/provider';

/** What a call came to: bytes as text, a list as JSON, or why not. */
export type Outcome = string;

/**
 * Runs in a page of the server's own origin, so that the browser's own `fetch` is what is tested.
 */
const attempt = async (call: string, password: string): Promise<Outcome> => {
  const dav = webdavProvider(
    { address: new URL('/', location.href), folder: '诺数', user: '临溪', password },
    {
      fetch: (url, init) => fetch(url, init),
      isOnline: () => true,
      timeoutMs: 1500,
      nowMs: () => Date.now(),
      wait: () => Promise.resolve(),
      memory: { read: () => Promise.resolve([]), write: () => Promise.resolve() },
    },
  );
  const [method, path = '', text = ''] = call.split(' ');
  try {
    if (method === 'list') return JSON.stringify(await dav.list(path));
    if (method === 'put') await dav.put(path, new TextEncoder().encode(text));
    if (method === 'delete') await dav.delete(path);
    const bytes = method === 'get' ? await dav.get(path) : undefined;
    return bytes === undefined ? 'nothing' : new TextDecoder().decode(bytes);
  } catch (error) {
    return error instanceof SyncError ? error.failure : String(error);
  }
};

Object.assign(globalThis, { attempt });
