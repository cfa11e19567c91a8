import { expect, test } from 'vitest';
import { factsOf, gist } from '../../lib/wording/facts';
import type { FactPlace } from '../../lib/wording/facts';
import { EXTRACTION, metric, pledge, WORDS } from './samples';

const [revenue, growth, houses] = EXTRACTION.metrics;
const [promise] = EXTRACTION.pledges;

const lines = (place: Partial<FactPlace>): string[] =>
  factsOf({ related: [], ...place }, WORDS).map(({ label, value, aside }) =>
    [label, value, aside].filter(Boolean).join(' | '),
  );

interface Row {
  readonly name: string;
  readonly place: Partial<FactPlace>;
  readonly expect: readonly string[];
}

const JOBS = {
  ...metric('24.03亿元', {
    value: 12_000,
    unit: '人',
    bound: 'min',
    indicator: { text: '新增就业', start: 0, end: 4 },
  }),
  text: '1.2万人以上',
};
const ABOUT = {
  ...metric('19.1%', { value: 6, unit: '%', kind: 'change', bound: 'approx' }),
  text: '6%左右',
};

const ROWS: readonly Row[] = [
  {
    name: 'a metric: value short and in full, indicator, nature, period, what changed',
    place: { metric: revenue, related: growth ? [growth] : [] },
    expect: [
      '数值 | 24.03亿元 | 2,403,000,000元',
      '指标 | 财政总收入',
      '性质 | 实际 · 总量',
      '时间 | 全年 | 2023（推算）',
      '变化 | 同比 +19.1%',
    ],
  },
  {
    name: 'a change: what it is compared with and of what it is',
    place: { metric: growth, level: revenue },
    expect: [
      '数值 | +19.1%',
      '性质 | 实际 · 增速/增减额',
      '比较基准 | 同比',
      '所属指标 | 财政总收入 24.03亿元',
    ],
  },
  {
    name: 'a target: its pledge',
    place: { metric: houses, within: '2024年底前完成农村危房改造125户。' },
    expect: [
      '数值 | 125户',
      '指标 | 农村危房改造',
      '性质 | 目标 · 总量',
      '所在承诺 | 2024年底前完成农村危房改造125户。',
    ],
  },
  {
    name: 'a pledge: specificity with strength, deadline, targets, topic',
    place: { pledge: promise, related: houses ? [houses] : [] },
    expect: [
      '具体程度 | 有数字 · 确保完成',
      '期限 | 2024年底前 | 2024-12-31前',
      '数字目标 | 农村危房改造 125户',
      '领域 | 住房',
    ],
  },
  {
    name: 'a target that is a bound',
    place: {
      pledge: pledge({ deadline: undefined, topic: undefined }),
      related: [JOBS],
    },
    expect: [
      '具体程度 | 有数字 · 确保完成',
      '期限 | 未写明',
      '数字目标 | 新增就业 1.2万人（不低于）',
    ],
  },
  {
    name: 'a change that is about',
    place: { metric: houses, related: [ABOUT] },
    expect: ['数值 | 125户', '指标 | 农村危房改造', '性质 | 目标 · 总量', '变化 | +6%（约数）'],
  },
  {
    name: 'a pledge without a deadline',
    place: { pledge: pledge({ deadline: undefined }) },
    expect: ['具体程度 | 有数字 · 确保完成', '期限 | 未写明'],
  },
  {
    name: 'an inferred deadline',
    place: {
      pledge: pledge({ deadline: { text: '年底前', due: '2024-12-31', resolution: 'implied' } }),
    },
    expect: ['具体程度 | 有数字 · 确保完成', '期限 | 年底前 | 2024-12-31前（推算）'],
  },
  {
    name: 'a number that is a bound',
    place: { metric: metric('125户', { value: 125, unit: '户', bound: 'min' }) },
    expect: ['数值 | 125户', '性质 | 实际 · 总量', '限定 | 不低于'],
  },
  {
    name: 'a number without a value',
    place: { metric: metric('24.03亿元', { value: undefined }) },
    expect: ['数值 | 24.03亿元 | 未写明', '性质 | 实际 · 总量'],
  },
  {
    name: 'a period of one day that is not written out',
    place: {
      metric: metric('125户', {
        value: 125,
        unit: '户',
        period: { text: '', start: '2024-01-05', end: '2024-01-05', resolution: 'implied' },
      }),
    },
    expect: ['数值 | 125户', '性质 | 实际 · 总量', '时间 | 2024-01-05（推算）'],
  },
  { name: 'a passage: nothing', place: {}, expect: [] },
];

test.each(ROWS)('says of $name', ({ place, expect: said }) => {
  expect(lines(place)).toEqual(said);
});

test('a gist never ends in half a character', () => {
  expect(gist('𠮷𠮷𠮷', 3)).toBe('𠮷…');
  expect(gist('短', 3)).toBe('短');
});
