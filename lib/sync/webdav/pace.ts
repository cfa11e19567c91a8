import { SyncError } from '../provider';
import { isJianguoyun } from './address';
import { JIANGUOYUN_WINDOW_MS } from './failure';

/** How often a host may be asked. */
export interface Pace {
  /** The least time from one request to the next. */
  readonly gapMs: number;
  /** So many requests in so much time. */
  readonly limit?: { readonly requests: number; readonly windowMs: number };
}

/** Remembers when requests were made, so that a worker that was stopped counts on. */
export interface RequestMemory {
  /** Times in ms since 1970, in any order. */
  readonly read: () => Promise<readonly number[]>;
  readonly write: (timesMs: readonly number[]) => Promise<void>;
}

/** What keeping a pace needs of its surroundings. */
export interface PaceWorld {
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly memory: RequestMemory;
}

/** 坚果云 (free accounts): 600 requests in 30 minutes, all clients of an account together. */
const JIANGUOYUN: Pace = { gapMs: 200, limit: { requests: 600, windowMs: JIANGUOYUN_WINDOW_MS } };

/** The pace that a host is known to want. */
export const paceOf = (address: URL): Pace => (isJianguoyun(address) ? JIANGUOYUN : { gapMs: 0 });

/**
 * Lets one request after another through. Each waits for the one before and for the gap; one above
 * the limit is refused as `busy` with the time until the next is free, as no worker lives for half
 * an hour.
 */
export function pacer(pace: Pace, world: PaceWorld): <T>(request: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const turn = last.then(() => begin(pace, world)).then(request);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function begin({ gapMs, limit }: Pace, { nowMs, wait, memory }: PaceWorld): Promise<void> {
  if (gapMs === 0 && limit === undefined) return;
  const windowMs = Math.max(gapMs, limit?.windowMs ?? 0);
  /* A time to come is from a clock that was set back. */
  const recent = (await memory.read()).filter(
    (time) => time <= nowMs() && time > nowMs() - windowMs,
  );
  const times = recent.sort((a, b) => a - b);
  const oldest = limit === undefined ? undefined : times.at(-limit.requests);
  if (oldest !== undefined) throw new SyncError('busy', 'own limit', oldest + windowMs - nowMs());
  const restMs = (times.at(-1) ?? -Infinity) + gapMs - nowMs();
  if (restMs > 0) await wait(restMs);
  await memory.write([...times, nowMs()]);
}
