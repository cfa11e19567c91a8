// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnotationEditor } from '../../components/report/annotation-editor';
import { HistoryProvider } from '../../components/report/history-source';
import { NoteHistory } from '../../components/report/note-history';
import { RowNotes } from '../../components/report/row-notes';
import { useWriting } from '../../components/report/use-writing';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { OtherVersion } from '../../lib/model/store';
import { saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { syncedStand } from '../builders/sync-stand';
import { annotation } from '../view/samples';
import { click, eventually, find, render, wordsOf } from './render';
import { panelTools } from './tools';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({
  callBackground: background.call,
  callLibrary: vi.fn(),
}));

const NOTE: OtherVersion = { dot: 'd1', note: '另一边写的' };
const JUDGED: OtherVersion = {
  dot: 'd2',
  judged: { status: 'broken', on: '2025-03-01', by: '县审计局' },
};
const OWNER: OtherVersion = { dot: 'd3', owner: '水利局' };

function Editor({
  stored,
  isClosed = false,
}: {
  readonly stored: Annotation;
  readonly isClosed?: boolean;
}) {
  const writing = useWriting({ key: 'pledge:1', subject: 'pledge', annotation: stored });
  if (isClosed)
    return (
      <RowNotes
        note={writing.note}
        edits={writing.edits}
        annotation={stored}
        retry={() => undefined}
      />
    );
  return <AnnotationEditor writing={writing} about="加固三座桥梁" />;
}

/** As the store has it: the other versions stand with the annotation. */
const contested = (...others: readonly OtherVersion[]): Annotation => {
  const stored = annotation({ note: '这边写的', status: 'kept', owner: '交通局' });
  return { ...stored, ...(others.length > 0 && { others }) };
};

async function shown(stored: Annotation) {
  const tools = panelTools();
  const drawn = await render(tools.inPanel(<Editor stored={stored} />));
  const press = (words: string) => click(find(drawn.root, '.other-versions button', words));
  return { ...tools, ...drawn, press, fields: () => tools.edits.map((edit) => edit.fields) };
}

beforeEach(() => background.forget());

describe('what another device wrote at the same time', () => {
  it('is not spoken of where there is nothing', async () => {
    const { root } = await shown(contested());
    expect(root.querySelector('.other-versions')).toBeNull();
  });

  it('is shown quietly, of each field', async () => {
    const { root } = await shown(contested(NOTE, JUDGED, OWNER));
    expect(find(root, '.other-versions').getAttribute('aria-label')).toBe('另一台设备上写的');
    expect(wordsOf(root, '.other-versions__note, .other-versions__line')).toEqual([
      '另一边写的',
      '判断 未兑现 · 2025-03-01 · 县审计局',
      '责任单位 水利局',
    ]);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('is joined with the note', async () => {
    const { press, fields } = await shown(contested(NOTE));
    await press('合并到批注');
    expect(fields()).toEqual([{ note: '这边写的\n\n另一边写的' }]);
  });

  it('is joined where the note holds it already, by saving the note as it is', async () => {
    const { press, fields } = await shown({ ...contested({ dot: 'd', note: '这边写的' }) });
    await press('合并到批注');
    expect(fields()).toEqual([{ note: '这边写的' }]);
  });

  it.each([
    { name: 'note', other: NOTE, words: '舍弃', saved: { note: '这边写的' } },
    {
      name: 'judgement',
      other: JUDGED,
      words: '舍弃',
      saved: { status: 'kept', statusOn: null, statusBy: null },
    },
    {
      name: 'judgement',
      other: JUDGED,
      words: '改用这个版本',
      saved: { status: 'broken', statusOn: '2025-03-01', statusBy: '县审计局' },
    },
    { name: 'owner', other: OWNER, words: '舍弃', saved: { owner: '交通局' } },
    { name: 'owner', other: OWNER, words: '改用这个版本', saved: { owner: '水利局' } },
  ])('$words: saves the $name, and no other field', async ({ other, words, saved }) => {
    const { press, fields } = await shown(contested(other));
    await press(words);
    expect(fields()).toEqual([saved]);
  });

  it('says where it was not saved', async () => {
    const { root, press, answer } = await shown(contested(NOTE));
    answer.mockResolvedValue(fail('storage-full'));
    await press('舍弃');
    expect(find(root, '.other-versions [role=status]').textContent).toBe('未能保存，请再试一次。');
  });

  it('has a sign where the row is closed', async () => {
    const { inPanel } = panelTools();
    const { root } = await render(inPanel(<Editor stored={contested(NOTE)} isClosed />));
    expect(wordsOf(root, '.badge')).toContain('有两个版本');
  });
});

describe('the history of a note', () => {
  const { id } = annotationEdit();
  const opened = async (database: NuoshuDatabase) => {
    const tools = panelTools();
    const stored = await database.annotations.get(id);
    if (stored === undefined) throw new Error('nothing is stored');
    const { root } = await render(
      <HistoryProvider value={(written) => <NoteHistory database={database} {...written} />}>
        {tools.inPanel(<Editor stored={stored} />)}
      </HistoryProvider>,
    );
    await click(find(root, '.note-history > button', '批注的历史'));
    return { ...tools, root };
  };

  it('lists earlier texts, newest first, and takes one back', async () => {
    background.answer('sync.stand', () => ok(syncedStand(0)));
    const [database, environment] = [freshDatabase(), fixedEnvironment()];
    for (const note of ['去年也说过', '去年也说过，没有做']) {
      await saveAnnotation(database, environment, {
        ...annotationEdit({ fields: { note } }),
        reportId: SOURCE,
      });
      environment.advance(3_600_000);
    }
    const { root, edits } = await opened(database);
    await eventually(() =>
      expect(wordsOf(root, '.note-history__text')).toEqual(['去年也说过，没有做', '去年也说过']),
    );
    expect(wordsOf(root, '.note-history__version > .note-history__hint')[0]).toMatch(
      /这台电脑 · 当前$/,
    );
    await click(find(root, '.note-history__actions button', '恢复为这个版本'));
    expect(edits.map(({ fields }) => fields)).toEqual([{ note: '去年也说过' }]);
  });

  it('says that there is none', async () => {
    const [database, environment] = [freshDatabase(), fixedEnvironment()];
    const edit = annotationEdit({ fields: { status: 'kept' } });
    await saveAnnotation(database, environment, { ...edit, reportId: SOURCE });
    const { root } = await opened(database);
    await eventually(() =>
      expect(find(root, '.note-history__hint').textContent).toBe('没有更早的文字。'),
    );
  });
});
