import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import type { WatchWord } from '../../lib/model/watch';
import type { SearchService, WatchedAnswer } from '../../lib/search/index';
import { parseRoute, routeHash, routeKey } from '../../lib/view/route';
import { WatchedPage } from '../../lib/view/watched-page';
import { chosenWords, reportsPerWord, watchedRows } from '../../lib/view/watched-reports';
import { reportRow } from '../builders/report-row';

const WORDS: readonly WatchWord[] = [
  { id: 'a', word: '临溪镇', group: 'place' },
  { id: 'b', word: 'GDP', group: 'indicator' },
  { id: 'c', word: '养老' },
];

const ANSWER: WatchedAnswer = {
  reports: [
    { reportId: 'old', tallies: [{ id: 'a', count: 5 }] },
    {
      reportId: 'new',
      tallies: [
        { id: 'a', count: 1 },
        { id: 'b', count: 2 },
      ],
    },
    { reportId: 'undated', tallies: [{ id: 'c', count: 9 }] },
  ],
  textCount: 4,
};

const ROWS = new Map([
  ['old', reportRow({ id: 'old', publishedOn: '2024-01-05' })],
  ['new', reportRow({ id: 'new', publishedOn: '2026-01-05' })],
  ['undated', reportRow({ id: 'undated', firstSeenAt: '2025-03-01T00:00:00.000Z' })],
]);

describe('watched reports', () => {
  const idsOf = (words: readonly WatchWord[], order: 'newest' | 'count') =>
    watchedRows(ANSWER, { words, rows: ROWS }, order).map(({ id, count }) => [id, count]);

  it('have the chosen words, the newest first or the most places first', () => {
    expect(idsOf(WORDS, 'newest')).toEqual([
      ['new', 3],
      ['undated', 9],
      ['old', 5],
    ]);
    expect(idsOf(WORDS, 'count')).toEqual([
      ['undated', 9],
      ['old', 5],
      ['new', 3],
    ]);
    expect(idsOf(chosenWords(WORDS, { word: 'a' }), 'newest')).toEqual([
      ['new', 1],
      ['old', 5],
    ]);
  });

  it('are of one word, of a group, of what has none, or of all', () => {
    const named = (route: Parameters<typeof chosenWords>[1]) =>
      chosenWords(WORDS, route).map(({ id }) => id);
    expect(named({})).toEqual(['a', 'b', 'c']);
    expect(named({ group: 'none' })).toEqual(['c']);
    expect(named({ group: 'place', word: 'a' })).toEqual(['a']);
    /* A word that is gone, or of another group, is no choice. */
    expect(named({ group: 'place', word: 'b' })).toEqual(['a']);
    expect(named({ word: 'gone' })).toEqual(['a', 'b', 'c']);
    expect([...reportsPerWord(ANSWER)]).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('have an address', () => {
    for (const route of [
      { view: 'watch' },
      { view: 'watch', group: 'none' },
      { view: 'watch', group: 'place', word: 'a1-_' },
    ] as const) {
      expect(parseRoute(routeHash(route))).toEqual(route);
      expect(routeKey(route)).toBe('watch');
    }
    expect(parseRoute('#/watch?group=else&word=%22')).toEqual({ view: 'watch' });
    expect(parseRoute('#/watches')).toEqual({ view: 'reports' });
  });
});

/** A page whose service is told what to answer, and whose time a test lets pass. */
function paged() {
  const later = new Set<() => void>();
  const refreshed = Promise.withResolvers<undefined>();
  const service = {
    watched: vi.fn<SearchService['watched']>(() => Promise.resolve(ok(ANSWER))),
    refreshTexts: vi.fn<SearchService['refreshTexts']>(() =>
      refreshed.promise.then((done) => ok(done)),
    ),
    watchSnippets: vi.fn<SearchService['watchSnippets']>(() => Promise.resolve(ok([]))),
    search: vi.fn<SearchService['search']>(() => Promise.resolve(ok(undefined))),
    snippets: vi.fn<SearchService['snippets']>(() => Promise.resolve(ok([]))),
    setOverdue: vi.fn<SearchService['setOverdue']>(),
  };
  const page = new WatchedPage({
    service: () => service,
    schedule: (work) => {
      later.add(work);
      return () => later.delete(work);
    },
  });
  const pass = (): void => {
    const due = [...later];
    later.clear();
    for (const work of due) work();
  };
  return { page, service, refreshed, pass };
}

describe('a page of watched reports', () => {
  it('counts while texts are read in, and says so until they are', async () => {
    const { page, service, refreshed, pass } = paged();
    await page.watch(WORDS);
    const reading = page.refreshTexts();
    expect(page.look()).toEqual({ answer: ANSWER, error: undefined, isLooking: true });
    pass();
    pass();
    expect(service.watched).toHaveBeenCalledTimes(3);
    refreshed.resolve(undefined);
    await reading;
    expect(service.watched).toHaveBeenCalledTimes(4);
    expect(page.look().isLooking).toBe(false);
    pass();
    expect(service.watched).toHaveBeenCalledTimes(4);
  });

  it('forgets the counts of other words, and keeps those of the same', async () => {
    const { page, service } = paged();
    await page.watch(WORDS);
    const coloured = page.watch(WORDS.map((word) => ({ ...word, colour: 'teal' as const })));
    expect(page.look().answer).toBe(ANSWER);
    await coloured;
    const fewer = page.watch(WORDS.slice(1));
    expect(page.look().answer).toBeUndefined();
    await fewer;
    service.watched.mockClear();
    await page.watch([]);
    expect(service.watched).not.toHaveBeenCalled();
  });

  it('says what went wrong, until it goes well', async () => {
    const { page, service, refreshed } = paged();
    service.watched.mockResolvedValueOnce(fail('storage-unavailable'));
    await page.watch(WORDS);
    expect(page.look()).toMatchObject({ error: 'storage-unavailable', answer: undefined });
    refreshed.resolve(undefined);
    await page.refreshTexts();
    expect(page.look()).toEqual({ answer: ANSWER, error: undefined, isLooking: false });
    service.refreshTexts.mockResolvedValueOnce(fail('storage-full'));
    await page.refreshTexts();
    expect(page.look()).toMatchObject({ error: 'storage-full', isLooking: false });
  });
});
