import { describe, expect, it } from 'vitest';
import { daysToDrop } from '../../lib/transfer/rotation';

const DAY_MS = 86_400_000;
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(`${first}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** What lies in a folder after a backup on each of so many days, with rotation after each. */
function kept(first: string, days: number): readonly string[] {
  let lying: readonly string[] = [];
  for (let day = 0; day < days; day += 1) {
    const all = [...lying, dayAfter(first, day)];
    const dropped = new Set(daysToDrop(all));
    lying = all.filter((one) => !dropped.has(one));
  }
  return lying;
}

describe('rotation', () => {
  it('keeps a week of days', () => {
    expect(kept('2026-03-02', 7)).toHaveLength(7);
    expect(daysToDrop(['2026-03-02', '2026-03-03'])).toEqual([]);
  });

  it('after two years keeps the last 7 days, the ends of 4 weeks and of 12 months', () => {
    const lying = kept('2025-01-01', 730);
    const last = '2026-12-31';
    expect(lying.slice(-7)).toEqual(Array.from({ length: 7 }, (_, at) => dayAfter(last, at - 6)));
    /* Sundays, and the day that the week has come to. */
    expect(lying).toEqual(expect.arrayContaining(['2026-12-27', '2026-12-20', '2026-12-13']));
    const months = Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
    for (const month of months)
      expect(lying.filter((day) => day.startsWith(month)).length).toBeGreaterThan(0);
    expect(lying.every((day) => day >= '2026-01-01')).toBe(true);
    expect(lying.length).toBeLessThanOrEqual(23);
  });

  it('a computer that was off for months keeps what it had', () => {
    expect(daysToDrop(['2024-05-01', '2025-01-10', '2026-11-29'])).toEqual([]);
  });

  it('names each day once, in whatever order they come', () => {
    const days = Array.from({ length: 20 }, (_, at) => dayAfter('2026-03-02', at));
    expect([...daysToDrop([...days, ...days].reverse())].sort()).toEqual(
      [...daysToDrop(days)].sort(),
    );
  });
});
