import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSource, toComparable, toSource } from '../../lib/text/comparable';
import { RADICAL_CHARACTERS, RADICALS } from '../../lib/text/radicals';

const rows: readonly (readonly [string, string])[] = [
  ['财政收入　２.８８亿元', '财政收入2.88亿元'],
  ['財政總收入２４．０３億元，增長兩成', '财政总收入24.03亿元,增长两成'],
  ['１ ２', '1 2'],
  ['财 政\n收\u200b入', '财政收入'],
  ['2019—2021年，“十四五”', '2019-2021年,"十四五"'],
  ['⻓江⻔户，⾒⻅⻋⻢⻛⻚', '长江门户,见见车马风页'],
  ['著力乾部瞭解藉助', '着力干部了解借助'],
  ['', ''],
];

describe('toComparable', () => {
  it.each(rows)('%j reads %j', (text, folded) => {
    expect(toComparable(text).text).toBe(folded);
  });

  it('knows a character for each radical, as that reads itself', () => {
    expect(RADICALS.length).toBe(RADICAL_CHARACTERS.length);
    expect(toComparable(RADICALS).text).toBe(toComparable(RADICAL_CHARACTERS).text);
  });

  it('maps any span back to a source span that folds alike', () => {
    const unit = fc.constantFrom(
      '1',
      '２',
      ' ',
      '　',
      '增',
      '億',
      '⻓',
      '⾒',
      '\u200b',
      '—',
      '，',
      '\ud800',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const folded = toComparable(text);
        const start = Math.min(a, b, folded.text.length);
        const end = Math.min(Math.max(a, b), folded.text.length);
        const source = toSource(folded, start, end);
        expect(toComparable(text.slice(source.start, source.end)).text).toBe(
          folded.text.slice(start, end).trim(),
        );
        expect(fromSource(folded, folded.starts[start] ?? 0)).toBe(start);
      }),
    );
  });
});
