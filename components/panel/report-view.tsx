import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { openLibrary } from '../../lib/messages/library';
import type { Anchors } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import type { Extraction } from '../../lib/model/extraction';
import type { PageState } from '../../lib/model/page';
import type { Result } from '../../lib/model/result';
import type { WatchPlace } from '../../lib/model/watch';
import type { NuoshuDatabase } from '../../lib/store/database';
import { auditEntries, openCount } from '../../lib/view/audit';
import { useAudit } from '../../lib/view/hooks/use-audit';
import { cleared, withChoice } from '../../lib/view/filters';
import { grouped } from '../../lib/view/quantity';
import { otherNotes } from '../../lib/view/series';
import { routeHash } from '../../lib/view/route';
import { onViewWanted } from '../../lib/view/wanted-view';
import type { WantedView } from '../../lib/view/wanted-view';
import { useReadingPlace } from '../../lib/view/hooks/use-reading-place';
import { AuditList, NO_AUDIT_CHOICE } from '../audit/audit-list';
import { panelId, tabId, TabList } from '../tab-list';
import { useWords } from '../words';
import type { Binned } from '../report/bin';
import { FindingList, NO_LIST_FILTERS, useEntryLists } from '../report/finding-lists';
import { ListStepsProvider } from '../report/list-steps';
import { useReportTools } from '../report/report-tools';
import { stepCommands, useListKeys } from '../report/use-list-keys';
import { useSteps } from '../report/use-steps';
import { useViewCommands } from '../library/view-commands';
import { KnownWordsProvider } from '../watch/known-words';
import { useWatchSteps } from '../watch/use-watch-steps';
import { WatchBar } from '../watch/watch-bar';
import { Overview } from './overview';
import { useSeriesContext } from './series-context';
import { SeriesNotes } from './series-notes';
import { ThenNowPart } from './then-now-part';

const VIEWS = ['overview', 'metric', 'pledge', 'audit', 'note'] as const;
type View = (typeof VIEWS)[number];

const WATCH_SETTINGS = routeHash({ view: 'settings', part: 'watch' });

interface ReportViewProps {
  readonly state: PageState;
  /** The tab that shows it. */
  readonly tabId: number | undefined;
  readonly database: NuoshuDatabase;
  readonly extraction: Extraction;
  readonly annotations: Result<readonly Annotation[]> | undefined;
  /** Where they stand in the page's text. */
  readonly anchors: Anchors;
  /** What lies in the bin. */
  readonly deleted: readonly Binned[];
}

/**
 * One report: overview, metrics, pledges and notes under tabs. Filters stay as they are when the
 * tab changes.
 */
export function ReportView({
  state,
  tabId: shownIn,
  database,
  extraction,
  annotations,
  anchors,
  deleted,
}: ReportViewProps) {
  const { say } = useWords();
  const { textHash } = state;
  const [view, setView] = useState<View>('overview');
  const [filters, setFilters] = useState(NO_LIST_FILTERS);
  const lists = useEntryLists({ anchors, textHash }, extraction, annotations);
  const answer = useAudit(textHash, annotations);
  const audited = answer?.ok === true ? answer.value : undefined;
  const audits = useMemo(
    () => (audited === undefined ? [] : auditEntries(audited, lists)),
    [audited, lists],
  );
  const [choice, choose] = useState(NO_AUDIT_CHOICE);
  const openList = ({ view: wanted, facet }: WantedView): void => {
    setView(wanted);
    if (wanted === 'audit') return;
    const kept = cleared(filters[wanted]);
    const next = facet === undefined ? kept : withChoice(kept, facet.name, facet.value);
    setFilters({ ...filters, [wanted]: next });
  };
  const hear = useEffectEvent(openList);
  useEffect(
    () => (textHash === undefined ? undefined : onViewWanted(textHash, (wanted) => hear(wanted))),
    [textHash],
  );
  const reading = useReadingPlace(shownIn);
  const { jump } = useReportTools();
  /* The page is led to a clause: it is not to learn which word is watched. */
  const jumpTo = useCallback(({ clause }: WatchPlace): void => jump(clause), [jump]);
  const watched = useWatchSteps({ database, textHash, jump: jumpTo, reading });
  const current = view === 'overview' || view === 'audit' ? undefined : view;
  const stepping = useSteps({ current, show: setView, reading, watch: watched.step });
  useListKeys(stepping);
  useViewCommands([
    ...stepCommands(stepping),
    ...VIEWS.map((name) => ({ name: `list_${name}` as const, run: () => setView(name) })),
    { name: 'search_list', run: () => stepping.ask({ ask: 'search' }) },
    ...(reading === undefined
      ? []
      : [{ name: 'here' as const, run: () => stepping.ask({ ask: 'here', offset: reading }) }]),
  ]);
  const { series } = useSeriesContext();
  const elsewhere =
    series === undefined ? 0 : otherNotes(series).flatMap(({ notes }) => notes).length;
  /* The other pages' notes alone are list enough. */
  const hasOwn =
    lists.notes.length + deleted.length > 0 || elsewhere === 0 || annotations?.ok !== true;
  const counts = {
    overview: undefined,
    metric: lists.metrics.length,
    pledge: lists.pledges.length,
    audit: openCount(audits) || undefined,
    note: lists.notes.length + elsewhere,
  };
  const tabs = VIEWS.map((name) => {
    const count = counts[name];
    return {
      name,
      label: say(`tab_${name}`),
      count: count === undefined ? undefined : grouped(count),
    };
  });
  return (
    <ListStepsProvider value={stepping.steps}>
      <WatchBar watched={watched} manage={() => void openLibrary(WATCH_SETTINGS)} />
      <TabList label={say('views')} tabs={tabs} chosen={view} onChoose={setView} />
      <div
        className="side-panel__view"
        role="tabpanel"
        id={panelId(view)}
        aria-labelledby={tabId(view)}
        tabIndex={view === 'overview' ? 0 : -1}
      >
        {view === 'overview' && (
          <Overview extraction={extraction} reading={reading} onOpen={openList}>
            <ThenNowPart
              tabId={shownIn}
              state={state}
              extraction={extraction}
              database={database}
            />
          </Overview>
        )}
        {(view === 'metric' || view === 'pledge' || (view === 'note' && hasOwn)) && (
          <KnownWordsProvider value={watched.words}>
            <FindingList
              subject={view}
              lists={lists}
              sections={extraction.sections}
              filters={filters}
              onFilter={setFilters}
              annotations={annotations}
              deleted={deleted}
            />
          </KnownWordsProvider>
        )}
        {view === 'audit' && (
          <AuditList answer={answer} entries={audits} choice={choice} onChoose={choose} />
        )}
        {view === 'note' && annotations?.ok === true && <SeriesNotes />}
      </div>
    </ListStepsProvider>
  );
}
