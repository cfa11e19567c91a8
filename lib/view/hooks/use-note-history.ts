import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { noteHistory } from '../../store/note-history';
import type { NoteVersion } from '../../store/note-history';

/**
 * What a note was from edit to edit, newest first; `undefined` until it is read, or where it cannot
 * be.
 */
export const useNoteHistory = (
  database: NuoshuDatabase,
  annotationId: string,
): readonly NoteVersion[] | undefined =>
  useLiveQuery(async () => {
    const read = await attemptStore(() => noteHistory(database, annotationId));
    return read.ok ? read.value : undefined;
  }, [database, annotationId]);
