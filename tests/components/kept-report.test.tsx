// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptReport } from '../../components/panel/kept-report';
import type { Anchors } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { TEXT } from '../builders/extraction';
import { noteOn, spanOf, TEXT_HASH } from '../builders/notes';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { annotation } from '../view/samples';
import { layOutLists } from './layout';
import { click, eventually, find, render, wordsOf } from './render';
import { panelTools } from './tools';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

layOutLists();

const NOTE = annotation({ note: '去年也说过', target: noteOn('2.88亿元', 1).target });

let database: NuoshuDatabase;
const keep = (): Promise<void> =>
  saveReport(
    database,
    fixedEnvironment(),
    capturedReport({ textHash: TEXT_HASH, title: '临溪镇2023年工作总结' }),
  );

async function shown(annotations: Result<readonly Annotation[]> | undefined, anchors?: Anchors) {
  const tools = panelTools();
  const report = <KeptReport database={database} annotations={annotations} anchors={anchors} />;
  return { ...tools, ...(await render(tools.inPanel(report))) };
}

/** What is under way with the store has been drawn. */
async function read(): Promise<void> {
  await database.reports.get(SOURCE);
  await act(async () => undefined);
}

beforeEach(() => {
  background.forget();
  database = freshDatabase();
  Element.prototype.scrollIntoView = vi.fn();
});

describe('of a page that does not show its report', () => {
  it('nothing is said where nothing is kept', async () => {
    const { root } = await shown(ok([]));
    await read();
    expect(root.textContent).toBe('');
  });

  it('nothing is said of the text before it is known whether it is kept', async () => {
    await keep();
    const said: string[] = [];
    const { root } = await shown(ok([NOTE]));
    said.push(root.textContent);
    await eventually(() => expect(wordsOf(root, 'h2')).toHaveLength(1));
    expect(said.join()).not.toContain('没有保存');
  });

  it('notes alone are shown as gone, where no text is kept', async () => {
    const { root } = await shown(ok([NOTE]));
    await eventually(() => expect(wordsOf(root, 'article')).toHaveLength(1));
    expect(find(root, '.kept-report__lead').textContent).toBe(
      '你在这个地址有 1 条批注；当时的全文没有保存。',
    );
    expect(find(root, 'article .outcome').textContent).toBe('原文已不在页面上');
    expect(find(root, 'q').textContent).toContain('2.88亿元');
    expect(find(root, '.row-notes__note').textContent).toBe('去年也说过');
    expect(background.asked).toEqual([]);
  });

  it.each<{ name: string; anchors: Anchors; says: string }>([
    {
      name: 'found',
      anchors: { 'note-1': { outcome: 'moved', start: 3, end: 9 } },
      says: '位置已移动',
    },
    { name: 'still looked for', anchors: {}, says: '正在原文里查找…' },
  ])(
    'notes are $name in what the page shows now, where it shows a text',
    async ({ anchors, says }) => {
      const { root } = await shown(ok([NOTE]), anchors);
      await eventually(() => expect(find(root, 'article .outcome').textContent).toBe(says));
    },
  );

  it('the text is there to be read, with the notes before it', async () => {
    await keep();
    background.answer('annotation.anchors', () =>
      ok({ 'note-1': { outcome: 'same', ...spanOf('2.88亿元') } }),
    );
    const { root } = await shown(ok([NOTE]));
    await eventually(() =>
      expect(find(root, '.kept-report__lead').textContent).toBe(
        '2026-01-01 保存的全文，你的批注 1 条。',
      ),
    );
    expect(find(root, 'article .outcome').textContent).toBe('原文未变');
    expect(background.asked).toEqual([
      {
        call: 'annotation.anchors',
        request: { source: SOURCE, textHash: TEXT_HASH, tabId: undefined },
      },
    ]);
    expect(root.querySelector('.kept-text')).toBeNull();
  });

  it('a note leads to its place in the kept text, not on the page', async () => {
    await keep();
    background.answer('annotation.anchors', () =>
      ok({ 'note-1': { outcome: 'same', ...spanOf('2.88亿元') } }),
    );
    const { root, jump } = await shown(ok([NOTE]));
    await eventually(() => expect(wordsOf(root, 'article')).toHaveLength(1));
    await click(find(root, '[data-row-main]'));
    await eventually(() => expect(wordsOf(root, '.kept-text p').join('\n')).toBe(TEXT));
    expect(wordsOf(root, '.kept-text__part--marked')).toEqual(['2.88亿元']);
    expect(wordsOf(root, '.kept-text__part--flash')).toEqual(['2.88亿元']);
    expect(jump).not.toHaveBeenCalled();
  });

  it.each<{ name: string; annotations: Result<readonly Annotation[]> | undefined }>([
    { name: 'there are no notes', annotations: ok([]) },
    { name: 'the notes are still read', annotations: undefined },
    { name: 'the notes cannot be read', annotations: fail('storage-unavailable') },
  ])('the text is there where $name', async ({ annotations }) => {
    await keep();
    const { root } = await shown(annotations);
    await eventually(() => expect(find(root, 'h2').textContent).toBe('临溪镇2023年工作总结'));
    expect(wordsOf(root, 'summary')).toEqual(['阅读当时的全文']);
  });
});
