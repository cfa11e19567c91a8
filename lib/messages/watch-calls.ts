import type { WatchCount, WatchEdit } from '../model/watch';

/** Calls about the reader's watch words, which no content script ever learns. */
export interface WatchCalls {
  /**
   * P: makes watch words what they are to be, all or none; `too-many-words` where there would be
   * more than fit.
   */
  'watch.save': {
    request: { readonly words: readonly WatchEdit[] };
    response: Record<string, never>;
  };
  /** P: where the watch words stand in a text; `not-found` where the text is gone. */
  'watch.find': {
    request: { readonly textHash: string };
    response: readonly WatchCount[];
  };
}
