import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { AnnotationRow } from '../../lib/model/store';
import { OverdueNotes } from '../../lib/view/overdue-notes';
import { freshDatabase } from '../builders/store-world';
import { annotation } from '../view/samples';

const TODAY = '2026-01-01';
const row = (id: string, change: Partial<AnnotationRow> = {}): AnnotationRow => ({
  ...annotation({ id }),
  finding: { due: '2025-12-31' },
  ...change,
});

it('overdue is what is past its day, alive and not settled; a report that changed is read anew', async () => {
  const database = freshDatabase();
  await database.annotations.bulkAdd([
    row('late'),
    row('going', { status: 'in-progress', reportId: 'other' }),
    row('kept', { status: 'kept' }),
    row('today', { finding: { due: TODAY } }),
    row('undated', { finding: {} }),
    row('unknown', { finding: undefined }),
    row('binned', { deletedAt: '2025-12-31T00:00:00.000Z' }),
  ]);
  const overdue = new OverdueNotes(database, TODAY);
  expect([...(await overdue.readOf(['other']))].sort()).toEqual(['going', 'late']);
  await database.annotations.update('going', { status: 'broken' });
  expect(await overdue.readOf(['other'])).toEqual(['late']);
});

it('reads on behind the first slice', async () => {
  const database = freshDatabase();
  const rows = Array.from({ length: 2_001 }, (_, number) =>
    row(String(number).padStart(4, '0'), {
      finding: number < 2_000 ? undefined : { due: '2020-01-01' },
    }),
  );
  await database.annotations.bulkAdd(rows);
  expect(await new OverdueNotes(database, TODAY).readAll()).toEqual(['2000']);
});
