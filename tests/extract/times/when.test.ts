import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';
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
    ['三季度末,在册茶企|320家|。', '2025-09-30..2025-09-30'],
    ['1-8月茶叶产值9亿元;利润率6%,上年同期为|5%|。', '2024-01-01..2024-08-31'],
    ['目前,在册茶企|320家|。', '2025-12-31..2025-12-31'],
  ],
  sentence: [
    ['2024年,建成水库2座;加固堤防|8公里|。', '2024-01-01..2024-12-31'],
    ['9月底前改造管网|12公里|。', '2026-01-01..2026-09-30', 'plan'],
    ['到2028年,茶叶产值突破|40亿元|。', '2028-01-01..2028-12-31', 'plan'],
    /* 其中 goes on, a label stands before the time */
    ['2024年末在册茶企320家。其中,大户|12家|。', '2024-12-31..2024-12-31'],
    ['金融:11月末,存款余额12亿元;贷款余额|6亿元|。', '2025-11-30..2025-11-30'],
    ['茶叶产值增长8%,两年平均增长|6%|。', '2024-01-01..2025-12-31'],
    /* of several deadlines the nearest */
    ['三季度建成公园1座,年底前新增泊位|120个|。', '2026-01-01..2026-12-31', 'plan'],
    ['“十四五”时期,茶叶产值年均增长|6%|。', '2021-01-01..2025-12-31'],
  ],
  section: [
    ['新建公园|6座|。', '2025-01-01..2025-12-31'],
    ['新建公园|6座|。', '2026-01-01..2026-12-31', 'plan'],
    /* the size of what is begun, or planned for whom */
    ['推进已开工的云溪学校(|500平方米|)建设。', '2026-01-01..2026-12-31', 'plan'],
    ['为了方便茶农,新建茶厂(|300平方米|)。', '2026-01-01..2026-12-31', 'plan'],
    ['游客恢复到2019年的|82%|。', '2025-01-01..2025-12-31'],
    ['PM2.5年均浓度|33微克/立方米|。', '2025-01-01..2025-12-31'],
    /* a time of the paragraph before, and where something came from, tell nothing */
    ['2024年,建成水库2座。\n修路|5公里|。', '2025-01-01..2025-12-31'],
    ['茶企由2016年的12家增加到|30家|。', '2025-01-01..2025-12-31'],
    ['1-11月,完成税收2亿元。引进茶企|42家|。', '2025-01-01..2025-12-31'],
  ],
  report: [
    ['在已建成|3座|的基础上,新建公园6座。', '2025-01-01..2025-12-31', 'plan'],
    ['用好已建成的云溪学校(|500平方米|)。', '2025-01-01..2025-12-31', 'plan'],
  ],
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

/** The days of the second column of a table with these heads, in the review of a report on 2025. */
function daysUnder(heads: readonly [string, string]): string | undefined {
  const front = '临溪镇2025年工作总结\n一、2025年工作回顾\n新建公园6座。\n';
  const start = front.length;
  const text = `${front}茶叶产量(吨)\t1200\t1300`;
  const row = {
    start,
    end: text.length,
    cells: [
      { start, end: start + 7 },
      { start: start + 8, end: start + 12 },
      { start: start + 13, end: start + 17 },
    ],
    headers: ['指标', ...heads],
  };
  const when = extract(text, { tables: [row] }).metrics.at(-1)?.when;
  return when && `${when.start}..${when.end} ${when.from}`;
}

describe('what a column aims at', () => {
  it('is of the year planned for beside the year before', () =>
    expect(daysUnder(['上年实际', '本年目标'])).toBe('2026-01-01..2026-12-31 wording'));
  it('is of the year looked back on beside what was done in it', () =>
    expect(daysUnder(['本年完成', '本年目标'])).toBe('2025-01-01..2025-12-31 section'));
});
