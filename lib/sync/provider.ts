import type { SyncFailure } from '../model/sync';

/** A file on the storage, as a listing tells of it. */
export interface RemoteFile {
  /** The last part of its path. */
  readonly name: string;
  readonly bytes?: number;
}

/**
 * Storage that the reader already has. Paths are relative to the place that the reader named, `/`
 * between their parts, of letters, digits, `.`, `_` and `-`. Every call throws `SyncError` where it
 * could not be done.
 */
export interface Provider {
  /** The files of one folder; empty where there is no such folder. */
  list(folder: string): Promise<readonly RemoteFile[]>;
  /** What a file holds; `undefined` where there is none. */
  get(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Writes a file, whole; folders that are missing are made. */
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A file that is not there is deleted already. */
  delete(path: string): Promise<void>;
}

/** A sync, or a step of it, that could not be done. */
export class SyncError extends Error {
  readonly failure: SyncFailure;
  /** A status, a path; never a credential. */
  readonly detail?: string;
  /** How long the storage asks to be left alone. */
  readonly retryAfterMs?: number;

  constructor(failure: SyncFailure, detail?: string, retryAfterMs?: number) {
    super(detail === undefined ? failure : `${failure}: ${detail}`);
    this.name = 'SyncError';
    this.failure = failure;
    this.detail = detail;
    this.retryAfterMs = retryAfterMs;
  }
}
