import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { earlierReports } from '../../lib/store/earlier-reports';
import type { ReportRow } from '../../lib/model/store';
import { reportRow } from '../builders/report-row';
import { freshDatabase } from '../builders/store-world';

/** A kept report that looks back on a year. */
const of = (year: number, over: Partial<ReportRow> = {}): ReportRow =>
  reportRow({
    id: `https://linxi.gov.cn/${year}`,
    reviewPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    ...over,
  });

/** The years of what is found for the report of 2025 among some rows. */
async function found(rows: readonly ReportRow[], over: Partial<ReportRow> = {}) {
  const database = freshDatabase();
  await database.reports.bulkPut([...rows]);
  return (await earlierReports(database, of(2025, over))).map(({ id }) => id.slice(21));
}

test('the three years before, the newest first', async () => {
  expect(await found([2021, 2022, 2023, 2024, 2025, 2026].map((year) => of(year)))).toEqual([
    '2024',
    '2023',
    '2022',
  ]);
});

test.each([
  { name: 'of another issuer', over: { issuer: '石坝镇人民政府' } },
  { name: 'of a town of the same name elsewhere', over: { region: ['北川省', '临溪镇'] } },
  { name: 'that is joined to another', over: { joinedTo: 'https://linxi.gov.cn/x' } },
  { name: 'that tells no year', over: { reviewPeriod: undefined, publishedOn: undefined } },
])('not one $name', async ({ over }) => {
  expect(await found([of(2024, over)])).toEqual([]);
});

test.each([
  { name: 'that does not say where', over: { region: undefined } },
  { name: 'that names less of the place', over: { region: ['临江市', '临溪镇'] } },
  {
    name: 'whose year its plan tells',
    over: { reviewPeriod: undefined, planPeriod: { start: '2025-01-01', end: '2025-12-31' } },
  },
  {
    name: 'whose year its day tells',
    over: { reviewPeriod: undefined, publishedOn: '2025-01-20' },
  },
])('one $name', async ({ over }) => {
  expect(await found([of(2024, over)])).toEqual(['2024']);
});

test('of one year those of the same kind first', async () => {
  const rows = [
    of(2024, { id: 'https://linxi.gov.cn/a', documentType: 'budget-report' }),
    of(2024, { id: 'https://linxi.gov.cn/b' }),
  ];
  expect(await found(rows)).toEqual(['b', 'a']);
});

test('none for a report that does not say whose it is, or of which year', async () => {
  expect(await found([of(2024)], { issuer: undefined })).toEqual([]);
  expect(await found([of(2024)], { reviewPeriod: undefined, publishedOn: undefined })).toEqual([]);
});
