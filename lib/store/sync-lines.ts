import { Dexie } from 'dexie';
import type { Entry } from '../model/entry';
import type { IncomingText, PlainReport } from '../model/incoming';
import type { ChangeRow } from '../model/store';
import { plainReport } from './backup-rows';
import type { NuoshuDatabase } from './database';
import { plainEntry } from './outgoing';
import { isReadableAnnotation, isReadableReport, isReadableSnapshot } from './readable';
import { giveWay } from './turns';

/** Rows that are read at a time; a note is saved in between. */
const SLICE_ROWS = 1_000;

/** Every entry of the log up to one, by `seq`, in the order in which they came. */
export async function* logEntries(database: NuoshuDatabase, upTo: number): AsyncGenerator<Entry> {
  for (let from: number | undefined = -1; from !== undefined;) {
    await giveWay(database);
    const rows: ChangeRow[] = await database.changes
      .where('seq')
      .between(from, upTo, false, true)
      .limit(SLICE_ROWS)
      .toArray();
    for (const row of rows) yield plainEntry(row);
    from = rows.length < SLICE_ROWS ? undefined : rows.at(-1)?.seq;
  }
}

/** A report with those versions of its text that notes stand on. */
export interface AnnotatedTexts {
  readonly report: PlainReport;
  readonly texts: readonly IncomingText[];
}

/**
 * The texts that living notes stand on, with their reports. A report is as it was when the newest
 * of these texts was read: a later one does not come along. What the reader chose for it travels in
 * the log.
 */
export async function* annotatedTexts(database: NuoshuDatabase): AsyncGenerator<AnnotatedTexts> {
  for (const [reportId, hashes] of await hashesByReport(database)) {
    await giveWay(database);
    const row: unknown = await database.reports.get(reportId);
    if (!isReadableReport(row)) continue;
    const found = await database.snapshots.bulkGet(
      [...hashes].map((hash): [string, string] => [reportId, hash]),
    );
    const texts = found
      .filter(isReadableSnapshot)
      .map(({ textHash, title, capturedAt, profile, text }): IncomingText => {
        return { reportId, textHash, title, capturedAt, profile, text };
      })
      .sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
    const newest = texts.at(-1);
    if (newest === undefined) continue;
    const { textHash, capturedAt, title } = newest;
    const isNewest = row.textHash === textHash;
    const report = { ...plainReport(row), wasAskedFor: undefined, joinedTo: undefined, textHash };
    yield { report: isNewest ? report : { ...report, title, lastSeenAt: capturedAt }, texts };
  }
}

async function hashesByReport(
  database: NuoshuDatabase,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const hashes = new Map<string, Set<string>>();
  for (let from: string | undefined = ''; from !== undefined;) {
    const rows: unknown[] = await database.annotations
      .where('id')
      .above(from)
      .limit(SLICE_ROWS)
      .toArray();
    const last = rows.at(-1);
    from = undefined;
    for (const row of rows) {
      if (!isReadableAnnotation(row)) continue;
      if (row === last && rows.length === SLICE_ROWS) from = row.id;
      if (row.deletedAt !== undefined) continue;
      const known = hashes.get(row.reportId) ?? new Set();
      hashes.set(row.reportId, known.add(row.target.textHash));
    }
  }
  return hashes;
}

/** Which of some texts are kept here already: `<sha-256> <report>` of each. */
export async function keptTextKeys(
  database: NuoshuDatabase,
  reportIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = await Promise.all(
    reportIds.map((id) =>
      database.snapshots
        .where('[reportId+textHash]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .primaryKeys(),
    ),
  );
  return new Set(keys.flat().map(([reportId, textHash]) => textKey({ reportId, textHash })));
}

/** The key of a text. */
export const textKey = ({
  reportId,
  textHash,
}: Pick<IncomingText, 'reportId' | 'textHash'>): string => `${textHash} ${reportId}`;
