import { describe, expect, it } from 'vitest';
import type { When } from '../../../lib/model/extraction';
import { metricOf } from '../decisions-of';
import type { Frame } from '../decisions-of';

type Row = readonly [marked: string, days: string, frame?: Frame];

/** By what tells the days; each has rows. */
const ROWS: Readonly<Record<When['from'], readonly Row[]>> = {
  wording: [
    ['上半年接待游客|3万人次|。', '2025-01-01..2025-06-30'],
    ['截至11月底,在册茶企|320家|。', '2025-11-30..2025-11-30'],
    ['2024年末户籍人口|4.2万人|。', '2024-12-31..2024-12-31'],
    ['近三年,新建学校|8所|。', '2023-01-01..2025-12-31'],
    ['目前,在册茶企|320家|。', '2025-12-31..2025-12-31'],
  ],
  sentence: [
    ['2024年,建成水库2座;加固堤防|8公里|。', '2024-01-01..2024-12-31'],
    ['9月底前改造管网|12公里|。', '2026-01-01..2026-09-30', 'plan'],
    ['到2028年,茶叶产值突破|40亿元|。', '2028-01-01..2028-12-31', 'plan'],
    ['“十四五”时期,茶叶产值年均增长|6%|。', '2021-01-01..2025-12-31'],
  ],
  section: [
    ['新建公园|6座|。', '2025-01-01..2025-12-31'],
    ['新建公园|6座|。', '2026-01-01..2026-12-31', 'plan'],
    /* a time of the paragraph before, and where something came from, tell nothing */
    ['2024年,建成水库2座。\n修路|5公里|。', '2025-01-01..2025-12-31'],
    ['茶企由2016年的12家增加到|30家|。', '2025-01-01..2025-12-31'],
    ['1-11月,完成税收2亿元。引进茶企|42家|。', '2025-01-01..2025-12-31'],
  ],
  report: [['在已建成|3座|的基础上,新建公园6座。', '2025-01-01..2025-12-31', 'plan']],
};

describe('the days that a figure speaks of', () => {
  const rows = Object.entries(ROWS).flatMap(([from, own]) =>
    own.map(([marked, days, frame]) => [marked, `${days} ${from}`, frame ?? 'review'] as const),
  );
  it.each(rows)('%s: %s (%s)', (marked, expected, frame) => {
    const when = metricOf(marked, frame)?.when;
    expect(when && `${when.start}..${when.end} ${when.from}`).toBe(expected);
  });
  it('are none of an average over years that nothing names', () => {
    const metric = metricOf('茶叶产值年均增长|6%|。', 'review');
    expect(metric).toBeDefined();
    expect(metric?.when).toBeUndefined();
  });
});
