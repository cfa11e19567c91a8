import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import { mergeEntries } from '../../lib/store/merge-entries';
import { noteHistory } from '../../lib/store/note-history';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const HOUR_MS = 3_600_000;
const edit = (fields: object) => ({ ...annotationEdit({ fields }), reportId: SOURCE });
const { id } = annotationEdit();

it('a note has the texts that it was, newest first, and no others', async () => {
  const [database, environment] = [freshDatabase(), fixedEnvironment()];
  for (const fields of [
    { note: '甲' },
    { status: 'kept' },
    { note: '甲乙' },
    { tags: ['路'] },
    { note: '' },
  ]) {
    await saveAnnotation(database, environment, edit(fields));
    environment.advance(HOUR_MS);
  }
  const versions = await noteHistory(database, id);
  expect(versions.map(({ note, at, device }) => [note, at, device])).toEqual([
    ['', '2026-01-01T04:00:00.000Z', undefined],
    ['甲乙', '2026-01-01T02:00:00.000Z', undefined],
    ['甲', '2026-01-01T00:00:00.000Z', undefined],
  ]);
});

it('texts of another device bear its name', async () => {
  const [here, there] = [freshDatabase(), freshDatabase()];
  const [ours, theirs] = [fixedEnvironment(), { ...fixedEnvironment(), newId: () => 'other-1' }];
  await saveAnnotation(here, ours, edit({ note: '甲' }));
  await mergeEntries(there, theirs, { entries: await here.changes.toArray().then(plain) });
  ours.advance(HOUR_MS);
  await saveAnnotation(there, { ...theirs, nowMs: ours.nowMs }, edit({ note: '乙' }));
  await mergeEntries(here, ours, { entries: await there.changes.toArray().then(plain) });
  const versions = await noteHistory(here, id);
  expect(versions.map(({ note, device }) => [note, device])).toEqual([
    ['乙', 'other1'],
    ['甲', undefined],
  ]);
});

it('a note that nobody wrote has none', async () => {
  const [database, environment] = [freshDatabase(), fixedEnvironment()];
  await saveAnnotation(database, environment, edit({ status: 'kept' }));
  expect(await noteHistory(database, id)).toEqual([]);
  expect(await noteHistory(database, 'unknown')).toEqual([]);
});

const plain = <T extends { seq?: number; via?: string }>(rows: readonly T[]) =>
  rows.map(({ seq: _seq, via: _via, ...entry }) => entry);
