import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toComparable } from '../../lib/text/comparable';
import { findFigures, isSameQuantity } from '../../lib/text/figures';

const figuresOf = (source: string) => findFigures(toComparable(source).text);

describe('findFigures', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['增长19.1%', ['19.1%']],
    ['12,345.6万元', ['12,345.6万元']],
    ['1,2,3', ['1', '2', '3']],
    ['惠及三十二户', ['三十二']],
    ['进一步统一部署一批项目，队伍陆续到位', []],
    ['第一季度两个百分点', ['一', '两个百分点']],
    ['万元产值能耗', []],
    ['3.', ['3']],
    ['投入3300余万元', ['3300余万元']],
    ['百分之五点二', ['百分之五点二']],
    ['投资二点八八亿元', ['二点八八亿元']],
    ['增长-8.1%', ['-8.1%']],
    ['三项指标分别增长21.5%、7.1%和—10.1%', ['三', '21.5%', '7.1%', '-10.1%']],
    ['2019—2021年，5%—8%，5万元—8万元', ['2019', '2021', '5%', '8%', '5万元', '8万元']],
    ['——8个项目', ['8']],
    ['', []],
  ];
  it.each(rows)('%s', (text, figures) => {
    expect(figuresOf(text).map((figure) => figure.text)).toEqual(figures);
  });

  it('gives spans that hold the text', () => {
    const unit = fc.constantFrom(
      '1',
      '２',
      '.',
      ',',
      '-',
      '%',
      '三',
      '万',
      '亿',
      '元',
      '余',
      '增',
      '百',
      '分',
      '之',
      '点',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (source) => {
        const { text } = toComparable(source);
        for (const { start, end, text: written } of findFigures(text)) {
          expect(text.slice(start, end).replace('负', '-')).toBe(written);
        }
      }),
    );
  });

  it('takes linear time on what could be one number', () => {
    for (const letter of ['一', '1', '百分之', '1,', '1.'])
      expect(figuresOf(letter.repeat(40_000)).length).toBeGreaterThan(0);
  });
});

describe('isSameQuantity', () => {
  it.each([
    ['24.03亿元', '240300万元', true],
    ['24.03亿元', '24.30亿元', false],
    ['2億元', '200,000,000元', true],
    ['三十二', '32', true],
    ['8%', '8‰', false],
    ['8%', '80‰', true],
    ['1.5%', '1.5个百分点', false],
    ['-8%', '8%', false],
    ['5万千瓦', '50兆瓦', true],
    ['3公里', '3000米', true],
    ['3元', '3美元', false],
    ['1500亩', '100公顷', true],
    ['2 150', '2150', false],
  ])('%s and %s: %s', (a, b, isSame) => {
    const [one, other] = [figuresOf(a)[0], figuresOf(b)[0]];
    expect(one && other && isSameQuantity(one, other)).toBe(isSame);
  });
});
