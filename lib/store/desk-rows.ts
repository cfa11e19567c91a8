import { liveQuery } from 'dexie';
import { dayOf } from '../desk/columns';
import type { DeskSource, ReportFacts } from '../desk/source';
import { SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import type { Pledge } from '../model/extraction';
import type { AnnotationRow, FindingFacts, ReportRow } from '../model/store';
import { listAnnotations } from './annotations';
import { withCorrectedFinding } from './corrected-finding';
import type { NuoshuDatabase } from './database';
import { packFacts } from './facts';
import { findingsOf, ROW_FINDINGS } from './findings';
import { isReadableAnnotation, isReadableFacts, isReadablePledge, listIn } from './readable';
import { listReports } from './report-list';

/** Annotations read at a time: some twenty milliseconds. */
const SLICE_ROWS = 2_000;

/** Which of some corrections are in doubt in the texts that are kept now, by their ids. */
export type FindDoubtful = (annotations: readonly AnnotationRow[]) => Promise<ReadonlySet<string>>;

/**
 * The store as the desk's index reads it; annotations say what the reader corrected, but for what
 * is in doubt: of that they say what was read, and no correction.
 */
export const deskSource = (database: NuoshuDatabase, doubtful: FindDoubtful): DeskSource => ({
  reports: () => listReports(database),
  annotationCount: () => database.annotations.count(),
  annotations: async (from) => {
    const { rows, next } = await annotationSlice(database, from);
    return { annotations: await counting(rows, doubtful), next };
  },
  annotationsOf: async (reportId) => counting(await listAnnotations(database, reportId), doubtful),
  facts: (report) => reportFacts(database, report),
  watchReports: (hear) => {
    const watching = liveQuery(() => listReports(database)).subscribe({
      next: hear,
      error: () => undefined,
    });
    return () => watching.unsubscribe();
  },
});

/** Annotations with what counts of them. */
async function counting(
  rows: readonly AnnotationRow[],
  findDoubtful: FindDoubtful,
): Promise<readonly AnnotationRow[]> {
  const correcting = rows.filter(({ correction }) => correction !== undefined);
  if (correcting.length === 0) return rows;
  const doubtful = await findDoubtful(correcting);
  return rows.map((row) =>
    doubtful.has(row.id) ? { ...row, correction: undefined } : withCorrectedFinding(row),
  );
}

const alive = (rows: readonly AnnotationRow[]): readonly AnnotationRow[] =>
  rows.filter(isReadableAnnotation).filter((row) => row.deletedAt === undefined);

const living = (rows: readonly AnnotationRow[]): readonly AnnotationRow[] =>
  alive(rows).map(withCorrectedFinding);

async function annotationSlice(
  database: NuoshuDatabase,
  from: string | undefined,
): Promise<{ readonly rows: readonly AnnotationRow[]; readonly next?: string }> {
  const { annotations } = database;
  const rows = await (
    from === undefined ? annotations.orderBy('id') : annotations.where('id').above(from)
  )
    .limit(SLICE_ROWS)
    .toArray();
  return {
    rows: alive(rows),
    next: rows.length < SLICE_ROWS ? undefined : rows.at(-1)?.id,
  };
}

/**
 * The pledges of a report as they are packed; as they were found, where nobody has packed them yet
 * or what was packed is damaged.
 */
async function reportFacts(
  database: NuoshuDatabase,
  { id, textHash }: ReportRow,
): Promise<ReportFacts> {
  const kept: unknown = await database.facts.get(id);
  const packed = isReadableFacts(kept)
    ? kept
    : packFacts(id, textHash, (await findingsOf(database, id)).pledges);
  const { starts, ends, words, specificities, strengths, topics, dues } = packed;
  return {
    textHash: packed.textHash,
    pledges: Array.from(starts, (start, at) => ({
      start,
      end: ends[at] ?? start,
      words: words[at] ?? 0,
      specificity: SPECIFICITIES[(specificities[at] ?? 0) - 1],
      strength: STRENGTHS[(strengths[at] ?? 0) - 1],
      topic: TOPICS[(topics[at] ?? 0) - 1],
      due: dayOf(dues[at]),
    })),
  };
}

/**
 * The living annotations that were edited last, by an index: what the desk shows before anything
 * else is loaded. As many as asked for, or fewer where some of the last were deleted.
 */
export async function newestAnnotations(
  database: NuoshuDatabase,
  count: number,
): Promise<readonly AnnotationRow[]> {
  return living(await database.annotations.orderBy('updatedAt').reverse().limit(count).toArray());
}

/** Living annotations by their ids; those that are gone are missing. */
export async function annotationsByIds(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AnnotationRow>> {
  const rows = await database.annotations.bulkGet([...ids]);
  return new Map(living(rows.filter((row) => row !== undefined)).map((row) => [row.id, row]));
}

/** What was read at the places of some annotations, whatever the reader says against it. */
export async function findingsAsRead(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FindingFacts | undefined>> {
  const rows = await database.annotations.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.finding]])));
}

/** A pledge by its number in its report; `undefined` where it is not kept any more, or damaged. */
export async function pledgeAt(
  database: NuoshuDatabase,
  reportId: string,
  index: number,
): Promise<Pledge | undefined> {
  const row: unknown = await database.findings.get([reportId, Math.floor(index / ROW_FINDINGS)]);
  const pledge = listIn(row, 'pledges')?.[index % ROW_FINDINGS];
  return isReadablePledge(pledge) ? pledge : undefined;
}
