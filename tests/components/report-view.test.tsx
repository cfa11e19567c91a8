// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { PanelBody } from '../../components/panel/panel-body';
import { PanelHeader } from '../../components/panel/panel-header';
import type { Anchors } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ERROR_CODES, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { LANGUAGES } from '../../lib/model/settings';
import type { Language } from '../../lib/model/settings';
import type { TabView } from '../../lib/view/tab-view';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { hashOf } from '../builders/captured-report';
import { freshDatabase } from '../builders/store-world';
import { annotationAt, pageState, REPORT } from '../view/samples';
import { layOutLists } from './layout';
import { click, eventually, find, render, wordsOf } from './render';
import { panelTools } from './tools';

layOutLists();

const TAB = { id: 7, url: SOURCE, windowId: 1 };
const READY: TabView = { kind: 'ready', state: pageState(), extraction: REPORT };
const NOTE = annotationAt('加固三座桥梁', 152, {
  note: '去年也说过',
  tags: ['交通'],
  disputed: true,
  status: 'kept',
});
const NOTES = ok([NOTE]);
/** The same, made on a text that the page had before. */
const OF_OTHER_TEXT = ok([{ ...NOTE, target: { ...NOTE.target, textHash: hashOf('e') } }]);

/** The panel over a view. */
async function panel(
  view: TabView,
  annotations: Result<readonly Annotation[]> | undefined = NOTES,
  language: Language = 'zh_CN',
  anchors: Anchors = {},
) {
  const tools = panelTools();
  const body = (
    <>
      <PanelHeader view={view} />
      <PanelBody
        database={freshDatabase()}
        tab={TAB}
        view={view}
        annotations={annotations}
        anchors={anchors}
        deleted={[]}
        refresh={vi.fn()}
      />
    </>
  );
  const { root } = await render(tools.inPanel(body), language);
  return { ...tools, root };
}

const showTab = async (root: HTMLElement, name: string): Promise<void> =>
  click(find(root, `#tab-${name}`));

describe('the panel says what it has of a page', () => {
  it.each<{ name: string; view: TabView; title: string; role: string; offers: string[] }>([
    { name: 'loading', view: { kind: 'loading' }, title: '正在读取…', role: 'status', offers: [] },
    {
      name: 'reading',
      view: { kind: 'reading', title: '工作总结', url: SOURCE },
      title: '正在分析这个页面…',
      role: 'status',
      offers: [],
    },
    {
      name: 'restricted',
      view: { kind: 'restricted' },
      title: '这个页面无法读取',
      role: 'status',
      offers: [],
    },
    {
      name: 'unread',
      view: { kind: 'unread', url: SOURCE },
      title: '这个页面尚未分析',
      role: 'status',
      offers: ['分析这个页面'],
    },
    {
      name: 'unread without an address',
      view: { kind: 'unread' },
      title: '这个页面尚未分析',
      role: 'status',
      offers: [],
    },
    {
      name: 'no report',
      view: { kind: 'not-report', url: SOURCE },
      title: '不像一份报告',
      role: 'status',
      offers: ['仍要分析'],
    },
    {
      name: 'failed',
      view: { kind: 'failed', error: 'too-long' },
      title: '读取失败',
      role: 'alert',
      offers: ['重试'],
    },
    {
      name: 'taken down',
      view: { kind: 'taken-down', url: SOURCE, title: '页面不存在' },
      title: '原文已不在这个地址',
      role: 'alert',
      offers: [],
    },
    ...(['pdf', 'document'] as const).map((kind) => ({
      name: `unreadable: ${kind}`,
      view: { kind: 'unreadable', url: SOURCE, unreadable: { kind, files: [] } } as const,
      title: '这一页的正文还不能读取',
      role: 'status',
      offers: [],
    })),
    ...(['images', 'attachment'] as const).map((kind) => ({
      name: `unreadable: ${kind}`,
      view: { kind: 'unreadable', url: SOURCE, unreadable: { kind, files: [] } } as const,
      title: '这一页的正文还不能读取',
      role: 'status',
      offers: ['仍要分析'],
    })),
    {
      name: 'empty',
      view: { kind: 'empty', state: pageState({ status: 'empty' }) },
      title: '未识别出数字和承诺',
      role: 'status',
      offers: [],
    },
  ])('$name', async ({ view, title, role, offers }) => {
    const { root } = await panel(view, ok([]));
    expect(find(root, '.notice__title').textContent).toBe(title);
    expect(find(root, '.notice').getAttribute('role')).toBe(role);
    expect(wordsOf(root, '.notice button')).toEqual(offers);
  });

  it('which files hold the text of a page that cannot be read', async () => {
    const files = ['./W020240112.pdf', 'javascript:alert(1)'];
    const { root } = await panel({
      kind: 'unreadable',
      url: SOURCE,
      unreadable: { kind: 'attachment', files },
    });
    expect(
      [...root.querySelectorAll('a')].map(({ href, target, rel }) => [href, target, rel]),
    ).toEqual([['https://linxi.gov.cn/zwgk/art/2024/1/8/W020240112.pdf', '_blank', 'noreferrer']]);
  });

  it.each<TabView>([
    { kind: 'taken-down', url: SOURCE, title: '' },
    { kind: 'not-report', url: SOURCE },
    { kind: 'unread', url: SOURCE },
    { kind: 'unreadable', url: SOURCE, unreadable: { kind: 'pdf', files: [] } },
    { kind: 'failed', error: 'too-long', url: SOURCE },
  ])('never hides the notes of a page that is $kind', async (view) => {
    const { root } = await panel(view, NOTES);
    await eventually(() =>
      expect(find(root, 'article .outcome').textContent).toBe('原文已不在页面上'),
    );
    expect(find(root, '.row-notes__note').textContent).toBe('去年也说过');
  });

  it.each<{ name: string; textHash?: string; anchors: Anchors; says: string }>([
    {
      name: 'is gone',
      textHash: HASH,
      anchors: { 'note-1': { outcome: 'gone' } },
      says: '原文已不在页面上',
    },
    {
      name: 'is still there',
      textHash: HASH,
      anchors: { 'note-1': { outcome: 'moved', start: 3, end: 9 } },
      says: '位置已移动',
    },
    { name: 'is nowhere, without a text', anchors: {}, says: '原文已不在页面上' },
  ])(
    'never hides the notes of a page in which nothing is found any more: $name',
    async ({ textHash, anchors, says }) => {
      const view: TabView = { kind: 'empty', state: pageState({ status: 'empty', textHash }) };
      const { root } = await panel(view, OF_OTHER_TEXT, 'zh_CN', anchors);
      await eventually(() => expect(find(root, 'article .outcome').textContent).toBe(says));
    },
  );

  it('that the notes are read, and that they cannot be', async () => {
    const { root } = await panel(READY, fail('upgrade-failed'));
    await showTab(root, 'note');
    expect(find(root, '[role=alert]').textContent).toContain('数据升级失败');
  });
});

describe('the panel shows a report', () => {
  it('at a glance', async () => {
    const { root, jump } = await panel(READY);
    expect(find(root, 'h1').textContent).toBe('临溪镇2023年工作总结');
    expect(wordsOf(root, '[role=tab]')).toEqual(['概览', '指标2', '承诺3', '核算', '批注1']);
    expect(find(root, '.profile__fact', '发布单位').textContent).toBe('发布单位临溪镇人民政府');
    expect(find(root, '.profile__fact', '发布日期').textContent).toBe('发布日期未能判断');
    expect(wordsOf(root, 'tbody tr')).toEqual([
      '回顾一、工作回顾10',
      '回顾（一）财政10',
      '回顾二、工作安排13',
    ]);
    await click(find(root, 'button', '到原文：（一）财政'));
    expect(jump).toHaveBeenCalledWith({ start: 60, end: 65 });
  });

  it('metric by metric, as worded and in full', async () => {
    const { root } = await panel(READY);
    await showTab(root, 'metric');
    expect(wordsOf(root, '.metric-row__line')).toEqual(['财政总收入2.88亿元', '危房改造125户']);
    expect(wordsOf(root, '.row__details')).toEqual(['288,000,000 元总量', '目标总量']);
  });

  it('pledge by pledge, with what the reader added', async () => {
    const { root } = await panel(READY);
    await showTab(root, 'pledge');
    expect(wordsOf(root, '.pledge-row__text')).toEqual([
      '完成危房改造125户',
      '加固三座桥梁',
      '努力探索乡村振兴新路',
    ]);
    expect(wordsOf(root, '.group-head__name')).toEqual(['有数字', '有具体事项', '仅有方向性表述']);
    expect(wordsOf(root, '.row-notes')).toEqual(['去年也说过已标为识别有误缺证据交通']);
    expect(wordsOf(root, '.pledge-row__target')).toEqual(['125户']);
  });

  it.each([
    { from: 'pledge', row: '加固三座桥梁', to: 'metric', shows: '.metric-row__line' },
    { from: 'metric', row: '财政总收入 2.88亿元', to: 'pledge', shows: '.pledge-row__text' },
    { from: 'pledge', row: '加固三座桥梁', to: 'note', shows: '.note-row__quote' },
    { from: 'note', row: '加固三座桥梁', to: 'pledge', shows: '.pledge-row__text' },
  ])('after $from, $to, with a row open for writing', async ({ from, row, to, shows }) => {
    const { root } = await panel(READY);
    await showTab(root, from);
    await click(find(root, `button[aria-expanded=false][aria-label$="${row}"]`));
    await showTab(root, to);
    expect(root.querySelectorAll(shows)).not.toHaveLength(0);
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('that lacks one of its parts', async () => {
    const nothing: TabView = {
      kind: 'ready',
      state: pageState(),
      extraction: { ...REPORT, sections: [], pledges: [] },
    };
    const { root } = await panel(nothing, ok([]));
    expect(find(root, '.section-table__none').textContent).toBe('这份报告没有可辨认的小标题。');
    await showTab(root, 'pledge');
    expect(find(root, '.notice__title').textContent).toBe('这份报告里没有承诺。');
    await showTab(root, 'note');
    expect(find(root, '.notice__title').textContent).toBe('还没有批注');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('no words are missing', async () => {
    const { root } = await panel(READY, NOTES, language);
    for (const tab of ['overview', 'metric', 'pledge', 'note']) {
      await showTab(root, tab);
      const labels = [...root.querySelectorAll('[aria-label], [placeholder]')].flatMap(
        (element) => [element.ariaLabel, element.getAttribute('placeholder')],
      );
      const said = [root.textContent, ...labels].join('\n');
      expect(said).not.toMatch(/undefined|\{\w+\}/);
      expect(wordsOf(root, 'button, label, dt, th').every((words) => words.trim() !== '')).toBe(
        true,
      );
    }
  });

  it('every failure has its words', async () => {
    const said = new Set<string>();
    for (const error of ERROR_CODES) {
      const { root } = await panel({ kind: 'failed', error }, undefined, language);
      said.add(find(root, '.notice__hint').textContent);
    }
    expect(said.size).toBe(ERROR_CODES.length);
  });
});
