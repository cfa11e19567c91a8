import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { FieldEdits } from '../../lib/writing/field-edits';
import type { SetFields } from '../../lib/writing/field-edits';
import { annotation } from '../view/samples';

const at = (minute: number, change: Partial<Annotation> = {}): Annotation =>
  annotation({ updatedAt: `2026-01-01T00:0${minute}:00.000Z`, ...change });

/** Edits over a store that answers when it is told to. */
function edits(stored?: Annotation) {
  const sent: SetFields[] = [];
  const answers: ((answer: Result<Annotation>) => void)[] = [];
  const fields = new FieldEdits(stored, (one) => {
    sent.push(one);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (result: Result<Annotation>): Promise<void> => {
    answers.shift()?.(result);
    await vi.waitFor(() => undefined);
  };
  return { fields, sent, answer };
}

describe('FieldEdits', () => {
  it('show what is stored', () => {
    expect(edits().fields.view()).toEqual({
      tags: [],
      status: undefined,
      statusOn: undefined,
      statusBy: undefined,
      evidence: [],
      disputed: false,
      isPinned: false,
      weight: 1,
      owner: '',
      error: undefined,
    });
    expect(
      edits(at(1, { tags: ['民生'], status: 'kept', disputed: true })).fields.view(),
    ).toMatchObject({
      tags: ['民生'],
      status: 'kept',
      disputed: true,
    });
  });

  it('never fall back between the save, its answer, and the query that shows it', async () => {
    const { fields, answer } = edits(at(1, { tags: ['民生'] }));
    const seen: string[] = [];
    fields.subscribe(() => seen.push(fields.view().tags.join('、')));
    void fields.edit({ tags: ['交通', '民生'] });
    fields.adopt(at(1, { tags: ['民生'] }));
    await answer(ok(at(2, { tags: ['交通', '民生'] })));
    fields.adopt(at(1, { tags: ['民生'] }));
    fields.adopt(at(2, { tags: ['交通', '民生'] }));
    expect([...new Set(seen)]).toEqual(['交通、民生']);
  });

  it('show the first annotation of a place before the query knows it', async () => {
    const { fields, answer } = edits();
    void fields.edit({ status: 'kept' });
    await answer(ok(at(2, { status: 'kept' })));
    fields.adopt(undefined);
    expect(fields.view().status).toBe('kept');
  });

  it('follow what another panel saved later, and a deletion', async () => {
    const { fields, answer } = edits(at(1));
    void fields.edit({ tags: ['一'] });
    await answer(ok(at(2, { tags: ['一'] })));
    fields.adopt(at(3, { tags: ['二'] }));
    expect(fields.view().tags).toEqual(['二']);
    fields.adopt(undefined);
    expect(fields.view().tags).toEqual([]);
  });

  it('take a status back', async () => {
    const { fields, sent, answer } = edits(at(1, { status: 'kept' }));
    void fields.edit({ status: null });
    expect(fields.view().status).toBeUndefined();
    await answer(ok(at(2)));
    expect(fields.view().status).toBeUndefined();
    expect(sent).toEqual([{ status: null }]);
  });

  it('doubt a reading and take the doubt back, also while the first is being saved', async () => {
    const { fields, sent, answer } = edits(at(1, { tags: ['民生'] }));
    const saved = fields.edit({ disputed: true });
    expect(fields.view()).toMatchObject({ tags: ['民生'], disputed: true });
    void fields.edit({ disputed: false });
    expect(fields.view().disputed).toBe(false);
    await answer(ok(at(2, { tags: ['民生'], disputed: true })));
    expect(fields.view().disputed).toBe(false);
    await answer(ok(at(3, { tags: ['民生'] })));
    await saved;
    expect(sent).toEqual([{ disputed: true }, { disputed: false }]);
    expect(fields.isDirty).toBe(false);
  });

  it('keep a doubt that could not be saved, and follow one from elsewhere', async () => {
    const { fields, answer } = edits(at(1));
    void fields.edit({ disputed: true });
    await answer(fail('storage-full'));
    expect(fields.view()).toMatchObject({ disputed: true, error: 'storage-full' });
    const { fields: followed } = edits(at(1));
    followed.adopt(at(2, { disputed: true }));
    expect(followed.view().disputed).toBe(true);
  });

  it('save one after the other, the last of several together', async () => {
    const { fields, sent, answer } = edits(at(1));
    const saved = fields.edit({ tags: ['一'] });
    void fields.edit({ tags: ['二'] });
    void fields.edit({ status: 'open' });
    expect(sent).toHaveLength(1);
    await answer(ok(at(2, { tags: ['一'] })));
    expect(fields.view()).toMatchObject({ tags: ['二'], status: 'open' });
    await answer(ok(at(3, { tags: ['二'], status: 'open' })));
    await saved;
    expect(sent).toEqual([{ tags: ['一'] }, { tags: ['二'], status: 'open' }]);
    expect(fields.isDirty).toBe(false);
  });

  it('keep what could not be saved, with the reason, until it is', async () => {
    const { fields, sent, answer } = edits(at(1, { tags: ['民生'] }));
    void fields.edit({ tags: ['交通'] });
    await answer(fail('storage-full'));
    fields.adopt(at(2, { tags: ['民生'], note: '别处写的' }));
    expect(fields.view()).toMatchObject({ tags: ['交通'], error: 'storage-full' });
    expect(fields.isDirty).toBe(true);
    void fields.flush();
    await answer(ok(at(3, { tags: ['交通'] })));
    expect(fields.view()).toMatchObject({ tags: ['交通'], error: undefined });
    expect(sent).toHaveLength(2);
  });
});
