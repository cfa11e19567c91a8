import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Annotation } from '../../model/annotation';
import { ok } from '../../model/result';
import type { Result } from '../../model/result';
import { onAnnotations } from '../../messages/news';
import { annotationsOf } from '../../store/annotations';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';

/** What the store has of a report's annotations now. */
export interface StoredAnnotations {
  /** The living ones, oldest first; `undefined` until they are read. */
  readonly annotations: Result<readonly Annotation[]> | undefined;
  /** How many rows are damaged and left out. */
  readonly unreadable: number;
  /** Ids of those in the bin. */
  readonly deleted: readonly string[];
}

/** The annotations of a report, at all its addresses, as the store has them now. */
export function useAnnotations(
  database: NuoshuDatabase,
  reportId: string | undefined,
): StoredAnnotations {
  const [heard, setHeard] = useState(0);
  /*
   * The live query hears of writes by itself; the broadcast covers a browser that drops its notices
   * between contexts.
   */
  useEffect(() => onAnnotations(() => setHeard((times) => times + 1)), []);
  const read = useLiveQuery(
    async () => ({ reportId, ...(await stored(database, reportId)) }),
    [database, reportId, heard],
  );
  /*
   * A changed query answers its old value until the new one is there: that of another report is
   * none.
   */
  return read !== undefined && read.reportId === reportId ? read : UNREAD;
}

async function stored(
  database: NuoshuDatabase,
  reportId: string | undefined,
): Promise<StoredAnnotations> {
  if (reportId === undefined) return NOTHING;
  const read = await attemptStore(() => annotationsOf(database, reportId));
  if (!read.ok) return { annotations: read, unreadable: 0, deleted: [] };
  const { annotations, unreadable, deleted } = read.value;
  return { annotations: ok(annotations), unreadable, deleted };
}

const UNREAD: StoredAnnotations = { annotations: undefined, unreadable: 0, deleted: [] };
const NOTHING: StoredAnnotations = {
  annotations: { ok: true, value: [] },
  unreadable: 0,
  deleted: [],
};
