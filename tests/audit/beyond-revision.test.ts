import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'growth that no revision explains, with one digit written otherwise',
    earlier: '2022年,社会消费品零售总额完成51.6亿元,增长9.5%。',
    text: '2023年,社会消费品零售总额完成52.7亿元,增长8.2%。',
    kind: 'cross-year',
    figures: ['51.6亿元', '8.2%', '52.7亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'apart by as little as revisions bring',
    earlier: '2022年,社会消费品零售总额完成51.6亿元,增长9.5%。',
    text: '2023年,社会消费品零售总额完成54.9亿元,增长8.2%。',
    kind: 'cross-year',
    figures: ['51.6亿元', '8.2%', '54.9亿元'],
    verdict: 'needs-scope',
  },
  {
    name: 'output, as revisions bring it',
    earlier: '2022年,地区生产总值完成251.6亿元,增长6.5%。',
    text: '2023年,地区生产总值完成284.9亿元,增长6.2%。',
    kind: 'cross-year',
    figures: ['251.6亿元', '6.2%', '284.9亿元'],
    verdict: 'needs-scope',
  },
  {
    name: 'a level that is more than it says',
    earlier: '2022年,社会消费品零售总额完成51.6亿元,增长9.5%。',
    text: '2023年,社会消费品零售总额突破85亿元,增长8.2%。',
    kind: 'cross-year',
    figures: ['51.6亿元', '8.2%', '85亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'a mark that was passed',
    earlier: '2022年,社会消费品零售总额突破百亿元,增长9.5%。',
    text: '2023年,社会消费品零售总额完成153.9亿元,增长8.2%。',
    kind: 'cross-year',
    figures: ['百亿元', '8.2%', '153.9亿元'],
    verdict: 'needs-scope',
  },
  {
    name: 'of another coverage, as brackets say',
    earlier: '2022年,财政总收入完成68.2亿元(不含基金,达51.6亿元),增长9.5%。',
    text: '2023年,财政总收入完成52.7亿元,增长8.2%(不含基金)。',
    kind: 'cross-year',
    figures: ['68.2亿元', '8.2%', '52.7亿元'],
    verdict: 'needs-scope',
  },
  {
    name: 'since another year',
    earlier: '2022年,全县空气质量优良天数277天。',
    text: '2023年,全县空气质量优良天数279天。空气质量优良天数较“十三五”末增加41天。',
    kind: 'cross-year',
  },
  {
    name: 'the target of this year, by the level of last year',
    text: '2023年,社会消费品零售总额完成51.6亿元。\n\n2024年工作安排\n\n2024年,社会消费品零售总额增长8%,达到58亿元。',
    kind: 'growth',
    figures: ['51.6亿元', '8%', '58亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'growth of two things and their yearly rates',
    text: '2023年,城镇、农村居民人均可支配收入比2018年增长36.6%、50.9%,年均增长6.4%、8.6%。',
    kind: 'average',
  },
];

describe('levels and growth of two years, beyond what revisions explain', () => {
  it.each(ROWS)('$name', expectRow);
});

const AGAIN: readonly AuditRow[] = [
  {
    name: 'a target told otherwise where it is explained',
    text: '2024年工作安排\n\n2024年预期目标是:地区生产总值增长6.5%左右。§需要说明的是,2024年地区生产总值增长9.5%左右,是积极稳妥的。',
    kind: 'duplicate',
    figures: ['6.5%左右', '9.5%左右'],
    verdict: 'inconsistent',
  },
  {
    name: 'a target of this year and one of five',
    text: '2024年工作安排\n\n2024年预期目标是:地区生产总值增长6.5%左右。§到2028年,地区生产总值年均增长9.5%左右。',
    kind: 'duplicate',
  },
];

describe('a target told twice', () => {
  it.each(AGAIN)('$name', expectRow);
});
