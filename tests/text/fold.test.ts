import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../lib/text/fold';

it.each([
  ['full-width digits and signs', '１２．５％（约）', '12.5%(约)'],
  ['Traditional characters', '實現稅收２４億元', '实现税收24亿元'],
  ['characters of both scripts stay', '成效显著', '成效显著'],
  ['every dash', '3—5、3–5、3－5', '3-5、3-5、3-5'],
  ['every wave dash', '10～20、10〜20', '10~20、10~20'],
  ['white space', 'a\u3000b\u00a0c\td', 'a b c d'],
  ['line breaks stay', '一\n二\u2028三', '一\n二\n三'],
  ['corner quotes', '「三個一」', '“三个一”'],
  ['Chinese stops stay', '完成。甲、乙', '完成。甲、乙'],
  ['a raised decimal point', '增长4·3％，5·12演练', '增长4.3%,5·12演练'],
  ['what needs more than one unit stays', '2万㎡①', '2万㎡①'],
  ['look-alikes from PDF text', '⼀、⼯作', '一、工作'],
  ['radicals of the supplement', '⻓⻢镇⻅⻋站，⻛⽔⻬⻜', '长马镇见车站,风水齐飞'],
  ['both micro signs', '29µg、29μg', '29μg、29μg'],
])('%s: %s', (_name, text, expected) => {
  expect(fold(text)).toBe(expected);
});

it('leaves no radical, Kangxi or of the supplement', () => {
  const assigned = (code: number): boolean => code !== 0x2e9a && (code <= 0x2ef3 || code >= 0x2f00);
  const codes = Array.from({ length: 0x2fd6 - 0x2e80 }, (_, index) => 0x2e80 + index).filter(
    assigned,
  );
  /* ⺀ stands for no character. */
  const left = codes.filter(
    (code) => fold(String.fromCharCode(code)) === String.fromCharCode(code),
  );
  expect(codes).toHaveLength(329);
  expect(left).toEqual([0x2e80]);
});

it('keeps the length of any text, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
  );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (codes) => fold(String.fromCharCode(...codes)).length === codes.length,
    ),
  );
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
