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
  const wentOnFrom: (readonly string[])[] = [];
  const answers: ((result: Result<{ readonly note: string }>) => void)[] = [];
  const save = (
    text: string,
    were: readonly string[],
  ): Promise<Result<{ readonly note: string }>> => {
    texts.push(text);
    wentOnFrom.push(were);
    return new Promise((resolve) => answers.push(resolve));
  };
  const draft = new NoteDraft(saved, { save, schedule });
  /** Without a text the note is stored as it was sent. */
  const answer = async (result: Result<string | undefined>): Promise<void> => {
    answers.shift()?.(
      result.ok ? ok({ note: result.value ?? texts.at(-answers.length - 1) ?? '' }) : result,
    );
    await vi.advanceTimersByTimeAsync(0);
  };
  return { draft, texts, wentOnFrom, answer };
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

  it('keeps what is too long for a note, whole, and says so', async () => {
    const { draft, texts, answer } = deskOf('旧');
    const long = '长'.repeat(100_001);
    draft.type(long);
    await draft.flush();
    expect(texts).toEqual([]);
    expect(draft.view()).toEqual({ text: long, save: { kind: 'failed', error: 'note-too-long' } });
    draft.type(long.slice(1));
    void draft.flush();
    await answer(ok(undefined));
    expect(draft.view()).toEqual({ text: long.slice(1), save: { kind: 'saved' } });
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
    {
      name: 'does not overwrite what is being written',
      typed: '我的',
      adopted: '新',
      text: '我的',
    },
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

  describe('where somebody else writes into the same note', () => {
    it('says what it goes on from, save by save', async () => {
      const { draft, wentOnFrom, answer } = deskOf('原文');
      for (const text of ['原文甲', '原文甲二']) {
        draft.type(text);
        void draft.flush();
        await answer(ok(undefined));
      }
      expect(wentOnFrom).toEqual([['原文'], ['原文甲']]);
    });

    it('goes on from what it was begun from, whatever the store shows meanwhile', async () => {
      const { draft, wentOnFrom, answer } = deskOf('原文');
      draft.type('原文甲');
      draft.adopt('原文乙');
      expect(draft.view().text).toBe('原文甲');
      void draft.flush();
      await answer(ok('原文乙\n\n原文甲'));
      expect(wentOnFrom).toEqual([['原文']]);
      expect(draft.view()).toEqual({ text: '原文乙\n\n原文甲', save: { kind: 'saved' } });
      expect(draft.isDirty).toBe(false);
    });

    it('puts what was typed meanwhile where its text now stands', async () => {
      const { draft, texts, wentOnFrom, answer } = deskOf('原文');
      draft.type('原文甲');
      void draft.flush();
      draft.type('原文甲二');
      await answer(ok('原文乙\n\n原文甲'));
      expect(texts).toEqual(['原文甲', '原文乙\n\n原文甲二']);
      expect(wentOnFrom[1]).toEqual(['原文乙\n\n原文甲']);
    });

    it('counts what it sent without an answer as its own', async () => {
      const { draft, wentOnFrom, answer } = deskOf('原文');
      draft.type('甲');
      void draft.flush();
      await answer(fail('unexpected'));
      draft.type('甲二');
      void draft.flush();
      await answer(ok(undefined));
      draft.type('甲三');
      void draft.flush();
      expect(wentOnFrom).toEqual([['原文'], ['原文', '甲'], ['甲二']]);
    });

    it('shows what the store has when what was typed is taken back', async () => {
      const { draft, texts } = deskOf('原文');
      draft.type('原文甲');
      draft.adopt('原文乙');
      draft.type('原文');
      await draft.flush();
      expect(draft.view().text).toBe('原文乙');
      expect(texts).toEqual([]);
    });
  });
});
