import { MAX_PAGES } from '../model/series';
import type { SeriesPlace } from '../model/series';
import type { ReportRow } from '../model/store';
import { seriesKeys } from '../text/page-series';
import type { NuoshuDatabase } from './database';
import { isReadableReport } from './readable';

/** A kept page of a report that stands on several. */
export type SeriesRow = ReportRow & { readonly series: SeriesPlace };

/** The kept pages of one report, first page first. Damaged rows are left out. */
export async function keptSeries(
  database: NuoshuDatabase,
  key: string,
): Promise<readonly SeriesRow[]> {
  const rows = await database.reports.where('series.key').equals(key).toArray();
  return rows.filter(isSeriesRow).sort((a, b) => a.series.number - b.series.number);
}

/** The kept pages of the report of which one names this address; none where no kept report does. */
export async function seriesNaming(
  database: NuoshuDatabase,
  address: string,
): Promise<readonly SeriesRow[]> {
  const rows = await database.reports.where('series.key').anyOf(seriesKeys(address)).toArray();
  const naming = rows.filter(isSeriesRow).find(({ series }) => series.pages.includes(address));
  return naming === undefined ? [] : keptSeries(database, naming.series.key);
}

/** Whether a row can be read as a page of a report. */
export function isSeriesRow(row: ReportRow): row is SeriesRow {
  const { series } = row;
  return (
    isReadableReport(row) &&
    typeof series === 'object' &&
    typeof series.key === 'string' &&
    Number.isInteger(series.number) &&
    series.number >= 1 &&
    Array.isArray(series.pages) &&
    series.pages.length <= MAX_PAGES &&
    series.pages.every((page) => typeof page === 'string')
  );
}
