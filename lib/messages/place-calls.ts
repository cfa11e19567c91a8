/** Calls to a tab's reader about where its window stands; part of `TabCalls`. */
export interface PlaceCalls {
  /**
   * Where in the flat text the window stands: when that is not `known` any more, at the latest
   * after ten seconds.
   */
  'reader.place': {
    request: { readonly known?: number };
    response: { readonly offset: number };
  };
}
