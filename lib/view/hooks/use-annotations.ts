import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Annotation } from '../../model/annotation';
import type { Result } from '../../model/result';
import { onBroadcast } from '../../messages/router';
import { listAnnotations } from '../../store/annotations';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';

/** The living annotations of a report, oldest first, as the store has them now; `undefined` until they are read. */
export function useAnnotations(
  database: NuoshuDatabase,
  reportId: string | undefined,
): Result<readonly Annotation[]> | undefined {
  const [heard, setHeard] = useState(0);
  /* The live query hears of writes by itself; the broadcast covers a browser that drops its notices between contexts. */
  useEffect(() => onBroadcast('annotations.changed', () => setHeard((times) => times + 1)), []);
  const read = useLiveQuery(async () => {
    const result = reportId === undefined ? NOTHING : await attemptStore(() => listAnnotations(database, reportId));
    return { reportId, result };
  }, [database, reportId, heard]);
  /* A changed query answers its old value until the new one is there: that of another report is none. */
  return read?.reportId === reportId ? read?.result : undefined;
}

const NOTHING: Result<readonly Annotation[]> = { ok: true, value: [] };
