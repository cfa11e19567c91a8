import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import type { KeptReading } from '../../store/kept-texts';
import { keptCorrected } from '../kept-corrected';

/**
 * A report as it was last seen, as the reader corrected it; `none` where nothing is kept,
 * `undefined` while it is read.
 */
export function useKeptReading(
  database: NuoshuDatabase,
  reportId: string | undefined,
): KeptReading | 'none' | undefined {
  const read = useLiveQuery(async () => {
    const kept =
      reportId === undefined
        ? undefined
        : await attemptStore(() => keptCorrected(database, reportId));
    return { reportId, kept: (kept?.ok === true ? kept.value : undefined) ?? ('none' as const) };
  }, [database, reportId]);
  return read?.reportId === reportId ? read?.kept : undefined;
}
