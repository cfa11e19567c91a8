// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DeskBanner } from '../../components/report/desk-banner';
import { SaveFailure } from '../../components/report/save-failure';
import type { WaitingEdit } from '../../lib/messages/map';
import { fail } from '../../lib/model/result';
import { newDesk } from '../../lib/view/desk';
import { SOURCE } from '../builders/annotation-edit';
import { fakeCall } from '../builders/fake-call';
import { fakeOutboxMemory, keyOf, waiting } from '../builders/outbox';
import { click, find, render, wordsOf } from './render';

/**
 * What the browser does with a copy that a click asks for; answers what was put on the clipboard.
 */
function clipboard(isAllowed: boolean): () => string | undefined {
  let copied: string | undefined;
  Reflect.set(document, 'execCommand', () => {
    if (!isAllowed) return false;
    const event = new Event('copy', { cancelable: true });
    const clipboardData = { setData: (_kind: string, text: string) => void (copied = text) };
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.dispatchEvent(event);
    return true;
  });
  return () => copied;
}

async function banner(edits: readonly WaitingEdit[]) {
  const retry = vi.fn(() => Promise.resolve());
  const background = fakeCall();
  background.answer('annotation.save', () => fail('storage-full'));
  const { writing } = newDesk({
    call: background.call,
    outbox: fakeOutboxMemory(),
    schedule: () => () => undefined,
  });
  const { root, redraw } = await render(
    <DeskBanner desk={writing} waiting={edits} retry={retry} />,
  );
  return { root, retry, redraw, writing };
}

describe('the panel', () => {
  it('says nothing where nothing waits', async () => {
    const { root } = await banner([]);
    expect(root.textContent).toBe('');
  });

  it('says how many edits wait, shows them with passage and page, and has them saved', async () => {
    const chosen = { tags: ['桥', '交通'], status: 'kept' } as const;
    const { root, retry } = await banner([
      waiting(),
      waiting({ fields: chosen }, { key: keyOf({ turn: 2 }) }),
    ]);
    expect(find(root, '[role=alert] .desk-banner__words').textContent).toContain(
      '2 条批注还没有存进本机数据库。',
    );
    expect(wordsOf(root, '.waiting-edits__note')).toEqual(['去年也说过', '桥、交通、已兑现']);
    expect(wordsOf(root, '.waiting-edits__row q')).toEqual([
      '年底前完成三座桥梁加固',
      '年底前完成三座桥梁加固',
    ]);
    expect(root.textContent).toContain(SOURCE);
    await click(find(root, 'button', '重试'));
    expect(retry).toHaveBeenCalledOnce();
  });

  it.each([
    { isAllowed: true, says: '已复制', copied: '去年也说过' },
    { isAllowed: false, says: '浏览器不允许复制', copied: undefined },
  ])('offers each to be copied: $says', async ({ isAllowed, says, copied }) => {
    const held = clipboard(isAllowed);
    const { root } = await banner([waiting()]);
    await click(find(root, 'button', '复制: 年底前完成三座桥梁加固'));
    expect(held()).toBe(copied);
    expect(find(root, '.waiting-edits__ways').textContent).toContain(says);
  });

  it('speaks of failures that the outbox has no room for, too', async () => {
    const { root, writing, redraw, retry } = await banner([]);
    const paper = writing.paper({
      key: 'here',
      subject: 'pledge',
      describe: () => Promise.resolve(fail('no-reader')),
    });
    paper.draft.type('去年也说过');
    await writing.flush();
    await redraw(<DeskBanner desk={writing} waiting={[]} retry={retry} />);
    expect(root.textContent).toContain('有 1 条批注未能保存。');
  });
});

describe('a save that failed', () => {
  it('offers the text to be copied beside trying again', async () => {
    const held = clipboard(true);
    const retry = vi.fn();
    const { root } = await render(
      <SaveFailure error="storage-full" retry={retry} text="去年也说过" />,
    );
    await click(find(root, 'button', '复制'));
    expect(held()).toBe('去年也说过');
    expect(find(root, '[role=status]').textContent).toBe('已复制');
    await click(find(root, 'button', '重试'));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('offers no copy where there are no words', async () => {
    const { root } = await render(<SaveFailure error="outbox-full" retry={vi.fn()} />);
    expect(wordsOf(root, 'button')).toEqual(['重试']);
    expect(root.textContent).toContain('关掉这个页面或浏览器就可能丢失');
  });
});
