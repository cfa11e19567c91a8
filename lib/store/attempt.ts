import { Dexie } from 'dexie';
import { fail, ok } from '../model/result';
import type { ErrorCode, Result } from '../model/result';
import { reopenFailed } from './database';

/** What an attempt may be told; the defaults are the browser's. */
export interface AttemptOptions {
  /**
   * How long the caller waits. The work itself may still end later: it must be fit to be repeated.
   */
  readonly deadlineMs?: number;
  /** What is left of the disk, in bytes; `undefined` where nobody knows. */
  readonly freeBytes?: () => Promise<number | undefined>;
}

const DEADLINE_MS = 8_000;
/** With less than this left a write that failed for no stated reason failed for want of room. */
const LEAST_FREE_BYTES = 4_000_000;

/**
 * Runs a piece of store work and always answers: where another connection blocks the database,
 * `storage-unavailable` after a deadline. A database whose opening failed is opened anew and the
 * work done once more. A failure of the storage becomes a code, anything else is a programmer's
 * mistake and throws.
 */
export async function attemptStore<T>(
  work: () => Promise<T>,
  options: AttemptOptions = {},
): Promise<Result<T>> {
  const { deadlineMs = DEADLINE_MS, freeBytes = browserFreeBytes } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(fail('storage-unavailable')), deadlineMs);
  });
  try {
    return await Promise.race([attempt(work, freeBytes), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

async function attempt<T>(
  work: () => Promise<T>,
  freeBytes: () => Promise<number | undefined>,
): Promise<Result<T>> {
  const first = await outcome(work);
  if (first.ok || first.error !== 'storage-unavailable') return first;
  reopenFailed();
  const second = await outcome(work);
  if (second.ok || second.error !== 'storage-unavailable') return second;
  const free = await freeBytes().catch(() => undefined);
  return free !== undefined && free < LEAST_FREE_BYTES ? fail('storage-full') : second;
}

async function outcome<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = storageError(error);
    if (code === undefined) throw error;
    return fail(code);
  }
}

async function browserFreeBytes(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

/**
 * The code for a storage failure; `undefined` for other errors. A full disk hides inside an
 * AbortError's `inner`.
 */
export function storageError(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (names.includes('UpgradeError') || names.includes('VersionError')) return 'upgrade-failed';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'storage-unavailable' : undefined;
}

const UNAVAILABLE: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'DatabaseClosedError',
  'UnknownError',
  'AbortError',
]);

/** The error's own name and those of the errors that it was made of. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (
    let at = error;
    at instanceof Error;
    at = at instanceof Dexie.DexieError ? at.inner : undefined
  ) {
    names.push(at.name);
  }
  return names;
}
