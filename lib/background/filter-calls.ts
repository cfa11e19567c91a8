import { fail, ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { deleteFilter, saveFilter } from '../store/filters';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';

/** The reader's saved filters. Only the extension's own pages may change them, no card. */
export function filterCalls({ world }: Desk): CallHandlers<'filter.save' | 'filter.delete'> {
  const { database } = world;
  return {
    'filter.save': forPages('filter.save', (filter) =>
      attemptStore(() => saveFilter(database, world, filter)),
    ),
    'filter.delete': forPages('filter.delete', async ({ id }) => {
      const deleted = await attemptStore(() => deleteFilter(database, world, id));
      if (!deleted.ok) return deleted;
      return deleted.value ? ok({ id }) : fail('not-found');
    }),
  };
}
