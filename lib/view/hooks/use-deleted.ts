import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import { listDeleted } from '../../store/bin';
import type { DeletedAnnotation } from '../../store/bin';
import type { NuoshuDatabase } from '../../store/database';

/** What was deleted on a page, the latest first; nothing while it is read or where it cannot be. */
export function useDeleted(
  database: NuoshuDatabase,
  reportId: string | undefined,
): readonly DeletedAnnotation[] {
  const read = useLiveQuery(
    async () =>
      reportId === undefined ? undefined : attemptStore(() => listDeleted(database, reportId)),
    [database, reportId],
  );
  return read?.ok === true ? read.value : NOTHING;
}

const NOTHING: readonly DeletedAnnotation[] = [];
