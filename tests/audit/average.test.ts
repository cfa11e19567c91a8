import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'of both ends',
    text: '农民人均收入由2018年的1.20万元增加到2023年的1.80万元，年均增长8.4%。',
    kind: 'average',
    figures: ['1.80万元', '1.20万元', '8.4%'],
    verdict: 'consistent',
  },
  {
    name: 'of both ends, wrong',
    text: '农民人均收入由2018年的1.20万元增加到2023年的1.80万元，年均增长9.4%。',
    kind: 'average',
    figures: ['1.80万元', '1.20万元', '9.4%'],
    verdict: 'inconsistent',
  },
  {
    name: 'of both ends, so much or more',
    text: '农民人均收入由2018年的1.20万元增加到2023年的1.80万元，年均增长8%以上。',
    kind: 'average',
    figures: ['1.80万元', '1.20万元', '8%以上'],
    verdict: 'consistent',
  },
  {
    name: 'of so much or more, met by what is nowhere near it',
    text: '农民人均收入由2018年的1.20万元增加到2023年的4.80万元，年均增长8%以上。',
    kind: 'average',
  },
  {
    name: 'of the growth of all years',
    text: '2023年一般公共预算收入比2018年增长61%，年均增长10%。',
    kind: 'average',
    figures: ['61%', '10%'],
    verdict: 'consistent',
  },
  {
    name: 'of the growth of all years, wrong',
    text: '2023年一般公共预算收入比2018年增长61%，年均增长12%。',
    kind: 'average',
    figures: ['61%', '12%'],
    verdict: 'inconsistent',
  },
  {
    name: 'of a sum',
    text: '五年累计投入资金50.5亿元，年均10.1亿元。',
    kind: 'average',
    figures: ['50.5亿元', '10.1亿元'],
    verdict: 'consistent',
  },
  {
    name: 'of a sum, wrong',
    text: '五年累计投入资金50.5亿元，年均11.1亿元。',
    kind: 'average',
    figures: ['50.5亿元', '11.1亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'at constant prices',
    text: '地区生产总值由2018年的50.5亿元增加到2023年的90.5亿元，年均增长7.1%。',
    kind: 'average',
    figures: ['90.5亿元', '50.5亿元', '7.1%'],
    verdict: 'needs-scope',
  },
  {
    name: 'of this year and of several',
    text: '居民消费价格上涨2.1%，五年年均上涨1.4%。',
    kind: 'average',
  },
  {
    name: 'of a stock',
    text: '市场主体总数达到5万户，年均净增5800户。',
    kind: 'average',
  },
];

describe('yearly averages', () => {
  it.each(ROWS)('$name', expectRow);
});
