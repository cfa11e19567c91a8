import type { Extraction } from '../model/extraction';
import type { SeriesPlace } from '../model/series';
import type { ReportRow } from '../model/store';
import { listAnnotations } from './annotations';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { packFacts } from './facts';
import { addFindings, deleteFindings } from './findings';
import type { BeforeSlice } from './findings';
import { wallInstant } from '../merge/clock';
import { logChoices, reportKey, withChoices } from './report-choices';
import { giveWay, inTurn } from './turns';
import { dropSnapshots } from './snapshots';

/** A page's text with what was read in it, under its canonical address. */
export interface CapturedReport {
  readonly reportId: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly textHash: string;
  readonly extraction: Extraction;
  /** The reader had it read on purpose. */
  readonly wasAskedFor?: true;
  /** The page's place in a report that stands on several. */
  readonly series?: SeriesPlace;
}

/**
 * Keeps a report: its row, a snapshot per version of the text, and the metrics and pledges found in
 * it, which are replaced as a whole when the text or the extractor changed. Never touches what the
 * reader added.
 *
 * Many findings are written in slices, between which notes are saved. Until the last slice is
 * written the report's row has no extractor, so a background that is stopped meanwhile leaves a
 * report that its next visit writes anew.
 */
export function saveReport(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  captured: CapturedReport,
): Promise<void> {
  const { extraction } = captured;
  const tables = [
    database.reports,
    database.snapshots,
    database.findings,
    database.facts,
    database.annotations,
  ];
  return inTurn(database, async () => {
    const before = await choose(database, environment, captured);
    const count = extraction.metrics.length + extraction.pledges.length;
    const countBefore = (before?.metricCount ?? 0) + (before?.pledgeCount ?? 0);
    const now = wallInstant(environment.nowMs());
    const row = reportRow(captured, before, now);
    const replacement = {
      captured,
      before,
      now,
      row: before === undefined ? await withChoices(database, row) : row,
    };
    if (Math.max(count, countBefore) <= MOST_AT_ONCE) {
      return database.transaction('rw', tables, () => replaceReport(database, replacement));
    }
    return replaceReport(database, replacement, () => giveWay(database));
  });
}

/** The row as it was; that the reader asked for the page is logged with it. */
async function choose(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  { reportId, wasAskedFor }: CapturedReport,
): Promise<ReportRow | undefined> {
  const { reports, changes, meta } = database;
  const key = await reportKey(reportId);
  return database.transaction('rw', [reports, changes, meta], async () => {
    const before = await reports.get(reportId);
    if (wasAskedFor === true && before?.wasAskedFor !== true) {
      const after = { wasAskedFor, joinedTo: before?.joinedTo };
      await logChoices(database, environment, [{ id: reportId, key, before, after }]);
    }
    return before;
  });
}

/** Findings that are written in one transaction: those of a report of usual length. */
const MOST_AT_ONCE = 2_000;

interface Replacement {
  readonly captured: CapturedReport;
  readonly before: ReportRow | undefined;
  readonly now: string;
  readonly row: ReportRow;
}

async function replaceReport(
  database: NuoshuDatabase,
  { captured, before, now, row }: Replacement,
  beforeSlice?: BeforeSlice,
): Promise<void> {
  const { reportId, textHash, extraction } = captured;
  /* A page is read otherwise when the page before it was read meanwhile. */
  const isSame =
    before?.textHash === textHash &&
    before.extractor === extraction.extractor &&
    before.series?.after === row.series?.after;
  await database.transaction(
    'rw',
    [database.reports, database.snapshots, database.annotations],
    async () => {
      await database.reports.put(isSame ? row : { ...row, extractor: '' });
      await keepSnapshot(database, captured, now);
    },
  );
  if (isSame) return;
  await deleteFindings(database, reportId, beforeSlice);
  await addFindings(database, { reportId, findings: extraction }, beforeSlice);
  await database.transaction('rw', [database.reports, database.facts], async () => {
    await database.facts.put(packFacts(reportId, textHash, extraction.pledges));
    await database.reports.put(row);
  });
}

async function keepSnapshot(
  database: NuoshuDatabase,
  captured: CapturedReport,
  capturedAt: string,
): Promise<void> {
  const { reportId, textHash, text, title, extraction } = captured;
  if (
    (await database.snapshots.where('[reportId+textHash]').equals([reportId, textHash]).count()) > 0
  )
    return;
  const profile = extraction.report;
  await database.snapshots.add({
    reportId,
    textHash,
    text,
    title,
    profile,
    capturedAt,
    units: text.length,
  });
  await dropSnapshots(database);
}

/**
 * Whether a page opens read: the reader has notes on it or once had it read on purpose. Others may
 * be read as well, but need not be shown so.
 */
export async function isWanted(database: NuoshuDatabase, reportId: string): Promise<boolean> {
  if ((await database.reports.get(reportId))?.wasAskedFor === true) return true;
  return (await listAnnotations(database, reportId)).length > 0;
}

function reportRow(
  captured: CapturedReport,
  before: ReportRow | undefined,
  now: string,
): ReportRow {
  const { report, metrics, pledges, extractor } = captured.extraction;
  const { documentType, issuer, level, region, publishedOn, reviewPeriod, planPeriod } = report;
  return {
    id: captured.reportId,
    url: captured.url,
    title: report.title ?? captured.title,
    documentType,
    issuer,
    level,
    region,
    publishedOn,
    reviewPeriod,
    planPeriod,
    textHash: captured.textHash,
    extractor,
    metricCount: metrics.length,
    pledgeCount: pledges.length,
    firstSeenAt: before?.firstSeenAt ?? now,
    lastSeenAt: now,
    wasAskedFor: captured.wasAskedFor ?? before?.wasAskedFor,
    joinedTo: before?.joinedTo,
    series: captured.series ?? (before?.textHash === captured.textHash ? before.series : undefined),
  };
}
