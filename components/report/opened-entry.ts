import type { Entry } from '../../lib/view/entries';

/** The entry that was opened for writing, and where it stood in its list. */
export interface Opened<E extends Entry> {
  readonly entry: E;
  readonly at: number;
}

/** An entry is known by its annotation where its wording has changed since it was opened. */
export const isSame = (entry: Entry, opened: Opened<Entry> | undefined): boolean =>
  opened !== undefined &&
  (entry.key === opened.entry.key ||
    (entry.annotation !== undefined && entry.annotation.id === opened.entry.annotation?.id));

/**
 * The page may take away what the reader is writing about; a note goes only when the reader deletes
 * it.
 */
export const lostEntry = <E extends Entry>(opened: Opened<E> | undefined): E | undefined =>
  opened?.entry.subject === 'note' ? undefined : opened?.entry;

/** The entries with the opened one, which stays where it stood until the reader closes it. */
export function withOpened<E extends Entry>(
  entries: readonly E[],
  opened: Opened<E> | undefined,
): readonly E[] {
  const lost = lostEntry(opened);
  if (opened === undefined || lost === undefined || entries.some((entry) => isSame(entry, opened)))
    return entries;
  return entries.toSpliced(opened.at, 0, lost);
}
