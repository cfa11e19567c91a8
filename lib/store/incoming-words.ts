import { watchOf } from '../merge/watch';
import type { Entry } from '../model/entry';

/** What the watch words of a file are beside those that there are. */
export interface IncomingWords {
  readonly watchAdded: number;
  /** Words that have another group, colour or spelling here: they stay as they are here. */
  readonly watchOther: number;
  readonly watchSame: number;
}

/**
 * Counts the watch words among the logs of a file, beside the logs of those that are kept, by id. A
 * word that was erased here comes back; one that the file holds as erased is none.
 */
export function countIncomingWords(
  logs: readonly (readonly Entry[])[],
  kept: ReadonlyMap<string, readonly Entry[]>,
): IncomingWords {
  let [watchAdded, watchOther, watchSame] = [0, 0, 0];
  for (const log of logs) {
    if (log[0]?.entity !== 'watch') continue;
    const incoming = watchOf(log);
    if (incoming === undefined) continue;
    const here = watchOf(kept.get(incoming.id) ?? []);
    if (here === undefined) watchAdded += 1;
    else if (JSON.stringify(here) === JSON.stringify(incoming)) watchSame += 1;
    else watchOther += 1;
  }
  return { watchAdded, watchOther, watchSame };
}
