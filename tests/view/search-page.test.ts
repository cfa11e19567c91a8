import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { SearchAnswer, SearchService } from '../../lib/search/index';
import { SearchPage } from '../../lib/view/search-page';

const answer = (query: string, change: Partial<SearchAnswer> = {}): SearchAnswer => ({
  query,
  notes: [{ id: query, field: 'written' }],
  noteCount: 1,
  reports: [],
  textCount: 0,
  ...change,
});

/** A search whose answers come when a test says so. */
function searching() {
  const asked: {
    readonly query: string;
    readonly answer: (result: Result<SearchAnswer | undefined>) => Promise<void>;
  }[] = [];
  const later = new Set<() => void>();
  const service = {
    search: vi.fn<SearchService['search']>((query) => {
      const { promise, resolve } = Promise.withResolvers<Result<SearchAnswer | undefined>>();
      asked.push({
        query,
        answer: async (result) => {
          resolve(result);
          await new Promise((done) => setImmediate(done));
        },
      });
      return promise;
    }),
    snippets: vi.fn<SearchService['snippets']>((_, ids) =>
      Promise.resolve(ok(ids.map((reportId) => ({ reportId, snippets: [] })))),
    ),
    watched: vi.fn<SearchService['watched']>(() => Promise.resolve(ok(undefined))),
    watchSnippets: vi.fn<SearchService['watchSnippets']>(() => Promise.resolve(ok([]))),
    setOverdue: vi.fn<SearchService['setOverdue']>(),
    refreshTexts: vi.fn<SearchService['refreshTexts']>(() => Promise.resolve(ok(undefined))),
  };
  const start = vi.fn(() => service);
  const page = new SearchPage({
    start,
    schedule: (work) => {
      later.add(work);
      return () => later.delete(work);
    },
  });
  const pause = (): void => {
    const due = [...later];
    later.clear();
    for (const work of due) work();
  };
  return { page, service, start, asked, pause };
}

describe('the search of a page', () => {
  it('asks once for what is typed quickly, and starts nothing before', () => {
    const { page, start, asked, pause } = searching();
    for (const query of ['大', '大桥', '大桥 开']) page.ask(query);
    expect(start).not.toHaveBeenCalled();
    pause();
    expect(asked.map(({ query }) => query)).toEqual(['大桥 开']);
    expect(page.look().isSearching).toBe(true);
  });

  it('drops an answer to what is not asked any more, whichever comes first', async () => {
    const { page, asked, pause } = searching();
    page.ask('旧');
    pause();
    page.ask('新');
    await asked[0]?.answer(ok(answer('旧')));
    expect(page.look().answer).toBeUndefined();
    pause();
    await asked[1]?.answer(ok(answer('新')));
    expect(page.look()).toMatchObject({ answer: { query: '新' }, isSearching: false });
  });

  it('an emptied box empties the answer, also one that is under way', async () => {
    const { page, asked, pause } = searching();
    page.ask('桥');
    pause();
    page.ask(' ');
    await asked[0]?.answer(ok(answer('桥')));
    expect(page.look()).toMatchObject({ answer: undefined, isSearching: false, query: ' ' });
  });

  it('shows more by steps, begins anew with another query, and reads places as they are shown', async () => {
    const { page, service, asked, pause } = searching();
    const reports = Array.from({ length: 30 }, (_, number) => `r${number}`);
    page.ask('桥');
    pause();
    await asked[0]?.answer(ok(answer('桥', { reports })));
    expect(page.look().snippets.size).toBe(20);
    page.showMoreNotes();
    await page.showMoreReports();
    expect(page.look()).toMatchObject({ shownNotes: 100, shownReports: 40 });
    expect(page.look().snippets.size).toBe(30);
    expect(service.snippets.mock.calls.flatMap(([, ids]) => ids)).toEqual(reports);
    page.ask('路');
    pause();
    await asked[1]?.answer(ok(answer('路')));
    expect(page.look()).toMatchObject({ shownNotes: 50, shownReports: 20 });
    expect(page.look().snippets.size).toBe(0);
  });

  it('a search that fails says so until it works', async () => {
    const { page, asked, pause } = searching();
    page.ask('桥');
    pause();
    await asked[0]?.answer(fail('storage-unavailable'));
    expect(page.look()).toMatchObject({ error: 'storage-unavailable', isSearching: false });
    void page.askNow();
    await asked[1]?.answer(ok(answer('桥')));
    expect(page.look().error).toBeUndefined();
  });

  it('asks again when texts came in, and now and then while they do', async () => {
    const { page, service, asked, pause } = searching();
    const { promise, resolve } = Promise.withResolvers<Result<void>>();
    service.refreshTexts.mockReturnValue(promise);
    page.ask('桥');
    pause();
    await asked[0]?.answer(ok(answer('桥')));
    const refreshed = page.refreshTexts();
    expect(page.look().isReading).toBe(true);
    pause();
    await asked[1]?.answer(ok(answer('桥', { textCount: 3 })));
    expect(page.look().answer?.textCount).toBe(3);
    resolve(ok(undefined));
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    await asked[2]?.answer(ok(answer('桥', { textCount: 5 })));
    await refreshed;
    expect(page.look()).toMatchObject({ isReading: false, answer: { textCount: 5 } });
    pause();
    expect(asked).toHaveLength(3);
  });
});
