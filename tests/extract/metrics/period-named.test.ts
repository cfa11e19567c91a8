import { describe, expect, it } from 'vitest';
import { metricOf } from '../decisions-of';
import type { Frame } from '../decisions-of';

type Row = readonly [first: string, second: string, frame?: Frame];
const framed = (rows: readonly Row[]) =>
  rows.map(([first, second, frame = 'review']) => [first, second, frame] as const);

/** The time as worded and its days, in a report on 2025. */
const NAMED: readonly Row[] = [
  ['上半年,全镇生产总值|41亿元|。', '上半年 2025-01-01..2025-06-30'],
  ['截至2025年11月底,注册企业|260家|。', '截至2025年11月底 ..2025-11-30'],
  ['2024年茶叶产值|9亿元|,2025年12亿元。', '2024年 2024-01-01..2024-12-31'],
  ['2024年茶叶产值9亿元,2025年|12亿元|。', '2025年 2025-01-01..2025-12-31'],
  ['2021年到2025年茶叶产值增长|9%|。', '2021年到2025年 2021-01-01..2025-12-31'],
  /* where it began is that figure's alone */
  ['茶叶产值由2020年的|7亿元|增加到12亿元。', '2020年 2020-01-01..2020-12-31'],
  ['茶叶产值由2020年的7亿元增加到2025年的|12亿元|。', '2025年 2025-01-01..2025-12-31'],
  /* the same part of the year before */
  ['1-8月茶叶产值9亿元,上年同期为|8亿元|。', '上年同期 2024-01-01..2024-08-31'],
  ['全年茶叶产值9亿元,去年同期|8亿元|。', '去年同期 2024-01-01..2024-12-31'],
  ['茶叶产值9亿元,上年为|8亿元|。', '上年 2024-01-01..2024-12-31'],
  ['三季度末,在册茶企|320家|。', '三季度末 ..2025-09-30'],
  ['前三季度,税收完成|3亿元|。', '前三季度 2025-01-01..2025-09-30'],
];

/** Figures of which the sentence names no time. */
const UNNAMED: readonly Row[] = [
  ['a base of comparison', '茶叶产值比2020年增长|12%|。'],
  ['a deadline', '年底前新建公园|6座|。', 'plan'],
  ['what a plan works up to', '到2027年新建公园|6座|。', 'plan'],
  ['how far a plan looks ahead', '今后五年新建公园|6座|。', 'plan'],
  ['what is restored', '游客恢复到2019年的|82%|。'],
  ['what is built on', '案件在上年大幅下降的基础上,又下降|12%|。'],
  ['the base of a ratio', '茶叶产值以2020年为基期,增长|12%|。'],
  ['a mean by its name', 'PM2.5年均浓度|33微克/立方米|。'],
  ['a part of other words', '培育两家以上年产值过|6亿元|的茶企。'],
  ['what is carried over', '安排上年结转资金|300万元|。'],
  ['another figure, where it began', '茶叶产值由2020年的7亿元增加到|12亿元|。'],
  ['each of many years', '每年培训农户|300人次|。'],
];

describe('the time of a figure', () => {
  it.each(framed(NAMED))('%s: %s', (marked, expected, frame) => {
    const period = metricOf(marked, frame)?.period;
    expect(`${period?.text ?? 'none'} ${period?.start ?? ''}..${period?.end ?? ''}`).toBe(expected);
  });
  it.each(framed(UNNAMED))('is not %s: %s', (_name, marked, frame) => {
    const metric = metricOf(marked, frame);
    expect(metric).toBeDefined();
    expect(metric?.period).toBeUndefined();
  });
});
