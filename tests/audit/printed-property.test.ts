import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './rows';

const amount = fc.double({ min: 10, max: 9000, noNaN: true });
const places = fc.integer({ min: 0, max: 3 });
const unit = fc.constantFrom('亿元', '万元', '万吨', '公里');

/** How a value is printed: rounded or cut off. */
type Print = (value: number, places: number) => string;
const rounded: Print = (value, at) => value.toFixed(at);
const cut: Print = (value, at) => (Math.trunc(value * 10 ** at) / 10 ** at).toFixed(at);

interface Exact {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly at: readonly [number, number, number];
  readonly unit: string;
}

/** A sentence that states a relation between exact values, as printed. */
type Sentence = (exact: Exact, print: Print) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  share: ({ a, b, at, unit: u }, p) =>
    `工业投资${p(Math.min(a, b), at[0])}${u}，占固定资产投资${p(Math.max(a, b), at[1])}${u}的${p((100 * Math.min(a, b)) / Math.max(a, b), at[2])}%。`,
  progress: ({ a, b, at, unit: u }, p) =>
    `完成投资${p(a, at[0])}${u}，完成年度计划${p(b, at[1])}${u}的${p((100 * a) / b, at[2])}%。`,
  growth: ({ a, b, at, unit: u }, p) =>
    `产量由${p(a, at[0])}${u}增加到${p(a + b, at[1])}${u}，增长${p((100 * b) / a, at[2])}%。`,
  difference: ({ a, b, at, unit: u }, p) =>
    `产量由${p(a, at[0])}${u}增加到${p(a + b, at[1])}${u}，增加${p(b, at[2])}${u}。`,
  added: ({ a, b, at, unit: u }, p) =>
    `产量${p(a + b, at[0])}${u}，比上年增加${p(b, at[1])}${u}，增长${p((100 * b) / a, at[2])}%。`,
  average: ({ a, b, at, unit: u }, p) =>
    `产量由2018年的${p(a, at[0])}${u}增加到2023年的${p(a + b, at[1])}${u}，年均增长${p(100 * (((a + b) / a) ** 0.2 - 1), at[2])}%。`,
  multiple: ({ a, b, at, unit: u }, p) =>
    `产量${p(a, at[0])}${u}，是2015年${p(b, at[1])}${u}的${p(a / b, at[2])}倍。`,
  sum: ({ a, b, c, at, unit: u }, p) =>
    `投资${p(a + b + c, at[0])}${u}，分别为工业${p(a, at[1])}${u}、农业${p(b, at[2])}${u}、林业${p(c, at[2])}${u}。`,
};

const exact = fc.record({
  a: amount,
  b: amount,
  c: amount,
  at: fc.tuple(places, places, places),
  unit,
});

describe('exact values, as printed', () => {
  const inconsistent = (text: string): string[] =>
    findingsOf(text)
      .filter(([{ verdict }]) => verdict === 'inconsistent')
      .map(([{ kind, formula }]) => `${kind} ${formula}: ${text}`);

  it.each(Object.keys(SENTENCES))('are never said not to add up where rounded: %s', (kind) => {
    const sentence = SENTENCES[kind];
    fc.assert(
      fc.property(exact, (values) => {
        expect(inconsistent(sentence?.(values, rounded) ?? '')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.keys(SENTENCES))('nor where all are cut off: %s', (kind) => {
    const sentence = SENTENCES[kind];
    fc.assert(
      fc.property(exact, (values) => {
        expect(inconsistent(sentence?.(values, cut) ?? '')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are found, and are said not to add up where a digit is another', () => {
    const text = SENTENCES['share']?.(
      { a: 30.5, b: 61, c: 0, at: [1, 1, 1], unit: '亿元' },
      rounded,
    );
    expect(findingsOf(text ?? '').map(([{ verdict }]) => verdict)).toEqual(['consistent']);
    expect(inconsistent((text ?? '').replace('50.0%', '60.0%'))).toHaveLength(1);
  });
});
