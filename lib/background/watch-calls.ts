import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { WatchCount } from '../model/watch';
import { attemptStore } from '../store/attempt';
import { listWatchWords, saveWatchWords } from '../store/watch-words';
import { watchMatcher, watchSpans } from '../watch/index';
import { forPages, guarded, watchAnnouncer } from './call';
import type { CallHandlers, Desk } from './call';
import { knownText } from './known-text';
import { speaksOf } from './trust';

/**
 * The reader's watch words. The extension's own pages change them and are told where they stand in
 * a text, the frames in a page in that page's text alone; its content script learns the places of
 * words, never the words, and only where the reader has them marked in pages.
 */
export function watchCalls(desk: Desk): CallHandlers<'watch.save' | 'watch.find' | 'watch.marks'> {
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
      await watchAnnouncer(desk)();
      return ok({});
    }),
    'watch.find': guarded('watch.find', async ({ textHash }, sender) =>
      (await mayAsk(textHash, sender)) ? watchedIn(desk, textHash) : fail('not-allowed'),
    ),
    'watch.marks': guarded('watch.marks', async ({ url, textHash }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      if (!(await world.readSettings()).watchInPage) return ok([]);
      const own = await documents.of(sender);
      if (own?.textHash !== textHash) return fail('not-found');
      const found = await watchedIn(desk, textHash);
      return found.ok ? ok(watchSpans(found.value)) : found;
    }),
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
