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
  {
    name: 'in three sentences',
    text: '全年地区生产总值318.2亿元。年末常住人口40.2万人。人均地区生产总值79154元。',
    kind: 'per-head',
    figures: ['318.2亿元', '40.2万人', '79154元'],
    verdict: 'consistent',
  },
  {
    name: 'the figure per head first',
    text: '人均地区生产总值达到79154元。全年地区生产总值318.2亿元，年末常住人口40.2万人。',
    kind: 'per-head',
    figures: ['318.2亿元', '40.2万人', '79154元'],
    verdict: 'consistent',
  },
  {
    name: 'in 元 and in 万元',
    text: '全年地区生产总值96.4亿元，年末常住人口20.08万人，人均地区生产总值4.80万元。',
    kind: 'per-head',
    figures: ['96.4亿元', '20.08万人', '4.80万元'],
    verdict: 'consistent',
  },
  {
    name: 'the people of the register',
    text: '全年地区生产总值50亿元，户籍人口12.5万人，人均地区生产总值40000元。',
    kind: 'per-head',
    figures: ['50亿元', '12.5万人', '40000元'],
    verdict: 'consistent',
  },
  {
    name: 'people of one town only',
    text: '全年地区生产总值120.5亿元，临溪镇参保人口2.1万人，人均地区生产总值5.00万元。',
    kind: 'per-head',
  },
  {
    name: 'no people',
    text: '全年地区生产总值120.5亿元，人均地区生产总值5.00万元。',
    kind: 'per-head',
  },
];

describe('per head', () => {
  it.each(ROWS)('$name', expectRow);
});
