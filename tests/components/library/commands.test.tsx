// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/model/result';
import { LANGUAGES } from '../../../lib/model/settings';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { saveFilter } from '../../../lib/store/filters';
import { saveReport } from '../../../lib/store/reports';
import { notesPage } from '../../../lib/view/notes-page';
import { routeHash } from '../../../lib/view/route';
import { SOURCE } from '../../builders/annotation-edit';
import { capturedReport } from '../../builders/captured-report';
import { TEXT_HASH } from '../../builders/notes';
import { fixedEnvironment, freshDatabase } from '../../builders/store-world';
import { layOutLists } from '../layout';
import { click, eventually, find, press, type, wordsOf } from '../render';
import { shownLibrary } from './scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
vi.mock('../../../lib/messages/send', () => ({
  callBackground: background.call,
  callLibrary: vi.fn(),
}));
vi.mock('../../../lib/view/start-desk-worker', () => ({
  lazyDeskWorker: () => ({
    port: { send: () => undefined, hear: () => undefined },
    begin: () => undefined,
  }),
}));

layOutLists();

const environment = fixedEnvironment();
let database: NuoshuDatabase;

beforeEach(async () => {
  background.forget();
  background.answer('outbox.list', () => ok([]));
  background.answer('annotation.anchors', () => ok({}));
  database = freshDatabase();
  Element.prototype.scrollIntoView = vi.fn();
  await saveReport(
    database,
    environment,
    capturedReport({ textHash: TEXT_HASH, title: '临溪镇2023年工作总结' }),
  );
  await saveFilter(database, environment, {
    id: '0b8a1d3e-5f60-4c7d-8e9f-000000000007',
    name: '逾期的承诺',
    filter: '{"filter":{"due":["overdue"]},"order":"due"}',
  });
});

const palette = (): HTMLElement => find(document, '.command-palette');
const box = (): HTMLElement => find(palette(), '.command-palette__input');
const labels = (): readonly string[] => wordsOf(palette(), '.command-palette__item > span');

async function open(): Promise<void> {
  await press(document.body, 'k', { ctrlKey: true });
  await eventually(() => expect(document.querySelector('.command-palette input')).not.toBeNull());
}

describe('the command palette', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])(
    'is opened by %o, also where the reader types',
    async (keys) => {
      const { root } = await shownLibrary(database, '#/search');
      expect(await press(find(root, '#search-box'), 'k', keys)).toBe(true);
      await eventually(() => expect(document.querySelector('.command-palette')).not.toBeNull());
    },
  );

  it.each([
    { ctrlKey: true, metaKey: true },
    { ctrlKey: true, shiftKey: true },
    { ctrlKey: true, isComposing: true },
    {},
  ])('is not opened by %o', async (keys) => {
    await shownLibrary(database, '#/reports');
    expect(await press(document.body, 'k', keys)).toBe(false);
    expect(document.querySelector('.command-palette')).toBeNull();
  });

  it('lists views, filters and reports, and goes to what is chosen by Enter', async () => {
    await shownLibrary(database, '#/reports');
    await open();
    await eventually(() =>
      expect(wordsOf(palette(), '.command-palette__name')).toEqual([
        '页面',
        '已保存的筛选',
        '报告',
        '设置',
      ]),
    );
    await type(box(), '臨溪');
    expect(labels()).toEqual(['临溪镇2023年工作总结', '搜索批注和全文：臨溪']);
    expect(find(palette(), '.command-palette__count').textContent).toBe('共 2 项');
    await press(box(), 'Enter');
    await eventually(() => expect(location.hash).toBe(routeHash({ view: 'report', id: SOURCE })));
    expect(document.querySelector('.command-palette')).toBeNull();
  });

  it('runs nothing by the Enter that ends a composition', async () => {
    await shownLibrary(database, '#/reports');
    await open();
    await type(box(), '设置');
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
      isComposing: true,
    });
    await act(async () => void box().dispatchEvent(enter));
    expect(location.hash).toBe('#/reports');
    expect(document.querySelector('.command-palette')).not.toBeNull();
  });

  it('applies a saved filter', async () => {
    await shownLibrary(database, '#/reports');
    await open();
    await eventually(() => expect(labels()).toContain('逾期的承诺'));
    await click(find(palette(), '.command-palette__item', '逾期的承诺'));
    await eventually(() => expect(location.hash).toBe('#/notes'));
    expect(notesPage(database).look().query.filter).toEqual({ due: ['overdue'] });
  });

  it('holds an Enter that is pressed before the saved filters are read', async () => {
    await shownLibrary(database, '#/reports');
    let read = (): void => undefined;
    const gate = new Promise<void>((resolve) => (read = resolve));
    const busy = database.transaction('rw', database.filters, () => Dexie.waitFor(gate));
    await open();
    await type(box(), '逾期的承诺');
    await press(box(), 'Enter');
    expect([location.hash, labels()]).toEqual(['#/reports', ['搜索批注和全文：逾期的承诺']]);
    read();
    await busy;
    await eventually(() => expect(location.hash).toBe('#/notes'));
    expect(notesPage(database).look().query.filter).toEqual({ due: ['overdue'] });
  });

  it('speaks another language', async () => {
    const { onChange } = await shownLibrary(database, '#/reports');
    await open();
    await type(box(), 'english');
    await press(box(), 'Enter');
    await eventually(() => expect(onChange).toHaveBeenCalledExactlyOnceWith({ language: 'en' }));
  });

  it('offers what the view in sight can do, and no more once it is left', async () => {
    const { root } = await shownLibrary(database, routeHash({ view: 'report', id: SOURCE }));
    await eventually(() =>
      expect(root.querySelector('.report-head__actions button')).not.toBeNull(),
    );
    await open();
    expect(labels()).toEqual(expect.arrayContaining(['导出这份报告…', '列出承诺', '打开原网页']));
    await click(find(palette(), '.command-palette__item', '列出批注'));
    await eventually(() =>
      expect(find(root, '#tab-note').getAttribute('aria-selected')).toBe('true'),
    );
    await open();
    await type(box(), '返回报告列表');
    await press(box(), 'Enter');
    await eventually(() => expect(location.hash).toBe('#/reports'));
    await act(async () => void window.dispatchEvent(new Event('hashchange')));
    await eventually(() => expect(root.querySelector('.report-row')).not.toBeNull());
    await open();
    expect(labels()).not.toContain('列出批注');
  });

  it('opens from the navigation, and searches for what nothing is called', async () => {
    const { root } = await shownLibrary(database, '#/reports');
    await click(find(root, '.library-nav__commands'));
    await eventually(() => expect(document.querySelector('.command-palette input')).not.toBeNull());
    await type(box(), '码头 开工');
    expect(labels()).toEqual(['搜索批注和全文：码头 开工']);
    await press(box(), 'Enter');
    await eventually(() =>
      expect(location.hash).toBe(routeHash({ view: 'search', query: '码头 开工' })),
    );
  });

  it.each(LANGUAGES)('has words in %s', async (language) => {
    await shownLibrary(database, '#/notes', language);
    await open();
    expect(palette().textContent).not.toMatch(/\{\w+\}/);
  });
});
