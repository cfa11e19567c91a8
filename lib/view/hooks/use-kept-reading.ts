import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { keptReading } from '../../store/kept-texts';
import type { KeptReading } from '../../store/kept-texts';

/** A report as it was last seen, `none` where nothing is kept; `undefined` while it is read. */
export function useKeptReading(
  database: NuoshuDatabase,
  reportId: string | undefined,
): KeptReading | 'none' | undefined {
  const read = useLiveQuery(async () => {
    const kept =
      reportId === undefined
        ? undefined
        : await attemptStore(() => keptReading(database, reportId));
    return { reportId, kept: (kept?.ok === true ? kept.value : undefined) ?? ('none' as const) };
  }, [database, reportId]);
  return read?.reportId === reportId ? read?.kept : undefined;
}
