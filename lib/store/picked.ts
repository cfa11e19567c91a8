import type { Annotation } from '../model/annotation';
import type { ReportRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { annotationsByIds } from './desk-rows';
import { findingsOf } from './findings';
import type { Findings } from './findings';
import { isReadableAnnotation, isReadableSnapshot } from './readable';
import { listReports } from './report-list';
import { snapshotSizes } from './snapshots';
import type { SnapshotSize } from './snapshot-limits';

/** Everything that is kept, by address, as far as it is known without reading a text or a note. */
export interface Shelf {
  readonly rows: ReadonlyMap<string, ReportRow>;
  /** Of each report the text that was seen last, or the newest that is kept. */
  readonly texts: ReadonlyMap<string, SnapshotSize>;
  /**
   * The address that a report's annotations are listed under, and all addresses listed there,
   * itself first.
   */
  readonly primaryOf: (id: string) => string;
  readonly groupOf: (primary: string) => readonly string[];
}

/** Reads what is kept, from rows of reports and an index of texts. */
export async function readShelf(database: NuoshuDatabase): Promise<Shelf> {
  const [reports, sizes] = await Promise.all([listReports(database), snapshotSizes(database)]);
  const rows = new Map(reports.map((row) => [row.id, row]));
  const texts = new Map<string, SnapshotSize>();
  for (const size of sizes) {
    const best = texts.get(size.reportId);
    const current = rows.get(size.reportId)?.textHash;
    if (size.textHash === current || best === undefined) texts.set(size.reportId, size);
    else if (best.textHash !== current && size.capturedAt > best.capturedAt)
      texts.set(size.reportId, size);
  }
  const joined = Map.groupBy(
    reports.filter(({ joinedTo }) => joinedTo !== undefined),
    ({ joinedTo }) => joinedTo,
  );
  return {
    rows,
    texts,
    primaryOf: (id) => rows.get(id)?.joinedTo ?? id,
    groupOf: (primary) => [primary, ...(joined.get(primary) ?? []).map(({ id }) => id)],
  };
}

/**
 * Where more than these stand is found sooner from an index of all annotations than from their
 * rows.
 */
const MOST_BY_KEY = 2_000;

/** The addresses at which some annotations were made; those that are gone are missing. */
export async function addressesOf(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { annotations } = database;
  if (ids.length <= MOST_BY_KEY) {
    const rows = await annotationsByIds(database, ids);
    return new Map([...rows].map(([id, { reportId }]) => [id, reportId]));
  }
  return database.transaction('r', annotations, async () => {
    const addresses = (await annotations.orderBy('reportId').uniqueKeys()).filter(
      (key) => typeof key === 'string',
    );
    const keys = await Promise.all(
      addresses.map((id) => annotations.where('reportId').equals(id).primaryKeys()),
    );
    return new Map(
      addresses.flatMap((address, at) => (keys[at] ?? []).map((id) => [id, address] as const)),
    );
  });
}

/** What is to be read of one report. */
export interface ShelfAsk {
  readonly id: string;
  /** The addresses whose annotations are read. */
  readonly group: readonly string[];
  readonly needsFindings: boolean;
  /** The hash of the text to read, where one is needed. */
  readonly textHash?: string;
}

/** What was read of it. */
export interface ShelfRead {
  /** Living ones, oldest first. */
  readonly annotations: readonly Annotation[];
  readonly findings: Findings;
  readonly text?: { readonly text: string; readonly title: string };
}

const NOTHING: Findings = { metrics: [], pledges: [] };

/**
 * Reads some reports in one transaction: for a few dozen that is several times as fast as one by
 * one.
 */
export function readTogether(
  database: NuoshuDatabase,
  asks: readonly ShelfAsk[],
): Promise<readonly ShelfRead[]> {
  const { annotations, findings, snapshots } = database;
  const read = async ({ id, group, needsFindings, textHash }: ShelfAsk): Promise<ShelfRead> => {
    const [notes, found, snapshot] = await Promise.all([
      Promise.all(group.map((address) => annotations.where('reportId').equals(address).toArray())),
      needsFindings ? findingsOf(database, id) : NOTHING,
      textHash === undefined ? undefined : snapshots.get([id, textHash]),
    ]);
    const living = notes
      .flat()
      .filter((row) => isReadableAnnotation(row) && row.deletedAt === undefined);
    return {
      annotations: living.sort((a, b) =>
        a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt),
      ),
      findings: found,
      ...(isReadableSnapshot(snapshot) && {
        text: { text: snapshot.text, title: snapshot.title },
      }),
    };
  };
  return database.transaction('r', [annotations, findings, snapshots], () =>
    Promise.all(asks.map(read)),
  );
}
