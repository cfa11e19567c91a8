import { Dexie } from 'dexie';
import { fail, ok } from '../model/result';
import type { ErrorCode, Result } from '../model/result';

/** Runs a piece of store work; a failure of the storage becomes a code, anything else is a programmer's mistake and throws. */
export async function attemptStore<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = storageError(error);
    if (code === undefined) throw error;
    return fail(code);
  }
}

/** The code for a storage failure; `undefined` for other errors. A full disk hides inside an AbortError's `inner`. */
export function storageError(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const names = [error.name, error instanceof Dexie.DexieError ? error.inner?.name : undefined];
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (names.includes('UpgradeError') || names.includes('VersionError')) return 'upgrade-failed';
  const unavailable = [
    'OpenFailedError',
    'MissingAPIError',
    'InvalidStateError',
    'DatabaseClosedError',
    'UnknownError',
    'AbortError',
  ];
  return names.some((name) => name !== undefined && unavailable.includes(name)) ? 'storage-unavailable' : undefined;
}
