import type { Extraction, Metric, Pledge } from '../model/extraction';
import type { NuoshuDatabase } from './database';
import { isReadableMetric, isReadablePledge, listIn } from './readable';

/** What was found in a text, as it is kept. */
export type Findings = Pick<Extraction, 'metrics' | 'pledges'>;

/**
 * Metrics, and pledges, in one row. A row of its own for each finding cost the disk four entries,
 * and what is deleted there is stepped over for a while: behind half a million deleted rows a note
 * waited for more than a second. A hundred of each stay below the 64 kB from which Chromium keeps a
 * row in a file of its own.
 */
export const ROW_FINDINGS = 100;

/** Rows written or deleted at a time: others, a note's above all, get their turn in between. */
const SLICE_ROWS = 10;

/** What is done before each slice; nothing inside a transaction, which would end meanwhile. */
export type BeforeSlice = () => Promise<void>;

/** What was found in a report and can be read. */
export interface KeptFindings extends Findings {
  /** How many damaged lists and findings were left out; absent where none was. */
  readonly unreadable?: number;
}

/** What was found in a report, in the extraction's order; empty lists where nothing is kept. */
export async function findingsOf(
  database: NuoshuDatabase,
  reportId: string,
): Promise<KeptFindings> {
  const rows: readonly unknown[] = await database.findings
    .where('[reportId+index]')
    .between([reportId, 0], [reportId, Infinity])
    .toArray();
  return readableFindings(rows);
}

/** What can be read of the rows of a report, which are in order. */
export function readableFindings(rows: readonly unknown[]): KeptFindings {
  const metrics = readableOf(rows, 'metrics', isReadableMetric);
  const pledges = readableOf(rows, 'pledges', isReadablePledge);
  const unreadable = metrics.unreadable + pledges.unreadable;
  const found = { metrics: metrics.list, pledges: pledges.list };
  return unreadable === 0 ? found : { ...renumbered(found, metrics.places), unreadable };
}

interface Readable<Item> {
  readonly list: readonly Item[];
  /** The number that each had in the extraction. */
  readonly places: readonly number[];
  readonly unreadable: number;
}

function readableOf<Item>(
  rows: readonly unknown[],
  field: keyof Findings,
  isReadable: (value: unknown) => value is Item,
): Readable<Item> {
  const [list, places]: [Item[], number[]] = [[], []];
  let unreadable = 0;
  rows.forEach((row, index) => {
    const items = listIn(row, field);
    if (items === undefined) unreadable += 1;
    items?.forEach((item, at) => {
      if (!isReadable(item)) {
        unreadable += 1;
        return;
      }
      list.push(item);
      places.push(index * ROW_FINDINGS + at);
    });
  });
  return { list, places, unreadable };
}

/** Findings name each other by number: where some are left out, the others have new ones. */
function renumbered({ metrics, pledges }: Findings, places: readonly number[]): Findings {
  const now = new Map(places.map((place, at) => [place, at]));
  const metric = (one: Metric): Metric =>
    one.relatesTo === undefined ? one : { ...one, relatesTo: now.get(one.relatesTo) };
  const pledge = (one: Pledge): Pledge => ({
    ...one,
    targets: one.targets.flatMap((target) => now.get(target) ?? []),
  });
  return { metrics: metrics.map(metric), pledges: pledges.map(pledge) };
}

/** Deletes the findings of a report, slice by slice, by ranges of their keys. */
export async function deleteFindings(
  database: NuoshuDatabase,
  reportId: string,
  beforeSlice?: BeforeSlice,
): Promise<void> {
  const rows = (from: number, to: number) =>
    database.findings
      .where('[reportId+index]')
      .between([reportId, from], [reportId, to], true, false);
  for (let from = 0; ; from += SLICE_ROWS) {
    const [next] = await rows(from, Infinity).limit(1).primaryKeys();
    if (next === undefined) return;
    from = next[1];
    await beforeSlice?.();
    await rows(from, from + SLICE_ROWS).delete();
  }
}

/** Writes the findings of a report, slice by slice. */
export async function addFindings(
  database: NuoshuDatabase,
  { reportId, findings }: { readonly reportId: string; readonly findings: Findings },
  beforeSlice?: BeforeSlice,
): Promise<void> {
  const rows = Math.ceil(Math.max(findings.metrics.length, findings.pledges.length) / ROW_FINDINGS);
  for (let from = 0; from < rows; from += SLICE_ROWS) {
    const indexes = Array.from(
      { length: Math.min(SLICE_ROWS, rows - from) },
      (_, offset) => from + offset,
    );
    await beforeSlice?.();
    await database.findings.bulkPut(
      indexes.map((index) => ({ reportId, index, ...findingsIn(findings, index) })),
    );
  }
}

/** What stands in the row with this index. */
function findingsIn({ metrics, pledges }: Findings, index: number): Findings {
  const [from, to] = [index * ROW_FINDINGS, (index + 1) * ROW_FINDINGS];
  return { metrics: metrics.slice(from, to), pledges: pledges.slice(from, to) };
}
