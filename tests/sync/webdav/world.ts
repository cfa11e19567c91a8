import type { Provider, SyncError } from '../../../lib/sync/provider';
import { webdavProvider } from '../../../lib/sync/webdav/provider';
import type { WebdavPlace, WebdavWorld } from '../../../lib/sync/webdav/provider';

export const ACCOUNT = { user: '诺数@example.cn', password: '密码:pass word' };

/** A world whose clock stands still unless it is waited; its memory is that of one test. */
export function davWorld(
  overrides: Partial<WebdavWorld> = {},
): WebdavWorld & { readonly waits: number[] } {
  let nowMs = Date.UTC(2026, 0, 1);
  let times: readonly number[] = [];
  const waits: number[] = [];
  return {
    fetch: (url, init) => fetch(url, init),
    timeoutMs: 10_000,
    isOnline: () => true,
    nowMs: () => nowMs,
    wait: (ms) => {
      waits.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
    memory: {
      read: () => Promise.resolve(times),
      write: (next) => {
        times = next;
        return Promise.resolve();
      },
    },
    ...overrides,
    waits,
  };
}

export const davAt = (
  address: URL,
  world: WebdavWorld = davWorld(),
  place: Partial<WebdavPlace> = {},
): Provider => webdavProvider({ address, folder: 'nuoshu', ...ACCOUNT, ...place }, world);

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);

/** The error that a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<Partial<SyncError>> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('it did not fail');
  return error;
}
