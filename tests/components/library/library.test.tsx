// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/model/result';
import { LANGUAGES } from '../../../lib/model/settings';
import { saveAnnotation } from '../../../lib/store/annotations';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { saveReport } from '../../../lib/store/reports';
import { SOURCE } from '../../builders/annotation-edit';
import { capturedReport } from '../../builders/captured-report';
import { extraction, PLEDGE } from '../../builders/extraction';
import { noteOn, spanOf, TEXT_HASH } from '../../builders/notes';
import { fixedEnvironment, freshDatabase } from '../../builders/store-world';
import { layOutLists } from '../layout';
import { choose, click, eventually, find, type, wordsOf } from '../render';
import { goTo, shownLibrary } from './scene';

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
vi.mock('../../../lib/platform/storage', () => ({
  askToPersist: () => Promise.resolve(true),
  hasUnlimitedStorage: () => true,
  usedBytes: () => Promise.resolve(1_000),
}));

layOutLists();

const CITY = 'https://city.gov.cn/report.html';
const environment = fixedEnvironment();
let database: NuoshuDatabase;

/** The town's report with a pledge that is overdue, and a city's without any. */
async function keep(): Promise<void> {
  await saveReport(
    database,
    environment,
    capturedReport({ textHash: TEXT_HASH, title: '临溪镇2023年工作总结' }),
  );
  environment.advance(86_400_000);
  const city = extraction({ pledges: [], metrics: [] });
  const report = {
    ...city.report,
    issuer: '临江市人民政府',
    level: 'prefecture',
    title: '临江市2024年政府工作报告',
  } as const;
  await saveReport(
    database,
    environment,
    capturedReport({
      reportId: CITY,
      url: CITY,
      textHash: TEXT_HASH,
      extraction: { ...city, report },
    }),
  );
}

const note = () =>
  saveAnnotation(database, environment, {
    ...noteOn(PLEDGE.text, 1),
    subject: 'pledge',
    fields: { note: '去年也说过', status: 'kept' },
    reportId: SOURCE,
  });

const titles = (root: HTMLElement): string[] => wordsOf(root, '.report-row__title');

beforeEach(() => {
  background.forget();
  background.answer('outbox.list', () => ok([]));
  database = freshDatabase();
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the reports', () => {
  it('teach what to do where there is none', async () => {
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(wordsOf(root, '.reports-empty__steps li')).toHaveLength(3));
    expect(document.title).toBe('报告 · 诺数');
  });

  it('say so where they cannot be read, and are read anew', async () => {
    database.close();
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() =>
      expect(find(root, '[role=alert]').textContent).toContain('报告读取失败'),
    );
    await database.open();
    await click(find(root, 'button', '重试'));
    await eventually(() => expect(root.querySelector('.reports-empty')).not.toBeNull());
  });

  it('are listed, the last kept first, with how far the reader has come', async () => {
    await keep();
    await note();
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() =>
      expect(titles(root)).toEqual(['临江市2024年政府工作报告', '临溪镇2023年工作总结']),
    );
    await eventually(() =>
      expect(wordsOf(root, '.report-row__progress')).toEqual([
        '没有可核实的承诺',
        '可核实的承诺 1 条，已核实 1 条，兑现 1 条',
      ]),
    );
    expect(root.textContent).toContain('批注 1');
  });

  it('are overdue where the day is past and nothing was judged', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(wordsOf(root, '.progress__overdue')).toEqual(['逾期 1 条']));
  });

  it('are found by words, sorted and grouped', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(titles(root)).toHaveLength(2));
    await click(find(root, '.report-heads__head', '标题'));
    expect(find(root, '.report-heads__head', '标题').getAttribute('aria-pressed')).toBe('true');
    await choose(find(root, '.report-sort select'), 'level');
    expect(titles(root)[0]).toBe('临江市2024年政府工作报告');
    await click(find(root, '.report-sort > .button'));
    expect(titles(root)[0]).toBe('临溪镇2023年工作总结');
    await click(find(root, '.report-sort__group input'));
    await eventually(() =>
      expect(wordsOf(root, '.group-row--1').join()).toContain('临江市人民政府 1 份'),
    );
    await type(find(root, 'input[type=search]'), '臨江');
    await eventually(() => expect(titles(root)).toEqual(['临江市2024年政府工作报告']));
    await type(find(root, 'input[type=search]'), '没有');
    await eventually(() => expect(find(root, '.notice').textContent).toContain('没有符合条件'));
    await click(find(root, 'button', '清除条件'));
    await eventually(() => expect(titles(root)).toHaveLength(2));
  });

  it('are erased only where they are in sight: what the search or a closed group hides stays', async () => {
    await keep();
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(titles(root)).toHaveLength(2));
    await click(find(root, 'button, input', '选中：临溪镇'));
    await click(find(root, 'button', '选中列出的全部'));
    const selected = (): string | undefined =>
      root.querySelector('.selection-bar [role=status]')?.textContent;
    await type(find(root, 'input[type=search]'), '临江');
    await eventually(() => expect(selected()).toBe('已选 1 份'));
    await type(find(root, 'input[type=search]'), '没有这样的');
    await eventually(() => expect(root.querySelector('.selection-bar')).toBeNull());
    await click(find(root, 'button', '清除条件'));
    await eventually(() => expect(selected()).toBe('已选 2 份'));
    await click(find(root, '.report-sort__group input'));
    await click(find(root, '.group-row--1 button', '临溪镇人民政府'));
    await eventually(() => expect(selected()).toBe('已选 1 份'));
    await click(find(root, '.selection-bar__erase'));
    await eventually(() =>
      expect(document.querySelector('.dialog__title')?.textContent).toBe(
        '临江市2024年政府工作报告',
      ),
    );
  });

  it('that others quote are erased only after the desk has said so', async () => {
    await keep();
    const note = noteOn('2.88亿元', 9);
    const quote = { ...note.target, source: CITY };
    const evidence = [
      { id: '77777777-7777-4777-8777-777777777777', url: CITY, text: '已建成', target: quote },
    ];
    await saveAnnotation(database, environment, {
      ...note,
      reportId: SOURCE,
      fields: { evidence },
    });
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(titles(root)).toHaveLength(2));
    await click(find(root, 'input', '选中：临江市'));
    await click(find(root, '.selection-bar__erase'));
    await eventually(() =>
      expect(document.querySelector('.dialog')?.textContent).toContain(
        '其他报告有 1 条批注引用这里的原文',
      ),
    );
  });

  it('are erased several at once, and what could not be is told', async () => {
    await keep();
    background.answer('store.erase', () => ok({ id: SOURCE }));
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(titles(root)).toHaveLength(2));
    await click(find(root, 'input', '选中：临溪镇'));
    await click(find(root, 'button', '选中列出的全部'));
    expect(find(root, '.selection-bar [role=status]').textContent).toBe('已选 2 份');
    await click(find(root, '.selection-bar__erase'));
    await eventually(() => expect(document.querySelector('.dialog')).not.toBeNull());
    expect(find(document.body, '.dialog').textContent).toContain(
      '备份和其他设备上的副本不会一起清除',
    );
    expect(wordsOf(document.body, '.dialog__report')).toEqual([
      '临江市2024年政府工作报告',
      '临溪镇2023年工作总结',
    ]);
    await click(find(document.body, '.dialog button', '清除，保留批注'));
    await eventually(() =>
      expect(
        background.asked.filter(({ call }) => call === 'store.erase').map(({ request }) => request),
      ).toEqual([
        { id: CITY, withNotes: false },
        { id: SOURCE, withNotes: false },
      ]),
    );
    await eventually(() =>
      expect(wordsOf(document.body, '.toasts__words')).toEqual(['已清除 2 份。']),
    );
  });
});

describe('a report', () => {
  const open = async () => {
    await keep();
    background.answer('annotation.anchors', () => ok({}));
    const scene = await shownLibrary(database, `#/report/${encodeURIComponent(SOURCE)}`);
    await eventually(() => expect(scene.root.querySelector('.kept-text')).not.toBeNull());
    return scene;
  };

  it('that is not kept is said to be none', async () => {
    const { root } = await shownLibrary(database, '#/report/https%3A%2F%2Fnone.gov.cn%2F');
    await eventually(() => expect(find(root, 'h1').textContent).toBe('这份报告没有保存'));
  });

  it('of which only notes are left shows them', async () => {
    await note();
    const { root } = await shownLibrary(database, `#/report/${encodeURIComponent(SOURCE)}`);
    await eventually(() => expect(find(root, 'h1').textContent).toBe('没有保存全文'));
    expect(wordsOf(root, '.row-notes__note')).toEqual(['去年也说过']);
  });

  it('is named, dated and linked, with its versions', async () => {
    const { root } = await open();
    expect(document.title).toBe('临溪镇2023年工作总结 · 诺数');
    expect(find(root, '.report-head__facts a').getAttribute('href')).toBe(SOURCE);
    await eventually(() => expect(wordsOf(root, '.report-head__versions li')).toHaveLength(1));
    expect(find(root, '.report-head__versions li').textContent).toContain('当前显示');
  });

  it('an entry leads to its place in the text, and a place in the text to its entry', async () => {
    const { root } = await open();
    await click(find(root, '#tab-pledge'));
    await click(find(root, '[data-row-main]'));
    expect(wordsOf(root, '.kept-text__part--flash')).toEqual([PLEDGE.text]);
    await click(find(root, '.kept-text__part--metric'));
    await eventually(() =>
      expect(find(root, '#tab-metric').getAttribute('aria-selected')).toBe('true'),
    );
    await eventually(() => expect(document.activeElement?.closest('.metric-row')).not.toBeNull());
  });

  it('what is written on an entry is described in the kept text', async () => {
    const { root } = await open();
    await click(find(root, '#tab-pledge'));
    await choose(find(root, '.row .status-select'), 'kept');
    await eventually(() =>
      expect(background.asked.some(({ call }) => call === 'annotation.save')).toBe(true),
    );
    const saved = background.asked.find(({ call }) => call === 'annotation.save');
    expect(saved?.request).toMatchObject({
      subject: 'pledge',
      target: { source: SOURCE, textHash: TEXT_HASH, position: spanOf(PLEDGE.text) },
      fields: { status: 'kept' },
    });
  });
});

describe('the views', () => {
  it('are gone to by link; the focus comes to their heading', async () => {
    const { root } = await shownLibrary(database, '#/reports');
    await eventually(() => expect(find(root, 'h1').textContent).toBe('报告'));
    await goTo('#/settings');
    await eventually(() => expect(document.activeElement).toBe(find(root, 'h1', '设置')));
    expect(find(root, '.library-nav [aria-current=page]').textContent).toBe('设置');
    expect(document.title).toBe('设置 · 诺数');
  });

  it('the settings change what they say', async () => {
    const { root, onChange } = await shownLibrary(database, '#/settings');
    await choose(find(root, '.setting-line select', '繁體中文（臺灣）'), 'en');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ language: 'en' });
  });

  it.each(
    LANGUAGES.flatMap((language) =>
      ['#/reports', '#/notes', '#/settings'].map((hash) => ({ language, hash })),
    ),
  )('$hash has words in $language', async ({ language, hash }) => {
    await keep();
    const { root } = await shownLibrary(database, hash, language);
    await eventually(() => expect(root.querySelector('h1')).not.toBeNull());
    expect(root.textContent).not.toMatch(/\{\w+\}/);
  });
});
