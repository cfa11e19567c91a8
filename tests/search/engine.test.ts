import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import { connectSearch, packRows, searchInProcess, serveSearch } from '../../lib/search/index';
import type {
  SearchReply,
  SearchRequest,
  SearchRow,
  SearchService,
  SearchSource,
} from '../../lib/search/index';
import { PIECE_UNITS } from '../../lib/search/kept-texts';
import { searchRow } from './rows';
import { watchFinder } from '../../lib/watch/index';

const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;

const ROWS: readonly SearchRow[] = [
  searchRow({ id: 'quote-new', at: day(9), quote: ['望溪大桥'] }),
  searchRow({ id: 'note-old', at: day(1), written: ['大桥去年也说过'] }),
  searchRow({ id: 'about', at: day(10), about: ['大桥投资'] }),
  searchRow({ id: 'note-new', at: day(8), written: ['大桥'], quote: ['大桥'] }),
  searchRow({ id: 'none', at: day(11), written: ['学校'] }),
];

/** A source whose content can be changed. */
function source(): SearchSource & {
  texts: Map<string, string>;
  write(key: string, rows: readonly SearchRow[]): void;
} {
  const chunks = new Map<string, { revision: number; rows: readonly SearchRow[] }>();
  const texts = new Map<string, string>();
  let revision = 0;
  return {
    texts,
    write: (key, rows) => {
      revision += 1;
      chunks.set(key, { revision, rows });
    },
    changedSince: (since) => {
      const changed = [...chunks].filter(([, chunk]) => chunk.revision > since);
      return Promise.resolve(
        ok({
          chunks: changed.map(([key, { rows }]) => ({ key, chunk: packRows(rows) })),
          revision,
        }),
      );
    },
    listTexts: () =>
      Promise.resolve(
        ok(
          [...texts].map(([reportId, text], at) => ({ reportId, textHash: text, at: day(at + 1) })),
        ),
      ),
    readText: (reportId) => Promise.resolve(ok(texts.get(reportId))),
  };
}

/** Time moves with every look at the clock, so that the engine breathes at every chance. */
function hurried(): { nowMs: () => number; breathe: () => Promise<void> } {
  let now = 0;
  return { nowMs: () => (now += 10), breathe: () => Promise.resolve() };
}

/** The same search at the other end of a worker's port. */
function throughPort(service: SearchService): SearchService {
  let toWorker: (request: SearchRequest) => void = () => undefined;
  let toPage: (reply: SearchReply) => void = () => undefined;
  serveSearch(
    { send: (reply) => toPage(structuredClone(reply)), listen: (hear) => void (toWorker = hear) },
    service,
  );
  return connectSearch({
    send: (request) => toWorker(structuredClone(request)),
    listen: (hear) => void (toPage = hear),
  });
}

describe.each([
  ['in process', (service: SearchService) => service],
  ['in a worker', throughPort],
])('search %s', (_, reached) => {
  it('puts the reader’s own words first, and the newest first among them', async () => {
    const kept = source();
    kept.write('a', ROWS.slice(0, 2));
    kept.write('b', ROWS.slice(2));
    const search = reached(searchInProcess(kept, watchFinder, hurried()));
    expect(await search.search('大桥')).toEqual(
      ok({
        query: '大桥',
        notes: [
          { id: 'note-new', field: 'written' },
          { id: 'note-old', field: 'written' },
          { id: 'quote-new', field: 'quote' },
          { id: 'about', field: 'about' },
        ],
        noteCount: 4,
        reports: [],
        textCount: 0,
      }),
    );
    const first = await search.search('大桥', 1);
    expect(first).toMatchObject({ value: { notes: [{ id: 'note-new' }], noteCount: 4 } });
    expect(await search.search('')).toMatchObject({ value: { noteCount: 5, reports: [] } });
  });

  it('finds what was written since the last query', async () => {
    const kept = source();
    kept.write('a', ROWS);
    const search = reached(searchInProcess(kept, watchFinder, hurried()));
    await search.search('学校');
    kept.write('a', [searchRow({ id: 'later', written: ['医院'] })]);
    expect(await search.search('学校')).toMatchObject({ value: { noteCount: 0 } });
    expect(await search.search('医院')).toMatchObject({ value: { notes: [{ id: 'later' }] } });
  });

  it('finds annotations whose day has passed', async () => {
    const kept = source();
    kept.write('a', ROWS);
    const search = reached(searchInProcess(kept, watchFinder, hurried()));
    search.setOverdue(['about', 'none']);
    expect(await search.search('逾期 大桥')).toMatchObject({ value: { notes: [{ id: 'about' }] } });
  });

  it('finds kept texts, the last seen first, also when what is asked stands far apart', async () => {
    const kept = source();
    kept.texts.set('old', '建设大桥。财政收入2.88亿元。');
    kept.texts.set(
      'long',
      `建设大桥。\n${'一行很长的话\n'.repeat(PIECE_UNITS / 4)}财政收入28800万元。`,
    );
    kept.texts.set('other', '建设学校');
    const search = reached(searchInProcess(kept, watchFinder, hurried()));
    expect(await search.refreshTexts()).toEqual(ok(undefined));
    expect(await search.search('大桥 2.88亿')).toMatchObject({
      value: { reports: ['long', 'old'], textCount: 3 },
    });
    expect(await search.search('建设 -大桥')).toMatchObject({ value: { reports: ['other'] } });
    expect(await search.search('已兑现')).toMatchObject({ value: { reports: [] } });
    const snippets = await search.snippets('大桥 2.88亿', ['old', 'long', 'gone']);
    expect(snippets).toMatchObject({
      value: [
        {
          reportId: 'old',
          snippets: [
            {
              text: '建设大桥。财政收入2.88亿元。',
              marks: [
                { start: 2, end: 4 },
                { start: 9, end: 15 },
              ],
            },
          ],
        },
        { reportId: 'long', snippets: [{ start: 0 }, { marks: [{ start: 40, end: 47 }] }] },
      ],
    });
    kept.texts.delete('old');
    kept.texts.set('other', '改建大桥，2.88亿');
    await search.refreshTexts();
    expect(await search.search('大桥 2.88亿')).toMatchObject({
      value: { reports: ['other', 'long'], textCount: 2 },
    });
  });

  it('stops for a newer query', async () => {
    const kept = source();
    for (let key = 0; key < 50; key += 1) kept.write(String(key), ROWS);
    const search = reached(searchInProcess(kept, watchFinder, hurried()));
    const answers = await Promise.all([
      search.search('大'),
      search.search('大桥'),
      search.search('学校'),
    ]);
    expect(answers).toMatchObject([
      { ok: true, value: undefined },
      { value: undefined },
      { value: { noteCount: 50 } },
    ]);
  });

  it('says that nothing could be read', async () => {
    const error = Promise.resolve(fail('storage-unavailable'));
    const broken: SearchSource = {
      changedSince: () => error,
      listTexts: () => error,
      readText: () => error,
    };
    const search = reached(searchInProcess(broken, watchFinder, hurried()));
    expect(await search.search('大桥')).toEqual(fail('storage-unavailable'));
    expect(await search.snippets('大桥', ['a'])).toEqual(fail('storage-unavailable'));
    expect(await search.refreshTexts()).toEqual(fail('storage-unavailable'));
  });
});
