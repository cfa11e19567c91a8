import type { SyncFailure } from '../model/sync';
import { SyncError } from '../sync/provider';

/** Why something could not be done, as the reader is told. */
export interface Failure {
  readonly failure: SyncFailure;
  readonly detail?: string;
  readonly retryAfterMs?: number;
}

/** What is no failure of the storage is one of the database. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SyncError) {
    const { failure, detail, retryAfterMs } = error;
    return { failure, detail, retryAfterMs };
  }
  return { failure: 'store', detail: error instanceof Error ? error.name : undefined };
}
