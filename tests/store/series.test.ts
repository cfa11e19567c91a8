import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { SeriesPlace } from '../../lib/model/series';
import { findingsOf } from '../../lib/store/findings';
import { saveReport } from '../../lib/store/reports';
import { keptSeries, seriesNaming } from '../../lib/store/series';
import { capturedReport, hashOf } from '../builders/captured-report';
import { extraction } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const KEY = 'https://linxi.gov.cn/zwgk/a.html';
const PAGES = [KEY, 'https://linxi.gov.cn/zwgk/a_2.html', 'https://linxi.gov.cn/zwgk/a_3.html'];

const database = freshDatabase();
const place = (number: number, change: Partial<SeriesPlace> = {}): SeriesPlace => ({
  key: KEY,
  number,
  pages: PAGES,
  ...change,
});
const save = (number: number, change: Parameters<typeof capturedReport>[0] = {}): Promise<void> =>
  saveReport(
    database,
    fixedEnvironment(),
    capturedReport({
      reportId: PAGES[number - 1],
      series: place(number),
      textHash: hashOf(String(number)),
      ...change,
    }),
  );
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id);

it('finds the kept pages of a report in order, by what they share and by the address of any', async () => {
  await save(3);
  await save(1);
  await saveReport(database, fixedEnvironment(), capturedReport());
  expect(idsOf(await keptSeries(database, KEY))).toEqual([PAGES[0], PAGES[2]]);
  for (const address of PAGES)
    expect(idsOf(await seriesNaming(database, address)), address).toEqual([PAGES[0], PAGES[2]]);
  expect(await seriesNaming(database, 'https://linxi.gov.cn/zwgk/a_4.html')).toEqual([]);
  expect(await seriesNaming(database, capturedReport().reportId)).toEqual([]);
});

it('keeps the place of a page whose links are not there at a later visit, as long as the text is the same', async () => {
  await save(1, { series: undefined });
  expect((await database.reports.get(KEY))?.series).toEqual(place(1));
  await save(1, { series: undefined, textHash: hashOf('b') });
  expect((await database.reports.get(KEY))?.series).toBeUndefined();
});

it('replaces what was found when the page goes on from another text, and only then', async () => {
  const metricsOf = async (): Promise<number> =>
    (await findingsOf(database, PAGES[1] ?? '')).metrics.length;
  await save(2, { extraction: extraction({ metrics: [] }) });
  expect(await metricsOf()).toBe(0);
  await save(2);
  expect(await metricsOf()).toBe(0);
  await save(2, { series: place(2, { after: hashOf('c') }) });
  expect(await metricsOf()).toBe(1);
});

it.each([
  { name: 'no number', series: { number: 'eins' } },
  { name: 'a number below the first', series: { number: 0 } },
  { name: 'no list of pages', series: { pages: KEY } },
  { name: 'more pages than any report has', series: { pages: Array<string>(51).fill(KEY) } },
])('leaves out a damaged row with $name', async ({ series }) => {
  const damaged = freshDatabase();
  await saveReport(
    damaged,
    fixedEnvironment(),
    capturedReport({ reportId: KEY, series: place(1) }),
  );
  expect(await keptSeries(damaged, KEY)).toHaveLength(1);
  await damaged.table('reports').update(KEY, { series: { ...place(1), ...series } });
  expect(await keptSeries(damaged, KEY)).toEqual([]);
});
