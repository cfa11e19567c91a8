import { expect, test } from 'vitest';
import { factsOf, gist } from '../../lib/wording/facts';
import { foundPlaces } from '../../lib/reader/places';
import type { Place } from '../../lib/reader/places';
import { EXTRACTION, WORDS, annotation, target } from './samples';

const PLACES = await foundPlaces(EXTRACTION);

function placeOf(text: string): Place {
  const place = PLACES.find((one) => one.text === text);
  if (place === undefined) throw new Error(`no place ${text}`);
  return place;
}

const lines = (place: Place): string[] =>
  factsOf(place, EXTRACTION, WORDS).map(({ label, value, aside }) => [label, value, aside].filter(Boolean).join(' | '));

test('a metric says value, indicator, nature, unit, period and what changed', () => {
  expect(lines(placeOf('24.03亿元'))).toEqual([
    '数值 | 2,403,000,000元 | 24.03亿元',
    '指标 | 财政总收入',
    '性质 | 实际 · 总量',
    '单位 | 元',
    '时间 | 全年 | 2023-01-01 至 2023-12-31（推算）',
    '变化 | 同比 +19.1%',
  ]);
});

test('a change names what it is compared with and of what it is', () => {
  expect(lines(placeOf('19.1%'))).toEqual([
    '数值 | +19.1%',
    '性质 | 实际 · 增速/增减额',
    '单位 | %',
    '对比 | 同比',
    '所属指标 | 财政总收入 24.03亿元',
  ]);
});

test('a target names its pledge', () => {
  expect(lines(placeOf('125户'))).toContain('所在承诺 | 2024年底前完成农村危房改造125户。');
});

test('a pledge says specificity, strength, deadline, targets and topic', () => {
  expect(lines(placeOf('2024年底前完成农村危房改造125户。'))).toEqual([
    '具体程度 | 有数字',
    '力度 | 确保完成',
    '期限 | 2024年底前 | 2024-12-31前',
    '数字目标 | 农村危房改造 125户',
    '领域 | 住房',
  ]);
});

test('a pledge without a deadline says so', () => {
  const place = { ...placeOf('2024年底前完成农村危房改造125户。') };
  const open = { ...place, pledge: place.pledge && { ...place.pledge, deadline: undefined, targets: [] } };
  expect(lines(open)).toContain('期限 | 未写明');
});

test('a bound is said where the number is not exact', () => {
  const place = placeOf('24.03亿元');
  expect(lines({ ...place, metric: place.metric && { ...place.metric, bound: 'min' } })).toContain('界限 | 不低于');
});

test('a passage says what became of its wording', () => {
  const stored = annotation({ target: target(0, 3) });
  const changed: Place = {
    key: 'annotation:1',
    subject: 'passage',
    start: 0,
    end: 3,
    text: '临溪镇',
    annotation: stored,
    match: { outcome: 'number-changed', start: 0, end: 3, found: '增长18.1%' },
  };
  expect(lines(changed)).toEqual(['原文 | 数字已改变', '现改为 | 增长18.1%']);
  expect(lines({ ...changed, match: { outcome: 'same', start: 0, end: 3 } })).toEqual([]);
});

test('a gist never ends in half a character', () => {
  expect(gist('𠮷𠮷𠮷', 3)).toBe('𠮷…');
  expect(gist('短', 3)).toBe('短');
});
