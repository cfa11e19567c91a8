import { SyncError } from '../provider';
import type { SyncFailure } from '../../model/sync';

/**
 * How long 坚果云 counts requests. It does not say when it answers again; after this time the count
 * is gone.
 */
export const JIANGUOYUN_WINDOW_MS = 30 * 60_000;

const FAILURES: Readonly<Partial<Record<number, SyncFailure>>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'no-such-place',
  405: 'not-webdav',
  407: 'forbidden',
  408: 'timeout',
  409: 'no-such-place',
  410: 'no-such-place',
  423: 'busy',
  429: 'busy',
  451: 'forbidden',
  501: 'not-webdav',
  503: 'busy',
  507: 'full',
};

/** An answer that was not what was asked for. */
export interface Refusal {
  /** Method and path, for the log of the reader's own eyes. */
  readonly what: string;
  readonly status: number;
  readonly retryAfter: string | null;
  /** What the server wrote; a beginning suffices. */
  readonly body: string;
  readonly nowMs: number;
}

/** What an answer means that was not what was asked for. */
export function refusal({ what, status, retryAfter, body, nowMs }: Refusal): SyncError {
  const detail = `${what}: ${status.toString()}`;
  /* 坚果云 past its limit; the status is 503, and this word the surer sign. */
  if (body.includes('BlockedTemporarily')) {
    return new SyncError('busy', detail, retryAfterMs(retryAfter, nowMs) ?? JIANGUOYUN_WINDOW_MS);
  }
  const failure = FAILURES[status] ?? (status >= 200 && status < 300 ? 'not-webdav' : 'server');
  return new SyncError(
    failure,
    detail,
    failure === 'busy' ? retryAfterMs(retryAfter, nowMs) : undefined,
  );
}

/**
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). A day is the longest that is believed.
 */
function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 86_400_000);
}
