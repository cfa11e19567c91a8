import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteFilter, listFilters, saveFilter } from '../../lib/store/filters';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const ID = '0b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f';

it('keeps filters by name, renames, deletes and brings them back, and logs each field', async () => {
  const database = freshDatabase();
  const environment = fixedEnvironment();
  const names = async () => (await listFilters(database)).map(({ name }) => name);
  const filter = '{"filter":{"due":["overdue"]}}';
  await saveFilter(database, environment, { id: ID, name: '逾期', filter });
  await saveFilter(database, environment, { id: ID.replace(/^0/, '1'), name: '本月', filter });
  expect(await names()).toEqual(['本月', '逾期']);
  environment.advance(1_000);
  const renamed = await saveFilter(database, environment, { id: ID, name: '逾期未办', filter });
  expect(renamed.createdAt).toBe('2026-01-01T00:00:00.000Z');
  expect(await deleteFilter(database, environment, ID)).toBe(true);
  expect(await deleteFilter(database, environment, 'none')).toBe(false);
  expect(await names()).toEqual(['本月']);
  await saveFilter(database, environment, renamed);
  expect(await names()).toEqual(['本月', '逾期未办']);
  const log = await database.changes.where('[entity+entityId]').equals(['filter', ID]).toArray();
  expect(log.map(({ fields }) => Object.keys(fields))).toEqual([
    ['name', 'filter', 'createdAt'],
    ['name'],
    ['deletedAt'],
    ['deletedAt'],
  ]);
});
