import { describe, expect, it } from 'vitest';
import type { ReferenceFigure } from '../../lib/model/reference';
import { settled } from '../../lib/reference/index';

const level = (year: number, billions: number, change: Partial<ReferenceFigure> = {}) => ({
  id: `槐河市/${year + 1}.md`,
  issuer: '槐河市',
  region: ['湖北省', '槐河市'],
  level: 'prefecture' as const,
  indicator: 'gdp-level' as const,
  role: 'result' as const,
  year,
  value: billions * 1e9,
  bound: 'exact' as const,
  unit: '元',
  when: 'section' as const,
  start: 0,
  end: 5,
  source: 'gov@0',
  ...change,
});

const kept = (...figures: ReferenceFigure[]): number[] =>
  settled(figures).figures.map(({ year }) => year);

describe('what the years beside say', () => {
  it('leaves an amount out that both of its neighbours contradict', () => {
    expect(kept(level(2019, 80), level(2020, 8.5), level(2021, 91))).toEqual([2019, 2021]);
  });

  it('keeps both neighbours of a wrong one where others agree with them', () => {
    const all = [
      level(2018, 75),
      level(2019, 80),
      level(2020, 8.5),
      level(2021, 91),
      level(2022, 96),
    ];
    expect(settled(all).omitted).toBe(1);
  });

  it('keeps what nothing stands beside, growth, and what is of several years', () => {
    expect(kept(level(2015, 80), level(2020, 8))).toEqual([2015, 2020]);
    expect(
      kept(level(2019, 80), level(2020, 84), level(2020, 390, { role: 'result-multi' })),
    ).toEqual([2019, 2020, 2020]);
  });

  it('does not hold one variant against another', () => {
    const total = level(2020, 200, { variant: '财政收入' });
    expect(kept(level(2019, 80), level(2020, 84), total)).toEqual([2019, 2020, 2020]);
  });
});
