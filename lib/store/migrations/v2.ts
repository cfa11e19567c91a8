import type { Table, Transaction } from 'dexie';

/**
 * Version 2 of the database: frozen once released. Snapshots are found by text and by age without
 * reading them, and by the notes that quote them, the bin by when it was filled, the pages of one
 * report by what they share; clock readings may repeat, so that no broken clock keeps the reader
 * from saving. What was found in a text stands in rows of a hundred: nobody looks for a single
 * finding, and a row of its own for each, with eight indexes, kept the disk busy for minutes.
 */
export const V2_STORES = {
  reports: 'id, issuer, level, lastSeenAt, joinedTo, series.key',
  snapshots: '[reportId+textHash], reportId, textHash, [reportId+capturedAt+units]',
  metrics: null,
  pledges: null,
  findings: '[reportId+index]',
  facts: 'id',
  annotations:
    'id, reportId, updatedAt, *tags, status, deletedAt, others.length, *quoted, [reportId+target.textHash]',
  filters: 'id',
  changes: '++seq, [entity+entityId]',
  searchChunks: 'first, version, revision',
};

/** Rows as version 1 wrote them; anything may be missing in one that was damaged. */
type Row = Readonly<Record<string, unknown>>;

/** Metrics, and pledges, in one row. */
const ROW_FINDINGS = 100;

/**
 * Gives every row of version 1 the address that `canonical` makes of the one it was read at. Two
 * reports that become one keep all notes and snapshots, and the results of the one seen last. A
 * note made on a plain http page says so in its source: version 1 wrote https for both. Rows
 * without a readable address stay as they are.
 */
export async function upgradeToV2(
  transaction: Transaction,
  canonical: (address: string) => string,
): Promise<void> {
  const reports: Row[] = await transaction.table('reports').toArray();
  const read = reports.filter((row) => typeof row.id === 'string').sort(bySeen);
  const addresses = new Map<string, string>();
  for (const { id, url } of read)
    addresses.set(String(id), typeof url === 'string' ? url : String(id));
  const keyOf = (id: string): string => canonical(addresses.get(id) ?? id);
  const lastSeen = new Map(read.map(({ id }) => [keyOf(String(id)), String(id)]));
  await moveReports(transaction.table('reports'), read, keyOf);
  await moveSnapshots(transaction.table('snapshots'), keyOf);
  for (const [to, from] of lastSeen) await packFindings(transaction, { from, to });
  await moveAnnotations(transaction.table('annotations'), addresses, keyOf);
  await entriesOfFields(transaction);
  await cleanTags(transaction.table('tags'));
}

const bySeen = (a: Row, b: Row): number => String(a.lastSeenAt).localeCompare(String(b.lastSeenAt));

/**
 * Rows come in the order they were seen, so that the newest of two wins; the older's first visit
 * stays known.
 */
async function moveReports(
  table: Table,
  rows: readonly Row[],
  keyOf: (id: string) => string,
): Promise<void> {
  const joined = new Map<string, Row>();
  for (const row of rows) {
    const id = keyOf(String(row.id));
    const first = [joined.get(id)?.firstSeenAt, row.firstSeenAt]
      .filter((at) => typeof at === 'string')
      .sort()[0];
    joined.set(id, { ...row, id, firstSeenAt: first ?? row.firstSeenAt });
  }
  await table.bulkDelete(rows.map(({ id }) => id));
  await table.bulkPut([...joined.values()]);
}

/**
 * One by one: a text may be of millions of characters. Of two with the same text the older stays.
 */
async function moveSnapshots(table: Table, keyOf: (id: string) => string): Promise<void> {
  for (const key of await table.toCollection().primaryKeys()) {
    const row: Row | undefined = await table.get(key);
    if (row === undefined || typeof row.reportId !== 'string') continue;
    const reportId = keyOf(row.reportId);
    const moved: Row = {
      ...row,
      reportId,
      units: typeof row.text === 'string' ? row.text.length : 0,
    };
    if (reportId !== row.reportId) await table.delete(key);
    const there: Row | undefined =
      reportId === row.reportId ? undefined : await table.get([reportId, row.textHash]);
    if (there === undefined || String(row.capturedAt) < String(there.capturedAt))
      await table.put(moved);
  }
}

/** Rows of one finding become rows of a hundred, without what they repeated of their report. */
async function packFindings(
  transaction: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const tables = [transaction.table('metrics'), transaction.table('pledges')] as const;
  const lasts: Row[] = await Promise.all(
    tables.map((table) => table.where('reportId').equals(from).last()),
  );
  const count =
    1 + Math.max(...lasts.map((row) => (typeof row?.index === 'number' ? row.index : -1)));
  for (let index = 0; index * ROW_FINDINGS < count; index += 1) {
    const [first, next] = [index * ROW_FINDINGS, (index + 1) * ROW_FINDINGS];
    const rowsOf = (table: Table): Promise<Row[]> =>
      table.where('[reportId+index]').between([from, first], [from, next], true, false).toArray();
    const [metrics, pledges] = [await rowsOf(tables[0]), await rowsOf(tables[1])];
    await transaction.table('findings').put({
      reportId: to,
      index,
      metrics: metrics.map(findingOf),
      pledges: pledges.map(findingOf),
    });
  }
}

/** What version 1 added to a finding. */
const ADDED: ReadonlySet<string> = new Set([
  'reportId',
  'index',
  'issuer',
  'indicatorText',
  'periodStart',
  'due',
]);

const findingOf = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !ADDED.has(field)));

async function moveAnnotations(
  table: Table,
  addresses: ReadonlyMap<string, string>,
  keyOf: (id: string) => string,
): Promise<void> {
  await table.toCollection().modify((row: Record<string, unknown>) => {
    if (typeof row.reportId !== 'string') return;
    const { target } = row;
    if (
      isRow(target) &&
      typeof target.source === 'string' &&
      addresses.get(row.reportId)?.startsWith('http:')
    ) {
      row.target = { ...target, source: target.source.replace(/^https:/, 'http:') };
    }
    row.reportId = keyOf(row.reportId);
    if (Array.isArray(row.tags)) row.tags = [...new Set(row.tags.map(cleanTag))].sort();
  });
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Entries that are written together: one by one each waits for an answer. */
const BULK_ENTRIES = 2_000;

/** Of each annotation: what version 1 logged, a row a field. */
const LOGGED = ['note', 'status', 'tags', 'disputed', 'deletedAt'];

/**
 * Version 1 logged a row a field. Each annotation gets one entry with all that it holds, over one
 * for each earlier note; the rest of the old log told nothing that a row does not. Rows that are
 * damaged have no entry.
 */
async function entriesOfFields(transaction: Transaction): Promise<void> {
  const changes = transaction.table('changes');
  const logged: Row[] = await changes.toArray();
  const byAnnotation = Map.groupBy(
    logged,
    ({ entity, entityId }) => `${String(entity)} ${String(entityId)}`,
  );
  const meta: Row | undefined = await transaction.table('meta').get('device');
  const device = typeof meta?.value === 'string' ? meta.value : 'v1';
  const rows: Row[] = await transaction.table('annotations').toArray();
  await changes.clear();
  let latest = '';
  let entries: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (typeof row.reportId !== 'string' || !isRow(row.target)) continue;
    const log = (byAnnotation.get(`annotation ${String(row.id)}`) ?? [])
      .filter(isLogged)
      .sort(byReading);
    const notes = log.filter(
      ({ field, value }) => field === 'note' && typeof value === 'string' && value !== '',
    );
    const readings = log
      .filter(({ field }) => LOGGED.includes(String(field)))
      .map(({ hlc }) => String(hlc));
    const last =
      readings.at(-1) ??
      `${base36(Date.parse(String(row.updatedAt)), 9)}-${base36(index % 36 ** 4, 4)}-${device}`;
    let over: readonly string[] = [];
    for (const { hlc, value } of notes.filter(
      (note) => note.value !== row.note && note.hlc !== last,
    )) {
      const dot = dotOf(String(hlc));
      entries.push({
        dot,
        entity: 'annotation',
        entityId: row.id,
        fields: { note: value },
        over,
        old: [],
      });
      over = [dot];
    }
    const [dot, at] = [dotOf(last), String(row.updatedAt)];
    entries.push({
      dot,
      entity: 'annotation',
      entityId: row.id,
      fields: wholeOf(row),
      over,
      old: [],
      at,
    });
    if (dot > latest) latest = dot;
    if (entries.length < BULK_ENTRIES) continue;
    await changes.bulkAdd(entries);
    entries = [];
  }
  await changes.bulkAdd(entries);
  if (latest !== '') await transaction.table('meta').put({ key: 'clock', value: latest });
}

const isLogged = ({ hlc }: Row): boolean => /^[0-9a-z]{9}-[0-9a-z]{4}-.+$/.test(String(hlc));
const byReading = (a: Row, b: Row): number => (String(a.hlc) < String(b.hlc) ? -1 : 1);
const base36 = (count: number, digits: number): string =>
  (Number.isNaN(count) ? 0 : count).toString(36).padStart(digits, '0');
const dotOf = (hlc: string): string =>
  `${hlc.slice(0, 14)}-${
    hlc
      .slice(15)
      .toLowerCase()
      .replaceAll(/[^0-9a-z]/g, '')
      .slice(0, 16) || '0'
  }-0`;

/** Everything that an annotation of version 1 held, as an entry holds it. */
function wholeOf({
  reportId,
  subject,
  target,
  createdAt,
  note,
  tags,
  status,
  disputed,
  deletedAt,
}: Row): Row {
  return {
    made: { reportId, subject, target, createdAt },
    ...(typeof note === 'string' && note !== '' && { note }),
    ...(typeof status === 'string' && { judged: { status } }),
    ...(disputed === true && { disputed }),
    ...(Array.isArray(tags) && Object.fromEntries(tags.map((tag) => [`tag:${String(tag)}`, true]))),
    ...(typeof deletedAt === 'string' && { deletedAt }),
  };
}

/** Version 1 took tags with line breaks, which no later version does. */
const cleanTag = (tag: unknown): string => String(tag).replace(CONTROLS, ' ');
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

async function cleanTags(table: Table): Promise<void> {
  const rows: Row[] = await table.toArray();
  for (const row of rows) {
    const name = cleanTag(row.name);
    if (name === row.name) continue;
    await table.delete(row.name);
    await table.put({ ...row, name });
  }
}
