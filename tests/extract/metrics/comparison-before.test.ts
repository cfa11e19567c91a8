import { describe, expect, it } from 'vitest';
import type { Basis } from '../../../lib/model/extraction';
import { metricOf } from '../decisions-of';

const ROWS: readonly (readonly [
  marked: string,
  kind: string,
  basis: Basis | undefined,
  value: number,
])[] = [
  ['茶叶产值比上年增长|12%|。', 'change', 'year-on-year', 12],
  ['存款余额较年初增加|3亿元|。', 'change', 'since-year-start', 300_000_000],
  ['客流量比上月下降|4%|。', 'change', 'period-on-period', -4],
  ['税收比预算增加|200万元|。', 'change', 'against-plan', 2_000_000],
  ['茶叶产值比2020年增长|60%|。', 'change', 'since-base-year', 60],
  ['茶叶产值是2020年的|186%|。', 'share', 'since-base-year', 186],
  ['茶叶产值平均每年增长|9%|。', 'change', 'annual-average', 9],
  ['茶业、旅游产值同比分别下降2.7%和上升|8.4%|。', 'change', 'year-on-year', 8.4],
  /* a difference against others has no basis in time */
  ['茶叶增速高于全县平均水平|2个百分点|。', 'change', undefined, 2],
  ['茶叶增速低于全县平均水平|2个百分点|。', 'change', undefined, -2],
  /* words that look like a comparison: a ratio, a match, what is counted by heads */
  ['养老机构床护比达到|4:1|。', 'level', undefined, 4],
  ['云溪村篮球比赛吸引观众|3000人|。', 'level', undefined, 3000],
  ['每百户拥有汽车|46辆|。', 'level', undefined, 46],
];

describe('what a figure is compared with', () => {
  it.each(ROWS)('%s: %s, %s, %s', (marked, kind, basis, value) => {
    const metric = metricOf(marked, 'review');
    expect([metric?.kind, metric?.basis, metric?.value]).toEqual([kind, basis, value]);
  });
  it('ends the name of what is compared', () => {
    const named = (marked: string) => metricOf(marked, 'review')?.indicator?.text;
    expect(named('茶叶产值比上年增长|12%|。')).toBe('茶叶产值');
    expect(named('茶叶产值由年初的|7亿元|增加到9亿元。')).toBe('茶叶产值');
    expect(named('茶叶产值2020年|7亿元|。')).toBe('茶叶产值');
    expect(named('竹林覆盖率由上年末|38%|提高到41%。')).toBe('竹林覆盖率');
    expect(named('茶叶产值相当于邻镇的|2.4倍|。')).toBe('茶叶产值');
    expect(named('合作社社员连续三年居全县|第一|。')).toBeUndefined();
  });
});
