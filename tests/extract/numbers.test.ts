import { describe, expect, it } from 'vitest';
import type { TraceStep } from '../../lib/extract/candidate';
import { readSites } from '../../lib/extract/numbers/number-site';
import { readUnit } from '../../lib/extract/numbers/unit-reader';
import { findQuantities } from '../../lib/extract/quantities/find-quantities';
import { readDocument } from '../../lib/extract/structure/index';
import { fold } from '../../lib/text/fold';

describe('the unit behind a number', () => {
  it.each([
    ['元/㎡', '元/平方米'],
    ['家次', '家次'],
    ['人(户)', '人(户)'],
    ['頭（隻）', '头(只)'],
    ['人次/日', '人次/日'],
    ['针剂次', '针剂次'],
    ['吨标准煤/万元', '吨标准煤/万元'],
    ['个百分点', '个百分点'],
    ['百分点', '个百分点'],
    [' 万元', undefined],
    [' 公里', '公里'],
    ['项目标任务', '项'],
    ['部门', '部门'],
    ['人口', '人口'],
    ['条例', undefined],
    ['条次干道', '条'],
    ['kmh', undefined],
    ['强企业', undefined],
    ['', undefined],
  ])('%s is %s', (text, unit) => {
    expect(readUnit(fold(text), 0)?.unit).toBe(unit);
  });
});

describe('the ends of a range', () => {
  const ranges = (text: string): unknown[] =>
    readSites(readDocument(text)).map(({ value, range }) => range ?? value);

  it.each<[string, unknown[]]>([
    ['引进企业3至5家。', [[3, 5]]],
    ['资金2700-3000万元。', [[27_000_000, 30_000_000]]],
    ['增长5%—5.5%。', [[5, 5.5]]],
    ['补助1.8万至2.6万元。', [[18_000, 26_000]]],
    ['培训三到五千人次。', [[3000, 5000]]],
    ['企业从3家到5家。', [3, 5]],
    ['编号12、15家。', [12, 15]],
    ['由10%至15%。', [10, 15]],
    ['降至5—3家。', [5, 3]],
  ])('%s', (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });
});

describe('the trace', () => {
  const steps = (text: string): TraceStep[] => {
    const heard: TraceStep[] = [];
    findQuantities(readDocument(text), (step) => heard.push(step));
    return heard;
  };

  it('tells of what was offered, what lost and why', () => {
    expect(steps('第3家门店开业。')).toEqual([
      expect.objectContaining({ stage: 'rule', name: 'count', verdict: 'offered' }),
      expect.objectContaining({
        stage: 'refiner',
        name: 'unlikely',
        verdict: 'dropped',
        reason: 'ordinal',
      }),
    ]);
  });

  it('tells of a bound that was read', () => {
    expect(steps('完成改造近40台。')).toContainEqual(
      expect.objectContaining({
        stage: 'refiner',
        name: 'bound',
        verdict: 'changed',
        reason: 'approx',
      }),
    );
  });

  it('tells which of two readings won', () => {
    expect(steps('分别提高9个、7个百分点。')).toContainEqual(
      expect.objectContaining({
        name: 'overlap',
        verdict: 'dropped',
        reason: 'inside shared-unit',
      }),
    );
  });
});
