import type { Entry, MetricEntry, NoteEntry, PledgeEntry } from './entries';
import { entrySpan } from './entry-steps';

/**
 * What stands at an offset of the text: of all that do the shortest, so that in `完成125户改造` a
 * click on `125户` leads to the figure and one beside it to the pledge. A note about one of them is
 * shown with it; others stand for themselves.
 */
export function entryAt(
  lists: {
    readonly metrics: readonly MetricEntry[];
    readonly pledges: readonly PledgeEntry[];
    readonly notes: readonly NoteEntry[];
  },
  offset: number,
): Entry | undefined {
  const entries: readonly Entry[] = [...lists.metrics, ...lists.pledges, ...lists.notes];
  let found: { readonly entry: Entry; readonly length: number } | undefined;
  for (const entry of entries) {
    const span = entrySpan(entry);
    if (span === undefined || offset < span.start || offset >= span.end) continue;
    const length = span.end - span.start;
    if (found === undefined || length < found.length) found = { entry, length };
  }
  return found?.entry;
}
