import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'the plan of last year that was passed',
    earlier: '2023年工作安排\n\n2023年,全县完成惠民工程投资26亿元。',
    text: '2023年,全县惠民工程完成投资33亿元,超计划7亿元。',
    kind: 'cross-year',
    figures: ['33亿元', '26亿元', '7亿元'],
    verdict: 'consistent',
  },
  {
    name: 'a limit of last year that was kept',
    earlier: '2023年工作安排\n\n2023年,城镇登记失业率控制在4.5%以内。',
    text: '2023年,城镇登记失业率为3.6%,比年初计划低0.9个百分点。',
    kind: 'cross-year',
    figures: ['3.6%', '4.5%以内', '0.9个百分点'],
    verdict: 'consistent',
  },
  {
    name: 'how many times the outcome of last year',
    earlier: '2022年,全县重点产业项目完成投资58亿元。',
    text: '2023年,全县重点产业项目完成投资71亿元,是上年的1.22倍。',
    kind: 'cross-year',
    figures: ['71亿元', '58亿元', '1.22倍'],
    verdict: 'consistent',
  },
  {
    name: 'a plan of another thing',
    earlier: '2023年工作安排\n\n2023年,新建柳泉水库投资26亿元。',
    text: '2023年,全县教育支出33亿元,超计划7亿元。',
    kind: 'cross-year',
  },
  {
    name: 'what was planned, in other words',
    earlier: '2023年工作安排\n\n购置电动中巴60台,改建公交首末站35个。',
    text: '2023年,新增停车泊位1600个,新建公交首末站35处。',
    kind: 'cross-year',
    figures: ['35个', '35处'],
    verdict: 'consistent',
  },
  {
    name: 'the same number of other things',
    earlier: '2023年工作安排\n\n新建幼儿园35所。',
    text: '2023年,认定高新技术企业35家。',
    kind: 'cross-year',
  },
  {
    name: 'a level that fell though it is said to have grown',
    earlier: '2022年,社会消费品零售总额51.6亿元,增长9.5%。',
    text: '2023年,社会消费品零售总额突破42亿元,增长0.8%。',
    kind: 'cross-year',
    figures: ['51.6亿元', '0.8%', '42亿元'],
    verdict: 'inconsistent',
  },
  {
    name: 'the second of two levels told together',
    earlier: '2022年,家具企业总产值和总收入分别达到69.1亿元和73.6亿元。',
    text: '2023年,家具企业总产值和总收入分别达到88.5亿元和94.1亿元,分别增长28.1%和24.4%。',
    kind: 'cross-year',
    figures: ['73.6亿元', '24.4%', '94.1亿元'],
    verdict: 'needs-scope',
  },
];

describe('what last year’s report says of it', () => {
  it.each(ROWS)('$name', expectRow);
});
