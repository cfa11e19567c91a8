import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'the whole by the people',
    text: '全年地区生产总值120.5亿元，常住人口24.1万人，人均地区生产总值5.00万元。',
    kind: 'per-head',
    figures: ['120.5亿元', '24.1万人', '5.00万元'],
    verdict: 'consistent',
  },
  {
    name: 'by other people than at the end of the year',
    text: '全年地区生产总值120.5亿元，常住人口24.1万人，人均地区生产总值5.20万元。',
    kind: 'per-head',
  },
];

describe('per head', () => {
  it.each(ROWS)('$name', expectRow);
});
