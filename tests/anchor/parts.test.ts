import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../lib/anchor/align';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { foldText, fromSource, toSource } from '../../lib/anchor/fold';
import { findNumbers, numbersWithin } from '../../lib/anchor/numbers';
import { makeSkeleton } from '../../lib/anchor/prepare';
import { findStretches, indexSeeds } from '../../lib/anchor/seeds';
import { similarity } from '../../lib/anchor/similarity';
import { TEXT } from './sample';

describe('foldText', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['财政收入　２.８８亿元', '财政收入2.88亿元'],
    ['１ ２', '1 2'],
    ['财 政\n收\u200b入', '财政收入'],
    ['2019—2021年，“十四五”', '2019-2021年,"十四五"'],
    ['', ''],
  ];
  for (const [text, folded] of rows) {
    it(JSON.stringify(text), () => {
      expect(foldText(text).text).toBe(folded);
    });
  }

  it('maps any span back to a source span that folds alike', () => {
    const unit = fc.constantFrom('1', '２', ' ', '　', '增', '\u200b', '—', '，', '\ud800', '\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const folded = foldText(text);
        const start = Math.min(a, b, folded.text.length);
        const end = Math.min(Math.max(a, b), folded.text.length);
        const source = toSource(folded, start, end);
        expect(foldText(text.slice(source.start, source.end)).text).toBe(folded.text.slice(start, end).trim());
        expect(fromSource(folded, folded.starts[start] ?? 0)).toBe(start);
      }),
    );
  });
});

describe('findNumbers', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['增长19.1%', ['19.1']],
    ['12,345.6万元', ['12,345.6万']],
    ['1,2,3', ['1', '2', '3']],
    ['惠及三十二户', ['三十二']],
    ['进一步统一部署一批项目', []],
    ['第一季度两个百分点', ['一', '两', '百']],
    ['万元产值能耗', []],
    ['3.', ['3']],
    ['', []],
  ];
  for (const [text, numbers] of rows) {
    it(text, () => {
      expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
    });
  }

  it('reads numbers whole that a span cuts', () => {
    expect(numbersWithin('收入24.03亿元', 3, 8)).toEqual(['24.03亿']);
    expect(numbersWithin('收入24.03亿元', 0, 2)).toEqual([]);
  });
});

describe('the search for stretches', () => {
  it('points to where a changed passage stands', () => {
    const skeleton = makeSkeleton(foldText(`${'各村各组抓好落实。'.repeat(400)}${TEXT}`).text).text;
    const pattern = makeSkeleton(foldText('拆除违法建设3.5万平方米,进一步推进社区食堂建设').text).text;
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
