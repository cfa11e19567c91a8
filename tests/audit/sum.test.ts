import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'a whole and its parts',
    text: '全年安排重点项目105个，其中工业类3个、城建类28个、农业类74个。',
    kind: 'sum',
    figures: ['3个', '28个', '74个', '105个'],
    verdict: 'consistent',
  },
  {
    name: 'all parts that make another number',
    text: '全年安排重点项目105个，分别为工业类3个、城建类28个、农业类47个。',
    kind: 'sum',
    figures: ['3个', '28个', '47个', '105个'],
    verdict: 'inconsistent',
  },
  {
    name: 'one digit of a list',
    text: '全年安排重点项目605个，其中工业类103个、城建类228个、农业类174个。',
    kind: 'sum',
    figures: ['103个', '228个', '174个', '605个'],
    verdict: 'inconsistent',
  },
  {
    name: 'parts before the whole',
    text: '建成学校教学楼21栋、宿舍楼18栋，共39栋。',
    kind: 'sum',
    figures: ['21栋', '18栋', '39栋'],
    verdict: 'consistent',
  },
  {
    name: 'parts that were rounded',
    text: '全年投资12.4亿元，其中工业投资8.3亿元，农业投资4.2亿元。',
    kind: 'sum',
    figures: ['8.3亿元', '4.2亿元', '12.4亿元'],
    verdict: 'consistent',
  },
  {
    name: 'what it grew by stands between',
    text: '安排赤字12.0亿元，比上年增加4.0亿元，其中县级8.5亿元，乡级3.5亿元。',
    kind: 'sum',
    figures: ['8.5亿元', '3.5亿元', '12.0亿元'],
    verdict: 'consistent',
  },
  {
    name: 'the shares of a structure',
    text: '三次产业结构调整为12.3:45.6:42.1。',
    kind: 'sum',
    figures: ['12.3', '45.6', '42.1'],
    verdict: 'consistent',
  },
  {
    name: 'the shares of a structure, wrong',
    text: '三次产业结构调整为12.3:45.6:44.1。',
    kind: 'sum',
    figures: ['12.3', '45.6', '44.1'],
    verdict: 'inconsistent',
  },
  {
    name: 'the shares of a structure that came from another, wrong',
    text: '产业结构由2016年的11.4:50.2:38.4优化为53.1:44.5:42.4。',
    kind: 'sum',
    figures: ['53.1', '44.5', '42.4'],
    verdict: 'inconsistent',
  },
  {
    name: 'names that are counted',
    text: '改造提升华榆路、柳泉路、槐荫路3条道路。',
    kind: 'sum',
    figures: ['改造提升华榆路、柳泉路、槐荫路', '3条'],
    verdict: 'consistent',
  },
  {
    name: 'names that are counted, wrong',
    text: '改造提升华榆路、柳泉路、槐荫路4条道路。',
    kind: 'sum',
    figures: ['改造提升华榆路、柳泉路、槐荫路', '4条'],
    verdict: 'inconsistent',
  },
  {
    name: 'some names of many',
    text: '改造提升华榆路、柳泉路、槐荫路等14条道路。',
    kind: 'sum',
  },
  {
    name: 'kinds that are counted together',
    text: '新引进首店、品牌店、旗舰店50家。',
    kind: 'sum',
  },
  {
    name: 'parts that are not all',
    text: '全年安排重点项目105个，其中工业类33个、城建类28个。',
    kind: 'sum',
  },
];

describe('sums', () => {
  it.each(ROWS)('$name', expectRow);
});
