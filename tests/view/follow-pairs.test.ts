import { describe, expect, it } from 'vitest';
import { followPairs, pairsWith, plannedYear } from '../../lib/view/follow-pairs';
import { reportRow } from '../builders/report-row';

const year = (one: number) => ({ start: `${one}-01-01`, end: `${one}-12-31` });

describe('the year that a report makes promises for', () => {
  it.each([
    { name: 'its plan', told: { planPeriod: year(2024), publishedOn: '2023-12-29' }, is: 2024 },
    { name: 'behind a whole year', told: { reviewPeriod: year(2023) }, is: 2024 },
    {
      name: 'that of a half year',
      told: { reviewPeriod: { start: '2023-01-01', end: '2023-06-30' } },
      is: 2023,
    },
    { name: 'its day', told: { publishedOn: '2024-02-01' }, is: 2024 },
    { name: 'none', told: {}, is: undefined },
  ])('$name', ({ told, is }) => expect(plannedYear(told)).toBe(is));
});

describe('pairs of consecutive years', () => {
  const [a, b, c] = [2023, 2024, 2026].map((plan) =>
    reportRow({ id: `https://a.gov.cn/${plan}`, planPeriod: year(plan) }),
  );
  if (!a || !b || !c) throw new Error('too few');

  it('are of one issuer and kind, one year apart', () => {
    const pairs = followPairs([c, b, a]);
    expect([...pairs]).toEqual([[b.id, { from: a, to: b, year: 2023 }]]);
    expect(pairsWith(pairs, a.id)).toEqual({ before: undefined, after: pairs.get(b.id) });
    expect(pairsWith(pairs, b.id)).toEqual({ before: pairs.get(b.id), after: undefined });
  });

  it.each([
    { name: 'another issuer', change: { issuer: '槐河县人民政府' } },
    { name: 'no issuer', change: { issuer: undefined } },
    { name: 'another kind', change: { documentType: 'budget-report' as const } },
    { name: 'no promise', change: { pledgeCount: 0 } },
    { name: 'one page of several', change: { series: { key: 'k', number: 1, pages: [] } } },
  ])('are none with $name', ({ change }) => {
    expect(followPairs([{ ...a, ...change }, b]).size).toBe(0);
  });

  it('take the one that was seen last, of two of a year', () => {
    const other = { ...a, id: 'https://a.gov.cn/copy', lastSeenAt: '2026-02-01T00:00:00.000Z' };
    expect(followPairs([other, a, b]).get(b.id)?.from.id).toBe(other.id);
  });
});
