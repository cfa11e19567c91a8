import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { twinsOf } from '../../store/twins';
import type { Twin, TwinQuery } from '../../store/twins';

const NONE: readonly Twin[] = [];

/** Other addresses of a report; none while they are looked for. */
export function useTwins(database: NuoshuDatabase, query: Partial<TwinQuery>): readonly Twin[] {
  const { reportId, textHash, declared } = query;
  const read = useLiveQuery(async () => {
    if (reportId === undefined || textHash === undefined) return undefined;
    return attemptStore(() => twinsOf(database, { reportId, textHash, declared: declared ?? [] }));
  }, [database, reportId, textHash, declared?.join(' ')]);
  return read?.ok === true ? read.value : NONE;
}
