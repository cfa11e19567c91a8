import type { ReportProfile } from '../model/extraction';
import type { ReportRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { isReadableReport } from './readable';

/** What tells whose report it is, and of which year. */
export type Issued = Pick<
  ReportProfile,
  'issuer' | 'region' | 'documentType' | 'publishedOn' | 'reviewPeriod' | 'planPeriod'
>;

/** How far back figures are held against each other: 三年来, 比2022年. */
const MOST_YEARS = 3;
/** A report may stand on several pages. */
const MOST_ROWS = 6;

/**
 * The kept reports of the same issuer about the three years before, newest first; of one year those
 * of the same kind first. None where the report does not say who issued it or for which year. A
 * report that the reader joined to another is the same once more and left out.
 */
export async function earlierReports(
  database: NuoshuDatabase,
  report: Issued,
): Promise<readonly ReportRow[]> {
  const { issuer, documentType } = report;
  const year = yearOf(report);
  if (issuer === undefined || year === undefined) return [];
  const rows = await database.reports.where('issuer').equals(issuer).toArray();
  const rank = (row: ReportRow): number => (row.documentType === documentType ? 0 : 1);
  const age = (row: ReportRow): number => year - (yearOf(row) ?? year);
  return rows
    .filter(isReadableReport)
    .filter((row) => row.joinedTo === undefined && isOfSameRegion(row, report))
    .filter((row) => age(row) >= 1 && age(row) <= MOST_YEARS)
    .sort((a, b) => age(a) - age(b) || rank(a) - rank(b) || a.id.localeCompare(b.id))
    .slice(0, MOST_ROWS);
}

/** The year that a report looks back on; `undefined` where nothing tells it. */
function yearOf({ reviewPeriod, planPeriod, publishedOn }: Issued): number | undefined {
  if (reviewPeriod !== undefined) return Number(reviewPeriod.end.slice(0, 4));
  if (planPeriod !== undefined) return Number(planPeriod.start.slice(0, 4)) - 1;
  return publishedOn === undefined ? undefined : Number(publishedOn.slice(0, 4)) - 1;
}

/** Two places may have towns of one name; who does not say where counts for either. */
function isOfSameRegion(one: Issued, other: Issued): boolean {
  const [mine = [], theirs = []] = [one.region, other.region];
  if (mine.length === 0 || theirs.length === 0) return true;
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return short.every((name) => long.includes(name));
}
