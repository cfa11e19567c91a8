// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/popup';
import { LAYERS } from '../../lib/model/page';
import type { PageState, Verdict } from '../../lib/model/page';
import { fail, ok } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Language, Settings } from '../../lib/model/settings';
import { openPanel } from '../../lib/platform/panel';
import { tabById } from '../../lib/platform/tabs';
import type { TabInfo } from '../../lib/platform/tabs';
import { readSettings, writeSettings } from '../../lib/settings/settings';
import { SOURCE } from '../builders/annotation-edit';
import { extraction } from '../builders/extraction';
import { annotationAt, pageState, REPORT } from '../view/samples';
import { choose, click, find, render, wordsOf } from './render';

const { callTab, callBackground } = vi.hoisted(() => ({
  callTab: vi.fn<(tabId: number, call: string) => unknown>(),
  callBackground: vi.fn<(call: string, request: unknown) => unknown>(),
}));
vi.mock('../../lib/messages/send', () => ({ callTab, callBackground }));
vi.mock('../../lib/messages/router', () => ({ onBroadcast: () => () => undefined }));
vi.mock('../../lib/platform/panel', () => ({ openPanel: vi.fn() }));
vi.mock('../../lib/platform/tabs', () => ({
  tabById: vi.fn(),
  activeTab: vi.fn(),
  watchTabs: () => undefined,
}));

const OFFERED = LAYERS.filter((layer) => layer !== 'consistent' && layer !== 'needs-scope');
const TAB: TabInfo = { id: 7, url: SOURCE, windowId: 3 };
const HOST = new URL(SOURCE).hostname;
const NOT_REPORT: Verdict = {
  isReport: false,
  score: 0.1,
  reasons: [
    { code: 'length', weight: 0.5 },
    { code: 'list-page', weight: -5, evidence: '62%' },
  ],
};

/** What the pinned tab answers from now on. */
function tabHas(tab: TabInfo | undefined, state?: PageState, verdict?: Verdict): void {
  vi.mocked(tabById).mockResolvedValue(tab);
  callTab.mockImplementation((_id, call) => {
    const value = call === 'reader.state' ? state : verdict;
    return Promise.resolve(value === undefined ? fail('no-reader') : ok(value));
  });
}

const popup = (
  onChange: (change: Partial<Settings>) => void = vi.fn(),
  settings = DEFAULT_SETTINGS,
) => <Popup settings={settings} pinnedTabId={7} onChange={onChange} />;

const verdictOf = (root: HTMLElement): string => find(root, '.popup__verdict').textContent;
const buttons = (root: HTMLElement): string[] => wordsOf(root, '.popup__actions button');

beforeEach(() => void callBackground.mockReset().mockResolvedValue(fail('not-found')));
afterEach(() => fakeBrowser.reset());

const STATES: readonly {
  readonly name: string;
  readonly tab: TabInfo | undefined;
  readonly state?: PageState;
  readonly verdict?: Verdict;
  readonly says: string;
  readonly hint?: string;
  readonly offers: readonly string[];
}[] = [
  {
    name: 'reading',
    tab: TAB,
    state: pageState({ status: 'reading' }),
    says: '正在分析这个页面…',
    offers: [],
  },
  { name: 'ready', tab: TAB, state: pageState(), says: '这是一份报告', offers: ['打开侧栏'] },
  {
    name: 'ready against the verdict',
    tab: TAB,
    state: pageState({ verdict: NOT_REPORT }),
    says: '不像一份报告',
    offers: ['打开侧栏'],
  },
  {
    name: 'empty',
    tab: TAB,
    state: pageState({ status: 'empty' }),
    says: '未识别出数字和承诺',
    hint: '正文里没有可核对',
    offers: ['打开侧栏'],
  },
  {
    name: 'not a report',
    tab: TAB,
    verdict: NOT_REPORT,
    says: '不像一份报告',
    hint: '仍可分析',
    offers: ['仍要分析'],
  },
  {
    name: 'failed',
    tab: TAB,
    state: pageState({ status: 'failed', error: 'too-long' }),
    says: '读取失败',
    hint: '正文太长',
    offers: ['分析这个页面'],
  },
  {
    name: 'a file',
    tab: { id: 7, url: 'https://www.linxi.gov.cn/W020240112.pdf', windowId: 3 },
    says: '这一页的正文还不能读取',
    hint: '正文是 PDF 文件',
    offers: [],
  },
  {
    name: 'an attachment, after the reader found nothing',
    tab: TAB,
    state: pageState({ status: 'empty', extraction: undefined, verdict: undefined }),
    verdict: { ...NOT_REPORT, attached: [{ tag: 'a', address: './1.docx', width: 0 }] },
    says: '这一页的正文还不能读取',
    hint: '正文在附件里',
    offers: ['仍要分析'],
  },
  {
    name: 'unread',
    tab: TAB,
    says: '这个页面尚未分析',
    hint: '其他页面由你决定',
    offers: ['分析这个页面'],
  },
  {
    name: 'restricted',
    tab: { id: 7, url: 'chrome://settings' },
    says: '这个页面无法读取',
    hint: '浏览器自己的页面',
    offers: [],
  },
  { name: 'without an address', tab: { id: 7 }, says: '这个页面无法读取', offers: [] },
  { name: 'without a tab', tab: undefined, says: '这个页面无法读取', offers: [] },
];

describe('the popup says what a page is and what can be done', () => {
  it.each(STATES)('$name', async ({ tab, state, verdict, says, hint, offers }) => {
    tabHas(tab, state, verdict);
    const { root } = await render(popup());
    expect(verdictOf(root)).toBe(says);
    expect(buttons(root)).toEqual(offers);
    if (hint !== undefined) expect(find(root, '.popup__hint').textContent).toContain(hint);
  });

  it('loading', async () => {
    vi.mocked(tabById).mockReturnValue(new Promise(() => undefined));
    const { root } = await render(popup());
    expect(verdictOf(root)).toBe('正在读取…');
    expect(find(root, '.popup__summary').getAttribute('aria-busy')).toBe('true');
  });

  it('counts what was read', async () => {
    tabHas(TAB, pageState());
    const { root } = await render(popup());
    expect(wordsOf(root, '.count-bar__total')).toEqual(['2 指标目标值 1', '3 承诺可核实 2']);
    expect(wordsOf(root, '.count-bar__legend li')).toEqual([
      '总量 2',
      '有数字 1',
      '有具体事项 1',
      '仅有方向性表述 1',
    ]);
  });

  it('counts what the reader corrected as corrected', async () => {
    const state = pageState();
    const [first] = REPORT.pledges;
    const { text = '', start = 0, end = 0 } = first ?? {};
    const noted = annotationAt(text, start, { correction: { is: 'not-pledge' } });
    const match = { outcome: 'same', start, end };
    callBackground.mockImplementation((call) => {
      if (call === 'annotation.list') return Promise.resolve(ok([noted]));
      if (call === 'annotation.anchors') return Promise.resolve(ok({ [noted.id]: match }));
      return Promise.resolve(fail('not-found'));
    });
    tabHas(TAB, state);
    const { root } = await render(popup());
    await vi.waitFor(() =>
      expect(wordsOf(root, '.count-bar__total')).toEqual(['2 指标目标值 1', '2 承诺可核实 1']),
    );
  });

  it('gives the reasons, strongest first, with sides and evidence', async () => {
    tabHas(TAB, undefined, NOT_REPORT);
    const { root } = await render(popup());
    expect(wordsOf(root, '.reason-list__reason')).toEqual([
      '−成段的文字少，像目录页62%',
      '+篇幅足够',
    ]);
    expect(find(root, 'summary', '判断依据').textContent).toBe('判断依据');
    expect(find(root, '[role=img]', '不像报告').textContent).toBe('−');
  });
});

describe('the popup does what is clicked', () => {
  it('analyses the page and shows what came of it', async () => {
    tabHas(TAB, undefined, NOT_REPORT);
    callBackground.mockImplementation((call) => {
      if (['sync.stand', 'report.audit', 'annotation.list'].includes(call))
        return Promise.resolve(fail('unexpected'));
      if (call === 'site.list') return Promise.resolve(ok({ always: [], never: [], paused: [] }));
      tabHas(TAB, pageState());
      return Promise.resolve(ok({ injected: true }));
    });
    const { root } = await render(popup());
    await click(find(root, 'button', '仍要分析'));
    expect(callBackground).toHaveBeenCalledWith('tab.analyse', { tabId: 7 });
    expect(verdictOf(root)).toBe('这是一份报告');
  });

  it.each([
    {
      name: 'never read',
      sites: { always: [], never: [HOST], paused: [] },
      says: '不分析，也不标出',
    },
    {
      name: 'paused',
      sites: { always: [], never: [], paused: [HOST] },
      says: '关闭浏览器以后自动恢复',
    },
  ])(
    'offers nothing to read on a site that is $name, and gives no advice',
    async ({ sites, says }) => {
      tabHas(TAB);
      callBackground.mockResolvedValue(ok(sites));
      const { root } = await render(popup());
      expect([buttons(root), root.querySelector('.popup__hint')]).toEqual([[], null]);
      expect(find(root, '.site__hint').textContent).toContain(says);
    },
  );

  it('says why a page cannot be analysed', async () => {
    tabHas(TAB);
    callBackground.mockResolvedValue(fail('injection-failed'));
    const { root } = await render(popup());
    await click(find(root, 'button', '分析'));
    expect(find(root, '[role=alert]').textContent).toBe('浏览器不允许在这个页面上运行扩展。');
  });

  it('opens the panel of its window, and says so where that fails', async () => {
    tabHas(TAB, pageState());
    vi.mocked(openPanel).mockRejectedValue(new Error('no gesture'));
    const { root } = await render(popup());
    await click(find(root, 'button', '打开侧栏'));
    expect(openPanel).toHaveBeenCalledWith(3);
    expect(find(root, '[role=alert]').textContent).toContain('侧栏未能打开');
  });

  it.each(OFFERED)('switches the layer %s in the settings', async (layer) => {
    tabHas(TAB, pageState());
    let written = Promise.resolve();
    const { root } = await render(popup((change) => (written = writeSettings(change))));
    const index = OFFERED.indexOf(layer);
    const control = root.querySelectorAll<HTMLInputElement>('[role=switch]')[index];
    expect(control?.checked).toBe(DEFAULT_SETTINGS.layers[layer]);
    if (control !== undefined) await click(control);
    await act(() => written);
    const layers = { ...DEFAULT_SETTINGS.layers, [layer]: !DEFAULT_SETTINGS.layers[layer] };
    expect(await readSettings()).toMatchObject({ layers });
  });

  it.each([
    { label: '语言', value: 'en', change: { language: 'en' } },
    { label: '标注方式', value: 'mark', change: { painter: 'mark' } },
  ])('changes $label', async ({ label, value, change }) => {
    tabHas(TAB, pageState());
    const onChange = vi.fn();
    const { root } = await render(popup(onChange));
    await choose(find(find(root, 'label', label), 'select'), value);
    expect(onChange).toHaveBeenCalledWith(change);
  });
});

it.each<{ language: Language; says: string }>([
  { language: 'zh_CN', says: '这是一份报告' },
  { language: 'zh_TW', says: '這是一份報告' },
  { language: 'en', says: 'This is a report' },
])('speaks $language', async ({ language, says }) => {
  tabHas(TAB, pageState({ extraction: extraction() }));
  const { root } = await render(popup(undefined, { ...DEFAULT_SETTINGS, language }), language);
  expect(verdictOf(root)).toBe(says);
  expect(root.textContent).not.toMatch(/undefined|\{\w+\}/);
});
