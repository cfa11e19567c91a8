import type { Span } from '../model/span';
import type { WatchCount, WatchEdit } from '../model/watch';

/** Calls about the reader's watch words, of which content scripts get places at most. */
export interface WatchCalls {
  /**
   * P: makes watch words what they are to be, all or none; `too-many-words` where there would be
   * more than fit.
   */
  'watch.save': {
    request: { readonly words: readonly WatchEdit[] };
    response: Record<string, never>;
  };
  /**
   * K, P: where the watch words stand in a text, of a page's frames in that page's own; `not-found`
   * where the text is gone.
   */
  'watch.find': {
    request: { readonly textHash: string };
    response: readonly WatchCount[];
  };
  /**
   * C: where watch words stand in the page's own text, not which; nowhere unless the reader has
   * them marked in pages.
   */
  'watch.marks': {
    request: { readonly url: string; readonly textHash: string };
    response: readonly Span[];
  };
}
