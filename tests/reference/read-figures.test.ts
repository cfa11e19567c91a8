import { describe, expect, it } from 'vitest';
import { figuresOf, inShort, reportOf } from './read';

const PAST =
  '全市地区生产总值达到812.4亿元，增长5.5%；一般公共预算收入48.6亿元，增长7.1%；社会消费品零售总额增长6.2%。';
const PLAN =
  '今年经济社会发展主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%以上，城镇新增就业1.2万人。';
const OF_PAST = [
  'budget-revenue-growth result 2022 7.1',
  'budget-revenue-level result 2022 4860000000',
  'gdp-growth result 2022 5.5',
  'gdp-level result 2022 81240000000',
  'retail-growth result 2022 6.2',
];
const OF_PLAN = [
  'budget-revenue-growth target 2023 5',
  'gdp-growth target 2023 6',
  'new-urban-jobs target 2023 12000',
];

interface Row {
  readonly name: string;
  readonly past?: string;
  readonly plan?: string;
  /** What is found besides the figures that every report of these rows has. */
  readonly more?: readonly string[];
  readonly level?: 'national';
}

const ROWS: readonly Row[] = [
  { name: 'results and targets' },
  {
    name: 'towns and villages share one name',
    past: '城乡居民人均可支配收入分别增长4.8%和6.5%。',
    more: ['rural-income-growth result 2022 6.5', 'urban-income-growth result 2022 4.8'],
  },
  {
    name: 'an old name of rural income',
    past: '农民人均纯收入增长8.2%，城镇居民人均可支配收入增长7.4%。',
    more: ['rural-income-growth result 2022 8.2', 'urban-income-growth result 2022 7.4'],
  },
  {
    name: 'less energy is positive',
    plan: '单位地区生产总值能耗下降3.1%，居民消费价格涨幅控制在3%左右。',
    more: ['cpi target 2023 3', 'energy-intensity target 2023 3.1'],
  },
  { name: 'a zone', past: '临溪高新区加快建设，地区生产总值增长19%。' },
  { name: 'counties', past: '三个县生产总值完成91亿元，同比增长12.6%。' },
  { name: 'the country', past: '全国居民消费价格上涨2%，全国城镇调查失业率5.5%。' },
  { name: 'a head', past: '人均地区生产总值6.3万元，增长5.9%。' },
  { name: 'a sector', past: '第一产业增加值增长4%，高技术制造业增加值增长11%。' },
  { name: 'exports alone', past: '外贸出口增长13%。' },
  { name: 'retail prices', past: '商品零售价格上涨1.3%。' },
  { name: 'a quarter', past: '一季度，全市规模以上工业增加值下降6.3%。' },
  { name: 'what is hoped for', plan: '全市地区生产总值增长6%左右、力争增长7%。' },
  {
    name: 'years that are named',
    past: '五年来，全市地区生产总值年均增长7.3%，城镇新增就业累计6.1万人。',
    more: ['gdp-growth result-multi 2022 7.3', 'new-urban-jobs result-multi 2022 61000'],
  },
];

describe('headline figures of a report', () => {
  it.each(ROWS)('$name', ({ past = '', plan = '', more = [] }) => {
    const found = inShort(figuresOf(`${PAST}\n\n${past}`, `${PLAN}\n\n${plan}`));
    expect(found).toEqual([...OF_PAST, ...OF_PLAN, ...more].sort());
  });

  it('stand where their text does, behind the offset', () => {
    const { figures } = figuresOf(PAST, PLAN, { offset: 40 });
    const text = reportOf(PAST, PLAN);
    const growth = figures.find(({ indicator }) => indicator === 'gdp-growth');
    expect(growth && text.slice(growth.start - 40, growth.end - 40)).toBe('5.5%');
  });

  it('are none where two that stand alike differ, and that is counted', () => {
    const twice = PAST.replace('812.4', '831.7').replace('5.5%', '5.2%');
    const { figures, omitted } = figuresOf(`${PAST}\n\n${twice}`);
    expect(inShort({ figures, omitted })).not.toContain('gdp-growth result 2022 5.5');
    expect(omitted.get('candidates-differ')).toBe(2);
  });

  it('are none in a text that nothing dates', () => {
    expect(figuresOf('', '', { year: undefined }).figures).toEqual([]);
  });
});
