import { describe, expect, it } from 'vitest';
import { readTypedValue } from '../../lib/corrections/typed-value';

describe('a figure that is typed', () => {
  it.each([
    ['2.88亿元', { value: 288_000_000, unit: '元', bound: 'exact' }],
    ['28800万元', { value: 288_000_000, unit: '元', bound: 'exact' }],
    ['28800 万', { value: 288_000_000, unit: '', bound: 'exact' }],
    ['288,000,000元', { value: 288_000_000, unit: '元', bound: 'exact' }],
    ['19.1%', { value: 19.1, unit: '%', bound: 'exact' }],
    ['１９．１％', { value: 19.1, unit: '%', bound: 'exact' }],
    ['百分之十九', { value: 19, unit: '%', bound: 'exact' }],
    ['下降3%', { value: -3, unit: '%', bound: 'exact' }],
    ['-3%', { value: -3, unit: '%', bound: 'exact' }],
    ['增长2个百分点', { value: 2, unit: '个百分点', bound: 'exact' }],
    ['約10座', { value: 10, unit: '座', bound: 'approx' }],
    ['90%以上', { value: 90, unit: '%', bound: 'min' }],
    ['不超过5.5%', { value: 5.5, unit: '%', bound: 'max' }],
    ['1000余件', { value: 1000, unit: '件', bound: 'min' }],
    ['3-5家', { value: 3, range: [3, 5], unit: '家', bound: 'exact' }],
    ['3至5万人', { value: 30_000, range: [30_000, 50_000], unit: '人', bound: 'exact' }],
    ['3%～5%', { value: 3, range: [3, 5], unit: '%', bound: 'exact' }],
    ['≥90%', { value: 90, unit: '%', bound: 'min' }],
    ['90%及以上', { value: 90, unit: '%', bound: 'min' }],
    ['<5', { value: 5, unit: '', bound: 'max' }],
    ['-5~-3%', { value: -5, range: [-5, -3], unit: '%', bound: 'exact' }],
    ['回落0.3个百分点', { value: -0.3, unit: '个百分点', bound: 'exact' }],
    ['2.88亿元。', { value: 288_000_000, unit: '元', bound: 'exact' }],
    ['三座', { value: 3, unit: '座', bound: 'exact' }],
  ])('%s', (typed, expected) => expect(readTypedValue(typed)).toEqual(expected));

  it.each([
    '',
    '前列',
    '亿元',
    '2015年至今3个',
    'abc',
    '1.2.3元',
    '三分之一',
    '一半',
    '五成',
    '5-3亿元',
    '-5~3%',
    '100-',
    '3,,元',
    `3${'很'.repeat(30)}`,
  ])('%j is none', (typed) => expect(readTypedValue(typed)).toBeUndefined());
});
