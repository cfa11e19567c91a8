import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { WatchCount } from '../model/watch';
import { attemptStore } from '../store/attempt';
import { listWatchWords, saveWatchWords } from '../store/watch-words';
import { watchMatcher } from '../watch/index';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';
import { knownText } from './known-text';

/**
 * The reader's watch words. The extension's own pages alone change them and are told where they
 * stand in a text; content scripts and the frames in a page learn nothing.
 */
export function watchCalls(desk: Desk): CallHandlers<'watch.save' | 'watch.find'> {
  const { world } = desk;
  return {
    'watch.save': forPages('watch.save', async ({ words }) => {
      const saved = await attemptStore(() => saveWatchWords(world.database, world, words));
      if (!saved.ok) return saved;
      return saved.value ? ok({}) : fail('too-many-words');
    }),
    'watch.find': forPages('watch.find', ({ textHash }) => watchedIn(desk, textHash)),
  };
}

/** Where the watch words stand in the text with that SHA-256; `not-found` where nobody has it. */
export async function watchedIn(
  desk: Pick<Desk, 'world' | 'recent' | 'documents'>,
  textHash: string,
): Promise<Result<readonly WatchCount[]>> {
  const read = await attemptStore(async () => {
    const words = await listWatchWords(desk.world.database);
    return { words, known: words.length === 0 ? undefined : await knownText(desk, textHash) };
  });
  if (!read.ok) return read;
  const { words, known } = read.value;
  if (words.length === 0) return ok([]);
  return known === undefined ? fail('not-found') : ok(watchMatcher(words)(known.text));
}
