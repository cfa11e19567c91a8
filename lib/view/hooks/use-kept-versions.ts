import { useLiveQuery } from 'dexie-react-hooks';
import type { Result } from '../../model/result';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listVersions } from '../../store/versions';
import type { KeptVersion } from '../../store/versions';

/**
 * The kept versions of a report and of those joined with it, the newest first; `undefined` while
 * they are read.
 */
export const useKeptVersions = (
  database: NuoshuDatabase,
  reportId: string,
): Result<readonly KeptVersion[]> | undefined =>
  useLiveQuery(() => attemptStore(() => listVersions(database, reportId)), [database, reportId]);
