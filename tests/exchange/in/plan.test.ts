import { describe, expect, it } from 'vitest';
import { IGNORED_REASONS, IMPORT_ERRORS } from '../../../lib/exchange/in/imported';
import type { ImportedAnnotation } from '../../../lib/exchange/in/imported';
import { planImport } from '../../../lib/exchange/in/plan';
import type { ImportPlan } from '../../../lib/exchange/in/plan';
import { errorSentence, ignoredSentence } from '../../../lib/exchange/in/sentences';
import { LANGUAGES } from '../../../lib/model/settings';
import { currentOf, editOf, kept, STORED, tools } from './kept';
import { ID, PASSAGE, TEXT_HASH, uuid } from '../sample';

const entry = (over: Partial<ImportedAnnotation>): ImportedAnnotation => ({
  where: 'A2',
  id: STORED.id,
  place: { kind: 'target', reportId: ID, target: STORED.target },
  subject: 'pledge',
  fields: {},
  ...over,
});
const planned = (annotations: readonly ImportedAnnotation[], report = kept()): ImportPlan =>
  planImport({ format: 'csv', annotations, reports: [], ignored: [] }, currentOf(report), tools());
const edited = (over: Partial<ImportedAnnotation>): unknown =>
  planned([entry(over)]).changed.map(editOf)[0];

describe('what an entry changes', () => {
  it.each([
    ['nothing that it does not state', {}, undefined],
    [
      'nothing that is alike',
      { note: '问过镇里', tags: ['住房'], status: 'partly-kept', pinned: true },
      undefined,
    ],
    ['a note that says more', { note: '问过镇里，答复了' }, { note: '问过镇里，答复了' }],
    ['no note that says less', { note: '问过' }, undefined],
    ['a note of its own: both stay', { note: '另一句' }, { note: '问过镇里\n\n另一句' }],
    ['tags: united', { tags: ['新'] }, { tags: ['住房', '新', '重点 关注'].sort() }],
    [
      'a judgement',
      { status: 'kept', statusOn: '2025-06-01', statusBy: '李四' },
      { status: 'kept', statusOn: '2025-06-01', statusBy: '李四' },
    ],
    [
      'a weight, a pin, a doubt',
      { weight: 1, pinned: false, disputed: true },
      { weight: 1, pinned: false, disputed: true },
    ],
    [
      'no evidence that is there',
      { evidence: STORED.evidence?.map((piece) => ({ ...piece, id: uuid(7) })) },
      undefined,
    ],
  ] as const)('%s', (_name, fields, edit) => {
    expect(
      edited({ fields: { ...fields, tags: 'tags' in fields ? [...fields.tags] : undefined } }),
    ).toEqual(edit);
  });

  it('evidence with a known id and other words is another piece', () => {
    const [first] = STORED.evidence ?? [];
    if (first === undefined) throw new Error('no evidence');
    const edit = edited({ fields: { evidence: [{ ...first, text: '完成125户' }] } });
    expect(edit).toEqual({
      evidence: [...(STORED.evidence ?? []), { ...first, text: '完成125户', id: uuid(901) }],
    });
  });

  it('a note that would be too long for the store is left out, and said', () => {
    const plan = planned([entry({ fields: { note: '长'.repeat(100_000), owner: '县' } })]);
    expect(plan.changed.map(editOf)[0]).toEqual({ owner: '县' });
    expect(plan.ignored).toEqual([{ where: 'A2', why: 'too-much' }]);
  });

  it('nothing of what is kept', () => {
    const report = kept();
    const before = structuredClone(report);
    planned([entry({ fields: { note: '另一句', tags: ['新'] } })], report);
    expect(report).toEqual(before);
  });
});

describe('which annotation an entry is', () => {
  it('one of a pledge is that at its place, with whatever id', () => {
    const plan = planned([entry({ id: uuid(55), fields: { owner: '县' } })]);
    expect(plan.changed.map(({ id }) => id)).toEqual([STORED.id]);
  });

  it('two of a passage stay two', () => {
    const place = { kind: 'target', reportId: ID, target: PASSAGE.target } as const;
    const plan = planned([
      entry({ id: uuid(55), subject: 'passage', place, fields: { note: '也记' } }),
    ]);
    expect(plan.added.map(({ annotation }) => annotation.id)).toEqual([uuid(55)]);
  });

  it('two rows about one are told', () => {
    const span = {
      kind: 'span',
      hashStart: TEXT_HASH.slice(0, 16),
      exact: '',
      ...STORED.target.position,
    } as const;
    const plan = planned([
      entry({}),
      entry({ where: 'A3', id: undefined, place: span, fields: { note: '再' } }),
    ]);
    expect(plan.ignored).toEqual([{ where: 'A3', why: 'twice' }]);
  });

  it('a span of a text that is not kept, or beyond it, is left out', () => {
    const span = (hashStart: string, end: number): Partial<ImportedAnnotation> => ({
      id: undefined,
      fields: { note: '一' },
      place: { kind: 'span', hashStart, exact: '', start: 1, end },
    });
    const plan = planned([
      entry(span('0'.repeat(16), 2)),
      entry(span(TEXT_HASH.slice(0, 16), 10_000_000)),
    ]);
    expect(plan.ignored.map(({ why }) => why)).toEqual(['report-not-kept', 'not-found']);
    const noText = planImport(
      {
        format: 'csv',
        annotations: [entry(span(TEXT_HASH.slice(0, 16), 2))],
        reports: [],
        ignored: [],
      },
      { annotations: [], reports: [{ id: ID, url: ID, textHash: TEXT_HASH }] },
      tools(),
    );
    expect(noText.ignored.map(({ why }) => why)).toEqual(['text-not-kept']);
  });
});

describe('sentences', () => {
  it.each(LANGUAGES)('stand for every code, with the place before them (%s)', (language) => {
    const all = [
      ...IMPORT_ERRORS.map((code) => errorSentence({ code, where: 'K12' }, language)),
      ...IGNORED_REASONS.map((why) => ignoredSentence({ where: 'K12', why }, language)),
    ];
    expect(new Set(all).size).toBe(IMPORT_ERRORS.length + IGNORED_REASONS.length);
    for (const sentence of all) expect(sentence).toMatch(/^K12(?:: |：)./);
    expect(errorSentence({ code: 'too-large', where: '' }, language)).not.toMatch(/^[:：]/);
  });
});
