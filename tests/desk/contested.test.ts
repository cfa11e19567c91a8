import { expect, it } from 'vitest';
import { DeskStock, placedItem } from '../../lib/desk/stock';
import type { OtherVersion } from '../../lib/model/store';
import { SOURCE } from '../builders/annotation-edit';
import { reportRow } from '../builders/report-row';
import { annotation } from '../view/samples';

it('what two devices wrote differently is found among the notes', () => {
  const others: readonly OtherVersion[] = [{ dot: 'd', note: '另一边写的' }];
  const stock = new DeskStock();
  stock.putReport(reportRow());
  const rows = [
    annotation({ id: 'a' }),
    { ...annotation({ id: 'b' }), others },
    { ...annotation({ id: 'c' }), others: [] },
  ];
  stock.replace(SOURCE, rows.map(placedItem), undefined);
  const query = { order: 'updated', today: '2026-01-01' } as const;
  const { keys } = stock.index.ask({ ...query, filter: { has: ['contested'] } });
  expect(keys).toEqual(['b']);
});
