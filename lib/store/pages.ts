import type { Json } from '../model/entry';
import type { IncomingText, PlainReport } from '../model/incoming';
import { UNREAD } from '../model/store';
import type { ReportRow } from '../model/store';
import { ERASED } from '../merge/fold';
import { wallInstant } from '../merge/clock';
import { pageOf } from '../merge/page';
import { checkedItem } from '../schema/incoming';
import { hashText } from '../text/hash';
import { plainReport } from './backup-rows';
import { appendChanges } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { logsOfKind } from './outgoing';
import { isReadableReport } from './readable';
import { withChoices } from './report-choices';
import { markUnread } from './unread';

/** A version of a report that notes stand on, as other devices learn of it: without its words. */
interface AnnotatedPage {
  readonly report: PlainReport;
  readonly text: Omit<IncomingText, 'text'>;
}

/** Under what the log knows a version of a report: erased, it tells no address. */
const pageKey = (reportId: string, textHash: string): Promise<string> =>
  hashText(`${reportId} ${textHash}`);

/**
 * A page for each version that notes stand on and whose text is kept: those that the log does not
 * know are logged.
 */
export async function logPages(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
): Promise<void> {
  const known = new Set(
    (await loggedPages(database)).map(({ text }) => `${text.reportId} ${text.textHash}`),
  );
  const news = [...(await notedVersions(database))]
    .filter(([version]) => !known.has(version))
    .map(([, place]) => place);
  for (const [reportId, textHash] of news) {
    const [report, snapshot] = [
      await database.reports.get(reportId),
      await database.snapshots.get([reportId, textHash]),
    ];
    if (!isReadableReport(report) || snapshot === undefined) continue;
    const { title, capturedAt, profile } = snapshot;
    const fields = {
      report: json({ ...plainReport(report), wasAskedFor: undefined, joinedTo: undefined }),
      text: json({ reportId, textHash, title, capturedAt, profile }),
    };
    const entityId = await pageKey(reportId, textHash);
    await database.transaction('rw', [database.changes, database.meta], () =>
      appendChanges(database, environment, [{ entity: 'page', entityId, fields }]),
    );
  }
}

/** The versions of reports that notes here stand on, by `<report> <sha-256>`. */
export async function notedVersions(
  database: NuoshuDatabase,
): Promise<ReadonlyMap<string, readonly [reportId: string, textHash: string]>> {
  const versions = new Map<string, readonly [string, string]>();
  await database.annotations.orderBy('[reportId+target.textHash]').eachUniqueKey((key) => {
    if (!Array.isArray(key)) return;
    const [reportId, textHash] = [String(key[0]), String(key[1])];
    versions.set(`${reportId} ${textHash}`, [reportId, textHash]);
  });
  return versions;
}

/**
 * Forgets the versions of a report that is erased for good; part of a transaction over `changes`
 * and `meta`.
 */
export async function erasePages(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  reportId: string,
): Promise<void> {
  const logs = await logsOfKind(database, 'page');
  const value = wallInstant(environment.nowMs());
  const gone = [...logs].filter(([, log]) => textOf(pageOf(log)?.text)?.reportId === reportId);
  await appendChanges(
    database,
    environment,
    gone.map(([entityId]) => ({
      entity: 'page',
      entityId,
      fields: { [ERASED]: value },
      isErasure: true,
    })),
  );
}

function json(value: object): Json {
  const data: Json = JSON.parse(JSON.stringify(value));
  return data;
}

const textOf = (value: Json | undefined): { readonly reportId?: Json } | undefined =>
  typeof value === 'object' && value !== null && 'reportId' in value ? value : undefined;

/**
 * The versions that the log knows, of this device and of others, as far as they are what they must
 * be.
 */
export async function loggedPages(database: NuoshuDatabase): Promise<readonly AnnotatedPage[]> {
  return [...(await logsOfKind(database, 'page')).values()].flatMap(
    (log): readonly AnnotatedPage[] => {
      const page = pageOf(log);
      const report = checkedItem({ kind: 'report', report: page?.report });
      const text = checkedItem({
        kind: 'text',
        text: typeof page?.text === 'object' ? { ...page.text, text: '' } : page?.text,
      });
      return report?.kind === 'report' && text?.kind === 'text'
        ? [{ report: report.report, text: text.text }]
        : [];
    },
  );
}

/** Puts a report on the desk that only other devices have read, without its text. */
export async function putUnreadReport(
  database: NuoshuDatabase,
  report: PlainReport,
): Promise<void> {
  const row: ReportRow = { ...report, extractor: UNREAD, metricCount: 0, pledgeCount: 0 };
  const chosen = await withChoices(database, row);
  await database.transaction('rw', database.reports, async () => {
    if ((await database.reports.get(report.id)) === undefined) await database.reports.add(chosen);
  });
}

/**
 * Keeps the words of a version that another device has read; where its report waited for them, it
 * is still to be read.
 */
export async function putWords(
  database: NuoshuDatabase,
  text: Omit<IncomingText, 'text'>,
  words: string,
): Promise<void> {
  await database.transaction(
    'rw',
    [database.snapshots, database.reports, database.meta],
    async () => {
      const key: [string, string] = [text.reportId, text.textHash];
      if ((await database.snapshots.get(key)) !== undefined) return;
      await database.snapshots.add({ ...text, text: words, units: words.length });
      const row: unknown = await database.reports.get(text.reportId);
      if (!isReadableReport(row) || row.textHash !== text.textHash) return;
      /* Empty where somebody wanted to read it before its words were there. */
      if (row.extractor !== UNREAD && row.extractor !== '') return;
      await database.reports.update(row.id, { extractor: UNREAD });
      await markUnread(database);
    },
  );
}
