import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { ReportRow } from '../../model/store';
import { listAnnotations } from '../../store/annotations';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { PledgeTallies } from '../pledge-tallies';
import { judgementsOf, progressOf } from '../progress';
import type { Progress } from '../progress';

/** The tallies of one page of the extension. */
export const usePledgeTallies = (database: NuoshuDatabase): PledgeTallies =>
  useMemo(() => new PledgeTallies(database), [database]);

/** What a report's progress is read from. */
export interface ProgressQuery {
  readonly database: NuoshuDatabase;
  readonly tallies: PledgeTallies;
  /** None where only notes are kept. */
  readonly row: ReportRow | undefined;
  /** ISO 8601 day. */
  readonly today: string;
}

/**
 * How far the reader has come with a report, as the store has it now; `undefined` until it is read,
 * or where it cannot be.
 */
export function useProgress({
  database,
  tallies,
  row,
  today,
}: ProgressQuery): Progress | undefined {
  const read = useLiveQuery(async () => {
    if (row === undefined) return undefined;
    const annotations = await attemptStore(() => listAnnotations(database, row.id));
    if (!annotations.ok) return undefined;
    const tallied = await tallies.of(row, annotations.value);
    if (tallied === undefined) return undefined;
    return progressOf(
      tallied.tally,
      judgementsOf(tallied.pledges, annotations.value, row.textHash),
      today,
    );
  }, [database, tallies, row, today]);
  return read;
}
