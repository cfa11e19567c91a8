import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../lib/model/result';
import { fail, ok } from '../../lib/model/result';
import { AUTOSAVE_DELAY_MS, NoteDraft } from '../../lib/writing/note-draft';

const schedule = (work: () => void, delayMs: number): (() => void) => {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
};

/** A draft with a store that answers each save when it is told to. */
function deskOf(saved: string) {
  const texts: string[] = [];
  const answers: ((result: Result<unknown>) => void)[] = [];
  const save = (text: string): Promise<Result<unknown>> => {
    texts.push(text);
    return new Promise((resolve) => answers.push(resolve));
  };
  const draft = new NoteDraft(saved, { save, schedule });
  const answer = async (result: Result<unknown>): Promise<void> => {
    answers.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { draft, texts, answer };
}

describe('NoteDraft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves itself once, after a pause', async () => {
    const { draft, texts, answer } = deskOf('');
    draft.type('去');
    await vi.advanceTimersByTimeAsync(AUTOSAVE_DELAY_MS - 1);
    draft.type('去年');
    await vi.advanceTimersByTimeAsync(AUTOSAVE_DELAY_MS - 1);
    expect(texts).toEqual([]);
    expect(draft.view().save).toEqual({ kind: 'pending' });
    await vi.advanceTimersByTimeAsync(1);
    expect(texts).toEqual(['去年']);
    expect(draft.view().save).toEqual({ kind: 'saving' });
    await answer(ok(undefined));
    expect(draft.view()).toEqual({ text: '去年', save: { kind: 'saved' } });
    expect(draft.isDirty).toBe(false);
    await vi.runAllTimersAsync();
    expect(texts).toEqual(['去年']);
  });

  it('saves at once when it is flushed, and not again after the pause', async () => {
    const { draft, texts, answer } = deskOf('');
    draft.type('去年');
    void draft.flush();
    await answer(ok(undefined));
    await vi.runAllTimersAsync();
    expect(texts).toEqual(['去年']);
  });

  it('saves one text at a time, what is typed meanwhile behind it', async () => {
    const { draft, texts, answer } = deskOf('');
    draft.type('去年');
    void draft.flush();
    draft.type('去年也说过');
    void draft.flush();
    expect(texts).toEqual(['去年']);
    await answer(ok(undefined));
    expect(texts).toEqual(['去年', '去年也说过']);
    await answer(ok(undefined));
    expect(draft.view()).toEqual({ text: '去年也说过', save: { kind: 'saved' } });
  });

  it('keeps the text with the error when a save fails, and saves it when tried again', async () => {
    const { draft, texts, answer } = deskOf('旧');
    draft.type('新');
    void draft.flush();
    await answer(fail('storage-full'));
    expect(draft.view()).toEqual({ text: '新', save: { kind: 'failed', error: 'storage-full' } });
    expect(draft.isDirty).toBe(true);
    void draft.flush();
    await answer(ok(undefined));
    expect(texts).toEqual(['新', '新']);
    expect(draft.view()).toEqual({ text: '新', save: { kind: 'saved' } });
  });

  it('keeps what was typed while a save was failing', async () => {
    const { draft, texts, answer } = deskOf('');
    draft.type('去');
    void draft.flush();
    draft.type('去年');
    await answer(fail('unexpected'));
    expect(draft.view()).toMatchObject({ text: '去年', save: { kind: 'failed' } });
    await vi.advanceTimersByTimeAsync(AUTOSAVE_DELAY_MS);
    expect(texts).toEqual(['去', '去年']);
  });

  it('asks the store nothing when nothing changed', async () => {
    const { draft, texts } = deskOf('旧');
    await draft.flush();
    expect(draft.view().save).toEqual({ kind: 'idle' });
    draft.type('旧的');
    draft.type('旧');
    await draft.flush();
    expect(texts).toEqual([]);
    expect(draft.view()).toEqual({ text: '旧', save: { kind: 'saved' } });
  });

  it.each([
    { name: 'shows what the store has', typed: undefined, adopted: '新', text: '新' },
    { name: 'does not overwrite what is being written', typed: '我的', adopted: '新', text: '我的' },
    { name: 'is quiet about what it knows', typed: undefined, adopted: '旧', text: '旧' },
  ])('$name', ({ typed, adopted, text }) => {
    const { draft } = deskOf('旧');
    if (typed !== undefined) draft.type(typed);
    draft.adopt(adopted);
    expect(draft.view().text).toBe(text);
  });

  it('is not disturbed by the store while it saves', async () => {
    const { draft, answer } = deskOf('');
    draft.type('新');
    void draft.flush();
    draft.adopt('别处写的');
    await answer(ok(undefined));
    expect(draft.view().text).toBe('新');
    expect(draft.isDirty).toBe(false);
  });

  it('tells its hearers of each change until they stop', async () => {
    const { draft } = deskOf('');
    const hear = vi.fn();
    const stop = draft.subscribe(hear);
    const before = draft.view();
    expect(draft.view()).toBe(before);
    draft.type('去');
    expect(hear).toHaveBeenCalledTimes(1);
    stop();
    draft.type('去年');
    expect(hear).toHaveBeenCalledTimes(1);
  });
});
