import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold';
import { readNumeral, scanNumerals, scanPart } from '../../lib/text/numerals';
import type { Numeral } from '../../lib/text/numerals';
import { fullWidth, inChinese, withSeparators } from './written-number';

describe('one number', () => {
  it.each([
    ['1.2万', 12_000],
    ['24.66万亿', 24.66e12],
    ['2亿3000万', 230_000_000],
    ['3千余', 3000],
    ['3300余万', 33_000_000],
    ['45万余', 450_000],
    ['20余亿', 2e9],
    ['六万万', 6e8],
    ['两千三百', 2300],
    ['两千三', 2300],
    ['一万二', 12_000],
    ['一百零五', 105],
    ['一千零五十', 1050],
    ['一万零三百', 10_300],
    ['三点五', 3.5],
    ['十点二', 10.2],
    ['十二点五亿', 1.25e9],
    ['十亿四千万', 1_040_000_000],
    ['二〇二一', 2021],
    ['3千', 3000],
    ['1,234,567', 1_234_567],
    ['十', 10],
    ['百', 100],
    ['万亿', 1e12],
    ['数百', 100],
    ['十几', 10],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, start: 0, end: text.length });
  });

  it.each([
    ['两三', [2, 3]],
    ['十七八', [17, 18]],
    ['二三十', [20, 30]],
    ['三五百', [300, 500]],
  ])('%s means %j', (text, range) => {
    expect(readNumeral(text, 0)).toMatchObject({ range, value: range[0] });
  });

  it.each([
    ['十几', { more: true }],
    ['300', { more: false, bare: false, style: 'arabic' }],
    ['3千', { style: 'mixed' }],
    ['千亿', { bare: true, style: 'chinese' }],
    ['十亿', { bare: false }],
    ['一九九八', { sequence: true }],
  ])('%s is marked %j', (text, marks) => {
    expect(readNumeral(text, 0)).toMatchObject(marks);
  });
});

describe('numbers in a text', () => {
  const found = (text: string): [string, number][] =>
    scanNumerals(text).map(({ start, end, value }) => [text.slice(start, end), value]);

  it.each<[string, [string, number][]]>([
    [
      '完成生产总值41亿元,增长15%',
      [
        ['41亿', 41e8],
        ['15', 15],
      ],
    ],
    ['装机100千瓦', [['100', 100]]],
    ['距离三千米', [['三千', 3000]]],
    ['人数十万', [['十万', 100_000]]],
    [
      '会议八点三十分开始',
      [
        ['八', 8],
        ['三十', 30],
      ],
    ],
    ['版本1.2.3发布', []],
    ['预算一兆二千亿元', [['一兆二千亿', 1.2e12]]],
    ['装机30兆瓦', [['30', 30]]],
    ['编号999999999999999999', []],
    ['提高1.2百分点', [['1.2', 1.2]]],
    ['提高1.2千分点', [['1.2', 1.2]]],
    ['分别为3,100元', [['3,100', 3100]]],
    ['没有数字的一句', [['一', 1]]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('any number', () => {
  const whole = fc.integer({ min: 1, max: 999_999_999 });
  const readsBack = (text: string, value: number): void => {
    const folded = fold(`共${text}个`);
    expect(scanNumerals(folded)).toEqual([
      expect.objectContaining({ start: 1, end: 1 + text.length, value }),
    ]);
  };

  it('reads back in digits', () =>
    fc.assert(fc.property(whole, (value) => readsBack(String(value), value))));
  it('reads back with separators', () =>
    fc.assert(fc.property(whole, (value) => readsBack(withSeparators(value), value))));
  it('reads back in full-width digits', () =>
    fc.assert(fc.property(whole, (value) => readsBack(fullWidth(String(value)), value))));
  it('reads back in Chinese numerals', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) =>
        readsBack(inChinese(value), value),
      ),
    ));

  it('reads back with decimals and a multiplier', () => {
    const multipliers = fc.constantFrom<[string, number]>(
      ['', 1],
      ['万', 1e4],
      ['亿', 1e8],
      ['万亿', 1e12],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), multipliers, (cents, [word, size]) => {
        const written = (cents / 100).toFixed(2);
        readsBack(`${written}${word}`, Number(((cents / 100) * size).toPrecision(15)));
      }),
    );
  });

  it('is found in spans that never overlap, whatever the text', () => {
    const characters = fc.constantFrom(
      ...'0123456789,.，．一二三四五六七八九十百千万亿零〇两几数余多来点个元%年、 \n至-',
    );
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
        let end = 0;
        for (const numeral of scanNumerals(fold(text))) {
          expect(numeral.start).toBeGreaterThanOrEqual(end);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(Number.isFinite(numeral.value)).toBe(true);
          end = numeral.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('scanPart', () => {
  it('finds the same numbers wherever the text is parted', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '12',
        '.5',
        '万',
        '三',
        '十',
        '两',
        '-',
        '多',
        '，',
        '第',
        '约3',
        '1,200',
        '零',
        '家',
      ),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 7 }), (parts, size) => {
        const text = parts.join('');
        const numerals: Numeral[] = [];
        for (let at = 0; at < text.length;)
          at = scanPart(text, numerals, at, Math.min(text.length, at + size));
        expect(numerals).toEqual(scanNumerals(text));
      }),
    );
  });
});
