import { describe, expect, it } from 'vitest';
import { FOLLOW_REASONS, OUTCOMES } from '../../lib/model/follow-up';
import type { Link } from '../../lib/model/follow-up';
import { LANGUAGES } from '../../lib/model/settings';
import { sayLink, sayRepeat } from '../../lib/wording/followed';

const GROWTH: Omit<Link, 'from' | 'to'> = {
  outcome: 'missed',
  because: 'fell-short',
  target: { metric: 0, value: 5.5, unit: '%', bound: 'approx' },
  result: { metric: 3, value: 3, unit: '%', bound: 'exact' },
};

const ROWS: readonly { readonly link: Omit<Link, 'from' | 'to'>; readonly line: string }[] = [
  { link: GROWTH, line: '目标 5.5%左右，实际 3%，未达到' },
  {
    link: {
      outcome: 'met',
      because: 'reached',
      target: { metric: 0, value: 32_000, unit: '人', bound: 'min' },
      result: { metric: 3, value: 34_800, unit: '人', bound: 'exact' },
    },
    line: '目标 3.2万人以上，实际 3.48万人，已达到',
  },
  {
    link: {
      outcome: 'partly',
      because: 'other-scope',
      target: { metric: 0, value: 6, range: [6, 6.5], unit: '%', bound: 'exact' },
      result: { metric: 3, value: 1.3e12, unit: '斤', bound: 'max' },
    },
    line: '目标 6～6.5%，实际 1.3万亿斤以内，部分完成',
  },
  {
    link: {
      outcome: 'missed',
      because: 'fell-short',
      target: { metric: 0, value: -3, unit: '%', bound: 'min' },
      result: { metric: 3, value: -2.1, unit: '%', bound: 'exact' },
    },
    line: '目标 下降3%以上，实际 下降2.1%，未达到',
  },
  {
    link: { ...GROWTH, outcome: 'not-mentioned', because: 'nothing-found', result: undefined },
    line: '目标 5.5%左右，未提及（按名称、同义词和简称都没有找到）',
  },
  {
    link: { outcome: 'partly', because: 'promised-again' },
    line: '部分完成（没有报告结果，新的部署中又提出）',
  },
];

describe('sayLink', () => {
  it.each(ROWS)('$line', ({ link, line }) => {
    expect(sayLink(link, 'zh_CN').line).toBe(line);
  });

  it('has words for every outcome and reason in every language', () => {
    for (const language of LANGUAGES)
      for (const outcome of OUTCOMES)
        for (const because of FOLLOW_REASONS)
          expect(sayLink({ outcome, because }, language).line).toMatch(/[)）]$/);
  });
});

describe('sayRepeat', () => {
  const spans = { from: { start: 0, end: 9 }, to: { start: 4, end: 13 } };
  it.each([
    { likeness: 1, said: '与上年部署相同' },
    { likeness: 0.928, said: '与上年部署相近（92%）' },
  ])('$said', ({ likeness, said }) => {
    expect(sayRepeat({ ...spans, likeness }, 'zh_CN')).toBe(said);
  });

  it('says a deadline that moved', () => {
    const moved = { from: '2022-06-30', to: '2023-12-31' };
    expect(sayRepeat({ ...spans, likeness: 0.9, moved }, 'en')).toBe(
      'deadline moved from 2022-06-30 to 2023-12-31',
    );
  });
});
