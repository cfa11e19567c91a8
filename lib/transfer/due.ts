import type { BackupNeed, BackupState } from '../model/backup';
import { isoDay } from '../model/day';

/**
 * The backup of the day is written anew when it is as old as this: what was written since is in it
 * then.
 */
const AGAIN_MS = 3_600_000;
/** Days without a backup after which the reader is reminded. */
const REMIND_AFTER_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Whether it is time for a backup: something was written since the last one, and that is of another
 * day or an hour old.
 */
export function isDue({ lastAt, lastSeq }: BackupState, need: BackupNeed, now: Date): boolean {
  if (!need.hasNotes && need.lastSeq === 0) return false;
  if (lastAt === undefined) return true;
  const ageMs = now.getTime() - Date.parse(lastAt);
  if (isoDay(new Date(lastAt)) === isoDay(now) && ageMs >= 0 && ageMs < AGAIN_MS) return false;
  return isChanged(need, lastSeq) || (need.lastSeenAt ?? '') > lastAt;
}

/**
 * What the reader is told: `offer` where there are notes and never was a backup, from the first day
 * on; `remind` where a week has passed and notes have changed since; `unlock` where a backup waits
 * for the folder to be opened; else nothing. Whoever wants quiet has it until that day, but for a
 * folder that they chose.
 */
export function backupWord(
  state: BackupState,
  need: BackupNeed,
  now: Date,
): 'offer' | 'remind' | 'unlock' | 'failed' | undefined {
  if (state.failure === 'folder-locked') return isDue(state, need, now) ? 'unlock' : undefined;
  if (state.failure !== undefined) return 'failed';
  if (state.folder !== undefined || !need.hasNotes) return undefined;
  if (state.quietUntil !== undefined && isoDay(now) < state.quietUntil) return undefined;
  if (state.lastAt === undefined) return 'offer';
  const isOld = now.getTime() - Date.parse(state.lastAt) >= REMIND_AFTER_DAYS * DAY_MS;
  return isOld && isChanged(need, state.lastSeq) ? 'remind' : undefined;
}

/** A log that is shorter than it was is another one: the database was lost. */
const isChanged = (need: BackupNeed, lastSeq = 0): boolean => need.lastSeq !== lastSeq;
