import { fail } from '../model/result';
import { attemptStore } from '../store/attempt';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';

/**
 * Imports that the desk's page has put together. Only the extension's own pages may ask for them.
 */
export function importCalls({ incoming }: Desk): CallHandlers<'import.go-on' | 'import.take-back'> {
  return {
    'import.go-on': forPages('import.go-on', () => incoming.goOn()),
    'import.take-back': forPages('import.take-back', async ({ id }) => {
      const begun = await attemptStore(() => incoming.takeBack(id));
      if (!begun.ok) return begun;
      return begun.value ? incoming.goOn() : fail('not-found');
    }),
  };
}
