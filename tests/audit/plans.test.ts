import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const GOALS = '\n\n今后五年工作目标\n\n到2028年，新增就业30万人。\n\n2024年工作安排\n\n';

const ROWS: readonly AuditRow[] = [
  {
    name: 'the yearly part of what is planned for five years',
    text: `各项事业稳步推进。${GOALS}今年新增就业6万人。`,
    kind: 'average',
    figures: ['30万人', '6万人'],
    verdict: 'consistent',
  },
  {
    name: 'another part than a fifth',
    text: `各项事业稳步推进。${GOALS}今年新增就业7万人。`,
    kind: 'average',
  },
  {
    name: 'where yearly growth brings what there is',
    text: '2023年，茶产业综合产值达到80亿元。\n\n今后五年工作目标\n\n到2028年，茶产业综合产值年均增长10%，达到128.8亿元。',
    kind: 'growth',
    figures: ['80亿元', '10%', '128.8亿元'],
    verdict: 'consistent',
  },
  {
    name: 'a mark that was passed',
    text: '地区生产总值突破500亿元大关，达到512.6亿元。',
    kind: 'rank-order',
    figures: ['500亿元', '512.6亿元'],
    verdict: 'consistent',
  },
  {
    name: 'a mark that cannot have been passed',
    text: '地区生产总值突破500亿元大关，达到492.6亿元。',
    kind: 'rank-order',
    figures: ['500亿元', '492.6亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'a goal of last year that was met',
    earlier: '各项事业稳步推进。\n\n2023年工作安排\n\n今年，一般公共预算收入增长8%左右。',
    text: '一般公共预算收入增长8.6%。',
    kind: 'cross-year',
    figures: ['8%左右', '8.6%'],
    verdict: 'consistent',
  },
  {
    name: 'a limit that was kept',
    earlier: '各项事业稳步推进。\n\n2023年工作安排\n\n今年，城镇调查失业率控制在5.5%以内。',
    text: '城镇调查失业率5.2%。',
    kind: 'cross-year',
    figures: ['5.5%以内', '5.2%'],
    verdict: 'consistent',
  },
  {
    name: 'a goal that was missed is no error',
    earlier: '各项事业稳步推进。\n\n2023年工作安排\n\n今年，一般公共预算收入增长8%左右。',
    text: '一般公共预算收入增长6.6%。',
    kind: 'cross-year',
  },
  {
    name: 'a mark, and what was spent on something else',
    text: '规上工业产值突破100亿元，完成30亿元技改投资。',
    kind: 'rank-order',
  },
  {
    name: 'around a rate that should be low nothing is met',
    earlier: '各项事业稳步推进。\n\n2023年工作安排\n\n今年，城镇登记失业率控制在4%左右。',
    text: '城镇登记失业率4.6%。',
    kind: 'cross-year',
  },
  {
    name: 'good days of half a year',
    text: '上半年空气质量优良天数165天，优良率91.2%。',
    kind: 'share',
  },
  {
    name: 'good days as a share of the year',
    text: '空气质量优良天数达到330天，优良率90.4%。',
    kind: 'share',
    figures: ['330天', '90.4%'],
    verdict: 'consistent',
  },
  {
    name: 'a digit written otherwise',
    text: '空气质量优良天数达到230天，优良率90.4%。',
    kind: 'share',
    figures: ['230天', '90.4%'],
    verdict: 'inconsistent',
  },
  {
    name: 'some days were not measured',
    text: '空气质量优良天数达到330天，优良率91.2%。',
    kind: 'share',
  },
];

describe('plans, marks and days of a year', () => {
  it.each(ROWS)('$name', expectRow);
});
