// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { StorageView } from '../../components/settings/storage-view';
import type { KeptReport } from '../../lib/model/store';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { LANGUAGES } from '../../lib/model/settings';
import type { BrowserStorage } from '../../lib/view/hooks/use-storage';
import { SOURCE } from '../builders/annotation-edit';
import { click, find, render, wordsOf } from './render';

const REPORT: KeptReport = {
  id: SOURCE,
  url: SOURCE,
  title: '临溪镇2023年工作总结',
  lastSeenAt: '2026-01-05T04:00:00.000Z',
  snapshots: 3,
  bytes: 3_400_000,
  notes: 2,
  deletedNotes: 1,
  quotes: 0,
};
const PLAIN: KeptReport = {
  ...REPORT,
  id: 'https://b.gov.cn/',
  title: '',
  notes: 0,
  deletedNotes: 0,
  quotes: 0,
};
const NOTES_ONLY: KeptReport = {
  ...REPORT,
  id: 'https://c.gov.cn/',
  title: '',
  lastSeenAt: undefined,
  snapshots: 0,
  bytes: 0,
};

interface World {
  readonly kept?: Result<readonly KeptReport[]>;
  readonly browser?: BrowserStorage;
  readonly answer?: Promise<Result<unknown>>;
}

function view({ kept = ok([REPORT]), browser, answer = Promise.resolve(ok({})) }: World = {}) {
  const actions = { erase: vi.fn(() => answer), eraseUnannotated: vi.fn(() => answer) };
  const heard = { onKeepUnannotated: vi.fn(), onRetry: vi.fn() };
  const node = (
    <StorageView
      kept={kept}
      browser={browser}
      keepUnannotated={true}
      actions={actions}
      {...heard}
    />
  );
  return { node, ...actions, ...heard };
}

describe('the storage page', () => {
  it('says that it is reading', async () => {
    const { root } = await render(
      <StorageView
        kept={undefined}
        browser={undefined}
        keepUnannotated={true}
        onKeepUnannotated={vi.fn()}
        onRetry={vi.fn()}
        actions={{ erase: vi.fn(), eraseUnannotated: vi.fn() }}
      />,
    );
    expect(find(root, '[role=status].notice').textContent).toContain('正在读取');
  });

  it('says that nothing is kept', async () => {
    const { root } = await render(view({ kept: ok([]) }).node);
    expect(find(root, '.notice').textContent).toContain('还没有保存任何报告');
  });

  it('says why nothing can be read, and tries again', async () => {
    const { node, onRetry } = view({ kept: fail('storage-unavailable') });
    const { root } = await render(node);
    expect(find(root, '[role=alert]').textContent).toContain('已保存的内容读取失败');
    await click(find(root, 'button', '重试'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each([
    { protection: 'unprotected', words: '可能清理', warns: true },
    { protection: 'exempt', words: '不会清理', warns: false },
    { protection: 'persisted', words: '不会清理', warns: false },
  ] as const)('$protection: says $words', async ({ protection, words, warns }) => {
    const { root } = await render(view({ browser: { protection, usedBytes: 5_000_000 } }).node);
    expect(root.textContent).toContain(words);
    expect(root.textContent).toContain('5.0 MB');
    expect(root.querySelectorAll('[role=alert]')).toHaveLength(warns ? 1 : 0);
  });

  it('shows each report with what is kept of it', async () => {
    const { root } = await render(view({ kept: ok([REPORT, PLAIN, NOTES_ONLY]) }).node);
    expect(wordsOf(root, '.storage__title')).toEqual([
      '临溪镇2023年工作总结',
      '没有标题的报告',
      '只有批注，报告未保存',
    ]);
    const [first] = root.querySelectorAll('.storage__facts');
    expect(first && wordsOf(first, 'li')).toEqual([
      '最近打开：2026-01-05',
      '3 个版本',
      '3.4 MB',
      '2 条批注',
      '回收站 1 条',
    ]);
  });

  it.each([
    { name: 'with its notes', choice: '连同批注', withNotes: true },
    { name: 'and keeps its notes', choice: '保留批注', withNotes: false },
  ])('erases a report $name, asked once more', async ({ choice, withNotes }) => {
    const { node, erase } = view();
    const { root } = await render(node);
    await click(find(root, 'button', '清除：临溪镇2023年工作总结'));
    expect(erase).not.toHaveBeenCalled();
    expect(find(root, '[role=group]').textContent).toContain('不能撤销');
    expect(document.activeElement?.textContent).toBe('取消');
    await click(find(root, 'button', choice));
    expect(erase).toHaveBeenCalledExactlyOnceWith(SOURCE, withNotes);
    expect(find(root, '[role=status]').textContent).toBe('已清除。');
  });

  it('says before it erases what others quote that the quotes will lead nowhere', async () => {
    const { node } = view({ kept: ok([{ ...REPORT, quotes: 2 }]) });
    const { root } = await render(node);
    expect(wordsOf(root, '.storage__facts li')).toContain('被其他报告的 2 条批注引用');
    await click(find(root, 'button', '清除：'));
    expect(find(root, '.storage__question').textContent).toContain(
      '其他报告有 2 条批注引用这里的原文',
    );
  });

  it('does not count what others quote among those without notes', async () => {
    const { root } = await render(view({ kept: ok([REPORT, { ...PLAIN, quotes: 1 }]) }).node);
    expect(root.textContent).not.toContain('清除所有没有批注的报告');
  });

  it('erases nothing when the reader thinks better of it', async () => {
    const { node, erase } = view();
    const { root } = await render(node);
    await click(find(root, 'button', '清除：'));
    await click(find(root, 'button', '取消'));
    expect(root.querySelector('[role=group]')).toBeNull();
    expect(erase).not.toHaveBeenCalled();
  });

  it('offers no keeping of notes where there is nothing else', async () => {
    const { root } = await render(view({ kept: ok([NOTES_ONLY]) }).node);
    await click(find(root, 'button', '清除：'));
    expect(wordsOf(root, '.storage__danger')).toEqual(['连同批注和回收站一起清除']);
  });

  it('says why something was not erased', async () => {
    const { root } = await render(
      view({ kept: ok([PLAIN]), answer: Promise.resolve(fail('storage-unavailable')) }).node,
    );
    await click(find(root, 'button', '清除：'));
    await click(find(root, 'button', '确认清除'));
    expect(find(root, '[role=status]').textContent).toContain('清除失败');
  });

  it('erases all reports without notes at once, asked once more', async () => {
    const { node, eraseUnannotated } = view({ kept: ok([REPORT, PLAIN]) });
    const { root } = await render(node);
    await click(find(root, 'button', '没有批注的报告（1 份）'));
    expect(eraseUnannotated).not.toHaveBeenCalled();
    await click(find(root, 'button', '确认清除'));
    expect(eraseUnannotated).toHaveBeenCalledOnce();
  });

  it('switches off the keeping of reports without notes', async () => {
    const { node, onKeepUnannotated } = view();
    const { root } = await render(node);
    await click(find(root, 'input[role=switch]'));
    expect(onKeepUnannotated).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each(LANGUAGES)('has words in %s', async (language) => {
    const { root } = await render(
      view({ browser: { protection: 'exempt', usedBytes: 1 } }).node,
      language,
    );
    expect(root.textContent).not.toMatch(/\{\w+\}/);
  });
});
