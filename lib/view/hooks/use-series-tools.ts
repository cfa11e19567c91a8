import { useEffect, useMemo, useRef } from 'react';
import type { Anchors } from '../../messages/map';
import type { Span } from '../../model/span';
import { showInTab } from '../../platform/tabs';
import type { SeriesView } from '../series';

/** The pages of the report that the panel shows one of. */
export interface SeriesTools {
  /** Absent for a report on one page. */
  readonly series?: SeriesView;
  /**
   * Opens another page of it in the tab that the panel follows, and goes to the note with that id
   * once it is found there.
   */
  readonly open: (url: string, noteId?: string) => void;
}

/** What the way between pages needs of the panel. */
export interface SeriesPanel {
  readonly series: SeriesView | undefined;
  readonly tabId: number | undefined;
  /** Where the notes of the shown page stand. */
  readonly anchors: Anchors;
  readonly jump: (span: Span) => void;
}

/** The way from one page of a report to another, and to a note there. */
export function useSeriesTools({ series, tabId, anchors, jump }: SeriesPanel): SeriesTools {
  const sought = useRef<string>(undefined);
  useEffect(() => {
    const match = sought.current === undefined ? undefined : anchors[sought.current];
    if (match === undefined) return;
    sought.current = undefined;
    if (match.start !== undefined && match.end !== undefined)
      jump({ start: match.start, end: match.end });
  }, [anchors, jump]);
  return useMemo(
    () => ({
      series,
      open: (url, noteId) => {
        if (tabId === undefined) return;
        sought.current = noteId;
        void showInTab(tabId, url).catch(() => undefined);
      },
    }),
    [series, tabId],
  );
}
