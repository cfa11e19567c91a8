import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { IndexedItem } from '../../desk/protocol';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { newestRows } from '../newest-rows';
import type { NewestRows } from '../newest-rows';
import { readNoteRows } from '../note-rows';
import type { NoteRow } from '../note-rows';

const NO_ROWS: ReadonlyMap<string, NoteRow> = new Map();
const NO_ITEMS: readonly IndexedItem[] = [];

/**
 * The words of some items as the store has them now, by key; those of the items before until they
 * are read.
 */
export function useNoteRows(
  database: NuoshuDatabase,
  items: readonly IndexedItem[] = NO_ITEMS,
): ReadonlyMap<string, NoteRow> {
  const read = useLiveQuery(
    () => attemptStore(() => readNoteRows(database, items)),
    [database, items],
  );
  return read?.ok === true ? read.value : NO_ROWS;
}

/**
 * What was annotated last, as long as that is wanted: shown until the desk's own index is there.
 */
export function useNewestRows(
  database: NuoshuDatabase,
  isWanted: boolean,
): readonly NoteRow[] | undefined {
  const newest = isWanted ? newestRows(database) : NO_NEWEST;
  return useSyncExternalStore(newest.subscribe, newest.rows);
}

const NO_NEWEST: Pick<NewestRows, 'subscribe' | 'rows'> = {
  subscribe: () => () => undefined,
  rows: () => undefined,
};
