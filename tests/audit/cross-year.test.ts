import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'two names with a part in common, told once',
    earlier: '一般公共预算收入完成15.3亿元，一般公共预算支出完成30.2亿元。',
    text: '一般公共预算收入、支出分别达到15.9亿元和33.2亿元，增长4%和10%。',
    kind: 'cross-year',
    figures: ['30.2亿元', '10%', '33.2亿元'],
    verdict: 'consistent',
  },
  {
    name: 'the level of last year',
    earlier: '全年社会消费品零售总额50.0亿元。',
    text: '全年社会消费品零售总额55.0亿元，增长10%。',
    kind: 'cross-year',
    figures: ['50.0亿元', '10%', '55.0亿元'],
    verdict: 'consistent',
  },
  {
    name: 'cut off',
    earlier: '全年社会消费品零售总额50.0亿元。',
    text: '全年社会消费品零售总额55.0亿元，增长10.04%。',
    kind: 'cross-year',
    figures: ['50.0亿元', '10.04%', '55.0亿元'],
    verdict: 'consistent',
  },
  {
    name: 'a base that was revised',
    earlier: '全年社会消费品零售总额50.0亿元。',
    text: '全年社会消费品零售总额55.0亿元，增长7%。',
    kind: 'cross-year',
    figures: ['50.0亿元', '7%', '55.0亿元'],
    verdict: 'needs-scope',
  },
  {
    name: 'growth at constant prices',
    earlier: '全年地区生产总值150.0亿元。',
    text: '全年地区生产总值155.0亿元，增长6%。',
    kind: 'cross-year',
    figures: ['150.0亿元', '6%', '155.0亿元'],
    verdict: 'needs-scope',
  },
  {
    name: 'what was added',
    earlier: '全年空气质量优良天数301天。',
    text: '全年空气质量优良天数317天，比上年增加16天。',
    kind: 'cross-year',
    figures: ['317天', '301天', '16天'],
    verdict: 'consistent',
  },
  {
    name: 'points',
    earlier: '城镇化率60.2%。',
    text: '城镇化率62.1%，比上年提高1.9个百分点。',
    kind: 'cross-year',
    figures: ['62.1%', '60.2%', '1.9个百分点'],
    verdict: 'consistent',
  },
  {
    name: 'the same standard',
    earlier: '城乡居民医保补助标准提高到每人每年612元。',
    text: '城乡居民医保补助标准为每人每年612元。',
    kind: 'cross-year',
    figures: ['612元', '612元'],
    verdict: 'consistent',
  },
  {
    name: 'another indicator',
    earlier: '全年进出口总额50.0亿元。',
    text: '全年社会消费品零售总额55.0亿元，增长10%。',
    kind: 'cross-year',
  },
  {
    name: 'half a year',
    earlier: '上半年社会消费品零售总额50.0亿元。',
    text: '全年社会消费品零售总额55.0亿元，增长10%。',
    kind: 'cross-year',
  },
  {
    name: 'of several years',
    earlier: '五年累计实现社会消费品零售总额50.0亿元。',
    text: '全年社会消费品零售总额55.0亿元，增长10%。',
    kind: 'cross-year',
  },
];

describe('an earlier report', () => {
  it.each(ROWS)('$name', expectRow);
});
