// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PledgeRow } from '../../components/report/pledge-row';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import { pledgeEntries } from '../../lib/view/entries';
import { HASH } from '../builders/annotation-edit';
import { annotationAt, REPORT } from '../view/samples';
import { blur, choose, click, find, focus, press, render, type, wordsOf } from './render';
import { panelTools } from './tools';

const STORED = annotationAt('加固三座桥梁', 152);

function Row({ stored, opens }: { readonly stored?: Annotation; readonly opens: boolean }) {
  const [isOpen, setIsOpen] = useState(opens);
  const [entry] = pledgeEntries(REPORT, stored === undefined ? [] : [stored], {
    anchors: {},
    textHash: HASH,
  });
  return (
    entry && (
      <PledgeRow
        entry={entry}
        focus={{ tabIndex: 0 }}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      />
    )
  );
}

/** The first pledge's row, open for writing unless told otherwise. */
async function row(stored?: Partial<Annotation>, opens = true) {
  const panel = panelTools();
  const { root } = await render(
    panel.inPanel(
      <Row stored={stored === undefined ? undefined : { ...STORED, ...stored }} opens={opens} />,
    ),
  );
  return { ...panel, root };
}

const note = (root: HTMLElement): HTMLElement => find(root, 'textarea');
const value = (field: HTMLElement): unknown => Reflect.get(field, 'value');

afterEach(() => void vi.restoreAllMocks());

describe('a pledge', () => {
  it('shows how checkable and firm it is, by when, and that this day is over', async () => {
    const { root } = await row(undefined, false);
    const details = find(root, '.row__details').textContent;
    for (const words of ['有具体事项', '确保完成', '交通', '年底前 (截至 2024-12-31)', '已逾期'])
      expect(details).toContain(words);
  });

  it('jumps to its place', async () => {
    const { root, jump } = await row(undefined, false);
    await click(find(root, 'button', '到原文：加固三座桥梁'));
    expect(jump).toHaveBeenCalledWith(expect.objectContaining({ start: 152, end: 158 }));
  });

  it.each([
    { from: undefined, to: 'kept', sent: 'kept' },
    { from: 'kept', to: 'broken', sent: 'broken' },
    { from: 'kept', to: '', sent: null },
  ] as const)('has its status set from $from to “$to”', async ({ from, to, sent }) => {
    const { root, edits } = await row(from === undefined ? undefined : { status: from }, false);
    const select = find(root, 'select', '核实结果：加固三座桥梁');
    expect(value(select)).toBe(from ?? '');
    await choose(select, to);
    expect(edits).toMatchObject([
      { id: from === undefined ? 'new-1' : 'note-1', subject: 'pledge', fields: { status: sent } },
    ]);
  });

  it('keeps the chosen status in sight, says why it is not saved, and saves it when tried again', async () => {
    const { root, edits, answer } = await row({ status: 'open' }, false);
    answer.mockResolvedValueOnce(fail('storage-full'));
    await choose(find(root, 'select'), 'kept');
    expect(value(find(root, 'select'))).toBe('kept');
    expect(find(root, '[role=alert]').textContent).toContain('磁盘空间不足');
    await click(find(root, 'button', '重试'));
    expect(edits.map(({ fields }) => fields)).toEqual([{ status: 'kept' }, { status: 'kept' }]);
    expect(value(find(root, 'select'))).toBe('kept');
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('is never annotated in place of what the page has there now', async () => {
    const { root, edits, describe: describePlace } = await row(undefined, false);
    describePlace.mockResolvedValueOnce(ok(annotationAt('加固五座桥梁', 152).target));
    await choose(find(root, 'select'), 'kept');
    expect(edits).toEqual([]);
    expect(find(root, '[role=alert]').textContent).toContain('原文刚刚变了');
    await click(find(root, 'button', '重试'));
    expect(edits).toMatchObject([
      { target: { quote: { exact: '加固三座桥梁' } }, fields: { status: 'kept' } },
    ]);
  });
});

describe('its note', () => {
  it('takes the focus, and is closed and opened by its button', async () => {
    const { root } = await row(undefined, false);
    expect(root.querySelector('textarea')).toBeNull();
    await click(find(root, '[aria-expanded=false]', '批注'));
    expect(document.activeElement).toBe(note(root));
    await click(find(root, '[aria-expanded=true]', '收起'));
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('is saved when the field is left', async () => {
    const { root, edits } = await row();
    await focus(note(root));
    await type(note(root), '去年也说过');
    expect(find(root, '.note-field__save').textContent).toBe('待保存');
    expect(edits).toEqual([]);
    await blur(note(root));
    expect(edits).toMatchObject([{ fields: { note: '去年也说过' } }]);
    expect(find(root, '.note-field__save').textContent).toBe('已保存');
  });

  it('is saved on Escape, but not on the Escape of an IME', async () => {
    const { root, edits } = await row();
    await type(note(root), 'qunian');
    await press(note(root), 'Escape', { isComposing: true });
    expect(edits).toEqual([]);
    await type(note(root), '去年');
    await press(note(root), 'Escape');
    expect(edits).toMatchObject([{ fields: { note: '去年' } }]);
  });

  it('keeps its text with the reason when it cannot be saved, and saves it when tried again', async () => {
    const { root, edits, answer } = await row();
    answer.mockResolvedValueOnce(fail('storage-full'));
    await type(note(root), '去年也说过');
    await press(note(root), 'Escape');
    expect(value(note(root))).toBe('去年也说过');
    expect(find(root, '[role=alert]').textContent).toContain('磁盘空间不足');
    await click(find(root, 'button', '重试'));
    expect(edits).toHaveLength(2);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('stays below the closed row with its failure', async () => {
    const { root, answer } = await row();
    answer.mockResolvedValue(fail('unexpected'));
    await type(note(root), '去年也说过');
    await press(note(root), 'Escape');
    await click(find(root, 'button', '收起'));
    expect(wordsOf(root, '.row-notes__note, .save-failure')).toEqual([
      '去年也说过',
      '出错了，未能保存。请再试一次。重试复制',
    ]);
  });
});

describe('its tags', () => {
  const field = (root: HTMLElement): HTMLElement => find(root, 'input', '添加标签');

  it.each([
    { key: 'Enter', typed: '交通' },
    { key: ',', typed: '交通' },
    { key: '，', typed: ' 交通\u3000' },
  ])('are added by $key', async ({ key, typed }) => {
    const { root, edits } = await row({ tags: ['民生'] });
    await type(field(root), typed);
    expect(await press(field(root), key)).toBe(true);
    expect(edits).toMatchObject([{ fields: { tags: ['交通', '民生'] } }]);
    expect(value(field(root))).toBe('');
  });

  it.each(['Enter', ',', '，'])('are not added by the %s of an IME', async (key) => {
    const { root, edits } = await row();
    await type(field(root), 'jiaotong');
    expect(await press(field(root), key, { isComposing: true })).toBe(false);
    expect(edits).toEqual([]);
    expect(value(field(root))).toBe('jiaotong');
  });

  it('are added when the field is left, and nothing is where nothing was typed', async () => {
    const { root, edits } = await row();
    await focus(field(root));
    await blur(field(root));
    expect(edits).toEqual([]);
    await focus(field(root));
    await type(field(root), '交通、民生');
    await blur(field(root));
    expect(edits).toMatchObject([{ fields: { tags: ['交通', '民生'] } }]);
  });

  it('are taken back by their button, and the last by Backspace in the empty field', async () => {
    const { root, edits } = await row({ tags: ['交通', '民生'] });
    await click(find(root, 'button', '去掉标签 交通'));
    await press(field(root), 'Backspace');
    await type(field(root), '桥');
    await press(field(root), 'Backspace');
    expect(edits.map(({ fields }) => fields.tags)).toEqual([['民生'], []]);
  });

  it('that are too long stay in the field with the reason, the others are added', async () => {
    const { root, edits } = await row();
    const long = '长'.repeat(101);
    await type(field(root), `${long}、桥`);
    await press(field(root), 'Enter');
    expect(edits.map(({ fields }) => fields.tags)).toEqual([['桥']]);
    expect(find(root, '.tag-editor__field')).toHaveProperty('value', long);
    expect(find(root, '[role=alert]').textContent).toBe(
      '一个标签最多 100 字。超长的没有添加，还留在这里。',
    );
  });

  it('stay with the reason when they cannot be saved, and are saved when tried again', async () => {
    const { root, edits, answer } = await row({ tags: ['民生'] });
    answer.mockResolvedValueOnce(fail('storage-full'));
    await type(field(root), '交通');
    await press(field(root), 'Enter');
    expect(wordsOf(root, '.tag-editor .tag-chip')).toEqual(['交通×', '民生×']);
    expect(find(root, '[role=alert]').textContent).toContain('磁盘空间不足');
    await click(find(root, 'button', '重试'));
    expect(edits).toHaveLength(2);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});
