import type { SyncStand } from '../model/sync';

/** How sync stands, in one word. */
export type SyncSign = 'synced' | 'running' | 'waiting' | 'wrong' | 'hold';

/** The sign that stands for sync; `undefined` where it is off. What the reader has to do comes first. */
export function syncSign({ setup, hold, failure, running, waiting, syncedAt }: SyncStand): SyncSign | undefined {
  if (setup === undefined) return undefined;
  if (hold !== undefined) return 'hold';
  /* A connection that is gone for a while is nothing to do about. */
  if (failure !== undefined && failure.failure !== 'offline' && failure.failure !== 'busy') return 'wrong';
  if (running !== undefined) return 'running';
  return waiting > 0 || failure !== undefined || syncedAt === undefined ? 'waiting' : 'synced';
}
