import { useLiveQuery } from 'dexie-react-hooks';
import type { IndexedItem } from '../../desk/protocol';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { newestAnnotations } from '../../store/desk-rows';
import { annotatedRow, readNoteRows, reportsOf } from '../note-rows';
import type { NoteRow } from '../note-rows';

const NO_ROWS: ReadonlyMap<string, NoteRow> = new Map();
const NO_ITEMS: readonly IndexedItem[] = [];

/** The words of some items as the store has them now, by key; those of the items before until they are read. */
export function useNoteRows(
  database: NuoshuDatabase,
  items: readonly IndexedItem[] = NO_ITEMS,
): ReadonlyMap<string, NoteRow> {
  const read = useLiveQuery(() => attemptStore(() => readNoteRows(database, items)), [database, items]);
  return read?.ok === true ? read.value : NO_ROWS;
}

/** As many as a window shows. */
const FIRST_ROWS = 24;

/** What was annotated last, read by an index of the store: shown until the desk's own index is there. */
export function useNewestRows(database: NuoshuDatabase, isWanted: boolean): readonly NoteRow[] | undefined {
  const read = useLiveQuery(
    async () =>
      isWanted
        ? attemptStore(async () => {
            const annotations = await newestAnnotations(database, FIRST_ROWS);
            const reports = await reportsOf(database, annotations);
            return annotations.map((one) => annotatedRow(one, undefined, reports.get(one.reportId)));
          })
        : undefined,
    [database, isWanted],
  );
  return read?.ok === true ? read.value : undefined;
}
