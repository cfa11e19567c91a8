import type { Subject } from '../model/annotation';
import type { Entry } from '../model/entry';
import type { AnnotationRow } from '../model/store';
import { spanKey } from '../model/span';
import { textKey } from '../model/text-key';
import type { NuoshuDatabase } from './database';
import { findingsOf } from './findings';
import { logsOfKind } from './outgoing';
import { isReadableAnnotation, isReadableReport } from './readable';
import { snapshotOf } from './snapshots';

/** A kept report as an import needs it. */
interface ImportReport {
  readonly id: string;
  readonly url: string;
  readonly textHash: string;
  readonly text?: string;
  /** What was found in it, by place (`start:end`). */
  readonly found?: ReadonlyMap<string, Subject>;
}

/** What is kept, as far as an import is compared with it. */
export interface KeptForImport {
  /** With those in the bin. */
  readonly annotations: readonly AnnotationRow[];
  readonly reports: readonly ImportReport[];
  readonly reportIds: ReadonlySet<string>;
  /** `<sha-256> <report>` of each kept version. */
  readonly textKeys: ReadonlySet<string>;
  readonly tagNames: ReadonlySet<string>;
  readonly filterIds: ReadonlySet<string>;
  /** What the log holds of each watch word, by its id. */
  readonly watchLogs: ReadonlyMap<string, readonly Entry[]>;
}

/** Reads what an import is compared with; of the texts those that are asked for. */
export async function keptForImport(
  database: NuoshuDatabase,
  isAsked: (report: ImportReport) => boolean,
): Promise<KeptForImport> {
  const rows: unknown[] = await database.reports.toArray();
  const reports: ImportReport[] = [];
  for (const { id, url, textHash } of rows.filter(isReadableReport)) {
    const isNeeded = isAsked({ id, url, textHash });
    const text = isNeeded ? (await snapshotOf(database, id, textHash))?.text : undefined;
    const found = text === undefined ? undefined : await foundIn(database, id);
    reports.push({
      id,
      url,
      textHash,
      ...(text !== undefined && { text }),
      ...(found && { found }),
    });
  }
  const keys = await database.snapshots.toCollection().primaryKeys();
  const annotations: unknown[] = await database.annotations.toArray();
  return {
    annotations: annotations.filter(isReadableAnnotation),
    reports,
    reportIds: new Set(reports.map(({ id }) => id)),
    textKeys: new Set(keys.map(([reportId, textHash]) => textKey({ reportId, textHash }))),
    tagNames: new Set(await database.tags.toCollection().primaryKeys()),
    filterIds: new Set(await database.filters.toCollection().primaryKeys()),
    watchLogs: await logsOfKind(database, 'watch'),
  };
}

async function foundIn(
  database: NuoshuDatabase,
  reportId: string,
): Promise<ReadonlyMap<string, Subject>> {
  const { metrics, pledges } = await findingsOf(database, reportId);
  return new Map([
    ...metrics.map((span): [string, Subject] => [spanKey(span), 'metric']),
    ...pledges.map((span): [string, Subject] => [spanKey(span), 'pledge']),
  ]);
}
