import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'the three sectors, each in its chapter',
    text: '全县地区生产总值80.4亿元。§第一产业增加值10.4亿元。§第二产业增加值40.5亿元。§第三产业增加值29.5亿元。',
    kind: 'sum',
    figures: ['10.4亿元', '40.5亿元', '29.5亿元', '80.4亿元'],
    verdict: 'consistent',
  },
  {
    name: 'one digit of a sector',
    text: '全县地区生产总值80.4亿元。§第一产业增加值10.4亿元。§第二产业增加值48.5亿元。§第三产业增加值29.5亿元。',
    kind: 'sum',
    figures: ['10.4亿元', '48.5亿元', '29.5亿元', '80.4亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'two counts that make a third elsewhere',
    text: '推进12个县级重点项目和25个镇级重点项目。§统筹推进37个县镇两级重点项目。',
    kind: 'sum',
    figures: ['12个', '25个', '37个'],
    verdict: 'consistent',
  },
  {
    name: 'a rate of people that are counted elsewhere',
    text: '全县居民规模达到10.67万人。§线上办事用户6.84万人，居民使用率64.1%。',
    kind: 'share',
    figures: ['6.84万人', '10.67万人', '64.1%'],
    verdict: 'consistent',
  },
  {
    name: 'a share of a total in the sentence before',
    text: '完成固定资产投资5200亿元，增长32%。民间投资3100亿元，增长35%，占总投资比重达59%。',
    kind: 'share',
    figures: ['3100亿元', '5200亿元', '59%'],
    verdict: 'consistent',
  },
  {
    name: 'a deficit of the year to come',
    text: '2023年国内生产总值达到82.7万亿元。\n\n2024年工作安排\n\n2024年，赤字率拟按2.6%安排，财政赤字2.38万亿元。',
    kind: 'share',
    figures: ['2.38万亿元', '82.7万亿元', '2.6%'],
    verdict: 'needs-scope',
  },
  {
    name: 'faster than what is told elsewhere',
    text: '城镇居民人均可支配收入增长8.1%。农村居民人均可支配收入增长9.7%，快于城镇居民人均可支配收入增长。',
    kind: 'rank-order',
    figures: ['8.1%', '9.7%'],
    verdict: 'consistent',
  },
  {
    name: 'the highest so far',
    earlier: '全年粮食总产量60.4亿斤。',
    text: '全年粮食总产量61.4亿斤，再创历史新高。',
    kind: 'rank-order',
    figures: ['60.4亿斤', '61.4亿斤'],
    verdict: 'consistent',
  },
  {
    name: 'said to have grown, and was more',
    earlier: '参加失业保险的人数达到118.5万人。',
    text: '参加失业保险的人数增加到117.2万人。',
    kind: 'cross-year',
    figures: ['118.5万人', '117.2万人'],
    verdict: 'needs-scope',
  },
  {
    name: 'of five years no less than of one',
    text: '五年累计新建农村公路620公里。§2023年新建农村公路131公里。',
    kind: 'cumulative',
    figures: ['131公里', '620公里'],
    verdict: 'consistent',
  },
  {
    name: 'what was planned, told again',
    earlier: '2023年工作安排\n\n2023年，财政收入增长6.7%。',
    text: '2023年，完成了财政收入增长6.7%的全年计划。',
    kind: 'cross-year',
    figures: ['6.7%', '6.7%'],
    verdict: 'consistent',
  },
  {
    name: 'times more than in the year before',
    earlier: '2022年，全县外汇存款余额212万美元。',
    text: '2023年，全县外汇存款余额516万美元，增长1.4倍。',
    kind: 'cross-year',
    figures: ['516万美元', '212万美元', '1.4倍'],
    verdict: 'consistent',
  },
  {
    name: 'two things under one name, each held against its own',
    earlier: '2022年，金融机构存贷款余额分别达到320.6亿元和237.1亿元。',
    text: '2023年，金融机构存款余额369.7亿元，贷款余额285.6亿元，分别增长15.3%和20.5%。',
    kind: 'cross-year',
    figures: ['237.1亿元', '20.5%', '285.6亿元'],
    verdict: 'consistent',
  },
  {
    name: 'what was added, by the level elsewhere',
    text: '农民人均纯收入3100元。§农民人均纯收入增收500元，增长19.2%。',
    kind: 'growth',
    figures: ['500元', '3100元', '19.2%'],
    verdict: 'consistent',
  },
  {
    name: 'one digit of telling figures amid the same rare words',
    text: '截至年末，建成开通移动基站2312个，覆盖全部乡镇。§移动基站数量达到2372个，较上年新增88个。',
    kind: 'duplicate',
    figures: ['2312个', '2372个'],
    verdict: 'inconsistent',
  },
  {
    name: 'rows of a table',
    text: '\n\n| 水路 | 亿吨公里 | 1157.5 | 9.2% |\n\n§\n\n| 水路 | 亿人次 | 1153.5 | 9.0% |\n\n',
    kind: 'duplicate',
  },
  {
    name: 'a structure with one digit that takes it far from 100',
    text: '三次产业结构为57.4∶43.5∶39.1。',
    kind: 'sum',
    figures: ['57.4', '43.5', '39.1'],
    verdict: 'inconsistent',
  },
  {
    name: 'a growth of several years in a sentence that names the first',
    earlier: '实际利用外资15.2亿美元。',
    text: '2023年，外贸进出口24.1亿美元，比2018年增长27.8%；实际利用外资16.3亿美元，增长77.8%。',
    kind: 'cross-year',
  },
];

describe('figures that stand apart', () => {
  it.each(ROWS)('$name', expectRow);
});
