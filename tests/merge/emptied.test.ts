import { expect, it } from 'vitest';
import { annotationChanges, annotationOf } from '../../lib/merge/annotation';
import type { Entry } from '../../lib/model/entry';
import type { AnnotationRow } from '../../lib/model/store';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';

const { id, subject, target } = annotationEdit();
const BEGUN = '0m3k9x2ab-0000-device0-1';
const NOTED = '0m3k9x2ac-0000-device1-1';
const CLEARED = '0m3k9x2ad-0000-device0-2';
const AT = '2026-11-30T08:00:00.000Z';

const entry = (dot: string, fields: Entry['fields'], over: readonly string[] = []): Entry => ({
  dot,
  entity: 'annotation',
  entityId: id,
  fields,
  over,
  old: [],
});

const JUDGED: AnnotationRow = {
  id,
  reportId: SOURCE,
  subject,
  target,
  createdAt: AT,
  updatedAt: AT,
  note: '',
  tags: [],
  disputed: false,
  status: 'kept',
};
const blank: AnnotationRow = { ...JUDGED, status: undefined };
const begun = entry(BEGUN, annotationChanges(undefined, JUDGED));
const cleared = entry(CLEARED, annotationChanges(JUDGED, { ...blank, deletedAt: AT }), [BEGUN]);
const noted = entry(NOTED, annotationChanges(JUDGED, { ...JUDGED, note: '问过了' }), [BEGUN]);

it('a verdict that is taken back takes the empty annotation with it', () => {
  expect(annotationOf([begun, cleared])).toMatchObject({ deletedAt: AT });
});

it('a note that another device wrote meanwhile is not put into the bin with it', () => {
  for (const entries of [
    [begun, cleared, noted],
    [begun, noted, cleared],
  ]) {
    const row = annotationOf(entries);
    expect(row).toMatchObject({ note: '问过了' });
    expect(row?.deletedAt).toBeUndefined();
  }
});

it('what the reader deletes is deleted, whatever is written in it', () => {
  const full = { ...JUDGED, note: '旧话' };
  const deleted = entry(CLEARED, annotationChanges(full, { ...full, deletedAt: AT }), [BEGUN]);
  const written = entry(BEGUN, annotationChanges(undefined, full));
  expect(annotationOf([written, deleted])).toMatchObject({ note: '旧话', deletedAt: AT });
});
