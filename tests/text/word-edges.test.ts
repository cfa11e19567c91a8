import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEdges, indexWords } from '../../lib/text/word-edges';

const edges = indexEdges(['完成', '完成编制', '编制', '成']);

describe('indexEdges', () => {
  it.each([
    ['完成编制工作', 0, 6, 4],
    ['完成编制工作', 0, 3, 2],
    ['完成编制工作', 1, 6, 1],
    ['工作完成', 0, 4, 0],
    ['', 0, 0, 0],
  ])('finds in %s at %i before %i a word of %i', (text, at, limit, length) => {
    expect(edges.lengthAt(text, at, limit)).toBe(length);
  });

  it.each([
    ['完成编制', 0, 4, 4],
    ['完成编制', 1, 4, 2],
    ['全面完成', 0, 4, 2],
    ['全面完成', 3, 4, 1],
    ['完成了', 0, 3, 0],
    ['完成', 0, 0, 0],
  ])('finds in %s from %i to %i a word of %i', (text, floor, end, length) => {
    expect(edges.lengthBefore(text, floor, end)).toBe(length);
  });

  it('agrees with trying every length', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 }),
        (words, text) => {
          const index = indexEdges(words);
          for (let at = 0; at <= text.length; at += 1) {
            const starting = words
              .filter((other) => text.startsWith(other, at))
              .map((other) => other.length);
            const ending = words
              .filter((other) => text.slice(0, at).endsWith(other))
              .map((other) => other.length);
            expect(index.lengthAt(text, at, text.length)).toBe(Math.max(0, ...starting));
            expect(index.lengthBefore(text, 0, at)).toBe(Math.max(0, ...ending));
          }
          expect(index.standsIn(text, 0, text.length)).toBe(
            words.some((other) => text.includes(other)),
          );
        },
      ),
    );
  });

  it('refuses words that are too long for it', () => {
    expect(() => indexEdges(['一'.repeat(16)]).lengthAt('一', 0, 1)).toThrow(RangeError);
  });
});

describe('indexWords', () => {
  const index = indexWords([
    ['完成', 1],
    ['完成编制', 2],
    ['成', 3],
    ['完成', 4],
  ]);
  it('answers the value of the longest word, the first where it was listed twice', () => {
    expect(index.valueAt('完成编制', 0, 4)).toBe(2);
    expect(index.valueAt('完成编制', 0, 3)).toBe(1);
    expect(index.valueBefore('已完成', 0, 3)).toBe(1);
    expect(index.valueBefore('已完成', 2, 3)).toBe(3);
    expect(index.valueAt('已', 0, 1)).toBeUndefined();
  });
  it('visits the words from left to right, none overlapping', () => {
    const found: (readonly [number, number, number])[] = [];
    index.scan('成了完成编制完', 0, 7, (start, end, value) => found.push([start, end, value]));
    expect(found).toEqual([
      [0, 1, 3],
      [2, 6, 2],
    ]);
  });
});
