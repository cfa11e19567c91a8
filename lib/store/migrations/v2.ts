import type { Table, Transaction } from 'dexie';

/**
 * Version 2 of the database: frozen once released. Snapshots are found by text and by age without reading them, the bin
 * by when it was filled, the pages of one report by what they share; clock readings may repeat, so that no broken clock
 * keeps the reader from saving. Derived rows are found by their report through their own key, and by issuer and status
 * through the report: six indexes cost too much.
 */
export const V2_STORES = {
  reports: 'id, issuer, level, lastSeenAt, joinedTo, series.key',
  snapshots: '[reportId+textHash], reportId, textHash, [reportId+capturedAt+units]',
  metrics: '[reportId+index], indicatorText, periodStart',
  pledges: '[reportId+index], due',
  annotations: 'id, reportId, updatedAt, *tags, status, deletedAt, [reportId+target.textHash]',
  changes: '++seq, hlc, [entity+entityId]',
  searchChunks: 'first, version, revision',
};

/** Rows as version 1 wrote them; anything may be missing in one that was damaged. */
type Row = Readonly<Record<string, unknown>>;

/** Derived rows moved at a time. */
const SLICE = 2_000;

/**
 * Gives every row of version 1 the address that `canonical` makes of the one it was read at. Two reports that become one
 * keep all notes and snapshots, and the results of the one seen last. A note made on a plain http page says so in its
 * source: version 1 wrote https for both. Rows without a readable address stay as they are.
 */
export async function upgradeToV2(transaction: Transaction, canonical: (address: string) => string): Promise<void> {
  const reports: Row[] = await transaction.table('reports').toArray();
  const read = reports.filter((row) => typeof row.id === 'string').sort(bySeen);
  const addresses = new Map<string, string>();
  for (const { id, url } of read) addresses.set(String(id), typeof url === 'string' ? url : String(id));
  const keyOf = (id: string): string => canonical(addresses.get(id) ?? id);
  const lastSeen = new Map(read.map(({ id }) => [keyOf(String(id)), String(id)]));
  await moveReports(transaction.table('reports'), read, keyOf);
  await moveSnapshots(transaction.table('snapshots'), keyOf);
  for (const name of ['metrics', 'pledges']) {
    for (const { id } of read) {
      const from = String(id);
      const to = keyOf(from);
      if (to !== from) await moveDerived(transaction.table(name), { from, to, isKept: lastSeen.get(to) === from });
    }
  }
  await moveAnnotations(transaction.table('annotations'), addresses, keyOf);
  await cleanTags(transaction.table('tags'));
}

const bySeen = (a: Row, b: Row): number => String(a.lastSeenAt).localeCompare(String(b.lastSeenAt));

/** Rows come in the order they were seen, so that the newest of two wins; the older's first visit stays known. */
async function moveReports(table: Table, rows: readonly Row[], keyOf: (id: string) => string): Promise<void> {
  const joined = new Map<string, Row>();
  for (const row of rows) {
    const id = keyOf(String(row.id));
    const first = [joined.get(id)?.firstSeenAt, row.firstSeenAt].filter((at) => typeof at === 'string').sort()[0];
    joined.set(id, { ...row, id, firstSeenAt: first ?? row.firstSeenAt });
  }
  await table.bulkDelete(rows.map(({ id }) => id));
  await table.bulkPut([...joined.values()]);
}

/** One by one: a text may be of millions of characters. Of two with the same text the older stays. */
async function moveSnapshots(table: Table, keyOf: (id: string) => string): Promise<void> {
  for (const key of await table.toCollection().primaryKeys()) {
    const row: Row | undefined = await table.get(key);
    if (row === undefined || typeof row.reportId !== 'string') continue;
    const reportId = keyOf(row.reportId);
    const moved: Row = { ...row, reportId, units: typeof row.text === 'string' ? row.text.length : 0 };
    if (reportId !== row.reportId) await table.delete(key);
    const there: Row | undefined = reportId === row.reportId ? undefined : await table.get([reportId, row.textHash]);
    if (there === undefined || String(row.capturedAt) < String(there.capturedAt)) await table.put(moved);
  }
}

async function moveDerived(
  table: Table,
  { from, to, isKept }: { readonly from: string; readonly to: string; readonly isKept: boolean },
): Promise<void> {
  if (isKept) await table.where('reportId').equals(to).delete();
  for (;;) {
    const rows: Row[] = await table.where('reportId').equals(from).limit(SLICE).toArray();
    if (rows.length === 0) return;
    await table.bulkDelete(rows.map(({ index }) => [from, index]));
    if (isKept) await table.bulkPut(rows.map((row) => ({ ...row, reportId: to })));
  }
}

async function moveAnnotations(
  table: Table,
  addresses: ReadonlyMap<string, string>,
  keyOf: (id: string) => string,
): Promise<void> {
  await table.toCollection().modify((row: Record<string, unknown>) => {
    if (typeof row.reportId !== 'string') return;
    const { target } = row;
    if (isRow(target) && typeof target.source === 'string' && addresses.get(row.reportId)?.startsWith('http:')) {
      row.target = { ...target, source: target.source.replace(/^https:/, 'http:') };
    }
    row.reportId = keyOf(row.reportId);
    if (Array.isArray(row.tags)) row.tags = [...new Set(row.tags.map(cleanTag))].sort();
  });
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Version 1 took tags with line breaks, which no later version does. */
// eslint-disable-next-line no-control-regex
const cleanTag = (tag: unknown): string => String(tag).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

async function cleanTags(table: Table): Promise<void> {
  const rows: Row[] = await table.toArray();
  for (const row of rows) {
    const name = cleanTag(row.name);
    if (name === row.name) continue;
    await table.delete(row.name);
    await table.put({ ...row, name });
  }
}
