import { describe, expect, it } from 'vitest';
import { sentenceParts } from '../../lib/view/sentence';

const SENTENCE = { text: '年底前完成96户改造、新增车位40个。', start: 100, end: 119 };
const at = (quote: string) => {
  const start = SENTENCE.start + SENTENCE.text.indexOf(quote);
  return { start, end: start + quote.length };
};

const ROWS = [
  { name: 'no target', targets: [], expect: ['年底前完成96户改造、新增车位40个。'] },
  {
    name: 'one target',
    targets: [at('96户')],
    expect: ['年底前完成', '[96户]', '改造、新增车位40个。'],
  },
  {
    name: 'targets in any order',
    targets: [at('40个'), at('96户')],
    expect: ['年底前完成', '[96户]', '改造、新增车位', '[40个]', '。'],
  },
  {
    name: 'a target at the beginning',
    targets: [at('年底前')],
    expect: ['[年底前]', '完成96户改造、新增车位40个。'],
  },
  {
    name: 'one inside another',
    targets: [at('96户'), at('6')],
    expect: ['年底前完成', '[96户]', '改造、新增车位40个。'],
  },
  { name: 'one of another sentence', targets: [{ start: 10, end: 14 }], expect: [SENTENCE.text] },
  {
    name: 'one that runs out of the sentence',
    targets: [{ start: 117, end: 131 }],
    expect: [SENTENCE.text],
  },
];

describe('sentenceParts', () => {
  it.each(ROWS)('$name', ({ targets, expect: expected }) => {
    const parts = sentenceParts(SENTENCE, targets);
    expect(parts.map(({ text, isTarget }) => (isTarget ? `[${text}]` : text))).toEqual(expected);
    expect(parts.map(({ text }) => text).join('')).toBe(SENTENCE.text);
  });
});
