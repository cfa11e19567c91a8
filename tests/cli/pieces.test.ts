import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batched, jsonPieces } from '../../cli/pieces';

describe('jsonPieces', () => {
  const rows = [
    { name: 'nothing', value: {} },
    {
      name: 'lists, empty ones, nested ones',
      value: { a: [], b: [{ c: [1, [2]] }, {}, 'x\ny'], d: { e: [] } },
    },
    { name: 'what is undefined', value: { a: undefined, b: [undefined, 1], c: { d: undefined } } },
  ];
  it.each(rows)('$name', ({ value }) => {
    for (const indent of [0, 1] as const)
      expect([...jsonPieces(value, indent)].join('')).toBe(
        JSON.stringify(value, undefined, indent),
      );
  });

  it('is what JSON.stringify gives, for every object', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(0 as const, 1 as const),
        (value, indent) => {
          expect([...jsonPieces(value, indent)].join('')).toBe(
            JSON.stringify(value, undefined, indent),
          );
        },
      ),
    );
  });

  it('gives a list entry by entry', () => {
    const list = Array.from({ length: 1_000 }, (_, index) => ({ index, text: '年'.repeat(50) }));
    expect(Math.max(...[...jsonPieces({ list }, 1)].map(({ length }) => length))).toBeLessThan(100);
  });
});

describe('batched', () => {
  it('keeps the text and makes few pieces of many', () => {
    const pieces = Array.from({ length: 30_000 }, (_, index) => `${index},`);
    const batches = [...batched(pieces)];
    expect(batches.join('')).toBe(pieces.join(''));
    expect(batches.length).toBeLessThan(5);
    expect([...batched(['', ''])]).toEqual([]);
  });
});
