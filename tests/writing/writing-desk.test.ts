import { describe, expect, it, vi } from 'vitest';
import type { AnnotationEdit } from '../../lib/messages/map';
import type { AnnotationTarget } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { WritingDesk } from '../../lib/writing/writing-desk';
import { fakeOutbox } from '../builders/outbox';
import { annotation } from '../view/samples';

const { target } = annotation();
const never = (): (() => void) => () => undefined;

/** A desk whose store answers `result`, with the edits it was sent. */
function deskWith(result: Result<undefined> = ok(undefined)) {
  let ids = 0;
  const edits: AnnotationEdit[] = [];
  const send = (edit: AnnotationEdit) => {
    edits.push(edit);
    return Promise.resolve(result.ok ? ok(annotation({ id: edit.id })) : result);
  };
  const desk = new WritingDesk({
    send,
    newId: () => `new-${(ids += 1)}`,
    schedule: never,
    outbox: fakeOutbox(),
  });
  return { desk, edits };
}

const describeTarget = (): Promise<Result<AnnotationTarget>> => Promise.resolve(ok(target));
const PLACE = { key: 'page pledge:10:21', subject: 'pledge', describe: describeTarget } as const;

describe('WritingDesk', () => {
  it('has one paper per place, and one per annotation wherever it is opened from', () => {
    const { desk } = deskWith();
    const first = desk.paper(PLACE);
    expect(desk.paper(PLACE)).toBe(first);
    const stored = annotation();
    expect(desk.paper({ ...PLACE, annotation: stored })).toBe(first);
    expect(desk.paper({ ...PLACE, key: 'page note:note-1', annotation: stored })).toBe(first);
    expect(desk.paper({ ...PLACE, key: 'page pledge:30:40' })).not.toBe(first);
  });

  it('begins anew where an annotation was deleted', () => {
    const { desk } = deskWith();
    const gone = desk.paper({ ...PLACE, annotation: annotation({ note: '旧' }) });
    desk.forget('note-1');
    const fresh = desk.paper(PLACE);
    expect(fresh).not.toBe(gone);
    expect(fresh.draft.view().text).toBe('');
  });

  it('begins anew where an annotation was deleted elsewhere, but not under what is being written', () => {
    const { desk } = deskWith();
    const hear = vi.fn();
    desk.subscribe(hear);
    const [gone, written, other] = ['gone', 'written', 'other'].map((id) => {
      const stored = annotation({
        id,
        note: '旧',
        reportId: id === 'other' ? 'another page' : annotation().reportId,
      });
      const paper = desk.paper({ ...PLACE, key: id, annotation: stored });
      paper.annotator.adopt(stored);
      return paper;
    });
    written?.draft.type('正在写');
    const unseen = desk.paper({ ...PLACE, key: 'unseen' });
    hear.mockClear();
    desk.settle(annotation().reportId, []);
    expect(hear).toHaveBeenCalledTimes(1);
    expect(desk.forgotten()).toBe(1);
    expect(desk.paper({ ...PLACE, key: 'gone' })).not.toBe(gone);
    expect(desk.paper({ ...PLACE, key: 'written' })).toBe(written);
    expect(desk.paper({ ...PLACE, key: 'other' })).toBe(other);
    expect(desk.paper({ ...PLACE, key: 'unseen' })).toBe(unseen);
  });

  it('puts away what was saved here and deleted elsewhere before it was seen in the store', async () => {
    const { desk, edits } = deskWith();
    const paper = desk.paper(PLACE);
    paper.draft.type('刚写的');
    await desk.flush();
    desk.settle('https://www.linxi.gov.cn/other.html', [], ['somebody-else']);
    expect(desk.paper(PLACE)).toBe(paper);
    desk.settle('https://www.linxi.gov.cn/other.html', [], [edits[0]?.id ?? '']);
    expect(desk.paper(PLACE)).not.toBe(paper);
    expect(desk.paper(PLACE).draft.view().text).toBe('');
  });

  it('counts and saves tags and statuses, too', async () => {
    const { desk, edits } = deskWith(fail('storage-full'));
    await desk.paper(PLACE).edits.edit({ tags: ['民生'] });
    expect(desk.failures()).toBe(1);
    await desk.flush();
    expect(edits).toHaveLength(2);
  });

  it('saves every draft when it is flushed, and nothing else', async () => {
    const { desk, edits } = deskWith();
    desk.paper(PLACE).draft.type('一');
    desk.paper({ ...PLACE, key: 'other' }).draft.type('二');
    desk.paper({ ...PLACE, key: 'untouched' });
    await desk.flush();
    expect(edits.map(({ fields }) => fields)).toEqual([{ note: '一' }, { note: '二' }]);
  });

  it('counts what could not be saved, and tells when that changes', async () => {
    const { desk } = deskWith(fail('storage-full'));
    const hear = vi.fn();
    desk.subscribe(hear);
    desk.paper(PLACE).draft.type('一');
    await desk.flush();
    expect(desk.failures()).toBe(1);
    expect(hear).toHaveBeenCalled();
    expect(desk.paper(PLACE).draft.view().text).toBe('一');
  });
});

describe('Annotator', () => {
  it('makes one annotation of a tag and a note that are set at the same moment', async () => {
    const { desk, edits } = deskWith();
    const { annotator, draft } = desk.paper(PLACE);
    draft.type('一');
    await Promise.all([annotator.edit({ tags: ['民生'] }), draft.flush()]);
    expect(edits.map(({ id }) => id)).toEqual(['new-1', 'new-1']);
  });

  it('edits the stored annotation once it is known', async () => {
    const { desk, edits } = deskWith();
    const { annotator } = desk.paper(PLACE);
    const describe = vi.fn(describeTarget);
    annotator.adopt(annotation({ id: 'stored' }));
    annotator.adopt(undefined);
    await annotator.edit({ disputed: true });
    expect(edits).toEqual([
      { id: 'stored', subject: 'pledge', target, fields: { disputed: true } },
    ]);
    expect(describe).not.toHaveBeenCalled();
  });

  it('asks for the place once, when the reader begins', async () => {
    const { desk } = deskWith();
    const describe = vi.fn(describeTarget);
    const { annotator } = desk.paper({ ...PLACE, describe });
    await annotator.prepare();
    await annotator.edit({ note: '一' });
    await annotator.edit({ note: '二' });
    expect(describe).toHaveBeenCalledTimes(1);
  });

  it('saves nothing where the page cannot tell the place, and asks again the next time', async () => {
    const { desk, edits } = deskWith();
    const describe = vi.fn(describeTarget).mockResolvedValueOnce(fail('no-reader'));
    const { annotator } = desk.paper({ ...PLACE, describe });
    expect(await annotator.edit({ note: '一' })).toEqual(fail('no-reader'));
    expect(edits).toEqual([]);
    expect((await annotator.edit({ note: '一' })).ok).toBe(true);
  });
});
