// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteList } from '../../components/panel/note-list';
import type { AnchorMatch } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { noteEntries } from '../../lib/view/entries';
import type { Places } from '../../lib/view/entries';
import { NO_FILTERS } from '../../lib/view/filters';
import { SOURCE } from '../builders/annotation-edit';
import { annotation, MATCHES, REPORT } from '../view/samples';
import { layOutLists } from './layout';
import { click, find, render, wordsOf } from './render';
import { panelTools } from './tools';

const { callBackground } = vi.hoisted(() => ({ callBackground: vi.fn<(call: string, request: unknown) => unknown>() }));
vi.mock('../../lib/messages/send', () => ({ callBackground }));

layOutLists();

const QUOTE = '年底前完成三座桥梁加固';

/** The list of one note, found as `match` says. */
async function notes(match?: AnchorMatch) {
  const places: Places = { anchors: match === undefined ? {} : { 'note-1': match }, textHash: undefined };
  const entries = noteEntries(REPORT, [annotation({ note: '去年也说过' })], places);
  const panel = panelTools();
  const list = <NoteList entries={entries} sections={[]} filters={NO_FILTERS} onFilter={vi.fn()} deleted={[]} />;
  const { root } = await render(panel.inPanel(list));
  return { ...panel, root };
}

describe('a note says what became of its passage', () => {
  const WORDS = [
    '原文未变',
    '位置已移动',
    '措辞有改动，数字未变',
    '写法变了，数值未变',
    '数字已改变',
    '位置不能断定，请核对',
    '原文已不在页面上',
  ];

  it.each(MATCHES.map((match, index) => ({ match, outcome: match.outcome, words: WORDS[index] })))(
    '$outcome: $words',
    async ({ match, words }) => {
      const { root, jump } = await notes(match);
      expect(find(root, '.outcome').textContent).toBe(words);
      expect(find(root, '.row-notes__note').textContent).toBe('去年也说过');
      await click(find(root, '[data-row-main]'));
      const isGone = match.start === undefined;
      expect(find(root, '[data-row-main]').getAttribute('aria-disabled')).toBe(String(isGone));
      expect(jump.mock.calls).toEqual(isGone ? [] : [[{ start: match.start, end: match.end }]]);
    },
  );

  it('and says so while it is looked for', async () => {
    const { root } = await notes();
    expect(find(root, '.outcome').textContent).toBe('正在原文里查找…');
  });

  it.each([
    { outcome: 'number-changed', before: QUOTE, after: '年底前完成五座桥梁加固', marked: ['三', '五'] },
    { outcome: 'reworded', before: QUOTE, after: '年底前要完成三座桥梁加固', marked: ['要'] },
    { outcome: 'restated', before: QUOTE, after: '年底前完成3座桥梁加固', marked: ['三', '3'] },
  ])('old and new side by side where it is $outcome', async ({ outcome, before, after, marked }) => {
    const { root } = await notes(MATCHES.find((match) => match.outcome === outcome));
    expect(wordsOf(root, 'del, ins')).toEqual([before, after]);
    expect(wordsOf(root, 'del mark, ins mark')).toEqual(marked);
    expect(wordsOf(root, '.outcome-change__version')).toEqual(['当时', '现在']);
  });

  it('both places where it is unsure, each to be shown', async () => {
    const { root, jump } = await notes(MATCHES.find((match) => match.outcome === 'unsure'));
    const places = root.querySelectorAll<HTMLElement>('.outcome-places__place');
    expect(places.length).toBe(2);
    const [, second] = places;
    if (second) await click(second);
    expect(jump).toHaveBeenCalledWith({ start: 260, end: 271 });
  });

  it('what a figure changed by', async () => {
    const { root } = await notes(MATCHES.find((match) => match.outcome === 'number-changed'));
    expect(wordsOf(root, '.outcome-change__figure span')).toEqual(['三 → 五', '+2', '+66.7 %']);
  });

  it.each(['same', 'moved', 'unsure', 'gone'])('the passage alone where it is %s', async (outcome) => {
    const { root } = await notes(MATCHES.find((match) => match.outcome === outcome));
    expect(wordsOf(root, 'q')).toEqual([QUOTE]);
    expect(root.querySelector('del, ins')).toBeNull();
  });
});

it.each([
  { subject: 'metric', shown: '新增停车位2.88亿元' },
  { subject: 'passage', shown: '2.88亿元' },
] as const)('a $subject is shown as “$shown”', async ({ subject, shown }) => {
  const { target } = annotation();
  const quote = { ...target.quote, exact: '2.88亿元', prefix: '工作扎实。新增停车位' };
  const entries = noteEntries(REPORT, [annotation({ subject, target: { ...target, quote } })], {
    anchors: {},
    textHash: target.textHash,
  });
  const list = <NoteList entries={entries} sections={[]} filters={NO_FILTERS} onFilter={vi.fn()} deleted={[]} />;
  const { root } = await render(panelTools().inPanel(list));
  expect(wordsOf(root, 'q')).toEqual([shown]);
});

describe('a note is deleted', () => {
  beforeEach(() => void callBackground.mockReset());
  const answers = (...results: Result<object>[]): void => {
    for (const result of results) callBackground.mockReturnValueOnce(Promise.resolve(result));
  };
  const remove = async (root: HTMLElement): Promise<void> => {
    await click(find(root, 'button', `删除: ${QUOTE}`));
    await click(find(root, 'button', '确认删除'));
  };

  it('not before it was asked', async () => {
    const { root } = await notes();
    await click(find(root, 'button', `删除: ${QUOTE}`));
    await click(find(root, 'button', '取消'));
    expect(callBackground).not.toHaveBeenCalled();
  });

  it('and brought back', async () => {
    const { root } = await notes();
    answers(ok({ id: 'note-1' }), ok(annotation()));
    await remove(root);
    expect(callBackground).toHaveBeenLastCalledWith('annotation.delete', { id: 'note-1', source: SOURCE });
    expect(find(root, '[role=status]', '已删除一条批注').textContent).toContain('撤销');
    await click(find(root, 'button', '撤销'));
    const { id, subject, target } = annotation();
    expect(callBackground).toHaveBeenLastCalledWith('annotation.save', { id, subject, target, fields: {} });
    expect(root.textContent).not.toContain('已删除');
  });

  it('or stays, with the reason', async () => {
    const { root } = await notes();
    answers(fail('storage-unavailable'));
    await remove(root);
    expect(find(root, '.note-list__error').textContent).toContain('本地数据库打不开');
    expect(root.textContent).not.toContain('已删除');
  });
});
