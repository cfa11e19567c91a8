import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Annotation } from '../../lib/model/annotation';
import type { Section } from '../../lib/model/extraction';
import type { Result } from '../../lib/model/result';
import { metricEntries, noteEntries, pledgeEntries } from '../../lib/view/entries';
import type {
  Entry,
  Findings,
  MetricEntry,
  NoteEntry,
  Places,
  PledgeEntry,
} from '../../lib/view/entries';
import { NO_FILTERS } from '../../lib/view/filters';
import type { Filters } from '../../lib/view/filters';
import { Notice } from '../notice';
import type { Revealed } from '../virtual-list';
import { useWords } from '../words';
import type { Binned } from './bin';
import { EntryList } from './entry-list';
import { MetricRow } from './metric-row';
import { NoteList } from './note-list';
import { PledgeRow } from './pledge-row';

/** What was found in a report and what the reader added, each joined with the other. */
export interface EntryLists {
  readonly metrics: readonly MetricEntry[];
  readonly pledges: readonly PledgeEntry[];
  readonly notes: readonly NoteEntry[];
}

type Annotations = Result<readonly Annotation[]> | undefined;

const NO_ANNOTATIONS: readonly Annotation[] = [];

/** The three lists, joined anew only when what they are made of changes. */
export function useEntryLists(
  { anchors, textHash }: Places,
  findings: Findings,
  annotations: Annotations,
): EntryLists {
  const known = annotations?.ok === true ? annotations.value : NO_ANNOTATIONS;
  return useMemo(() => {
    const places = { anchors, textHash };
    return {
      metrics: metricEntries(findings, known, places),
      pledges: pledgeEntries(findings, known, places),
      notes: noteEntries(findings, known, places),
    };
  }, [anchors, textHash, findings, known]);
}

/** What the reader asked of each list. */
export type ListFilters = Readonly<Record<Entry['subject'], Filters>>;
export const NO_LIST_FILTERS: ListFilters = {
  metric: NO_FILTERS,
  pledge: NO_FILTERS,
  note: NO_FILTERS,
};

interface FindingListProps {
  readonly subject: Entry['subject'];
  readonly lists: EntryLists;
  readonly sections: readonly Section[];
  readonly filters: ListFilters;
  readonly onFilter: (filters: ListFilters) => void;
  readonly annotations: Annotations;
  /** What lies in the bin. */
  readonly deleted: readonly Binned[];
  /** The row to bring into sight. */
  readonly revealed?: Revealed;
}

/** One of a report's lists, with search and filters. */
export function FindingList({
  subject,
  lists,
  filters,
  onFilter,
  annotations,
  deleted,
  ...rest
}: FindingListProps) {
  const change = (next: Filters): void => onFilter({ ...filters, [subject]: next });
  const frame = { ...rest, filters: filters[subject], onFilter: change };
  switch (subject) {
    /*
     * Each list is a list of its own, by its key: the row that is open in one is none of the
     * other's.
     */
    case 'metric':
      return (
        <EntryList {...frame} key="metric" subject="metric" entries={lists.metrics} estimatePx={76}>
          {(entry, row) => <MetricRow entry={entry} {...row} />}
        </EntryList>
      );
    case 'pledge':
      return (
        <EntryList
          {...frame}
          key="pledge"
          subject="pledge"
          entries={lists.pledges}
          estimatePx={132}
        >
          {(entry, row) => <PledgeRow entry={entry} {...row} />}
        </EntryList>
      );
    case 'note':
      return (
        <Notes annotations={annotations}>
          <NoteList {...frame} entries={lists.notes} deleted={deleted} />
        </Notes>
      );
  }
}

/** The notes, or why there are none to show. */
export function Notes({
  annotations,
  children,
}: {
  readonly annotations: Annotations;
  readonly children: ReactNode;
}) {
  const { say, term } = useWords();
  if (annotations === undefined) return <Notice tone="busy" title={say('loading')} />;
  return annotations.ok ? (
    children
  ) : (
    <Notice tone="alert" title={say('notes_failed')} hint={term(`error_${annotations.error}`)} />
  );
}
