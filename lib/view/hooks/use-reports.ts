import { useLiveQuery } from 'dexie-react-hooks';
import type { Result } from '../../model/result';
import type { ReportRow } from '../../model/store';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listReports } from '../../store/report-list';

/** All kept reports, in no order, as the store has them now; `undefined` while they are read. */
export const useReports = (database: NuoshuDatabase): Result<readonly ReportRow[]> | undefined =>
  useLiveQuery(() => attemptStore(() => listReports(database)), [database]);
