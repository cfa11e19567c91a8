import { describe, expect, it } from 'vitest';
import { HEADLINES } from '../../lib/model/reference';
import { headlineKey, headlineOfKey, headlinesNamed, metricKey } from '../../lib/series/index';
import { METRIC } from '../builders/extraction';

describe('headline keys', () => {
  it('lead back to their headline, each to one', () => {
    expect(HEADLINES.map((one) => headlineOfKey(headlineKey(one)))).toEqual([...HEADLINES]);
  });

  it('are what a metric of that indicator has', () => {
    const metric = {
      ...METRIC,
      indicator: { text: '生产总值', start: 0, end: 4 },
      kind: 'change',
      unit: '%',
    } as const;
    expect(metricKey(metric)).toBe(headlineKey('gdp-growth'));
    expect(headlineOfKey('地区生产总值·年均')).toBeUndefined();
  });
});

const ASKED: readonly (readonly [words: string, ...headlines: string[]])[] = [
  ['gdp', 'gdp-growth', 'gdp-level'],
  ['gdp-growth', 'gdp-growth'],
  ['GDP增速', 'gdp-growth'],
  ['地区生产总值', 'gdp-growth', 'gdp-level'],
  ['社零', 'retail-growth'],
  ['CPI', 'cpi'],
  ['unemployment', 'unemployment-survey', 'unemployment-registered'],
  ['农民人均纯收入', 'rural-income-growth'],
  ['财政收入', 'budget-revenue-growth', 'budget-revenue-level'],
  ['万元GDP能耗', 'energy-intensity'],
  ['人均GDP'],
  ['出口总额'],
  [''],
];

describe('what is asked for by name', () => {
  it.each(ASKED)('%s', (words, ...headlines) => {
    expect(headlinesNamed(words)).toEqual(headlines);
  });
});
