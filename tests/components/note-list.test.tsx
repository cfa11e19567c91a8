// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { NoteList } from '../../components/report/note-list';
import { ANCHOR_OUTCOMES } from '../../lib/model/annotation';
import type { AnchorMatch, AnchorOutcome, Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import { noteEntries } from '../../lib/view/entries';
import type { Places } from '../../lib/view/entries';
import { NO_FILTERS } from '../../lib/view/filters';
import { annotation, MATCHES, REPORT } from '../view/samples';
import { layOutLists } from './layout';
import { click, find, render, wordsOf } from './render';
import { panelTools } from './tools';

layOutLists();

const QUOTE = '年底前完成三座桥梁加固';

/** The list of one note, found as `match` says. */
async function notes(match?: AnchorMatch, fields: Partial<Annotation> = {}) {
  const places: Places = {
    anchors: match === undefined ? {} : { 'note-1': match },
    textHash: undefined,
  };
  const entries = noteEntries(REPORT, [annotation({ note: '去年也说过', ...fields })], places);
  const panel = panelTools();
  const list = (
    <NoteList
      entries={entries}
      sections={[]}
      filters={NO_FILTERS}
      onFilter={vi.fn()}
      deleted={[]}
    />
  );
  const { root } = await render(panel.inPanel(list));
  return { ...panel, root };
}

describe('a note says what became of its passage', () => {
  const WORDS: Readonly<Record<AnchorOutcome, string>> = {
    same: '原文未变',
    moved: '位置已移动',
    reworded: '措辞有改动，数字未变',
    restated: '写法变了，数值未变',
    'number-changed': '数字已改变',
    unsure: '位置无法确定，请核对',
    gone: '原文已不在页面上',
  };

  it.each(MATCHES.map((match) => ({ match, outcome: match.outcome, words: WORDS[match.outcome] })))(
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

  it.each([
    ['gone', '更正存疑'],
    ['number-changed', '更正存疑'],
    ['moved', '已更正'],
  ])('where it is %s, its correction is said to be %s', async (outcome, word) => {
    const match = MATCHES.find((one) => one.outcome === outcome);
    const { root } = await notes(match, { correction: { is: 'not-pledge' } });
    expect(find(root, '.correction-line').textContent).toContain(word);
  });

  it('whatever may become of it', () => {
    expect(MATCHES.map(({ outcome }) => outcome)).toEqual(ANCHOR_OUTCOMES);
  });

  it('and says so while it is looked for', async () => {
    const { root } = await notes();
    expect(find(root, '.outcome').textContent).toBe('正在原文里查找…');
  });

  it.each([
    {
      outcome: 'number-changed',
      after: '年底前完成五座桥梁加固',
      marked: ['三', '五'],
      figures: ['三 → 五+2+66.7 %'],
    },
    { outcome: 'reworded', after: '年底前要完成三座桥梁加固', marked: ['要'], figures: [] },
    {
      outcome: 'restated',
      after: '年底前完成3座桥梁加固',
      marked: ['三', '3'],
      figures: ['三 → 3数值未变'],
    },
  ])(
    'old and new side by side where it is $outcome',
    async ({ outcome, after, marked, figures }) => {
      const { root } = await notes(MATCHES.find((match) => match.outcome === outcome));
      expect(wordsOf(root, 'del, ins')).toEqual([QUOTE, after]);
      expect(wordsOf(root, 'del mark, ins mark')).toEqual(marked);
      expect(wordsOf(root, '.outcome-change__figure')).toEqual(figures);
      expect(wordsOf(root, '.outcome-change__version')).toEqual(['当时', '现在']);
    },
  );

  it('and that it says the contrary now', async () => {
    const { root } = await notes({
      outcome: 'reworded',
      start: 160,
      end: 171,
      found: '未完成',
      reversed: true,
    });
    expect(find(root, '.outcome-change__reversed').textContent).toBe(
      '意思相反：方向或肯定、否定变了',
    );
  });

  it('and where it may stand, if that is not sure', async () => {
    const { root, jump } = await notes(MATCHES.find(({ outcome }) => outcome === 'unsure'));
    expect(wordsOf(root, '.outcome-places__place')).toEqual([
      '可能是完成三座桥梁加固',
      '可能是三座桥梁加固',
    ]);
    await click(find(root, '.outcome-places__place', '到原文：三座桥梁加固'));
    expect(jump.mock.calls).toEqual([[{ start: 200, end: 206 }]]);
  });

  it.each(['same', 'moved', 'unsure', 'gone'])(
    'the passage alone where it is %s',
    async (outcome) => {
      const { root } = await notes(MATCHES.find((match) => match.outcome === outcome));
      expect(wordsOf(root, 'q')).toEqual([QUOTE]);
      expect(root.querySelector('del, ins')).toBeNull();
    },
  );
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
  const list = (
    <NoteList
      entries={entries}
      sections={[]}
      filters={NO_FILTERS}
      onFilter={vi.fn()}
      deleted={[]}
    />
  );
  const { root } = await render(panelTools().inPanel(list));
  expect(wordsOf(root, 'q')).toEqual([shown]);
});

describe('a note is deleted', () => {
  const STEP = { id: 'note-1', fields: { deleted: { was: false, is: true } } };
  const ask = (root: HTMLElement): Promise<void> => click(find(root, 'button', `删除: ${QUOTE}`));

  it('not before it was asked', async () => {
    const { root, others } = await notes();
    await ask(root);
    await click(find(root, 'button', '取消'));
    expect(wordsOf(root, '.note-row__ask')).toEqual([]);
    expect(others).not.toHaveBeenCalled();
  });

  it('once it was confirmed, and can be brought back', async () => {
    const { root, others, desk } = await notes();
    others.mockResolvedValue(ok({ annotation: annotation(), undo: STEP }));
    await ask(root);
    await click(find(root, 'button', '确认删除'));
    expect(others.mock.calls).toEqual([['annotation.delete', { id: 'note-1' }]]);
    expect(desk.changes.view()).toEqual({
      last: { kind: 'deleted', id: 'note-1' },
      canRedo: false,
    });
    expect(wordsOf(root, '[role=alert]')).toEqual([]);
  });

  it('or stays, with the reason, until it can be', async () => {
    const { root, others, desk } = await notes();
    others.mockResolvedValueOnce(fail('storage-unavailable'));
    await ask(root);
    await click(find(root, 'button', '确认删除'));
    expect(find(root, '[role=alert]').textContent).toContain('本地数据库打不开');
    expect(desk.changes.view()).toEqual({ canRedo: false });
    others.mockResolvedValueOnce(ok({ annotation: annotation(), undo: STEP }));
    await click(find(root, 'button', '确认删除'));
    expect(wordsOf(root, '[role=alert]')).toEqual([]);
  });
});
