import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Result } from '../../model/result';
import type { ReportRow } from '../../model/store';
import type { WatchWord } from '../../model/watch';
import type { Snippet } from '../../search/index';
import type { NuoshuDatabase } from '../../store/database';
import type { WatchedLook, WatchedPage } from '../watched-page';
import { useReports } from './use-reports';

/** Watch words among the kept texts as they stand. */
export interface Watched {
  readonly look: WatchedLook;
  /** All kept reports by their addresses; `undefined` until they are read. */
  readonly rows: ReadonlyMap<string, ReportRow> | undefined;
}

/** Keeps the counts true while they are looked at: new texts and changed words are counted. */
export function useWatched(
  page: WatchedPage,
  database: NuoshuDatabase,
  words: Result<readonly WatchWord[]> | undefined,
): Watched {
  const look = useSyncExternalStore(page.subscribe, page.look);
  const reports = useReports(database);
  useEffect(() => {
    if (words?.ok === true) void page.watch(words.value);
  }, [page, words]);
  useEffect(() => {
    if (reports?.ok === true) void page.refreshTexts();
  }, [page, reports]);
  const rows = useMemo(
    () => (reports?.ok === true ? new Map(reports.value.map((row) => [row.id, row])) : undefined),
    [reports],
  );
  return { look, rows };
}

/** How many reports are read at once: the first are shown before the others are read. */
const AT_ONCE = 5;

type Snippets = ReadonlyMap<string, readonly Snippet[]>;

/**
 * The first places of words in reports, by ids, as they are read; anew where other words are asked,
 * so that a list of the same should stay the same list.
 */
export function useWatchSnippets(
  page: WatchedPage,
  words: readonly WatchWord[],
  reportIds: readonly string[],
): Snippets {
  const [read, setRead] = useState<{
    readonly words: readonly WatchWord[];
    readonly snippets: Snippets;
  }>();
  const [wanted, setWanted] = useState(reportIds);
  if (wanted !== reportIds && wanted.join('\n') !== reportIds.join('\n')) setWanted(reportIds);
  useEffect(() => {
    let isStale = false;
    const run = async (): Promise<void> => {
      for (let from = 0; from < wanted.length; from += AT_ONCE) {
        const found = await page.snippets(words, wanted.slice(from, from + AT_ONCE));
        if (isStale) return;
        setRead((before) => ({
          words,
          snippets: new Map([...(before?.words === words ? before.snippets : []), ...found]),
        }));
      }
    };
    void run();
    return () => {
      isStale = true;
    };
  }, [page, words, wanted]);
  return read?.words === words ? read.snippets : NONE;
}

const NONE: Snippets = new Map();
