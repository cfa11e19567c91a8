import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { isJudged, STATUSES } from '../../model/annotation';
import type { Result } from '../../model/result';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { judgedCounts, listReports, noteCounts } from '../../store/report-list';
import { reportItems } from '../report-list';
import type { ReportItem } from '../report-list';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const JUDGED = STATUSES.filter(isJudged);

/**
 * Everything kept, as the store has it now: first the reports, then how many notes each has.
 * `undefined` until it is read; `asked` reads it anew.
 */
export function useReportList(
  database: NuoshuDatabase,
  asked: number,
): Result<readonly ReportItem[]> | undefined {
  const reports = useLiveQuery(() => attemptStore(() => listReports(database)), [database, asked]);
  const notes = useLiveQuery(() => attemptStore(() => noteCounts(database)), [database, asked]);
  return useMemo(() => {
    if (reports?.ok !== true) return reports;
    return {
      ok: true,
      value: reportItems(reports.value, notes?.ok === true ? notes.value : NO_COUNTS),
    };
  }, [reports, notes]);
}

/** How many pledges were judged at each address; read only where it is wanted. */
export function useJudgedCounts(
  database: NuoshuDatabase,
  isWanted: boolean,
): ReadonlyMap<string, number> {
  const read = useLiveQuery(
    async () => (isWanted ? attemptStore(() => judgedCounts(database, JUDGED)) : undefined),
    [database, isWanted],
  );
  return read?.ok === true ? read.value : NO_COUNTS;
}
