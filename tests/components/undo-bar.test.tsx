// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoBar } from '../../components/report/undo-bar';
import { fail, ok } from '../../lib/model/result';
import type { UndoStep } from '../../lib/model/undo';
import { annotation } from '../view/samples';
import { click, find, press, render, wordsOf } from './render';
import { panelTools } from './tools';

const ID = 'note-1';
const NOTED: UndoStep = { id: ID, fields: { note: { was: '', is: '一' } } };
const REDO: UndoStep = { id: ID, fields: { note: { was: '一', is: '' } } };

/** The bar beside a field, after some changes. */
async function bar(...steps: readonly UndoStep[]) {
  const tools = panelTools();
  tools.others.mockResolvedValue(ok({ annotation: annotation(), undo: REDO }));
  for (const step of steps) tools.desk.changes.add(step);
  const { root } = await render(
    tools.inPanel(
      <>
        <UndoBar />
        <textarea />
        <input />
        <div contentEditable suppressContentEditableWarning>
          <b>x</b>
        </div>
        <button className="other" type="button" />
      </>,
    ),
  );
  return { ...tools, root, buttons: () => wordsOf(root, '.undo-bar button') };
}

describe('the bar says what was changed last', () => {
  it.each<{ fields: UndoStep['fields']; words: string }>([
    { fields: { deleted: { was: true, is: false } }, words: '已添加批注' },
    { fields: { note: { was: '', is: '一' } }, words: '批注已改' },
    { fields: { tags: { was: [], is: ['交通'] } }, words: '标签已改' },
    { fields: { status: { was: null, is: 'kept' } }, words: '核实结果已改' },
    { fields: { disputed: { was: false, is: true } }, words: '标记已改' },
    { fields: { deleted: { was: false, is: true } }, words: '已移到回收站' },
  ])('$words', async ({ fields, words }) => {
    const { root, buttons } = await bar({ id: ID, fields });
    expect(find(root, '[role=status] .undo-bar__words').textContent).toBe(words);
    expect(buttons()).toEqual(['撤销']);
  });

  it('and nothing where nothing was', async () => {
    const { root } = await bar();
    expect(find(root, '[role=status]').textContent).toBe('');
  });

  it('as soon as it is changed', async () => {
    const { root, desk } = await bar();
    await act(async () => desk.changes.add(NOTED));
    expect(find(root, '.undo-bar__words').textContent).toBe('批注已改');
  });
});

describe('by button', () => {
  it('a change is taken back and done again', async () => {
    const { root, buttons, others } = await bar(NOTED);
    await click(find(root, 'button', '撤销'));
    expect(buttons()).toEqual(['重做']);
    others.mockResolvedValue(ok({ annotation: annotation(), undo: NOTED }));
    await click(find(root, 'button', '重做'));
    expect(buttons()).toEqual(['撤销']);
    expect(others.mock.calls).toEqual([
      ['annotation.undo', { step: NOTED }],
      ['annotation.undo', { step: REDO }],
    ]);
  });

  it('a failure says why, until it is done', async () => {
    const { root, buttons, others } = await bar(NOTED);
    others.mockResolvedValueOnce(fail('storage-unavailable'));
    await click(find(root, 'button', '撤销'));
    expect(find(root, '.undo-bar__words').textContent).toContain('本地数据库打不开');
    expect(buttons()).toEqual(['撤销']);
    await click(find(root, 'button', '撤销'));
    expect(find(root, '.undo-bar__words').textContent).toBe('');
  });

  it('a failure is not told any more when something else was changed', async () => {
    const { root, desk, others } = await bar(NOTED);
    others.mockResolvedValueOnce(fail('storage-unavailable'));
    await click(find(root, 'button', '撤销'));
    await act(async () =>
      desk.changes.add({ id: ID, fields: { disputed: { was: false, is: true } } }),
    );
    expect(find(root, '.undo-bar__words').textContent).toBe('标记已改');
  });

  it('what was erased since is told, also where nothing else is left', async () => {
    const { root, others, buttons } = await bar(NOTED);
    others.mockResolvedValueOnce(fail('not-found'));
    await click(find(root, 'button', '撤销'));
    expect([find(root, '.undo-bar__words').textContent === '', buttons()]).toEqual([false, []]);
  });
});

describe('by keyboard', () => {
  let shown: Awaited<ReturnType<typeof bar>>;
  beforeEach(async () => {
    shown = await bar(NOTED);
  });
  const heard = (): number => shown.others.mock.calls.length;

  it.each<{ name: string; key: string; init: KeyboardEventInit }>([
    { name: 'Ctrl+Z', key: 'z', init: { ctrlKey: true } },
    { name: '⌘Z', key: 'z', init: { metaKey: true } },
    { name: 'Ctrl+Z with caps lock', key: 'Z', init: { ctrlKey: true } },
  ])('$name takes back', async ({ key, init }) => {
    expect(await press(find(shown.root, '.other'), key, init)).toBe(true);
    expect([heard(), shown.buttons()]).toEqual([1, ['重做']]);
  });

  it.each<{ name: string; key: string; init: KeyboardEventInit }>([
    { name: 'Ctrl+Shift+Z', key: 'Z', init: { ctrlKey: true, shiftKey: true } },
    { name: '⇧⌘Z', key: 'Z', init: { metaKey: true, shiftKey: true } },
    { name: 'Ctrl+Y', key: 'y', init: { ctrlKey: true } },
  ])('$name does again', async ({ key, init }) => {
    await click(find(shown.root, 'button', '撤销'));
    expect(await press(find(shown.root, '.other'), key, init)).toBe(true);
    expect(shown.others.mock.lastCall).toEqual(['annotation.undo', { step: REDO }]);
  });

  it.each<{ name: string; key: string; init: KeyboardEventInit }>([
    { name: 'Z alone', key: 'z', init: {} },
    { name: 'Y alone', key: 'y', init: {} },
    { name: 'Ctrl+Alt+Z', key: 'z', init: { ctrlKey: true, altKey: true } },
    { name: 'Ctrl+⌘Z', key: 'z', init: { ctrlKey: true, metaKey: true } },
    { name: 'Ctrl+Z of an input method', key: 'z', init: { ctrlKey: true, isComposing: true } },
  ])('$name does nothing', async ({ key, init }) => {
    expect(await press(find(shown.root, '.other'), key, init)).toBe(false);
    expect(heard()).toBe(0);
  });

  it.each(['textarea', 'input', '[contenteditable] b'])(
    'in %s it is the field’s',
    async (selector) => {
      expect(await press(find(shown.root, selector), 'z', { ctrlKey: true })).toBe(false);
      expect(heard()).toBe(0);
    },
  );

  it('nobody listens any more when the bar is gone', async () => {
    const remove = vi.spyOn(document, 'removeEventListener');
    await click(find(shown.root, 'button', '撤销'));
    expect(remove.mock.calls.some(([type]) => type === 'keydown')).toBe(true);
    const count = heard();
    await press(find(shown.root, '.other'), 'z', { ctrlKey: true, shiftKey: true });
    expect(heard()).toBe(count + 1);
  });
});
