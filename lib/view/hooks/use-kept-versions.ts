import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { keptVersions } from '../../store/snapshots';
import type { KeptVersion } from '../../store/snapshots';

/** The kept versions of a report's text, the newest first; none while they are read or where they cannot be. */
export function useKeptVersions(database: NuoshuDatabase, reportId: string): readonly KeptVersion[] {
  const read = useLiveQuery(() => attemptStore(() => keptVersions(database, reportId)), [database, reportId]);
  return read?.ok === true ? read.value : NONE;
}

const NONE: readonly KeptVersion[] = [];
