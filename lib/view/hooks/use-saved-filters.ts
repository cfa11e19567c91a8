import { useLiveQuery } from 'dexie-react-hooks';
import type { SavedFilter } from '../../model/store';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listFilters } from '../../store/filters';

const NONE: readonly SavedFilter[] = [];

/**
 * The reader's saved filters as the store has them now; none where they cannot be read, `undefined`
 * until they are.
 */
export function useSavedFilters(database: NuoshuDatabase): readonly SavedFilter[] | undefined {
  const read = useLiveQuery(() => attemptStore(() => listFilters(database)), [database]);
  return read?.ok === false ? NONE : read?.value;
}
