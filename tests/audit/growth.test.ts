import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'with both levels',
    text: '进出口总额由8亿元增加到10亿元，增长25%。',
    kind: 'growth',
    figures: ['10亿元', '8亿元', '25%'],
    verdict: 'consistent',
  },
  {
    name: 'with both levels, wrong',
    text: '进出口总额由8.0亿元增加到10.0亿元，增长52%。',
    kind: 'growth',
    figures: ['10.0亿元', '8.0亿元', '52%'],
    verdict: 'inconsistent',
  },
  {
    name: 'at the edge of rounding',
    text: '进出口总额由8亿元增加到10亿元，增长40%。',
    kind: 'growth',
    figures: ['10亿元', '8亿元', '40%'],
    verdict: 'consistent',
  },
  {
    name: 'with what was added',
    text: '全年财政收入12.5亿元，比上年增加2.5亿元，增长25%。',
    kind: 'growth',
    figures: ['2.5亿元', '12.5亿元', '25%'],
    verdict: 'consistent',
  },
  {
    name: 'with what was added, wrong',
    text: '全年财政收入12.5亿元，比上年增加2.5亿元，增长52%。',
    kind: 'growth',
    figures: ['2.5亿元', '12.5亿元', '52%'],
    verdict: 'inconsistent',
  },
  {
    name: 'at constant prices',
    text: '地区生产总值由80.0亿元增加到100.0亿元，按可比价增长19%。',
    kind: 'growth',
    figures: ['100.0亿元', '80.0亿元', '19%'],
    verdict: 'needs-scope',
  },
  {
    name: 'of different bases',
    text: '全年财政收入12.5亿元，比上年增长9%，比2018年增加4.5亿元。',
    kind: 'growth',
  },
  {
    name: 'of two things',
    text: '财政收入由8.0亿元增加到10.0亿元，增长52%和31%。',
    kind: 'growth',
  },
  {
    name: 'behind another noun',
    text: '进出口总额由8.0亿元增加到10.0亿元，专利申请量增长52%。',
    kind: 'growth',
  },
];

describe('growth', () => {
  it.each(ROWS)('$name', expectRow);
});
