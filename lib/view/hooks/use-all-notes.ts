import { useLiveQuery } from 'dexie-react-hooks';
import type { Result } from '../../model/result';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { allAnnotations } from '../../store/annotations';
import { listReports } from '../../store/report-list';
import type { AllNotes } from '../note-list';

/** Every living annotation, as the store has it now; `undefined` until they are read. `asked` reads them anew. */
export const useAllNotes = (database: NuoshuDatabase, asked: number): Result<AllNotes> | undefined =>
  useLiveQuery(
    () =>
      attemptStore(async () => {
        const [annotations, reports] = await Promise.all([allAnnotations(database), listReports(database)]);
        return { annotations, titles: new Map(reports.map(({ id, title }) => [id, title])) };
      }),
    [database, asked],
  );
