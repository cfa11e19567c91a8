import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../lib/anchor/align';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { makeSkeleton } from '../../lib/anchor/skeleton';
import { toComparable } from '../../lib/text/comparable';
import { findFigures } from '../../lib/text/figures';
import { findStretches, indexSeeds } from '../../lib/anchor/seeds';
import { similarity } from '../../lib/anchor/similarity';
import { TEXT } from './sample';

/** The skeleton of a text as written. */
function skeletonOf(source: string): string {
  const { text } = toComparable(source);
  return makeSkeleton(text, findFigures(text)).text;
}

describe('the search for stretches', () => {
  it('points to where a changed passage stands', () => {
    const skeleton = skeletonOf(`${'各村各组抓好落实。'.repeat(400)}${TEXT}`);
    const pattern = skeletonOf('拆除违法建设3.5万平方米,进一步推进社区食堂建设');
    const found = findStretches(indexSeeds(skeleton), pattern, { expected: 0, limit: 2 });
    const place = skeleton.indexOf('拆除违法');
    expect(found.some((start) => Math.abs(start - place) <= 64)).toBe(true);
  });

  it('answers nothing for what is not there, or too short', () => {
    const index = indexSeeds('财政收入');
    expect(findStretches(index, '天气预报说明', { expected: 0, limit: 2 })).toEqual([]);
    expect(findStretches(indexSeeds(''), '财', { expected: 0, limit: 2 })).toEqual([]);
  });
});

describe('align', () => {
  it('finds the edges around a replaced part', () => {
    const edges = align('前文甲乙后文', '前文一二三后文');
    expect([edges.before(2), edges.after(4)]).toEqual([2, 5]);
  });
});

describe('similarity', () => {
  it('is 1 for equals, 0 for nothing in common, and symmetric', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(similarity('甲乙', '丙丁')).toBe(0);
  });
});

describe('describe', () => {
  it('takes 32 units of context and no half of a pair', () => {
    const text = `${'字'.repeat(40)}😀${'甲'.repeat(31)}数${'乙'.repeat(31)}😀后`;
    const start = text.indexOf('数');
    const target = describeTarget(text, 'h', { start, end: start + 1 }, 'u');
    expect(target.quote).toEqual({
      type: 'TextQuoteSelector',
      exact: '数',
      prefix: '甲'.repeat(31),
      suffix: '乙'.repeat(31),
    });
    expect(target.position).toEqual({ type: 'TextPositionSelector', start, end: start + 1 });
  });

  it('throws for a span that is not in the text', () => {
    expect(() => describeTarget('甲', 'h', { start: 1, end: 1 }, 'u')).toThrow(RangeError);
    expect(() => describeTarget('甲', 'h', { start: 0, end: 2 }, 'u')).toThrow(RangeError);
  });
});
