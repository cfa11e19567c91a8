import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'the size of a project in review and plan',
    text: '临溪30万吨纯碱装置竣工。§\n\n2024年工作安排\n\n推动临溪30万吨纯碱装置达产。',
    kind: 'duplicate',
    figures: ['30万吨', '30万吨'],
    verdict: 'consistent',
  },
  {
    name: 'as many again of what is done every year',
    text: '新建幼儿园8所。§\n\n2024年工作安排\n\n新建幼儿园8所。',
    kind: 'duplicate',
  },
  {
    name: 'in the summary and in a chapter',
    text: '全县高新技术企业总数达到231家。各项事业稳步推进。各项事业稳步推进。各项事业稳步推进。高新技术企业总数达到231家。',
    kind: 'duplicate',
    figures: ['231家', '231家'],
    verdict: 'consistent',
  },
  {
    name: 'with other words before',
    text: '全县5G基站数量达到1231个。各项事业稳步推进。各项事业稳步推进。各项事业稳步推进。截至年末，5G基站数量达到1231个。',
    kind: 'duplicate',
    figures: ['1231个', '1231个'],
    verdict: 'consistent',
  },
  {
    name: 'less exactly',
    text: '全县社会消费品零售总额突破70亿元。各项事业稳步推进。各项事业稳步推进。各项事业稳步推进。社会消费品零售总额达到72.8亿元。',
    kind: 'duplicate',
    figures: ['70亿元', '72.8亿元'],
    verdict: 'consistent',
  },
  {
    name: 'one digit apart, far away',
    text: '2023年全县社会消费品零售总额达到72.8亿元。§2023年全县社会消费品零售总额达到78.8亿元。',
    kind: 'duplicate',
    figures: ['72.8亿元', '78.8亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'one digit apart, beside the same figure',
    text: '2023年全县数据产量达到1.57万条，同比增长18.5%。§2023年全县数据产量达到1.67万条，同比增长18.5%。',
    kind: 'duplicate',
    figures: ['1.57万条', '1.67万条'],
    verdict: 'inconsistent',
  },
  {
    name: 'another thing',
    text: '全县高新技术企业231家。农民专业合作社231家。',
    kind: 'duplicate',
  },
  {
    name: 'another year',
    text: '2022年粮食产量72.8万吨。§2023年粮食产量78.8万吨。',
    kind: 'duplicate',
  },
  {
    name: 'a form filled in twice',
    text: '推进绿色食品产业，实施重点项目49个。推进现代化工产业，实施重点项目19个。',
    kind: 'duplicate',
  },
];

describe('figures stated twice', () => {
  it.each(ROWS)('$name', expectRow);
});
