import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Result } from '../../model/result';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listReports } from '../../store/report-list';
import type { KeptSource } from '../../store/series-sources';
import { correctedSources } from '../corrected-sources';
import { issuersOf } from '../issuers';
import type { Issuer } from '../issuers';

/** The issuers of all kept reports; `undefined` while they are read. */
export function useIssuers(database: NuoshuDatabase): Result<readonly Issuer[]> | undefined {
  const rows = useLiveQuery(() => attemptStore(() => listReports(database)), [database]);
  return useMemo(
    () => (rows?.ok === true ? { ok: true, value: issuersOf(rows.value) } : rows),
    [rows],
  );
}

/**
 * The figures of these reports, in this order; `undefined` while they are read. Other reports are
 * not touched.
 */
export function useSeriesSources(
  database: NuoshuDatabase,
  reports: readonly string[],
): Result<readonly KeptSource[]> | undefined {
  const key = JSON.stringify(reports);
  const read = useLiveQuery(
    async () => ({ key, sources: await attemptStore(() => correctedSources(database, reports)) }),
    [database, key],
  );
  return read?.key === key ? read.sources : undefined;
}
