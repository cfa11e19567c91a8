import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { quotingNotes } from '../../store/quoted';

/** How many notes on other reports quote these; 0 while they are counted. */
export function useQuotingNotes(database: NuoshuDatabase, reportIds: readonly string[]): number {
  const counted = useLiveQuery(
    () => attemptStore(() => quotingNotes(database, reportIds)),
    [database, reportIds.join(' ')],
  );
  return counted?.ok === true ? counted.value : 0;
}
