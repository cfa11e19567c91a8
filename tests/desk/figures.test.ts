import { beforeEach, describe, expect, it } from 'vitest';
import { DeskIndex } from '../../lib/desk/desk-index';
import type { DeskItem } from '../../lib/desk/item';
import type { DeskFilter, DeskOrder, DeskQuery } from '../../lib/desk/query';

let index: DeskIndex;
const query = (filter: DeskFilter = {}, more: Partial<DeskQuery> = {}): DeskQuery => ({
  filter,
  order: 'updated',
  today: '2026-11-29',
  ...more,
});

describe('figures with notes', () => {
  const figure = (key: string, indicator?: string, year?: number): DeskItem => ({
    key,
    reportId: 'https://linxi.gov.cn/2026.html',
    subject: 'metric',
    isFigure: true,
    tags: [],
    hasNote: true,
    hasEvidence: false,
    isPinned: false,
    weight: 1,
    ...(indicator !== undefined && { indicator }),
    ...(year !== undefined && { when: { start: `${year}-01-01`, end: `${year}-12-31` } }),
  });
  const asked = (
    filter: DeskFilter,
    order: DeskOrder = 'updated',
    isReversed = false,
  ): readonly string[] => index.ask(query(filter, { order, isReversed })).keys;
  beforeEach(() => {
    index = new DeskIndex();
    index.put(figure('a', '地区生产总值', 2023));
    index.put(figure('b', '财政总收入', 2025));
    index.put(figure('c', '地区生产总值', 2024));
    index.put(figure('d'));
  });

  it('are filtered by indicator and period, and by having neither', () => {
    expect(asked({ indicator: ['地区生产总值'] })).toEqual(['a', 'c']);
    expect(asked({ period: ['2024-01-01/2024-12-31'] })).toEqual(['c']);
    expect(asked({ indicator: ['地区生产总值'], period: ['2025-01-01/2025-12-31'] })).toEqual([]);
    expect(asked({ indicator: ['none'] })).toEqual(['d']);
  });

  it('are counted under them', () => {
    const counted = (facet: 'indicator' | 'period', filter: DeskFilter = {}): readonly string[] =>
      index.values(query(filter), facet).map(({ value, count }) => `${value} ${count}`);
    expect(counted('indicator')).toEqual(['地区生产总值 2', '财政总收入 1', 'none 1']);
    expect(counted('period', { indicator: ['地区生产总值'] })).toEqual([
      '2023-01-01/2023-12-31 1',
      '2024-01-01/2024-12-31 1',
    ]);
  });

  it('are sorted by them, the latest period first; those without stand last either way', () => {
    expect(asked({}, 'period')).toEqual(['b', 'c', 'a', 'd']);
    expect(asked({}, 'period', true)).toEqual(['a', 'c', 'b', 'd']);
    const byName = asked({}, 'indicator');
    expect(byName.at(-1)).toBe('d');
    expect([['a', 'c', 'b'].join(), ['b', 'a', 'c'].join()]).toContain(byName.slice(0, 3).join());
  });

  it('keep theirs when another goes', () => {
    index.remove('a');
    expect(asked({ indicator: ['地区生产总值'] })).toEqual(['c']);
    expect(asked({}, 'period')).toEqual(['b', 'c', 'd']);
  });
});
