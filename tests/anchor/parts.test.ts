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
  const BEFORE = '全镇上下团结一心，真抓实干，较好完成了年初确定的各项目标任务，共';
  const BEHIND = '场，参加的居民比上一年多，评价也好，街坊们都说办得热闹，盼着再办';

  it('takes 32 units of context and no half of a pair', () => {
    const [before, behind] = [BEFORE.slice(-31), BEHIND.slice(0, 31)];
    const text = `${'字'.repeat(40)}😀${before}数${behind}😀后`;
    const start = text.indexOf('数');
    const target = describeTarget(text, 'h', { start, end: start + 1 }, 'u');
    expect(target.quote).toEqual({
      type: 'TextQuoteSelector',
      exact: '数',
      prefix: before,
      suffix: behind,
    });
    expect(target.position).toEqual({ type: 'TextPositionSelector', start, end: start + 1 });
  });

  /* What a report sums up first it says again in its body, with a slip and another figure. */
  const SUMMARY =
    '综合整治成效明显。全年我镇共拆除违法建筑3.5万平方米、整治背街小巷41条，办理群众来信';
  const BODY =
    '环境面貌有了改观。全年我镇 共拆除违法建筑3.8万平方米、整治背街小巷 41条，办理群众来信';

  it.each([
    { name: 'as much again as the text repeats elsewhere', tail: BODY, least: 40 },
    { name: '32 units where it does not', tail: '环境面貌有了改观。', least: 32, most: 32 },
    {
      name: 'at most 256',
      tail: `${BEFORE.repeat(12)}${SUMMARY}`,
      head: BEFORE.repeat(12),
      least: 256,
      most: 256,
    },
  ])('takes $name', ({ tail, head = BEFORE, least, most = 100 }) => {
    const text = `${head}${SUMMARY}812件。\n${tail}790件。\n`;
    const start = text.indexOf('812件');
    const { quote } = describeTarget(text, 'h', { start, end: start + 4 }, 'u');
    expect(quote.prefix.length).toBeGreaterThanOrEqual(least);
    expect(quote.prefix.length).toBeLessThanOrEqual(most);
    expect(text.slice(start - quote.prefix.length, start)).toBe(quote.prefix);
  });

  it('throws for a span that is not in the text', () => {
    expect(() => describeTarget('甲', 'h', { start: 1, end: 1 }, 'u')).toThrow(RangeError);
    expect(() => describeTarget('甲', 'h', { start: 0, end: 2 }, 'u')).toThrow(RangeError);
  });
});
