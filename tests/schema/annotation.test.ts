import { describe, expect, it } from 'vitest';
import { annotationEdit as schema, annotationSave, undoStep } from '../../lib/schema/annotation';
import { annotationEdit } from '../builders/annotation-edit';

const { id } = annotationEdit();
const takesTag = (tag: string): boolean =>
  schema.safeParse(annotationEdit({ fields: { tags: [tag] } })).success;

describe('a tag', () => {
  it.each(['交通', 'a b', '核查×', '🏗️', 'naïve', '2023年'])('may be %j', (tag) =>
    expect(takesTag(tag)).toBe(true),
  );
  it.each(['', 'a\nb', 'a\rb', 'a\tb', 'a\u0000', '\u007f', '\u0085', 'x'.repeat(101)])(
    'may not be %j',
    (tag) => expect(takesTag(tag)).toBe(false),
  );
});

describe('a step of undo', () => {
  it.each([
    { name: 'no field', fields: {} },
    { name: 'a cleared status', fields: { status: { was: 'kept', is: null } } },
    {
      name: 'all fields',
      fields: {
        note: { was: '', is: 'x' },
        tags: { was: [], is: ['x'] },
        deleted: { was: true, is: false },
      },
    },
  ])('may have $name', ({ fields }) =>
    expect(undoStep.safeParse({ id, fields }).success).toBe(true),
  );

  it.each([
    { name: 'an unknown field', step: { id, fields: { reportId: { was: 'a', is: 'b' } } } },
    { name: 'a field without its past', step: { id, fields: { note: { is: 'x' } } } },
    { name: 'a tag of two lines', step: { id, fields: { tags: { was: ['a\nb'], is: [] } } } },
    {
      name: 'a note that is too long',
      step: { id, fields: { note: { was: 'x'.repeat(100_001), is: '' } } },
    },
    { name: 'another id', step: { id: '1', fields: {} } },
  ])('may not have $name', ({ step }) => expect(undoStep.safeParse(step).success).toBe(false));
});

it.each([
  { name: 'nothing', save: {}, ok: true },
  { name: 'the note before', save: { notesWere: ['原文'] }, ok: true },
  { name: 'an empty note', save: { notesWere: [''] }, ok: true },
  { name: 'four notes', save: { notesWere: ['', 'a', 'b', 'c'] }, ok: true },
  { name: 'five notes', save: { notesWere: ['', 'a', 'b', 'c', 'd'] }, ok: false },
  { name: 'no notes', save: { notesWere: [] }, ok: false },
  { name: 'a note alone', save: { notesWere: '原文' }, ok: false },
  { name: 'what is no note', save: { notesWere: [null] }, ok: false },
  { name: 'a note beyond the limit', save: { notesWere: ['a'.repeat(100_001)] }, ok: false },
  { name: 'a field of another name', save: { noteWas: '原文' }, ok: false },
])('a save that goes on from $name is taken: $ok', ({ save, ok }) => {
  expect(annotationSave.safeParse({ ...annotationEdit(), ...save }).success).toBe(ok);
});
