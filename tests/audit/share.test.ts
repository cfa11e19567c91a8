import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'of a whole between part and share',
    text: '全年工业投资30.5亿元，占固定资产投资61亿元的50%。',
    kind: 'share',
    figures: ['30.5亿元', '61亿元', '50%'],
    verdict: 'consistent',
  },
  {
    name: 'at the edge of rounding',
    text: '全年工业投资30.5亿元，占固定资产投资61亿元的50.4%。',
    kind: 'share',
    figures: ['30.5亿元', '61亿元', '50.4%'],
    verdict: 'consistent',
  },
  {
    name: 'outside of it',
    text: '全年工业投资30.5亿元，占固定资产投资61亿元的53%。',
    kind: 'share',
    figures: ['30.5亿元', '61亿元', '53%'],
    verdict: 'inconsistent',
  },
  {
    name: 'of the plan it is progress',
    text: '全年完成投资12.6亿元，完成年度计划10.5亿元的120%。',
    kind: 'progress',
    figures: ['12.6亿元', '10.5亿元', '120%'],
    verdict: 'consistent',
  },
  {
    name: 'progress outside of precision',
    text: '全年完成投资12.6亿元，完成年度计划10.5亿元的128%。',
    kind: 'progress',
    figures: ['12.6亿元', '10.5亿元', '128%'],
    verdict: 'inconsistent',
  },
  {
    name: 'of all that were named before',
    text: '全县共有教师500人，其中女教师320人，占64%。',
    kind: 'share',
    figures: ['320人', '500人', '64%'],
    verdict: 'consistent',
  },
  {
    name: 'of all that were named before, wrong',
    text: '全县共有教师500人，其中女教师320人，占46%。',
    kind: 'share',
    figures: ['320人', '500人', '46%'],
    verdict: 'inconsistent',
  },
  {
    name: 'a rate named for its part',
    text: '全年受理投诉240件，办结231件，办结率96.3%。',
    kind: 'share',
    figures: ['231件', '240件', '96.3%'],
    verdict: 'consistent',
  },
  {
    name: 'a rate named for its part, wrong',
    text: '全年受理投诉240件，办结231件，办结率93.6%。',
    kind: 'share',
    figures: ['231件', '240件', '93.6%'],
    verdict: 'inconsistent',
  },
  {
    name: 'a rate of something else',
    text: '全年新增就业2400人，失业人员再就业231人，城镇登记失业率2.6%。',
    kind: 'share',
  },
  {
    name: 'of a whole that is not given',
    text: '全年工业投资30.5亿元，占比50%，房地产投资41亿元。',
    kind: 'share',
  },
  {
    name: 'what is named before the word takes the share',
    text: '税收11.6亿元，非税收入6.4亿元，税收占财政收入18.0亿元的64.4%。',
    kind: 'share',
    figures: ['11.6亿元', '18.0亿元', '64.4%'],
    verdict: 'consistent',
  },
  {
    name: 'all behind 其中 are parts of the figure before it',
    text: '财政支出60亿元，其中民生支出48亿元，占80%，教育支出12亿元，占20%。',
    kind: 'share',
    figures: ['12亿元', '60亿元', '20%'],
    verdict: 'consistent',
  },
  {
    name: 'all behind 其中, wrong',
    text: '财政支出60亿元，其中民生支出48亿元，占80%，教育支出12亿元，占46%。',
    kind: 'share',
    figures: ['12亿元', '60亿元', '46%'],
    verdict: 'inconsistent',
  },
];

describe('share and progress', () => {
  it.each(ROWS)('$name', expectRow);
});
