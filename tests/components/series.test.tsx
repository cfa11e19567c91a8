// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { SidePanel } from '../../components/panel/side-panel';
import { ok } from '../../lib/model/result';
import { saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import type { Language } from '../../lib/model/settings';
import { annotationEdit } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { extraction } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { pageState } from '../view/samples';
import { layOutLists } from './layout';
import { click, eventually, find, render, wordsOf } from './render';

const PAGES = ['', '_2', '_3'].map((suffix) => `https://linxi.gov.cn/zwgk/a${suffix}.html`);
const [FIRST = '', SECOND = '', THIRD = ''] = PAGES;

const { callTab, callBackground, showInTab } = vi.hoisted(() => ({
  callTab: vi.fn<(tabId: number, call: string, request: unknown) => unknown>(),
  callBackground: vi.fn<(call: string) => unknown>(),
  showInTab: vi.fn<(tabId: number, url: string) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../lib/messages/send', () => ({ callTab, callBackground }));
vi.mock('../../lib/messages/router', () => ({ onBroadcast: () => () => undefined }));
vi.mock('../../lib/view/hooks/use-waiting', () => ({
  useWaiting: () => ({ waiting: [], retry: () => Promise.resolve() }),
}));
vi.mock('../../lib/platform/storage', () => ({
  hasUnlimitedStorage: () => true,
  askToPersist: () => Promise.resolve(true),
  usedBytes: () => Promise.resolve(undefined),
}));
vi.mock('../../lib/platform/tabs', () => ({
  tabById: () => Promise.resolve({ id: 7, url: FIRST, windowId: 3 }),
  activeTab: () => Promise.resolve(undefined),
  watchTabs: (hear: () => void) => (tabChanged = hear),
  showInTab,
}));

layOutLists();

/** What the browser does when the tab shows another page. */
let tabChanged: () => void = () => undefined;

async function keep(database: NuoshuDatabase, number: number): Promise<void> {
  const { report, ...rest } = extraction();
  const planPeriod = number === 2 ? { start: '2024-01-01', end: '2024-12-31' } : undefined;
  await saveReport(
    database,
    fixedEnvironment(),
    capturedReport({
      reportId: PAGES[number - 1],
      url: PAGES[number - 1],
      textHash: hashOf(String(number)),
      extraction: { ...rest, report: { ...report, title: `标题${number}`, planPeriod } },
      series: { key: FIRST, number, pages: PAGES },
    }),
  );
}

/** The panel on the first page, of which the given pages are kept, with a note on the second. */
async function panel(kept: readonly number[], language?: Language): Promise<HTMLElement> {
  const database = freshDatabase();
  for (const number of kept) await keep(database, number);
  const { target } = annotationEdit();
  const edit = annotationEdit({
    target: { ...target, source: SECOND },
    fields: { note: '去年也说过', tags: ['待查'], status: 'kept' },
  });
  await saveAnnotation(database, fixedEnvironment(), { ...edit, reportId: SECOND });
  const { root } = await render(
    <SidePanel database={database} today="2025-06-01" pinnedTabId={7} />,
    language,
  );
  return root;
}

beforeEach(() => {
  callTab.mockImplementation(() => Promise.resolve(ok(pageState({ url: FIRST, reportId: FIRST }))));
  callBackground.mockImplementation((call) =>
    Promise.resolve(ok(call === 'report.audit' ? { findings: [], earlier: [] } : {})),
  );
  showInTab.mockClear();
  callTab.mockClear();
});

it('names the pages that were read, those that were not, and what was read in all', async () => {
  const root = await panel([1, 2]);
  await eventually(() =>
    expect(find(root, '.series-bar__pages').textContent).toBe('本报告已知共 3 页已读12未读3'),
  );
  expect(find(root, '[aria-current=page]').textContent).toBe('1');
  expect(find(root, '.series-bar__counts').textContent).toBe(
    '已读的 2 页合计：指标 2，承诺 2，批注 1',
  );
});

it.each([
  { language: 'zh_TW', words: '本報告已知共 3 頁已讀1未讀23' },
  { language: 'en', words: 'Known pages of this report: 3Read1Not read yet23' },
] as const)('says so in $language', async ({ language, words }) => {
  const root = await panel([1], language);
  await eventually(() => expect(find(root, '.series-bar__pages').textContent).toBe(words));
});

it('opens a page in the tab that it follows', async () => {
  const root = await panel([1, 2]);
  await eventually(() => find(root, '.series-bar a', '打开第 3 页'));
  await click(find(root, '.series-bar a', '打开第 3 页'));
  expect(showInTab.mock.calls).toEqual([[7, THIRD]]);
});

it('leaves a click that asks for another tab to the browser', async () => {
  const root = await panel([1, 2]);
  await eventually(() => find(root, '.series-bar a', '打开第 3 页'));
  const left: boolean[] = [];
  /* Heard last; the browser's part is left out, because it would fetch the page. */
  const hear = (event: Event): void => {
    left.push(!event.defaultPrevented);
    event.preventDefault();
  };
  document.addEventListener('click', hear, { once: true });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  find(root, '.series-bar a', '打开第 3 页').dispatchEvent(event);
  expect([left, showInTab.mock.calls.length]).toEqual([[true], 0]);
});

it('shows one title and one period for all pages', async () => {
  const root = await panel([1, 2]);
  await eventually(() => expect(wordsOf(root, '.profile__fact')).toContain('部署期2024'));
  expect(find(root, 'h1').textContent).toBe('标题1');
});

it('lists the notes of the other pages below, to be read and opened', async () => {
  const root = await panel([1, 2]);
  await eventually(() => expect(find(root, '#tab-note').textContent).toBe('批注1'));
  await click(find(root, '#tab-note'));
  expect(wordsOf(root, '.series-notes h2')).toEqual(['第 2 页']);
  expect(find(root, '.series-notes__words').textContent).toBe('去年也说过');
  expect(find(root, '.series-notes__facts').textContent).toBe('承诺 · 已兑现 · 待查');
  expect(root.querySelector('.notice')).toBeNull();
  await click(find(root, '.series-notes a', '年底前完成三座桥梁加固'));
  expect(showInTab.mock.calls).toEqual([[7, SECOND]]);
});

it('goes to the note once its page is there', async () => {
  const root = await panel([1, 2]);
  await eventually(() => expect(find(root, '#tab-note').textContent).toBe('批注1'));
  await click(find(root, '#tab-note'));
  await click(find(root, '.series-notes a', '年底前完成三座桥梁加固'));
  const jumps = () => callTab.mock.calls.filter(([, call]) => call === 'reader.jump');
  expect(jumps()).toEqual([]);
  const found = { [annotationEdit().id]: { outcome: 'same', start: 10, end: 21 } };
  callBackground.mockImplementation((call) =>
    Promise.resolve(ok(call === 'annotation.anchors' ? found : { findings: [], earlier: [] })),
  );
  callTab.mockImplementation((_tab, call) =>
    Promise.resolve(
      ok(call === 'reader.state' ? pageState({ url: SECOND, reportId: SECOND }) : { shown: true }),
    ),
  );
  await act(async () => tabChanged());
  await eventually(() => expect(jumps()).toEqual([[7, 'reader.jump', { start: 10, end: 21 }]]));
});

it('says nothing of pages for a report on one', async () => {
  const root = await panel([]);
  await eventually(() => expect(find(root, 'h1').textContent).toBe('临溪镇2023年工作总结'));
  expect([root.querySelector('.series-bar'), find(root, '#tab-note').textContent]).toEqual([
    null,
    '批注0',
  ]);
});
