// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describe as describeSpan } from '../../../lib/anchor/describe';
import { ok } from '../../../lib/model/result';
import { LANGUAGES } from '../../../lib/model/settings';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { saveReport } from '../../../lib/store/reports';
import { routeHash } from '../../../lib/view/route';
import { SOURCE } from '../../builders/annotation-edit';
import { capturedReport, hashOf } from '../../builders/captured-report';
import { extraction, TEXT } from '../../builders/extraction';
import { TEXT_HASH } from '../../builders/notes';
import { fixedEnvironment, freshDatabase } from '../../builders/store-world';
import { layOutLists } from '../layout';
import { click, eventually, find, type, wordsOf } from '../render';
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

layOutLists();

const NEXT = 'https://linxi.gov.cn/zwgk/art/2025/next.html';
const NEXT_TEXT = '临溪镇2024年工作总结\n三座橋梁完成加固，投资２８８万元。\n新建小学一所。';
const environment = fixedEnvironment();
let database: NuoshuDatabase;

const desk = (): Promise<void> =>
  saveReport(
    database,
    environment,
    capturedReport({ textHash: TEXT_HASH, title: '临溪镇2023年工作总结' }),
  );

async function nextYear(text = NEXT_TEXT, textHash = hashOf('b')): Promise<void> {
  const empty = extraction({ metrics: [], pledges: [], sections: [] });
  const report = { ...empty.report, title: '临溪镇2024年工作总结', publishedOn: '2025-01-08' };
  await saveReport(
    database,
    environment,
    capturedReport({ reportId: NEXT, url: NEXT, text, textHash, extraction: { ...empty, report } }),
  );
  environment.advance(86_400_000);
}

beforeEach(() => {
  background.forget();
  background.answer('outbox.list', () => ok([]));
  background.answer('annotation.anchors', () => ok({}));
  database = freshDatabase();
  Element.prototype.scrollIntoView = vi.fn();
});

/** The first pledge's judgement, and the dialog that it opens. */
async function openDialog(root: HTMLElement): Promise<void> {
  await eventually(() => expect(root.querySelector('#tab-pledge')).not.toBeNull());
  await click(find(root, '#tab-pledge'));
  await eventually(() => expect(root.querySelector('.pledge-row .row__toggle')).not.toBeNull());
  await click(find(root, '.pledge-row .row__toggle'));
  await click(find(root, 'button', '引用已保存的报告…'));
  await eventually(() => expect(document.querySelector('.quote-dialog')).not.toBeNull());
}

const dialog = (): HTMLElement => find(document, '.quote-dialog');

describe('quoting another kept report', () => {
  it('finds a sentence of next year in whatever script and notation, and takes it over with its place', async () => {
    await desk();
    await nextYear();
    const { root } = await shownLibrary(database, routeHash({ view: 'report', id: SOURCE }));
    await openDialog(root);
    await eventually(() =>
      expect(find(dialog(), '.report-combobox__input')).toHaveProperty(
        'value',
        '临溪镇2024年工作总结',
      ),
    );
    await eventually(() => expect(dialog().querySelector('input[type=search]')).not.toBeNull());
    await type(find(dialog(), 'input[type=search]'), '桥梁 288万元');
    await eventually(() => expect(wordsOf(dialog(), '.sentence-hits__see')).toHaveLength(1));
    expect(wordsOf(dialog(), '.sentence-hits mark')).toEqual(['橋梁', '２８８万元']);
    expect(find(dialog(), '[role=status]').textContent).toBe('找到 1 句');
    await click(find(dialog(), 'button', '引用：三座'));
    await eventually(() => expect(document.querySelector('.quote-dialog')).toBeNull());
    const sentence = '三座橋梁完成加固，投资２８８万元。';
    expect(wordsOf(root, '.evidence__piece q')).toEqual([sentence]);
    await eventually(() =>
      expect(wordsOf(root, '.evidence__source span')).toEqual([
        '引自：临溪镇2024年工作总结（2025-01-08 发布）',
      ]),
    );
    expect(wordsOf(root, '.evidence__facts span')).toEqual(['2025-01-08']);
    const href = find(root, '.evidence__source a').getAttribute('href') ?? '';
    await goTo(href);
    await eventually(() => expect(wordsOf(root, '.kept-text__part--flash')).toEqual([sentence]));
    expect(root.querySelector('.quoted-news')).toBeNull();
  });

  it('keeps what an IME is still composing from being looked for, and says where nothing is found', async () => {
    await desk();
    await nextYear();
    const { root } = await shownLibrary(database, routeHash({ view: 'report', id: SOURCE }));
    await openDialog(root);
    await eventually(() => expect(dialog().querySelector('input[type=search]')).not.toBeNull());
    const box = find(dialog(), 'input[type=search]');
    Reflect.set(Object.getPrototypeOf(box), 'value', 'xiaoxue', box);
    await act(
      async () =>
        void box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })),
    );
    expect(find(dialog(), '[role=status]').textContent).toContain('输入要找的词');
    await type(box, '码头');
    await eventually(() =>
      expect(find(dialog(), '[role=status]').textContent).toBe('全文里没有“码头”。'),
    );
    expect(find(dialog(), 'button', '引用选中的文字')).toHaveProperty('disabled', true);
  });

  it('takes what is selected in the text', async () => {
    await desk();
    await nextYear();
    const { root } = await shownLibrary(database, routeHash({ view: 'report', id: SOURCE }));
    await openDialog(root);
    await eventually(() => expect(dialog().querySelector('.kept-text span')).not.toBeNull());
    const line = [...dialog().querySelectorAll('.kept-text span')].find((one) =>
      one.textContent.includes('小学'),
    );
    const text = line?.firstChild;
    if (text === undefined || text === null) throw new Error('no line');
    await act(async () => {
      document.getSelection()?.setBaseAndExtent(text, 2, text, 6);
      document.dispatchEvent(new Event('selectionchange'));
    });
    await click(find(dialog(), 'button', '引用选中的文字'));
    expect(wordsOf(root, '.evidence__piece q')).toEqual(['小学一所']);
  });

  it('asks for a report first where none of the same issuer is kept', async () => {
    await desk();
    const { root } = await shownLibrary(database, routeHash({ view: 'report', id: SOURCE }));
    await openDialog(root);
    await eventually(() => expect(dialog().textContent).toContain('先选一份报告。'));
  });

  it.each(LANGUAGES)('has words in %s', async (language) => {
    await desk();
    await nextYear();
    const { root } = await shownLibrary(
      database,
      routeHash({ view: 'report', id: SOURCE }),
      language,
    );
    await eventually(() => expect(root.querySelector('#tab-pledge')).not.toBeNull());
    await click(find(root, '#tab-pledge'));
    await eventually(() => expect(root.querySelector('.pledge-row .row__toggle')).not.toBeNull());
    await click(find(root, '.pledge-row .row__toggle'));
    await click(find(root, '.evidence > .evidence__ways .button:nth-child(2)'));
    await eventually(() =>
      expect(document.querySelector('.quote-dialog .kept-text')).not.toBeNull(),
    );
    expect(dialog().textContent).not.toMatch(/\{\w+\}/);
  });
});

describe('the place of a quote', () => {
  const start = NEXT_TEXT.indexOf('三座');
  const quote = describeSpan(NEXT_TEXT, hashOf('b'), { start, end: start + 17 }, NEXT);
  const hash = routeHash({ view: 'report', id: NEXT, quote });

  it('is found where the text has changed around it, and nothing is said', async () => {
    await nextYear();
    await nextYear(`（2025年3月更正）\n${NEXT_TEXT}`, hashOf('c'));
    const { root } = await shownLibrary(database, hash);
    await eventually(() =>
      expect(wordsOf(root, '.kept-text__part--flash')[0]).toContain('三座橋梁'),
    );
    expect(root.querySelector('.quoted-news')).toBeNull();
  });

  it('is shown with what is other where its number was changed, and leads to the text as it was quoted', async () => {
    await nextYear();
    await nextYear(NEXT_TEXT.replace('２８８万元', '268万元'), hashOf('c'));
    const { root } = await shownLibrary(database, hash);
    await eventually(() => expect(find(root, '.quoted-news').textContent).toContain('有过改动'));
    expect(find(root, '.quoted-news ins').textContent).toContain('268万元');
    await goTo(find(root, '.quoted-news a').getAttribute('href') ?? '');
    await eventually(() => expect(root.textContent).toContain('保存的旧版本'));
    await eventually(() => expect(wordsOf(root, '.kept-text__part--flash')[0]).toContain('三座'));
    expect(find(root, '.kept-text').textContent).toContain('２８８万元');
    expect(root.querySelector('.quoted-news')).toBeNull();
  });

  it('is said to be gone where it is', async () => {
    await nextYear(`${TEXT}\n别的。`, hashOf('c'));
    const { root } = await shownLibrary(database, hash);
    await eventually(() =>
      expect(find(root, '.quoted-news').textContent).toContain('找不到这段引文'),
    );
    expect(root.querySelector('.quoted-news a')).toBeNull();
  });
});

describe('an older version', () => {
  const old = routeHash({ view: 'report', id: NEXT, version: hashOf('b') });

  it('is read on its own, says so, and leads to the newest and to the comparison', async () => {
    await nextYear();
    await nextYear(NEXT_TEXT.replace('一所', '两所'), hashOf('c'));
    const { root } = await shownLibrary(database, old);
    await eventually(() => expect(find(root, '.kept-text').textContent).toContain('新建小学一所'));
    expect(wordsOf(root, '.banner a')).toEqual(['看最新版本', '与最新版本比较']);
    expect(find(root, '.banner a', '比较').getAttribute('href')).toContain(`from=${hashOf('b')}`);
    expect(wordsOf(root, '#tab-metric')[0]).toMatch(/[1-9]/);
    await goTo(find(root, '.banner a', '看最新版本').getAttribute('href') ?? '');
    await eventually(() => expect(find(root, '.kept-text').textContent).toContain('新建小学两所'));
    expect(root.querySelector('.banner')).toBeNull();
  });

  it('is listed with the way to it', async () => {
    await nextYear();
    await nextYear(NEXT_TEXT.replace('一所', '两所'), hashOf('c'));
    const { root } = await shownLibrary(database, routeHash({ view: 'report', id: NEXT }));
    await eventually(() => expect(wordsOf(root, '.report-head__versions a')).toContain('看全文'));
    expect(find(root, '.report-head__versions a', '看 ').getAttribute('href')).toBe(old);
  });

  it('that is kept no more says so, and leads to the newest', async () => {
    await nextYear();
    const { root } = await shownLibrary(
      database,
      routeHash({ view: 'report', id: NEXT, version: hashOf('d') }),
    );
    await eventually(() => expect(root.textContent).toContain('没有这个版本'));
    expect(find(root, '.notice a').getAttribute('href')).toBe(
      routeHash({ view: 'report', id: NEXT }),
    );
  });

  it('of which the newest is asked is the newest', async () => {
    await nextYear();
    const { root } = await shownLibrary(
      database,
      routeHash({ view: 'report', id: NEXT, version: hashOf('b') }),
    );
    await eventually(() => expect(root.querySelector('.kept-text')).not.toBeNull());
    expect(root.querySelector('.banner')).toBeNull();
  });
});
