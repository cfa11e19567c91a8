import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

const shown = (period: { start: string; end: string } | undefined): string =>
  period ? `${period.start}..${period.end}` : 'none';
const YEAR = (first: number, last = first): string => `${first}-01-01..${last}-12-31`;

const ROWS = [
  [
    'two years',
    '临溪镇2026年政府工作报告\n一、2025年工作回顾\n新建学校2所。\n二、2026年工作安排\n新建学校3所。',
    YEAR(2025),
    YEAR(2026),
  ],
  [
    'five years back',
    '临溪镇2026年政府工作报告\n一、过去五年和2025年工作回顾\n新建学校2所。\n二、2026年工作安排\n新建学校3所。',
    YEAR(2021, 2025),
    YEAR(2026),
  ],
  [
    'five years ahead',
    '临溪镇2026年政府工作报告\n一、2025年工作回顾\n新建学校2所。\n二、今后五年目标和2026年工作安排\n新建学校3所。',
    YEAR(2025),
    YEAR(2026, 2030),
  ],
  [
    'a five-year plan',
    '临溪镇2026年政府工作报告\n一、“十四五”时期工作回顾\n新建学校2所。\n二、2026年工作安排\n新建学校3所。',
    YEAR(2021, 2025),
    YEAR(2026),
  ],
  [
    'half a year',
    '临溪镇2025年上半年工作总结和下半年工作打算\n一、上半年工作总结\n新建学校2所。\n二、下半年工作打算\n新建学校3所。',
    '2025-01-01..2025-06-30',
    '2025-07-01..2025-12-31',
  ],
  [
    'a party congress',
    '——在中国共产党临溪镇第九次代表大会上的报告\n一、过去五年工作回顾(2021年-2025年)\n新建学校2所。\n二、2026年主要任务\n新建学校3所。',
    YEAR(2021, 2025),
    YEAR(2026, 2030),
  ],
  /* near misses: no plan, a communique, no year at all */
  ['no plan', '临溪镇2025年工作总结\n一、2025年工作回顾\n新建学校2所。', YEAR(2025), 'none'],
  [
    'a communique',
    '槐河县2025年国民经济和社会发展统计公报\n2025年新建学校2所。',
    YEAR(2025),
    'none',
  ],
  [
    'three quarters',
    '槐河县2025年前三季度经济运行情况\n一、总体情况\n前三季度新建学校2所。',
    '2025-01-01..2025-09-30',
    'none',
  ],
  [
    'eleven months',
    '槐河县2025年1-11月经济运行情况\n一、总体情况\n新建学校2所。',
    '2025-01-01..2025-11-30',
    'none',
  ],
  [
    'a bulletin of one line',
    '槐河县2025年前三季度经济运行情况\n茶叶产值增长6%。',
    '2025-01-01..2025-09-30',
    'none',
  ],
  [
    'three quarters and the last one',
    '槐河县2025年前三季度经济运行情况\n一、前三季度情况\n茶叶产值增长6%。\n二、四季度重点工作\n新建学校3所。',
    '2025-01-01..2025-09-30',
    '2025-10-01..2025-12-31',
  ],
  [
    'a communique whose first lines name a quarter',
    '槐河县2025年统计公报\n茶叶产值一季度增长6%。\n1-2月增长5%。',
    YEAR(2025),
    'none',
  ],
  ['no year', '临溪镇工作报告\n一、工作回顾\n新建学校2所。', 'none', 'none'],
] as const;

describe('what a report looks back on and ahead to', () => {
  it.each(ROWS)('%s', (_name, text, review, plan) => {
    const { reviewPeriod, planPeriod } = extract(text).report;
    expect([shown(reviewPeriod), shown(planPeriod)]).toEqual([review, plan]);
  });
});
