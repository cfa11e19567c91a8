import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../lib/extract/calendar/period-dates';
import type { ReportYears } from '../../../lib/extract/calendar/report-years';
import type { Zone } from '../../../lib/model/extraction';

const YEARS = { review: 2025, plan: 2026 };
const shown = (words: string, zone: Zone, years: ReportYears = YEARS): string => {
  const { start = '', end = '', resolution = 'none' } = datesOf(words, years, zone);
  return `${start}..${end} ${resolution}`;
};

describe('the days of a time', () => {
  it.each([
    ['2024年', 'review', '2024-01-01..2024-12-31 explicit'],
    ['二〇二四年上半年', 'review', '2024-01-01..2024-06-30 explicit'],
    ['民国100年', 'review', '2011-01-01..2011-12-31 explicit'],
    ['民国一百一十三年上半年', 'review', '2024-01-01..2024-06-30 explicit'],
    ['2024年内', 'review', '2024-01-01..2024-12-31 explicit'],
    ['上半年', 'review', '2025-01-01..2025-06-30 implied'],
    ['上半年', 'plan', '2026-01-01..2026-06-30 implied'],
    ['第三季度', 'review', '2025-07-01..2025-09-30 implied'],
    ['前三季度', 'review', '2025-01-01..2025-09-30 implied'],
    ['1-11月', 'review', '2025-01-01..2025-11-30 implied'],
    ['前8个月', 'review', '2025-01-01..2025-08-31 implied'],
    ['截至11月底', 'review', '..2025-11-30 implied'],
    ['2021年10月-2022年3月', 'review', '2021-10-01..2022-03-31 explicit'],
    ['2016-2020年', 'review', '2016-01-01..2020-12-31 explicit'],
    ['“十四五”期间', 'review', '2021-01-01..2025-12-31 explicit'],
    ['过去三年', 'review', '2023-01-01..2025-12-31 implied'],
    ['三季度末', 'review', '..2025-09-30 implied'],
    ['上年', 'review', '2024-01-01..2024-12-31 implied'],
    ['上年', 'plan', '2025-01-01..2025-12-31 implied'],
    ['2023年以来', 'review', '2023-01-01..2025-12-31 explicit'],
    ['“十三五”以来', 'review', '2016-01-01..2025-12-31 explicit'],
    ['去年', 'plan', '2025-01-01..2025-12-31 implied'],
    ['前年', 'review', '2023-01-01..2023-12-31 implied'],
    /* near misses: a length, averages, the present, months that no year has */
    ['3个月', 'review', '.. none'],
    ['年均', 'review', '.. none'],
    ['目前', 'review', '.. none'],
    ['2-14月', 'review', '.. none'],
  ] as const)('%s in a %s: %s', (words, zone, expected) => {
    expect(shown(words, zone).replace(/^\.\. (?:implied|none)$/, '.. none')).toBe(expected);
  });
  it('are none where no year is known', () =>
    expect(shown('上半年', 'review', {})).toBe('.. none'));
  it('go on to the end of what a report is on', () =>
    expect(shown('今年以来', 'review', { review: 2025, plan: 2025, months: [1, 9] })).toBe(
      '2025-01-01..2025-09-30 implied',
    ));
  it('have 去年 before a half-year that is reported on', () =>
    expect(shown('去年', 'review', { review: 2025, plan: 2025, months: [1, 6] })).toBe(
      '2024-01-01..2024-12-31 implied',
    ));
});
