import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { onAnnotations } from '../../messages/news';
import { listAnnotations } from '../../store/annotations';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { isSeriesRow, keptSeries } from '../../store/series';
import { seriesView } from '../series';
import type { SeriesView } from '../series';

/**
 * The pages of the report that a page belongs to; `undefined` for a report on one page, and while
 * they are read.
 */
export function useSeries(
  database: NuoshuDatabase,
  reportId: string | undefined,
): SeriesView | undefined {
  const [heard, setHeard] = useState(0);
  useEffect(() => onAnnotations(() => setHeard((times) => times + 1)), []);
  const read = useLiveQuery(async () => {
    const found =
      reportId === undefined ? undefined : await attemptStore(() => readSeries(database, reportId));
    return { reportId, series: found?.ok === true ? found.value : undefined };
  }, [database, reportId, heard]);
  return read?.reportId === reportId ? read?.series : undefined;
}

async function readSeries(
  database: NuoshuDatabase,
  reportId: string,
): Promise<SeriesView | undefined> {
  const row = await database.reports.get(reportId);
  if (row === undefined || !isSeriesRow(row)) return undefined;
  const rows = await keptSeries(database, row.series.key);
  const notes = await Promise.all(
    rows.map(async ({ id }) => [id, await listAnnotations(database, id)] as const),
  );
  return seriesView({ rows, notes: new Map(notes), reportId });
}
