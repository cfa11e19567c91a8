import type { SyncFailure, SyncStand } from '../model/sync';

/** How sync stands, in one word. */
export type SyncSign = 'synced' | 'running' | 'waiting' | 'unread' | 'wrong' | 'hold';

/**
 * The sign that stands for sync; `undefined` where it is off. What the reader has to do comes
 * first.
 */
export function syncSign({
  setup,
  hold,
  failure,
  running,
  waiting,
  syncedAt,
  devices,
}: SyncStand): SyncSign | undefined {
  if (setup === undefined) return undefined;
  if (hold !== undefined) return 'hold';
  if (failure !== undefined && !isPassing(failure.failure, syncedAt !== undefined)) return 'wrong';
  /* What one of the computers wrote is not here: not all is the same. */
  if (devices.some(({ trouble }) => trouble !== undefined)) return 'unread';
  if (running !== undefined) return 'running';
  return waiting > 0 || failure !== undefined || syncedAt === undefined ? 'waiting' : 'synced';
}

/**
 * A connection that is gone for a while is nothing to do about, nor is a storage at home that is
 * not reached from elsewhere: one that was never reached is.
 */
const isPassing = (failure: SyncFailure, wasReached: boolean): boolean =>
  failure === 'offline' || failure === 'busy' || (failure === 'unreachable' && wasReached);
