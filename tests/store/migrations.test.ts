import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { attemptStore } from '../../lib/store/attempt';
import { annotationOf } from '../../lib/merge/annotation';
import { parseDot } from '../../lib/merge/clock';
import { annotationsOf, listAnnotations } from '../../lib/store/annotations';
import { NuoshuDatabase } from '../../lib/store/database';
import { findingsOf } from '../../lib/store/findings';
import { V1_STORES } from '../../lib/store/migrations/v1';
import { upgradeToV2, V2_STORES } from '../../lib/store/migrations/v2';
import { isReadableAnnotation } from '../../lib/store/readable';
import { listTags } from '../../lib/store/tags';
import { ADDRESS, SOURCE } from '../builders/annotation-edit';
import { hashOf } from '../builders/captured-report';

type Rows = Record<string, Record<string, unknown>[]>;

/** What a released version wrote, kept as it was: never edited. */
const frozen = (name: string): Rows =>
  JSON.parse(readFileSync(new URL(`../fixtures/store/${name}.json`, import.meta.url), 'utf8'));

/** A database as version 1 left it. */
async function writtenByV1(name: string, rows: Rows): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores(V1_STORES);
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();
}

/**
 * A row of the page at `ADDRESS` as it is found after the upgrade; the log and the places of notes
 * stay as they are.
 */
const underItsKey = (row: Record<string, unknown>): Record<string, unknown> => ({
  ...row,
  ...(row.id === ADDRESS && { id: SOURCE }),
  ...(row.reportId === ADDRESS && { reportId: SOURCE }),
});

/** A row of version 1 without what it repeated of its report. */
const findingOf = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([name]) =>
        !['reportId', 'index', 'issuer', 'indicatorText', 'periodStart', 'due'].includes(name),
    ),
  );

const sizeOf = ({ text }: Record<string, unknown>): number => String(text).length;

it('opens what version 1 wrote, with every row in it', async () => {
  const rows = frozen('v1');
  await writtenByV1('migrated', rows);
  const database = new NuoshuDatabase('migrated');
  const { snapshots, metrics, pledges, changes, meta, ...others } = rows;
  expect(changes?.length).toBeGreaterThan(0);
  expect(await database.meta.get('device')).toEqual(meta?.find(({ key }) => key === 'device'));
  for (const [table, content] of Object.entries(others)) {
    expect(await database.table(table).toArray(), table).toEqual(content.map(underItsKey));
  }
  const sized = snapshots?.map((row) => ({ ...underItsKey(row), units: sizeOf(row) }));
  expect(await database.snapshots.toArray()).toEqual(sized);
  expect(await database.findings.toArray()).toEqual([
    {
      reportId: SOURCE,
      index: 0,
      metrics: metrics?.map(findingOf),
      pledges: pledges?.map(findingOf),
    },
  ]);
  expect(await listAnnotations(database, SOURCE)).toMatchObject([
    { note: '去年也说过', status: 'in-progress' },
  ]);
  expect(await listTags(database)).toEqual(['交通', '桥梁']);
});

it('packs the findings of a long report in their order', async () => {
  const rows = frozen('v1');
  const [metric] = rows.metrics ?? [];
  const metrics = Array.from({ length: 230 }, (_, index) => ({ ...metric, value: index, index }));
  await writtenByV1('long', { ...rows, metrics });
  const kept = await findingsOf(new NuoshuDatabase('long'), SOURCE);
  expect(kept.metrics).toEqual(metrics.map(findingOf));
  expect(kept.pledges).toEqual(rows.pledges?.map(findingOf));
});

const HOME = 'https://linxi.gov.cn/art/1.html';
const HETING = 'https://heting.gov.cn/2.html';
/**
 * A canonical address of this test's own, so that the migration is tested whatever the product's
 * does.
 */
const canonical = (address: string): string =>
  address
    .replace(/^http:/, 'https:')
    .replace(/\/\/(?:www|m)\./, '//')
    .replace(/\?.*/, '');

async function upgraded(name: string): Promise<Dexie> {
  await writtenByV1(name, frozen('v1-addresses'));
  const database = new Dexie(name);
  database.version(1).stores(V1_STORES);
  database
    .version(2)
    .stores(V2_STORES)
    .upgrade((transaction) => upgradeToV2(transaction, canonical));
  return database.open();
}

it('gives rows their new address and joins two reports that become one', async () => {
  const database = await upgraded('joined');
  const reports = await database.table('reports').orderBy('id').toArray();
  expect(reports).toMatchObject([
    { id: HETING, title: '鹤亭镇工作报告', url: 'https://m.heting.gov.cn/2.html?share=1' },
    {
      id: HOME,
      title: '临溪镇工作报告',
      textHash: hashOf('b'),
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-09T00:00:00.000Z',
    },
  ]);
  expect(reports).toHaveLength(2);
  expect(
    await database.table('snapshots').orderBy('[reportId+capturedAt+units]').toArray(),
  ).toMatchObject([
    { reportId: HETING, text: '鹤亭的一版', units: 5 },
    { reportId: HOME, text: '旧址的第一版', units: 6 },
    { reportId: HOME, text: '两处相同的一版', capturedAt: '2026-01-03T00:00:00.000Z', units: 7 },
  ]);
  expect(await database.table('snapshots').count()).toBe(3);
  expect(await database.table('findings').toArray()).toMatchObject([
    {
      reportId: HETING,
      index: 0,
      metrics: [{ text: '3.1亿元' }],
      pledges: [{ text: '鹤亭的承诺。' }],
    },
    { reportId: HOME, index: 0, metrics: [{ text: '2.1亿元' }], pledges: [] },
  ]);
  expect(database.tables.map(({ name }) => name)).not.toContain('metrics');
});

it('keeps every note, where it was made, whole or damaged', async () => {
  const database = await upgraded('notes');
  const notes = await database.table('annotations').toArray();
  expect(notes.map(({ reportId, note }) => [reportId, note])).toEqual([
    [HOME, '在旧址写的'],
    [HOME, '在新址写的'],
    [HOME, '删掉的'],
    ['https://yunqiao.gov.cn/3.html', '没有存下报告'],
    [HETING, '坏了的一行'],
  ]);
  expect(notes.map(({ target }) => target?.source)).toEqual([
    'http://linxi.gov.cn/art/1.html',
    'https://www.linxi.gov.cn/art/1.html',
    'http://linxi.gov.cn/art/1.html',
    'https://www.yunqiao.gov.cn/3.html',
    undefined,
  ]);
  expect(notes[0]?.tags).toEqual(['交通', '甲 乙']);
  expect((await database.table('tags').toArray()).map(({ name }) => name)).toEqual([
    '交通',
    '甲 乙',
  ]);
  expect(notes[2]?.deletedAt).toBe('2026-01-06T00:00:00.000Z');
  database.close();
  const read = await annotationsOf(new NuoshuDatabase('notes'), HOME, { scheme: 'http' });
  expect(read).toMatchObject({ annotations: [{ note: '在旧址写的' }], withheld: 1, unreadable: 0 });
});

it('keeps the data of version 1 where the upgrade fails, and says so', async () => {
  const rows = frozen('v1');
  await writtenByV1('failed', rows);
  const broken = vi.spyOn(URL, 'canParse').mockImplementation(() => {
    throw new Error('broken');
  });
  const database = new NuoshuDatabase('failed');
  expect(await attemptStore(() => database.reports.count())).toEqual({
    ok: false,
    error: 'upgrade-failed',
  });
  database.close();
  broken.mockRestore();
  const before = new Dexie('failed');
  before.version(1).stores(V1_STORES);
  for (const [table, content] of Object.entries(rows)) {
    expect(await before.table(table).toArray(), table).toEqual(content);
  }
  before.close();
  expect(await listAnnotations(new NuoshuDatabase('failed'), SOURCE)).toHaveLength(1);
});

it('leaves a database of a later version as it is', async () => {
  const later = new Dexie('later');
  later.version(99).stores(V1_STORES);
  await later.table('tags').add({ name: '以后', createdAt: '2030-01-01T00:00:00.000Z' });
  later.close();
  const database = new NuoshuDatabase('later');
  await database.open().catch(() => undefined);
  database.close();
  await later.open();
  expect(await later.table('tags').count()).toBe(1);
});

it('has one entry for each note, with all that it holds, over its earlier texts', async () => {
  await (await upgraded('logged')).close();
  const database = new NuoshuDatabase('logged');
  const rows = (await database.annotations.toArray()).filter(isReadableAnnotation);
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    const log = await database.changes
      .where('[entity+entityId]')
      .equals(['annotation', row.id])
      .toArray();
    expect(annotationOf(log)).toEqual(row);
    expect(log.every(({ dot }) => parseDot(dot) !== undefined)).toBe(true);
  }
  const dots = (await database.changes.toArray()).map(({ dot }) => dot);
  expect(new Set(dots).size).toBe(dots.length);
  database.close();
});

it('keeps the earlier texts of a note, and goes on from its clock', async () => {
  const rows = frozen('v1');
  const [note] = rows.annotations ?? [];
  const logged = (hlc: string, value: string): Record<string, unknown> => ({
    hlc,
    value,
    device: 'd',
    entity: 'annotation',
    entityId: note?.id,
    field: 'note',
  });
  const changes = [
    logged('0mjuohs00-0000-d', '起初'),
    logged('0mjuohs01-0000-d', '后来'),
    logged('0mjuohs02-0000-d', String(note?.note)),
  ];
  await writtenByV1('history', { ...rows, changes });
  const database = new NuoshuDatabase('history');
  const log = await database.changes
    .where('[entity+entityId]')
    .equals(['annotation', String(note?.id)])
    .toArray();
  expect(log.map(({ fields }) => fields.note)).toEqual(['起初', '后来', note?.note]);
  expect(annotationOf(log)).toMatchObject({
    note: note?.note,
    tags: ['交通', '桥梁'],
    status: 'in-progress',
  });
  const latest = (await database.changes.toArray())
    .map(({ dot }) => dot)
    .sort()
    .at(-1);
  expect((await database.meta.get('clock'))?.value).toBe(latest);
  database.close();
});
