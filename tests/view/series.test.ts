import { describe, expect, it } from 'vitest';
import type { ReportRow } from '../../lib/model/store';
import type { SeriesRow } from '../../lib/store/series';
import { joinedProfile, otherNotes, seriesView } from '../../lib/view/series';
import { extraction } from '../builders/extraction';
import { SERIES_IDS } from '../builders/series';
import { annotation, annotationAt } from './samples';

const idOf = (number: number): string => SERIES_IDS[number - 1] ?? '';

const row = (
  number: number,
  change: Partial<ReportRow> & { readonly pages?: number } = {},
): SeriesRow => ({
  id: idOf(number),
  url: idOf(number).replace('https:', 'http:'),
  title: `第${number}页的标题`,
  documentType: 'other',
  textHash: 'a'.repeat(64),
  extractor: '1.0.0',
  metricCount: 10 * number,
  pledgeCount: number,
  firstSeenAt: '2026-01-01T00:00:00.000Z',
  lastSeenAt: '2026-01-01T00:00:00.000Z',
  series: { key: idOf(1), number, pages: SERIES_IDS.slice(0, change.pages ?? 3) },
  ...change,
});

const NOTES = new Map([
  [idOf(1), [annotation({ id: 'one' })]],
  [idOf(3), [annotationAt('后', 9, { id: 'late' }), annotationAt('先', 2, { id: 'early' })]],
]);

describe('seriesView', () => {
  it('joins the kept pages with those that are known by name', () => {
    const view = seriesView({ rows: [row(1), row(3)], notes: NOTES, reportId: idOf(1) });
    expect(
      view?.pages.map(({ number, url, isCurrent, row: kept }) => [
        number,
        url,
        isCurrent,
        kept?.id,
      ]),
    ).toEqual([
      [1, idOf(1).replace('https:', 'http:'), true, idOf(1)],
      [2, idOf(2).replace('https:', 'http:'), false, undefined],
      [3, idOf(3).replace('https:', 'http:'), false, idOf(3)],
    ]);
    expect(view?.counts).toEqual({ pages: 2, metrics: 40, pledges: 4, notes: 3 });
  });

  it('lists the notes of the other pages in the order of each page', () => {
    const view = seriesView({ rows: [row(1), row(3)], notes: NOTES, reportId: idOf(1) });
    expect(
      view && otherNotes(view).map(({ number, notes }) => [number, notes.map(({ id }) => id)]),
    ).toEqual([[3, ['early', 'late']]]);
  });

  it('knows the pages that only one of them names', () => {
    const view = seriesView({
      rows: [row(1, { pages: 2 }), row(2)],
      notes: new Map(),
      reportId: idOf(1),
    });
    expect(view?.pages).toHaveLength(3);
  });

  it.each([
    'https://linxi.gov.cn',
    'http://www.linxi.gov.cn',
    'http://m.linxi.gov.cn',
    'https://www.linxi.gov.cn/m',
  ])('opens unread pages where the shown page stands: %s', (site) => {
    const at = (number: number): string => idOf(number).replace('https://linxi.gov.cn', site);
    const rows = [row(1, { url: at(1) })];
    expect(seriesView({ rows, notes: new Map(), reportId: idOf(1) })?.pages[1]?.url).toBe(at(2));
  });

  it.each([
    { name: 'a page', url: idOf(1), page: 'a_2.html' },
    { name: 'the shown page', url: 'a.html', page: idOf(2) },
  ])('is there although the address of $name is damaged', ({ url, page }) => {
    const series = { key: idOf(1), number: 1, pages: [idOf(1), page] };
    const view = seriesView({ rows: [row(1, { url, series })], notes: NOTES, reportId: idOf(1) });
    expect(view?.pages.map((one) => one.url)).toEqual([url, page]);
  });

  it('is none for a page that is not among the kept ones', () => {
    expect(seriesView({ rows: [row(1)], notes: NOTES, reportId: idOf(2) })).toBeUndefined();
  });
});

it('the profile takes each fact from the first page that tells it', () => {
  const plan = { start: '2024-01-01', end: '2024-12-31' };
  const rows = [
    row(1, { issuer: '望溪镇人民政府', documentType: 'government-work-report' }),
    row(2, { issuer: '安平县人民政府', documentType: 'work-summary', planPeriod: plan }),
  ];
  const view = seriesView({ rows, notes: new Map(), reportId: idOf(2) });
  if (view === undefined) throw new Error('no series');
  const { report } = extraction();
  expect(joinedProfile({ ...report, publishedOn: '2024-01-18' }, view)).toMatchObject({
    title: '第1页的标题',
    documentType: 'government-work-report',
    issuer: '望溪镇人民政府',
    level: 'township',
    publishedOn: '2024-01-18',
    planPeriod: plan,
    reviewPeriod: undefined,
  });
});
