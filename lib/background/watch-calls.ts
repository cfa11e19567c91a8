import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { WatchCount } from '../model/watch';
import { attemptStore } from '../store/attempt';
import { listWatchWords, saveWatchWords } from '../store/watch-words';
import { watchMatcher } from '../watch/index';
import { forPages, guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { knownText } from './known-text';

/**
 * The reader's watch words. The extension's own pages change them and are told where they stand in
 * a text, the frames in a page in that page's text alone; content scripts learn nothing.
 */
export function watchCalls(desk: Desk): CallHandlers<'watch.save' | 'watch.find'> {
  const { world, documents } = desk;
  const mayAsk = async (textHash: string, sender: Sender): Promise<boolean> => {
    if (sender.kind !== 'card') return sender.kind === 'page';
    return (await documents.pairedWith(sender))?.document.textHash === textHash;
  };
  return {
    'watch.save': forPages('watch.save', async ({ words }) => {
      const saved = await attemptStore(() => saveWatchWords(world.database, world, words));
      if (!saved.ok) return saved;
      if (!saved.value) return fail('too-many-words');
      world.announceWatch();
      return ok({});
    }),
    'watch.find': guarded('watch.find', async ({ textHash }, sender) =>
      (await mayAsk(textHash, sender)) ? watchedIn(desk, textHash) : fail('not-allowed'),
    ),
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
