import { describe, expect, it } from 'vitest';
import { direction, grouped, inFull, needsFull } from '../../lib/view/quantity';
import { metric } from './samples';

const METRICS = [
  { name: '2.88亿元', change: {}, full: '288,000,000 元', needs: true, way: undefined },
  {
    name: '1.2万件',
    change: { text: '1.2万件', value: 12_000, unit: '件' },
    full: '12,000 件',
    needs: true,
    way: undefined,
  },
  {
    name: '125户',
    change: { text: '125户', value: 125, unit: '户' },
    full: '125 户',
    needs: false,
    way: undefined,
  },
  {
    name: '１２，０００人',
    change: { text: '12，000人', value: 12_000, unit: '人' },
    full: '12,000 人',
    needs: false,
    way: undefined,
  },
  {
    name: '近180人',
    change: { text: '近180人', value: 180, unit: '人', bound: 'approx' },
    full: '≈180 人',
    needs: true,
    way: undefined,
  },
  {
    name: '3.5万亩以上',
    change: { text: '3.5万亩以上', value: 35_000, unit: '亩', bound: 'min' },
    full: '≥35,000 亩',
    needs: true,
    way: undefined,
  },
  {
    name: '5.5%以内',
    change: { text: '5.5%以内', value: 5.5, unit: '%', bound: 'max' },
    full: '≤5.5 %',
    needs: true,
    way: undefined,
  },
  {
    name: '3至5家',
    change: { text: '3至5家', value: 3, range: [3, 5], unit: '家' },
    full: '3–5 家',
    needs: true,
    way: undefined,
  },
  {
    name: '增长19.1%',
    change: { text: '19.1%', value: 19.1, unit: '%', kind: 'change' },
    full: '+19.1 %',
    needs: false,
    way: 'up',
  },
  {
    name: '下降3.2%',
    change: { text: '3.2%', value: -3.2, unit: '%', kind: 'change' },
    full: '−3.2 %',
    needs: false,
    way: 'down',
  },
  {
    name: '持平',
    change: { text: '持平', value: 0, unit: '', kind: 'change' },
    full: '0',
    needs: true,
    way: 'flat',
  },
  {
    name: '下降0%',
    change: { text: '0%', value: -0, unit: '%', kind: 'change' },
    full: '0 %',
    needs: false,
    way: 'flat',
  },
  {
    name: '零下12度',
    change: { text: '零下12度', value: -12, unit: '度' },
    full: '−12 度',
    needs: true,
    way: undefined,
  },
  {
    name: '下降2%至3%',
    change: { text: '2%至3%', value: -2, range: [-2, -3], unit: '%', kind: 'change' },
    full: '−2–−3 %',
    needs: true,
    way: 'down',
  },
  {
    name: '前列',
    change: { text: '前列', value: undefined, unit: '', kind: 'rank' },
    full: undefined,
    needs: false,
    way: undefined,
  },
  {
    name: '翻一番',
    change: { text: '翻一番', value: 2, unit: '', kind: 'multiple' },
    full: '2',
    needs: true,
    way: undefined,
  },
  {
    name: '1.1万亿元',
    change: { text: '1.1万亿元', value: 1.1e12 },
    full: '1,100,000,000,000 元',
    needs: true,
    way: undefined,
  },
] as const;

describe.each(METRICS)('the value of $name', ({ change, full, needs, way }) => {
  it('is written in full, where that tells more, with its direction', () => {
    const item = metric(change);
    expect(inFull(item)).toBe(full);
    expect(needsFull(item)).toBe(needs);
    expect(direction(item)).toBe(way);
  });
});

it('sets the thousands of a count apart', () => {
  expect([0, 999, 12_345].map(grouped)).toEqual(['0', '999', '12,345']);
});
