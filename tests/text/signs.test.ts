import { describe, expect, it } from 'vitest';
import { createSigns } from '../../lib/text/signs';

const signs = createSigns({ law: '《》', year: '年', both: '年《' });
const [law, year, both] = [signs.bit('law'), signs.bit('year'), signs.bit('both')];

describe('createSigns', () => {
  it.each([
    ['加快发展', 0, 4, 0],
    ['《条例》', 0, 4, law | both],
    ['《条例》', 1, 4, law],
    ['今年', 0, 2, year | both],
    ['今年', 0, 1, 0],
    ['', 0, 0, 0],
  ])('finds in %s from %i to %i the bits %i', (text, start, end, bits) => {
    expect(signs.in(text, start, end)).toBe(bits);
  });

  it('tells the groups of one unit', () => expect(signs.at('年'.charCodeAt(0))).toBe(year | both));

  it('holds 31 groups and refuses more', () => {
    const groups = (count: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `group${index}`,
          String.fromCharCode(0x4e00 + index),
        ]),
      );
    const many = createSigns(groups(31));
    expect(many.in('\u4e1e', 0, 1)).toBe(many.bit('group30'));
    expect(many.bit('group30')).not.toBe(0);
    expect(() => createSigns(groups(32))).toThrow(RangeError);
  });
});
