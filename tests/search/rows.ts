import type { SearchRow } from '../../lib/search/index';

/** A row with nothing in it but what is given. */
export const searchRow = (change: Partial<SearchRow> = {}): SearchRow => ({
  id: 'a',
  at: '2026-01-01T00:00:00.000Z',
  written: [],
  quote: [],
  about: [],
  ...change,
});
