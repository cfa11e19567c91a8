// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskProvider } from '../../../components/library/desk-context';
import { SearchView } from '../../../components/search/search-view';
import { useSearchKey } from '../../../components/search/use-search-key';
import { fail } from '../../../lib/model/result';
import { searchInProcess } from '../../../lib/search/index';
import type { SearchService } from '../../../lib/search/index';
import { saveAnnotation } from '../../../lib/store/annotations';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { saveReport } from '../../../lib/store/reports';
import { buildSearchChunks } from '../../../lib/store/search-chunks';
import { searchSource } from '../../../lib/store/search-source';
import { PledgeTallies } from '../../../lib/view/pledge-tallies';
import type { SearchPage } from '../../../lib/view/search-page';
import { SOURCE } from '../../builders/annotation-edit';
import { capturedReport } from '../../builders/captured-report';
import { noteOn, spanOf } from '../../builders/notes';
import { searchPageOver } from '../../builders/search-page';
import { fixedEnvironment, freshDatabase, freshFiles } from '../../builders/store-world';
import { click, eventually, find, press, render, type, wordsOf } from '../render';
import { panelTools, TODAY } from '../tools';
import { watchFinder } from '../../../lib/watch/index';

const environment = fixedEnvironment();
const PLEDGE = '年底前完成三座桥梁加固';
let database: NuoshuDatabase;

beforeEach(async () => {
  location.hash = '#/search';
  database = freshDatabase();
  await saveReport(database, environment, capturedReport());
});
afterEach(() => vi.restoreAllMocks());

const write = (wording: string, number: number): Promise<unknown> =>
  saveAnnotation(database, environment, {
    ...noteOn(wording, number),
    subject: 'metric',
    reportId: SOURCE,
  });

function Keyed({ page, query }: { readonly page: SearchPage; readonly query?: string }) {
  useSearchKey();
  return <SearchView page={page} query={query} />;
}

/** The view over the store; what is typed is asked at once. */
async function shown({
  query,
  over,
}: { readonly query?: string; readonly over?: Partial<SearchService> } = {}) {
  const service = searchInProcess(searchSource(database), watchFinder, {
    nowMs: () => 0,
    breathe: () => Promise.resolve(),
  });
  const search = vi.fn(over?.search ?? service.search);
  const page = searchPageOver(database, { ...service, ...over, search });
  const { desk } = panelTools();
  const context = {
    database,
    files: freshFiles(),
    desk,
    tallies: new PledgeTallies(database),
    today: TODAY,
    waiting: [],
  };
  const { root } = await render(
    <DeskProvider value={context}>
      <Keyed page={page} query={query} />
    </DeskProvider>,
  );
  return { root, search, box: find(root, '#search-box') };
}

const counts = (root: HTMLElement): string => wordsOf(root, '.search__counts').join('');
const marks = (root: HTMLElement, within: string): string[] => wordsOf(root, `${within} mark`);

describe('the search view', () => {
  it('finds a note and the kept text, each with a way to its place, and says how many', async () => {
    await buildSearchChunks(database);
    await write('2.88亿元', 1);
    const { root, box } = await shown();
    expect(document.activeElement).toBe(box);
    await type(box, '28800萬');
    await eventually(() => expect(counts(root)).toBe('批注 1 条，全文 1 份'));
    await eventually(() => expect(marks(root, '.search-hit')).toEqual(['2.88亿元', '2.88亿元']));
    expect(location.hash).toBe(`#/search?q=${encodeURIComponent('28800萬')}`);
    const report = `#/report/${encodeURIComponent(SOURCE)}`;
    expect(find(root, 'a.search-hit__open', '财政总收入').getAttribute('href')).toBe(
      `${report}?note=${noteOn('2.88亿元', 1).id}`,
    );
    expect(find(root, 'a.search-hit__place').getAttribute('href')).toBe(
      `${report}?at=${spanOf('2.88').start}`,
    );
    expect(find(root, '.search-hit__facts', '已兑现').textContent).toContain('●');
    expect(wordsOf(root, '.search-hit__written')).toEqual(['批注1']);
    expect(find(root, '[role=search] [role=status]').textContent).toBe(counts(root));
  });

  it('asks what the address asks, and another address anew', async () => {
    const { root, box } = await shown({ query: '桥梁' });
    expect(box).toHaveProperty('value', '桥梁');
    await eventually(() => expect(counts(root)).toBe('批注 0 条，全文 1 份'));
    await act(async () => {
      location.hash = `#/search?q=${encodeURIComponent('铁路')}`;
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(box).toHaveProperty('value', '铁路');
    await eventually(() => expect(wordsOf(root, '.search__nothing')).toEqual(['没有找到“铁路”']));
  });

  it('says how to search where nothing is asked or found; an example is asked by a click', async () => {
    const { root, box } = await shown();
    expect(wordsOf(root, '.search-hints__how')).toHaveLength(8);
    expect(counts(root)).toBe('');
    await click(find(root, '.search-hints button', '28800万元'));
    expect(box).toHaveProperty('value', '28800万元');
    await eventually(() => expect(counts(root)).toBe('批注 0 条，全文 1 份'));
    expect(root.querySelector('.search-hints')).toBeNull();
  });

  it('asks nothing while an IME composes, and what came of it afterwards', async () => {
    const { root, search, box } = await shown();
    Reflect.set(Object.getPrototypeOf(box), 'value', 'qiao', box);
    await act(
      async () =>
        void box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })),
    );
    expect(box).toHaveProperty('value', 'qiao');
    await press(box, 'Enter', { isComposing: true });
    expect(search).not.toHaveBeenCalled();
    Reflect.set(Object.getPrototypeOf(box), 'value', '桥梁', box);
    await act(async () => void box.dispatchEvent(new Event('compositionend', { bubbles: true })));
    await eventually(() => expect(counts(root)).toBe('批注 0 条，全文 1 份'));
    expect(new Set(search.mock.calls.map(([asked]) => asked))).toEqual(new Set(['桥梁']));
  });

  it('arrows lead through the results and back, Escape to the box', async () => {
    const { root, box } = await shown({ query: '桥梁' });
    await eventually(() => expect(root.querySelectorAll('[data-hit]')).toHaveLength(2));
    const [report, place] = root.querySelectorAll<HTMLElement>('[data-hit]');
    const go = async (key: string): Promise<unknown> => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) await press(activeElement, key);
      return document.activeElement;
    };
    expect(await go('ArrowUp')).toBe(box);
    expect(await go('End')).toBe(box);
    expect(await go('ArrowDown')).toBe(report);
    expect(await go('ArrowDown')).toBe(place);
    expect(await go('ArrowDown')).toBe(place);
    expect(await go('Home')).toBe(report);
    expect(await go('ArrowUp')).toBe(box);
    await go('ArrowDown');
    expect(await go('End')).toBe(place);
    expect(await go('Escape')).toBe(box);
  });

  it('finds what is 逾期; tells while notes are still being packed', async () => {
    const edit = noteOn(PLEDGE, 1);
    await saveAnnotation(database, environment, {
      ...edit,
      fields: { note: '催办' },
      reportId: SOURCE,
      finding: { due: '2024-12-31' },
    });
    const { root, box } = await shown({ query: '催办' });
    await eventually(() => expect(wordsOf(root, '.search__news').join('')).toContain('还在建立'));
    await buildSearchChunks(database);
    await eventually(() => expect(counts(root)).toBe('批注 1 条，全文 0 份'));
    expect(wordsOf(root, '.search__news').join('')).not.toContain('还在建立');
    await type(box, '逾期');
    await eventually(() => expect(counts(root)).toBe('批注 1 条，全文 0 份'));
  });

  it('shows fifty notes at a time', async () => {
    for (let number = 0; number < 60; number += 1) await write('2.88亿元', number);
    await buildSearchChunks(database);
    const { root } = await shown({ query: '待核' });
    await eventually(() => expect(root.querySelectorAll('.search-hit')).toHaveLength(50));
    await click(find(root, '.search__more', '再列出 10 条'));
    await eventually(() => expect(root.querySelectorAll('.search-hit')).toHaveLength(60));
    expect(root.querySelector('.search__more')).toBeNull();
  });

  it('says that it failed, and tries again', async () => {
    const over = {
      search: vi.fn<SearchService['search']>(() => Promise.resolve(fail('storage-unavailable'))),
    };
    const { root } = await shown({ query: '桥梁', over });
    await eventually(() => expect(find(root, '[role=alert]').textContent).toContain('搜索失败'));
    const before = over.search.mock.calls.length;
    await click(find(root, '[role=alert] button', '重试'));
    expect(over.search.mock.calls.length).toBeGreaterThan(before);
  });
});

describe('the key', () => {
  it('leads to the box', async () => {
    const { root, box } = await shown();
    const heading = find(root, 'h1');
    heading.focus();
    expect(await press(heading, '/')).toBe(true);
    expect(document.activeElement).toBe(box);
  });

  it('leads to the view from elsewhere; where the reader types it is a letter', async () => {
    const { box } = await shown();
    location.hash = '#/notes';
    expect(await press(box, '/')).toBe(false);
    expect(await press(document.body, 'k')).toBe(false);
    expect(location.hash).toBe('#/notes');
    expect(await press(document.body, '/')).toBe(true);
    expect(location.hash).toBe('#/search');
  });
});
