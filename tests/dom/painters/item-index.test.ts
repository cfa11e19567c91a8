import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ItemIndex } from '../../../lib/dom/painters/item-index';

describe('ItemIndex', () => {
  it('finds what a look at every item finds', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
        const found = new ItemIndex(spans).touching(asked.start, asked.end);
        expect(new Set(found)).toEqual(
          new Set(spans.filter(({ start, end }) => start < asked.end && end > asked.start)),
        );
        expect(found).toEqual([...found].sort((a, b) => a.start - b.start || b.end - a.end));
      }),
    );
  });
});
