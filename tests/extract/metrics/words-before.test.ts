import { describe, expect, it } from 'vitest';
import { metricOf } from '../decisions-of';

/** What the words right before a figure say: where its name ends, its kind, basis and sign. */
const ROWS: readonly (readonly [marked: string, name: string, kind: string, value: number])[] = [
  ['茶叶总产值同比增长|19.1%|。', '茶叶总产值', 'change', 19.1],
  ['茶叶总产值累计完成|3亿元|。', '茶叶总产值', 'level', 300_000_000],
  ['绿化覆盖率稳定在|41%|。', '绿化覆盖率', 'share', 41],
  /* growth that stays somewhere is growth, what rose to somewhere is a level */
  ['茶叶总产值增长保持在|6%|。', '茶叶总产值', 'change', 6],
  ['绿化覆盖率提高到|41%|。', '绿化覆盖率', 'share', 41],
  ['旱厕数量减少至|30座|。', '旱厕', 'level', 30],
  /* the fall of a fall is a rise */
  ['税收降幅缩小|2个百分点|。', '税收', 'change', 2],
  ['税收增幅回落|2个百分点|。', '税收', 'change', -2],
  /* words of change that are parts of names */
  ['完成审计|16项|。', '审计', 'level', 16],
  ['新增减排量|400吨|。', '新增减排量', 'level', 400],
  ['全镇人口自然增长率|2‰|。', '人口自然增长率', 'share', 2],
  ['中欧班列|260列|。', '中欧班列', 'level', 260],
];

describe('the words before a figure', () => {
  it.each(ROWS)('%s: %s, %s %s', (marked, name, kind, value) => {
    const metric = metricOf(marked, 'review');
    expect([metric?.indicator?.text, metric?.kind, metric?.value]).toEqual([name, kind, value]);
  });
  it.each([
    ['茶叶总产值同比增长|19.1%|。', 'year-on-year'],
    ['客流环比下降|3%|。', 'period-on-period'],
    ['茶叶总产值年均增长|9%|。', 'annual-average'],
    ['茶叶总产值增长|9%|。', undefined],
  ])('%s is taken against %s', (marked, basis) =>
    expect(metricOf(marked, 'review')?.basis).toBe(basis),
  );
});
