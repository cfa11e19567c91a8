// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/model/result';
import { saveAnnotation } from '../../../lib/store/annotations';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { addFindings } from '../../../lib/store/findings';
import { deskOf } from '../../builders/desk-of';
import { localDesk } from '../../builders/desk-source';
import { annotationEdit, SOURCE } from '../../builders/annotation-edit';
import { PLEDGE } from '../../builders/extraction';
import { reportRow } from '../../builders/report-row';
import { fixedEnvironment, freshDatabase } from '../../builders/store-world';
import { layOutLists } from '../layout';
import { choose, click, eventually, find, press, type, wordsOf } from '../render';
import { shownLibrary } from './scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
const world = vi.hoisted((): { database: NuoshuDatabase | undefined } => ({ database: undefined }));
vi.mock('../../../lib/messages/send', () => ({
  callBackground: background.call,
  callLibrary: vi.fn(),
}));
vi.mock('../../../lib/view/start-desk-worker', () => ({
  lazyDeskWorker: () => {
    const { port, start } = localDesk(deskOf(world.database ?? freshDatabase()));
    return { port, begin: () => void start() };
  },
}));

layOutLists();

const environment = fixedEnvironment();
const { id } = annotationEdit();
let database: NuoshuDatabase;

/** A town's report of two pledges, of which one was judged without evidence. */
async function keep(): Promise<void> {
  await database.reports.put(reportRow());
  const pledges = [
    { ...PLEDGE, start: 10, end: 21, text: '年底前完成三座桥梁加固' },
    { ...PLEDGE, start: 30, end: 40, text: '新建两所小学' },
  ];
  await addFindings(database, { reportId: SOURCE, findings: { metrics: [], pledges } });
  const fields = { note: '去年也说过', status: 'kept' } as const;
  await saveAnnotation(database, environment, { ...annotationEdit({ fields }), reportId: SOURCE });
}

const opens = (root: HTMLElement): string[] => wordsOf(root, '.note-cell__open');

beforeEach(() => {
  background.forget();
  background.answer('outbox.list', () => ok([]));
  database = freshDatabase();
  world.database = database;
});

describe('the notes and pledges of all reports', () => {
  it('teach what to do where there is nothing', async () => {
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(wordsOf(root, '.reports-empty__steps li')).toHaveLength(3));
  });

  it('stand in a table, lead to their places, and tell what is unfinished or overdue', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toEqual(['年底前完成三座桥梁加固', '新建两所小学']));
    const links = [...root.querySelectorAll('.note-cell__open')].map((link) =>
      link.getAttribute('href'),
    );
    const report = `#/report/${encodeURIComponent(SOURCE)}`;
    expect(links).toEqual([`${report}?note=${id}`, `${report}?at=30`]);
    expect(wordsOf(root, '.note-cell__lacking')).toEqual(['缺证据']);
    expect(wordsOf(root, '.note-cell__overdue')).toEqual(['逾期']);
    expect(find(root, '[role=grid]').getAttribute('aria-rowcount')).toBe('3');
    expect(find(root, '[aria-rowindex="2"]').textContent).toContain('去年也说过');
  });

  it('are moved through by keys and selected, and changed at once', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toHaveLength(2));
    const row = find(root, '.note-table__row[tabindex="0"]');
    expect(await press(row, ' ')).toBe(true);
    expect(find(root, '.bulk-bar [role=status]').textContent).toBe('已选 1 条');
    background.answer('annotation.bulk', () =>
      ok({ undo: [{ id, fields: { tags: { was: [], is: ['民生'] } } }], unfit: 0 }),
    );
    await type(find(root, '.bulk-bar__tag'), '民生');
    await click(find(root, '.bulk-bar button', '添加标签'));
    await eventually(() =>
      expect(find(root, '.notes-news__bulk').textContent).toContain('已修改 1 条'),
    );
    const { request } = background.asked.find(({ call }) => call === 'annotation.bulk') ?? {};
    expect(request).toEqual({ ids: [id], begun: [], change: { addTags: ['民生'] } });
    expect(find(root, '.undo-bar__words').textContent).toContain('（1 条）');
    background.answer('annotation.undo-all', () => ok({ undo: [{ id, fields: {} }] }));
    await click(find(root, '.undo-bar button', '撤销'));
    await eventually(() => expect(find(root, '.notes-news__bulk').textContent.trim()).toBe(''));
    await press(row, 'Escape');
    expect(root.querySelector('.bulk-bar')).toBeNull();
    await press(row, 'a', { ctrlKey: true });
    expect(find(root, '.bulk-bar [role=status]').textContent).toBe('已选 2 条');
  });

  it('are filtered at one click, with a chip that takes it back, and say where nothing fits', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toHaveLength(2));
    await click(find(root, '.notes-bar button', '已逾期'));
    await eventually(() => expect(opens(root)).toEqual(['新建两所小学']));
    expect(wordsOf(root, '.note-chips__name')).toEqual(['期限: 已逾期']);
    await click(find(root, '.notes-bar button', '本月到期'));
    await eventually(() => expect(find(root, '.notice').textContent).toContain('没有符合条件的'));
    await click(find(root, '.note-chips__chip'));
    await eventually(() => expect(opens(root)).toHaveLength(2));
    await choose(find(root, '.notes-bar__sort select'), 'due');
    await eventually(() => expect(opens(root)).toEqual(['新建两所小学', '年底前完成三座桥梁加固']));
  });

  it('are filtered by what was saved under a name; a name that is taken is offered to be replaced', async () => {
    await keep();
    const taken = {
      id: `8${id.slice(1)}`,
      name: '二',
      filter: '{}',
      createdAt: '2026-01-01T00:00:00.000Z',
    };
    await database.filters.put(taken);
    background.answer('filter.save', () => ok(taken));
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toHaveLength(2));
    await click(find(root, '.notes-bar button', '已保存的筛选'));
    const popover = (): HTMLElement => find(document.body, '.popover');
    await eventually(() => expect(wordsOf(popover(), '.popover__name')).toEqual(['二']));
    const saves = () => background.asked.filter(({ call }) => call === 'filter.save');
    await type(find(popover(), '.popover__form input'), ' 二 ');
    await click(find(popover(), '.popover__form button', '保存当前筛选'));
    expect(popover().textContent).toContain('已有同名的筛选“二”。');
    expect(saves()).toHaveLength(0);
    await click(find(popover(), 'button', '替换'));
    await eventually(() =>
      expect(saves().map(({ request }) => request)).toMatchObject([{ id: taken.id, name: '二' }]),
    );
    expect(popover().textContent).not.toContain('已有同名');
    await type(find(popover(), '.popover__form input'), '三');
    await click(find(popover(), '.popover__form button', '保存当前筛选'));
    await eventually(() => expect(saves()).toHaveLength(2));
    await database.filters.put({ ...taken, id: `9${id.slice(1)}`, name: '三' });
    await eventually(() => expect(wordsOf(popover(), '.popover__name')).toEqual(['二', '三']));
    await click(find(popover(), 'button', '改名：二'));
    await type(find(popover(), 'li .popover__form input'), '三');
    await click(find(popover(), 'li .popover__form button', '保存'));
    expect(find(popover(), 'li .popover__form').textContent).toContain('已有同名的筛选“三”。');
    expect(saves()).toHaveLength(2);
  });

  it('stand on a board by what became of them, and move by key', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toHaveLength(2));
    await click(find(root, '.notes-bar__switch button', '看板'));
    await eventually(() =>
      expect(wordsOf(root, '.note-board__column--kept .board-card__open')).toHaveLength(1),
    );
    expect(wordsOf(root, '.note-board__column--none .board-card__open')).toEqual(['新建两所小学']);
    background.answer('annotation.bulk', () => ok({ undo: [{ id, fields: {} }], unfit: 0 }));
    await press(find(root, '.note-board__column--kept .board-card__open'), 'ArrowRight', {
      shiftKey: true,
    });
    await eventually(() =>
      expect(find(root, '.note-board__told').textContent).toBe('已移到“部分兑现”。'),
    );
    const { request } = background.asked.find(({ call }) => call === 'annotation.bulk') ?? {};
    expect(request).toMatchObject({ ids: [id], change: { status: 'partly-kept' } });
  });

  it('stand on the board of the promises where they are targets, and nothing that was judged is on no board', async () => {
    await keep();
    const figures = [
      { digit: '5', text: '1万吨', metricStatus: 'target', status: 'kept' },
      { digit: '6', text: '2.88亿元', metricStatus: 'actual', status: 'confirmed' },
      { digit: '7', text: '3%', metricStatus: 'actual', status: 'broken' },
    ] as const;
    for (const { digit, text, metricStatus, status } of figures) {
      const edit = annotationEdit({
        id: digit + id.slice(1),
        subject: 'metric',
        fields: { status },
      });
      const target = { ...edit.target, quote: { ...edit.target.quote, exact: text, prefix: '' } };
      await saveAnnotation(database, environment, {
        ...edit,
        target,
        reportId: SOURCE,
        finding: { metricStatus },
      });
    }
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toHaveLength(5));
    await click(find(root, '.notes-bar__switch button', '看板'));
    const cards = (column: string): string[] =>
      wordsOf(root, `.note-board__column--${column} .board-card__open`);
    await eventually(() =>
      expect(cards('kept').toSorted()).toEqual(['1万吨', '年底前完成三座桥梁加固']),
    );
    await click(find(root, '.note-board__which button', '指标'));
    await eventually(() => expect(cards('confirmed')).toEqual(['2.88亿元']));
    await eventually(() => expect(cards('broken')).toEqual(['3%']));
    expect(
      wordsOf(root, '.note-board__title').map((title) => title.replace(/[^一-龥]/g, '')),
    ).toEqual(['未标状态', '属实', '有出入', '口径不一', '无法核实', '未兑现']);
  });

  it('are counted where a status fits some of them only', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/notes');
    await eventually(() => expect(opens(root)).toHaveLength(2));
    await press(find(root, '.note-table__row[tabindex="0"]'), ' ');
    background.answer('annotation.bulk', () => ok({ undo: [], unfit: 1 }));
    await choose(find(root, '.bulk-bar select[aria-label="改状态…"]'), 'confirmed');
    await eventually(() =>
      expect(find(root, '.notes-news__bulk').textContent).toContain('1 条没有修改：兑现情况只用于'),
    );
  });
});
