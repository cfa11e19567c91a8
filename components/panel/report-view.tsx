import { useMemo, useState } from 'react';
import type { Anchors } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import type { Extraction } from '../../lib/model/extraction';
import type { PageState } from '../../lib/model/page';
import type { Result } from '../../lib/model/result';
import { metricEntries, noteEntries, pledgeEntries } from '../../lib/view/entries';
import type { Places } from '../../lib/view/entries';
import { NO_FILTERS } from '../../lib/view/filters';
import { grouped } from '../../lib/view/quantity';
import { otherNotes } from '../../lib/view/series';
import { Notice } from '../notice';
import { panelId, tabId, TabList } from '../tab-list';
import { useWords } from '../words';
import type { Binned } from '../report/bin';
import { EntryList } from '../report/entry-list';
import { MetricRow } from '../report/metric-row';
import { NoteList } from '../report/note-list';
import { Overview } from './overview';
import { PledgeRow } from '../report/pledge-row';
import { useSeriesContext } from './series-context';
import { SeriesNotes } from './series-notes';

const VIEWS = ['overview', 'metric', 'pledge', 'note'] as const;
type View = (typeof VIEWS)[number];

interface ReportViewProps {
  readonly state: PageState;
  readonly extraction: Extraction;
  readonly annotations: Result<readonly Annotation[]> | undefined;
  /** Where they stand in the page's text. */
  readonly anchors: Anchors;
  /** What lies in the bin. */
  readonly deleted: readonly Binned[];
}

/** One report: overview, metrics, pledges and notes under tabs. Filters stay as they are when the tab changes. */
export function ReportView({ state: { textHash }, extraction, annotations, anchors, deleted }: ReportViewProps) {
  const { say } = useWords();
  const [view, setView] = useState<View>('overview');
  const [filters, setFilters] = useState({ metric: NO_FILTERS, pledge: NO_FILTERS, note: NO_FILTERS });
  const lists = useLists({ anchors, textHash }, extraction, annotations);
  const { sections } = extraction;
  const { series } = useSeriesContext();
  const elsewhere = series === undefined ? 0 : otherNotes(series).flatMap(({ notes }) => notes).length;
  const counts = {
    overview: undefined,
    metric: lists.metrics.length,
    pledge: lists.pledges.length,
    note: lists.notes.length + elsewhere,
  };
  const tabs = VIEWS.map((name) => {
    const count = counts[name];
    return { name, label: say(`tab_${name}`), count: count === undefined ? undefined : grouped(count) };
  });
  return (
    <>
      <TabList label={say('views')} tabs={tabs} chosen={view} onChoose={setView} />
      <div
        className="side-panel__view"
        role="tabpanel"
        id={panelId(view)}
        aria-labelledby={tabId(view)}
        tabIndex={view === 'overview' ? 0 : -1}
      >
        {view === 'overview' && <Overview extraction={extraction} />}
        {view === 'metric' && (
          <EntryList
            subject="metric"
            entries={lists.metrics}
            sections={sections}
            filters={filters.metric}
            onFilter={(metric) => setFilters({ ...filters, metric })}
            estimatePx={76}
          >
            {(entry, row) => <MetricRow entry={entry} {...row} />}
          </EntryList>
        )}
        {view === 'pledge' && (
          <EntryList
            subject="pledge"
            entries={lists.pledges}
            sections={sections}
            filters={filters.pledge}
            onFilter={(pledge) => setFilters({ ...filters, pledge })}
            estimatePx={132}
          >
            {(entry, row) => <PledgeRow entry={entry} {...row} />}
          </EntryList>
        )}
        {view === 'note' && (
          <Notes annotations={annotations}>
            {(lists.notes.length + deleted.length > 0 || elsewhere === 0) && (
              <NoteList
                entries={lists.notes}
                sections={sections}
                filters={filters.note}
                onFilter={(note) => setFilters({ ...filters, note })}
                deleted={deleted}
              />
            )}
            <SeriesNotes />
          </Notes>
        )}
      </div>
    </>
  );
}

/** The notes, or why there are none to show. */
export function Notes({
  annotations,
  children,
}: Pick<ReportViewProps, 'annotations'> & { readonly children: React.ReactNode }) {
  const { say, term } = useWords();
  if (annotations === undefined) return <Notice tone="busy" title={say('loading')} />;
  return annotations.ok ? (
    children
  ) : (
    <Notice tone="alert" title={say('notes_failed')} hint={term(`error_${annotations.error}`)} />
  );
}

const NO_ANNOTATIONS: readonly Annotation[] = [];

/** The three lists, joined anew only when what they are made of changes. */
function useLists({ anchors, textHash }: Places, extraction: Extraction, annotations: ReportViewProps['annotations']) {
  const known = annotations?.ok === true ? annotations.value : NO_ANNOTATIONS;
  return useMemo(() => {
    const places = { anchors, textHash };
    return {
      metrics: metricEntries(extraction, known, places),
      pledges: pledgeEntries(extraction, known, places),
      notes: noteEntries(extraction, known, places),
    };
  }, [anchors, textHash, extraction, known]);
}
