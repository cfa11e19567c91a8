import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { onAnnotations } from '../../messages/news';
import type { ReportRow } from '../../model/store';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { annotationsByIds } from '../../store/desk-rows';
import { isSearchBuilt } from '../../store/search-source';
import { annotatedRow, reportsOf } from '../note-rows';
import type { NoteRow } from '../note-rows';
import { OverdueNotes } from '../overdue-notes';
import type { SearchLook, SearchPage } from '../search-page';
import { useReports } from './use-reports';

/** The search as it stands, with what it takes from the store. */
export interface Search {
  readonly look: SearchLook;
  /** Notes are still being packed: some are not found yet. */
  readonly isBuilding: boolean;
  /** All kept reports by their addresses. */
  readonly reports: ReadonlyMap<string, ReportRow>;
}

interface SearchSetting {
  readonly page: SearchPage;
  readonly database: NuoshuDatabase;
  /** ISO 8601 day. */
  readonly today: string;
}

/**
 * Keeps the search true while it is looked at: new texts, changed notes and days that pass are
 * found.
 */
export function useSearch({ page, database, today }: SearchSetting): Search {
  const look = useSyncExternalStore(page.subscribe, page.look);
  const built = useLiveQuery(() => attemptStore(() => isSearchBuilt(database)), [database]);
  const reports = useReports(database);
  const isBuilding = built?.ok === true && !built.value;
  useEffect(() => {
    if (reports?.ok === true) void page.refreshTexts();
  }, [page, reports]);
  useEffect(() => {
    /* What has been built meanwhile is found now. */
    if (built !== undefined) void page.askNow();
  }, [page, built]);
  useEffect(() => {
    const overdue = new OverdueNotes(database, today);
    const tell = async (read: () => Promise<readonly string[]>): Promise<void> => {
      const ids = await attemptStore(read);
      if (ids.ok) await page.setOverdue(ids.value);
    };
    void tell(() => overdue.readAll());
    return onAnnotations((sources) => void tell(() => overdue.readOf(sources)));
  }, [page, database, today]);
  const byId = useMemo(
    () => new Map((reports?.ok === true ? reports.value : []).map((row) => [row.id, row])),
    [reports],
  );
  return { look, isBuilding, reports: byId };
}

const NO_ROWS: readonly NoteRow[] = [];

/**
 * The annotations that were found, in the order found, as the store has them now. Those of the ids
 * before until they are read.
 */
export function useFoundNotes(
  database: NuoshuDatabase,
  ids: readonly string[],
): readonly NoteRow[] {
  /*
   * Ids that are the same stay the same list, so that an answer that finds them again reads nothing
   * anew.
   */
  const [wanted, setWanted] = useState(ids);
  if (wanted !== ids && wanted.join() !== ids.join()) setWanted(ids);
  const read = useLiveQuery(
    () =>
      attemptStore(async () => {
        const found = await annotationsByIds(database, wanted);
        const reports = await reportsOf(database, [...found.values()]);
        return wanted.flatMap((id) => {
          const one = found.get(id);
          return one === undefined ? [] : [annotatedRow(one, undefined, reports.get(one.reportId))];
        });
      }),
    [database, wanted],
  );
  return read?.ok === true ? read.value : NO_ROWS;
}
