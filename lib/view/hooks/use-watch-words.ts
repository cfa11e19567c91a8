import { useLiveQuery } from 'dexie-react-hooks';
import type { Result } from '../../model/result';
import type { WatchWord } from '../../model/watch';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listWatchWords } from '../../store/watch-words';

/** The reader's watch words as the store has them now; `undefined` until they are read. */
export const useWatchWords = (database: NuoshuDatabase): Result<readonly WatchWord[]> | undefined =>
  useLiveQuery(() => attemptStore(() => listWatchWords(database)), [database]);
