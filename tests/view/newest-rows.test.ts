import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { describe as describePlace } from '../../lib/anchor/describe';
import type { NuoshuDatabase } from '../../lib/store/database';
import { NewestRows, newestRows } from '../../lib/view/newest-rows';
import { hashOf } from '../builders/captured-report';
import { reportRow } from '../builders/report-row';
import { freshDatabase } from '../builders/store-world';
import { quoteOf, TEXT, uuid } from '../exchange/sample';

const PAGE = 'https://linxi.gov.cn/1.html';

let database: NuoshuDatabase;

const addNote = (number: number): Promise<unknown> =>
  database.annotations.add({
    id: uuid(number),
    reportId: PAGE,
    subject: 'pledge',
    target: describePlace(TEXT, hashOf('a'), quoteOf('年底前完成农村危房改造125户。'), PAGE),
    note: `批注${number}`,
    tags: [],
    disputed: false,
    createdAt: `2026-03-0${number}T08:00:00.000Z`,
    updatedAt: `2026-03-0${number}T08:00:00.000Z`,
  });

const notesOf = (rows: NewestRows): readonly (string | undefined)[] | undefined =>
  rows.rows()?.map(({ annotation }) => annotation?.note);

beforeEach(async () => {
  database = freshDatabase();
  await database.reports.add(reportRow({ id: PAGE }));
  await addNote(1);
  await addNote(2);
});

it('reads rows before anybody looks, the newest first, with their report', async () => {
  const rows = new NewestRows(database);
  expect(rows.rows()).toBeUndefined();
  rows.begin();
  await vi.waitFor(() => expect(notesOf(rows)).toEqual(['批注2', '批注1']));
  expect(rows.rows()?.[0]?.report?.id).toBe(PAGE);
});

it('gives the same rows until something changes, and then tells', async () => {
  const rows = new NewestRows(database);
  const hear = vi.fn();
  const stop = rows.subscribe(hear);
  await vi.waitFor(() => expect(notesOf(rows)).toHaveLength(2));
  expect(rows.rows()).toBe(rows.rows());
  await addNote(3);
  await vi.waitFor(() => expect(notesOf(rows)).toEqual(['批注3', '批注2', '批注1']));
  expect(hear).toHaveBeenCalledTimes(2);
  stop();
});

it('forgets them when nobody follows them any more, and reads them anew', async () => {
  const rows = new NewestRows(database);
  rows.begin();
  const stop = rows.subscribe(() => undefined);
  await vi.waitFor(() => expect(notesOf(rows)).toHaveLength(2));
  stop();
  expect(rows.rows()).toBeUndefined();
  await addNote(3);
  const again = rows.subscribe(() => undefined);
  await vi.waitFor(() => expect(notesOf(rows)).toHaveLength(3));
  again();
});

it('is one for a database', () => {
  expect(newestRows(database)).toBe(newestRows(database));
});
