import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { twinsOf } from '../../store/twins';
import type { Twin } from '../../store/twins';

const NONE: readonly Twin[] = [];

/** Other addresses that have the text with this hash; none while they are looked for. */
export function useTwins(
  database: NuoshuDatabase,
  reportId: string | undefined,
  textHash: string | undefined,
): readonly Twin[] {
  const read = useLiveQuery(async () => {
    if (reportId === undefined || textHash === undefined) return undefined;
    return attemptStore(() => twinsOf(database, reportId, textHash));
  }, [database, reportId, textHash]);
  return read?.ok === true ? read.value : NONE;
}
