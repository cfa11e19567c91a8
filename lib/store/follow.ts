import { liveQuery } from 'dexie';
import type { Result } from '../model/result';
import { attemptStore } from './attempt';

/**
 * Does some reading of the store, and again whenever what it read changes. Answers a function that
 * stops it.
 */
export function follow<T>(read: () => Promise<T>, hear: (answer: Result<T>) => void): () => void {
  const following = liveQuery(() => attemptStore(read)).subscribe(hear);
  return () => following.unsubscribe();
}
