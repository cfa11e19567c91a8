import { describe, expect, it } from 'vitest';
import { groupedLines, plainLines } from '../../lib/view/report-groups';
import type { ReportLine } from '../../lib/view/report-groups';
import {
  facetValues,
  filteredReports,
  NO_REPORT_FILTERS,
  reportItems,
  SORT_COLUMNS,
  sortedReports,
} from '../../lib/view/report-list';
import type { ReportFilters, ReportItem, ReportSort } from '../../lib/view/report-list';
import { reportRow } from '../builders/report-row';

const TOWN = reportRow({ id: 'https://town.gov.cn/' });
const CITY = reportRow({
  id: 'https://city.gov.cn/',
  title: '二〇二四年政府工作報告',
  documentType: 'government-work-report',
  issuer: '临江市人民政府',
  region: ['江州省', '临江市'],
  level: 'prefecture',
  publishedOn: '2024-02-01',
  lastSeenAt: '2026-01-03T00:00:00.000Z',
  metricCount: 9,
});
const BARE = reportRow({
  id: 'https://bare.gov.cn/',
  title: ' ',
  documentType: 'other',
  issuer: undefined,
  region: undefined,
  level: undefined,
  publishedOn: undefined,
  reviewPeriod: undefined,
  lastSeenAt: '2026-01-01T00:00:00.000Z',
});
const NOTES = new Map([
  [TOWN.id, 2],
  ['https://gone.gov.cn/', 1],
]);
const ITEMS = reportItems([TOWN, CITY, BARE], NOTES);

const names = (items: readonly ReportItem[]): string[] =>
  items.map(({ id }) => /\/\/(\w+)/.exec(id)?.[1] ?? '');

describe('the items', () => {
  it('hold what a line shows', () => {
    expect(ITEMS[0]).toMatchObject({
      title: '临溪镇2023年工作总结',
      issuer: '临溪镇人民政府',
      level: 'township',
      kind: 'work-summary',
      year: '2024',
      period: '2023',
      published: '2024-01-20',
      captured: '2026-01-02',
      metrics: 3,
      pledges: 4,
      notes: 2,
    });
  });

  it('name an address of which only notes are left', () => {
    expect(names(ITEMS)).toEqual(['town', 'city', 'bare', 'gone']);
    expect(ITEMS[3]).toMatchObject({ title: '', metrics: 0, notes: 1 });
    expect(ITEMS[3]?.row).toBeUndefined();
  });

  it('take the year of a report without a day from its periods', () => {
    const [item] = reportItems([reportRow({ publishedOn: undefined })], new Map());
    expect(item?.year).toBe('2023');
  });
});

it.each<{ name: string; change: Partial<ReportFilters>; left: readonly string[] }>([
  { name: 'nothing', change: {}, left: ['town', 'city', 'bare', 'gone'] },
  { name: 'a word in another script', change: { query: '政府工作报告' }, left: ['city'] },
  { name: 'two words of two fields', change: { query: '临江市 報告' }, left: ['city'] },
  { name: 'an address', change: { query: 'gone.gov' }, left: ['gone'] },
  {
    name: 'one of two levels',
    change: { chosen: { ...NO_REPORT_FILTERS.chosen, level: ['township', 'county'] } },
    left: ['town'],
  },
  {
    name: 'level and year together',
    change: {
      chosen: { ...NO_REPORT_FILTERS.chosen, level: ['township', 'prefecture'], year: ['2023'] },
    },
    left: [],
  },
])('filtered by $name', ({ change, left }) => {
  expect(names(filteredReports(ITEMS, { ...NO_REPORT_FILTERS, ...change }))).toEqual(left);
});

it('a facet offers its values in an order of its own', () => {
  expect(facetValues(ITEMS, 'level')).toEqual(['prefecture', 'township']);
  expect(facetValues(ITEMS, 'year')).toEqual(['2024']);
  expect(facetValues(ITEMS, 'issuer')).toEqual(['临江市人民政府', '临溪镇人民政府']);
});

describe('sorted', () => {
  const judged = new Map([[CITY.id, 3]]);

  it.each<ReportSort & { order: readonly string[] }>([
    { column: 'captured', isDescending: true, order: ['city', 'town', 'bare', 'gone'] },
    { column: 'captured', isDescending: false, order: ['bare', 'town', 'city', 'gone'] },
    { column: 'level', isDescending: false, order: ['city', 'town', 'bare', 'gone'] },
    { column: 'title', isDescending: false, order: ['city', 'town', 'bare', 'gone'] },
    { column: 'region', isDescending: true, order: ['town', 'city', 'bare', 'gone'] },
    { column: 'metrics', isDescending: true, order: ['city', 'town', 'bare', 'gone'] },
    { column: 'notes', isDescending: true, order: ['town', 'gone', 'city', 'bare'] },
    { column: 'progress', isDescending: true, order: ['city', 'town', 'bare', 'gone'] },
  ])('by $column, descending: $isDescending', ({ order, ...sort }) => {
    expect(names(sortedReports(ITEMS, sort, judged))).toEqual(order);
  });

  it.each(SORT_COLUMNS)('by %s loses nothing', (column) => {
    expect(sortedReports(ITEMS, { column, isDescending: true }, judged)).toHaveLength(ITEMS.length);
  });
});

describe('grouped', () => {
  const words = (lines: readonly ReportLine[]): string[] =>
    lines.map((line) =>
      line.kind === 'report'
        ? `- ${names([line.item]).join('')}`
        : `${'#'.repeat(line.depth + 1)} ${line.name ?? '?'} ${line.count}`,
    );

  it('by region, issuer and year, what is not known last', () => {
    expect(words(groupedLines([...ITEMS].reverse(), new Set()))).toEqual([
      '# 江州省 › 临江市 1',
      '## 临江市人民政府 1',
      '### 2024 1',
      '- city',
      '# 江州省 › 临江市 › 临溪镇 1',
      '## 临溪镇人民政府 1',
      '### 2024 1',
      '- town',
      '# ? 2',
      '## ? 2',
      '### ? 2',
      '- gone',
      '- bare',
    ]);
  });

  it('what lies under a closed heading is left out', () => {
    const [first] = groupedLines(ITEMS, new Set());
    const lines = groupedLines(ITEMS, new Set([first?.key ?? '']));
    expect(words(lines).slice(0, 2)).toEqual([
      '# 江州省 › 临江市 › 临溪镇 1',
      '# 江州省 › 临江市 1',
    ]);
    expect(lines[0]).toMatchObject({ isOpen: false });
  });

  it('or not', () => {
    expect(words(plainLines(ITEMS))).toEqual(['- town', '- city', '- bare', '- gone']);
  });
});
