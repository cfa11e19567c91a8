import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'a part larger than the whole',
    text: '全县规上企业120家，其中高新技术企业150家。',
    kind: 'rank-order',
    figures: ['120家', '150家'],
    verdict: 'inconsistent',
  },
  {
    name: 'a part smaller than the whole',
    text: '全县规上企业120家，其中高新技术企业50家。',
    kind: 'rank-order',
  },
  {
    name: 'a part of all, behind the new ones',
    text: '全县规上企业518家，新增115家，其中高新技术企业336家。',
    kind: 'rank-order',
  },
  {
    name: 'one for each',
    text: '检测量每千人6.6批次，其中抽检5000批次。',
    kind: 'rank-order',
  },
  {
    name: 'all are more than the new ones',
    text: '新增科技企业15家，累计达到86家。',
    kind: 'cumulative',
    figures: ['15家', '86家'],
    verdict: 'consistent',
  },
  {
    name: 'all are fewer than the new ones',
    text: '新增科技企业96家，累计达到86家。',
    kind: 'cumulative',
    figures: ['96家', '86家'],
    verdict: 'inconsistent',
  },
  {
    name: 'two sums',
    text: '新增科技企业96家、挂牌企业50家，累计分别达到300家、20家。',
    kind: 'cumulative',
  },
  {
    name: 'one year more in a row',
    earlier: '粮食生产实现连续五年增产。',
    text: '粮食生产实现连续六年增产。',
    kind: 'streak',
    figures: ['连续五年', '连续六年'],
    verdict: 'consistent',
  },
  {
    name: 'another streak',
    earlier: '粮食生产实现连续五年增产。',
    text: '信访工作连续六年获评先进。',
    kind: 'streak',
  },
  {
    name: 'incomes of town and country',
    text: '城镇居民人均可支配收入38000元，农村居民人均可支配收入19000元，城乡居民收入比缩小到2.0:1。',
    kind: 'ratio',
    figures: ['38000元', '19000元', '2.0:1'],
    verdict: 'consistent',
  },
  {
    name: 'incomes of town and country, wrong',
    text: '城镇居民人均可支配收入38000元，农村居民人均可支配收入19000元，城乡居民收入比缩小到2.6:1。',
    kind: 'ratio',
    figures: ['38000元', '19000元', '2.6:1'],
    verdict: 'inconsistent',
  },
];

describe('wholes, sums over the years, streaks, ratios', () => {
  it.each(ROWS)('$name', expectRow);
});
