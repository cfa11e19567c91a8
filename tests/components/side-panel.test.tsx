// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SidePanel } from '../../components/panel/side-panel';
import type { Anchors } from '../../lib/messages/map';
import { fail, ok } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveAnnotation } from '../../lib/store/annotations';
import { annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { annotation, annotationAt, pageState } from '../view/samples';
import { layOutLists } from './layout';
import { click, eventually, find, render, type, wordsOf } from './render';

const { callTab, callBackground } = vi.hoisted(() => ({
  callTab: vi.fn<(tabId: number, call: string, request: unknown) => unknown>(),
  callBackground: vi.fn<(call: string, request: unknown) => unknown>(),
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
  tabById: () => Promise.resolve({ id: 7, url: SOURCE, windowId: 3 }),
  activeTab: () => Promise.resolve(undefined),
  watchTabs: () => undefined,
}));

const storage = vi.hoisted(() => ({
  askToPersist: vi.fn<() => Promise<boolean>>(),
  hasUnlimitedStorage: vi.fn<() => boolean>(),
}));
vi.mock('../../lib/platform/storage', () => ({
  ...storage,
  usedBytes: () => Promise.resolve(undefined),
}));

layOutLists();

/** What the tab answers: the report, a place for each passage, and whether a jump gets there. */
function tabAnswers(isShown: boolean): void {
  const answers: Readonly<Record<string, unknown>> = {
    'reader.state': pageState(),
    'reader.jump': { shown: isShown },
    'reader.place': { offset: 0 },
    'reader.describe': annotationAt('加固三座桥梁', 152).target,
  };
  callTab.mockImplementation((_tab, call) => Promise.resolve(ok(answers[call])));
}

async function panel(database: NuoshuDatabase = freshDatabase()): Promise<HTMLElement> {
  const { root } = await render(
    <SidePanel database={database} today="2025-06-01" pinnedTabId={7} />,
  );
  return root;
}

/** What the background answers to a save; it finds every annotation where `anchors` says. */
function backgroundAnswers(saved: unknown, anchors: Anchors = {}): void {
  callBackground.mockImplementation((call) => {
    if (call.startsWith('outbox.')) return Promise.resolve(ok([]));
    return Promise.resolve(call === 'annotation.anchors' ? ok(anchors) : saved);
  });
}

beforeEach(() => {
  storage.askToPersist.mockReset().mockResolvedValue(true);
  storage.hasUnlimitedStorage.mockReset().mockReturnValue(true);
  tabAnswers(true);
  backgroundAnswers(fail('unexpected'));
});

it('shows what the store has about the page', async () => {
  const database = freshDatabase();
  await saveAnnotation(database, fixedEnvironment(), { ...annotationEdit(), reportId: SOURCE });
  const root = await panel(database);
  await eventually(() => expect(find(root, '#tab-note').textContent).toBe('批注1'));
  await click(find(root, '#tab-note'));
  expect(find(root, '.row-notes__note').textContent).toBe('去年也说过');
});

it('asks where the annotations stand in the text that the tab shows', async () => {
  backgroundAnswers(fail('unexpected'), { [annotationEdit().id]: { outcome: 'gone' } });
  const database = freshDatabase();
  await saveAnnotation(database, fixedEnvironment(), { ...annotationEdit(), reportId: SOURCE });
  const root = await panel(database);
  await click(find(root, '#tab-note'));
  await eventually(() =>
    expect(find(root, 'article .outcome').textContent).toBe('原文已不在页面上'),
  );
  expect(callBackground).toHaveBeenLastCalledWith('annotation.anchors', {
    source: SOURCE,
    textHash: HASH,
    tabId: 7,
  });
});

it('says so when it cannot read the store', async () => {
  const database = freshDatabase();
  database.close();
  const root = await panel(database);
  await click(find(root, '#tab-note'));
  await eventually(() => expect(find(root, '[role=alert]').textContent).toContain('批注读取失败'));
});

it.each([
  {
    error: 'storage-full',
    says: [
      '这份报告未能保存到本机。磁盘空间不足，未能保存。请腾出空间后再试，已写的内容还在这里。',
    ],
  },
  { error: 'unexpected', says: [] },
  { error: undefined, says: [] },
] as const)('says that the report was not stored: $error', async ({ error, says }) => {
  callTab.mockImplementation(() => Promise.resolve(ok(pageState({ error }))));
  const root = await panel();
  expect(wordsOf(root, '.banner')).toEqual(says);
});

it.each([
  { isShown: true, says: '' },
  { isShown: false, says: '这个位置现在不在页面上。' },
])('asks the page to show a place; “$says”', async ({ isShown, says }) => {
  tabAnswers(isShown);
  const root = await panel();
  await click(find(root, 'button', '到原文：二、工作安排'));
  expect(callTab).toHaveBeenLastCalledWith(7, 'reader.jump', { start: 150, end: 156 });
  expect(find(root, '.side-panel__lost').textContent).toBe(says);
});

it('saves a note when it is hidden; a failure stays in sight, with its text, until it is saved', async () => {
  backgroundAnswers(fail('storage-full'));
  const root = await panel();
  await click(find(root, '#tab-pledge'));
  await click(find(root, 'button', '批注: 加固三座桥梁'));
  await type(find(root, 'textarea'), '去年也说过');
  expect(callBackground).not.toHaveBeenCalledWith('annotation.save', expect.anything());
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(callBackground).toHaveBeenLastCalledWith(
    'annotation.save',
    expect.objectContaining({ fields: { note: '去年也说过' } }),
  );

  await click(find(root, '#tab-overview'));
  const banner = find(root, '.banner');
  expect(banner.textContent).toContain('有 1 条批注未能保存。');
  backgroundAnswers(ok({ annotation: annotation({ note: '去年也说过' }) }));
  await click(find(banner, 'button', '重试'));
  expect(wordsOf(root, '.banner')).toEqual([]);

  await click(find(root, '#tab-pledge'));
  expect(find(root, '.row-notes__note').textContent).toBe('去年也说过');
});

describe('the browser', () => {
  const banners = (root: HTMLElement): string[] => wordsOf(root, '.banner[role=alert]');
  const UNPROTECTED = '磁盘快满时，浏览器可能清理这些内容，批注也在其中。请留出足够的磁盘空间。';

  it('is asked to keep notes for good at the first of them, and not before', async () => {
    const database = freshDatabase();
    const root = await panel(database);
    await eventually(() => expect(find(root, '#tab-note').textContent).toBe('批注0'));
    expect(storage.askToPersist).not.toHaveBeenCalled();
    for (const [index, id] of [
      annotationEdit().id,
      '22222222-2222-4222-8222-222222222222',
    ].entries()) {
      await saveAnnotation(database, fixedEnvironment(), {
        ...annotationEdit({ id }),
        reportId: SOURCE,
      });
      await eventually(() => expect(find(root, '#tab-note').textContent).toBe(`批注${index + 1}`));
    }
    expect(storage.askToPersist).toHaveBeenCalledTimes(1);
    expect(banners(root)).toEqual([]);
  });

  it.each([
    { isPersisted: true, isUnlimited: false, says: [] },
    { isPersisted: false, isUnlimited: true, says: [] },
    { isPersisted: false, isUnlimited: false, says: [UNPROTECTED] },
  ])(
    'that persists $isPersisted, exempts $isUnlimited: $says',
    async ({ isPersisted, isUnlimited, says }) => {
      storage.askToPersist.mockResolvedValue(isPersisted);
      storage.hasUnlimitedStorage.mockReturnValue(isUnlimited);
      const database = freshDatabase();
      await saveAnnotation(database, fixedEnvironment(), { ...annotationEdit(), reportId: SOURCE });
      const root = await panel(database);
      await eventually(() => expect(storage.askToPersist).toHaveBeenCalled());
      await act(async () => undefined);
      expect(banners(root)).toEqual(says);
    },
  );

  it('is not complained of where there are no notes to lose', async () => {
    storage.hasUnlimitedStorage.mockReturnValue(false);
    const root = await panel();
    await eventually(() => expect(find(root, '#tab-note').textContent).toBe('批注0'));
    expect(banners(root)).toEqual([]);
  });
});

it('says how many damaged rows are not shown, of this report alone', async () => {
  const database = freshDatabase();
  const damaged = { ...annotationEdit(), reportId: SOURCE, note: undefined };
  await database.table('annotations').bulkAdd([
    { ...damaged, id: '1' },
    { ...damaged, id: '2' },
    { ...damaged, id: '3', reportId: 'https://qingyuan.gov.cn/a.html' },
  ]);
  const root = await panel(database);
  await eventually(() =>
    expect(wordsOf(root, '.banner:not(.backup-banner)')).toEqual(['有 2 条记录已损坏，没有显示。']),
  );
});

it('says nothing of damage where all rows are whole', async () => {
  const database = freshDatabase();
  await saveAnnotation(database, fixedEnvironment(), { ...annotationEdit(), reportId: SOURCE });
  const root = await panel(database);
  await eventually(() => expect(find(root, '#tab-note').textContent).toBe('批注1'));
  expect(wordsOf(root, '.banner:not(.backup-banner)')).toEqual([]);
});
