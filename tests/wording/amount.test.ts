import { expect, test } from 'vitest';
import type { Metric } from '../../lib/model/extraction';
import { briefAmount, spellAmount } from '../../lib/wording/amount';
import { wordsOf } from '../../lib/wording/words';
import { WORDS, metric } from './samples';

interface Row {
  readonly name: string;
  readonly of: Partial<Metric>;
  readonly expect: { readonly full: string; readonly short?: string } | undefined;
}

const ROWS: readonly Row[] = [
  {
    name: '亿',
    of: { value: 2_403_000_000 },
    expect: { full: '2,403,000,000元', short: '24.03亿元' },
  },
  {
    name: '万',
    of: { value: 12_500, unit: '户' },
    expect: { full: '12,500户', short: '1.25万户' },
  },
  { name: 'just below 万', of: { value: 9_999, unit: '人' }, expect: { full: '9,999人' } },
  {
    name: 'just below 亿',
    of: { value: 99_990_000 },
    expect: { full: '99,990,000元', short: '9,999万元' },
  },
  {
    name: 'more than 10,000 亿',
    of: { value: 1.234e12 },
    expect: { full: '1,234,000,000,000元', short: '12,340亿元' },
  },
  { name: 'percent', of: { value: 19.1, unit: '%' }, expect: { full: '19.1%' } },
  { name: 'rise', of: { value: 19.1, unit: '%', kind: 'change' }, expect: { full: '+19.1%' } },
  { name: 'fall', of: { value: -2.5, unit: '%', kind: 'change' }, expect: { full: '-2.5%' } },
  {
    name: 'fall in 亿',
    of: { value: -120_000_000, kind: 'change' },
    expect: { full: '-120,000,000元', short: '-1.2亿元' },
  },
  {
    name: 'what floating point added',
    of: { value: 0.1 + 0.2, unit: '%' },
    expect: { full: '0.3%' },
  },
  { name: 'range', of: { range: [3, 5], unit: '个' }, expect: { full: '3–5个' } },
  {
    name: 'range in 万',
    of: { range: [20_000, 30_000] },
    expect: { full: '20,000–30,000元', short: '2万–3万元' },
  },
  { name: 'zero', of: { value: 0, unit: '起' }, expect: { full: '0起' } },
  { name: 'no value', of: { kind: 'rank', unit: '' }, expect: undefined },
];

test.each(ROWS)('spells $name', ({ of, expect: spelled }) => {
  expect(spellAmount(metric('24.03亿元', of), WORDS)).toEqual(spelled);
});

test('Traditional Chinese has its own characters', () => {
  expect(briefAmount(metric('24.03亿元', { value: 2_403_000_000 }), wordsOf('zh_TW'))).toBe(
    '24.03億元',
  );
});

test('a metric without a value is called by its wording', () => {
  expect(briefAmount(metric('24.03亿元', { value: undefined }), WORDS)).toBe('24.03亿元');
});
