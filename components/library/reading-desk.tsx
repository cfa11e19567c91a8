import { useCallback, useMemo, useState } from 'react';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { Quote, Span } from '../../lib/model/span';
import type { KeptReading } from '../../lib/store/kept-texts';
import { plainTitle } from '../../lib/text/plain-title';
import type { Entry } from '../../lib/view/entries';
import { auditEntries, doubtfulSpans, openCount } from '../../lib/view/audit';
import { entryAt } from '../../lib/view/entry-at';
import { useAnchors } from '../../lib/view/hooks/use-anchors';
import { useAudit } from '../../lib/view/hooks/use-audit';
import { useDeleted } from '../../lib/view/hooks/use-deleted';
import { useMedia } from '../../lib/view/hooks/use-media';
import { useQuotedPlace } from '../../lib/view/hooks/use-quoted-place';
import { routeHash } from '../../lib/view/route';
import type { ReportRoute } from '../../lib/view/route';
import { AuditList, NO_AUDIT_CHOICE } from '../audit/audit-list';
import { FindingList, NO_LIST_FILTERS, useEntryLists } from '../report/finding-lists';
import { KeptText } from '../report/kept-text';
import { ListStepsProvider } from '../report/list-steps';
import { ReportToolsProvider } from '../report/report-tools';
import { stepCommands, useListKeys } from '../report/use-list-keys';
import { useSteps } from '../report/use-steps';
import { panelId, tabId, TabList } from '../tab-list';
import { useWords } from '../words';
import { KnownWordsProvider } from '../watch/known-words';
import { useWatchSteps } from '../watch/use-watch-steps';
import { WatchBar } from '../watch/watch-bar';
import { BackLink } from './back-link';
import { useDesk } from './desk-context';
import { OldVersionBanner } from './old-version-banner';
import { PassageEditor, SelectionLine } from './passage-editor';
import { QuotedNews } from './quoted-news';
import { ReportHead } from './report-head';
import { useKeptTools } from './use-kept-tools';
import { useLibraryWords } from './use-library-words';
import { useNoteSought, usePlaceSought, useQuoteSought } from './use-sought';
import { useViewCommands } from './view-commands';
import { ViewFrame } from './view-frame';

interface ReadingDeskProps {
  readonly reading: KeptReading;
  readonly annotations: Result<readonly Annotation[]>;
  /** Where in it the reader wants to go. */
  readonly route: ReportRoute;
  /** The text that is shown is an older version. */
  readonly isOld?: boolean;
}

const LISTS = ['metric', 'pledge', 'audit', 'note'] as const;
type Part = 'text' | (typeof LISTS)[number];

const WATCH_SETTINGS = routeHash({ view: 'settings', part: 'watch' });

/** Text and lists stand beside each other where both have room. */
const BESIDE = '(min-width: 960px)';

/**
 * A kept report that can be read: the text, and beside it what was found in it and written about
 * it.
 */
export function ReadingDesk({ reading, annotations, route, isOld = false }: ReadingDeskProps) {
  const word = useLibraryWords();
  const { report, text } = reading;
  const { textHash } = text;
  const anchors = useAnchors({ source: report.id, textHash, needsTab: false }, annotations);
  const findings = useMemo(
    () => ({ metrics: reading.metrics, pledges: reading.pledges, sections: [] }),
    [reading],
  );
  const lists = useEntryLists({ anchors, textHash }, findings, annotations);
  const title = plainTitle(report.title) || word('untitled');
  return (
    <ViewFrame
      title={title}
      before={<BackLink />}
      beside={<ReportHead reading={reading} annotations={annotations} isOld={isOld} />}
    >
      {isOld && <OldVersionBanner reading={reading} />}
      <Parts reading={reading} annotations={annotations} lists={lists} route={route} />
    </ViewFrame>
  );
}

interface PartsProps extends ReadingDeskProps {
  readonly lists: ReturnType<typeof useEntryLists>;
}

function Parts({ reading, annotations, lists, route }: PartsProps) {
  const { noteId, at } = route;
  const { say } = useWords();
  const word = useLibraryWords();
  const { database } = useDesk();
  const isBeside = useMedia(BESIDE);
  const [part, setPart] = useState<Part>('text');
  const list = part === 'text' ? (isBeside ? 'metric' : undefined) : part;
  const [filters, setFilters] = useState(NO_LIST_FILTERS);
  const [target, setTarget] = useState<Span>();
  const [revealed, setRevealed] = useState<{ readonly key: string }>();
  const [chosen, setChosen] = useState<Quote>();
  const [passage, setPassage] = useState<Quote>();
  const answer = useAudit(reading.text.textHash, annotations);
  const audited = answer?.ok === true ? answer.value : undefined;
  const audits = useMemo(
    () => (audited === undefined ? [] : auditEntries(audited, lists)),
    [audited, lists],
  );
  const doubtful = useMemo(() => (audited === undefined ? [] : doubtfulSpans(audited)), [audited]);
  const [choice, choose] = useState(NO_AUDIT_CHOICE);
  const deleted = useDeleted(database, reading.report.id);
  const marks = useMemo(() => lists.notes.flatMap(({ match }) => match ?? []), [lists]);
  const show = (entry: Entry): void => {
    setFilters({ ...filters, [entry.subject]: NO_LIST_FILTERS[entry.subject] });
    setPart(entry.subject);
    setRevealed({ key: entry.key });
  };
  const jump = useCallback(
    (span: Span): void => {
      setTarget({ start: span.start, end: span.end });
      if (!isBeside) setPart('text');
    },
    [isBeside],
  );
  const watched = useWatchSteps({ database, textHash: reading.text.textHash, jump });
  useNoteSought(lists.notes, noteId, (entry, span) => {
    show(entry);
    setTarget(span);
  });
  usePlaceSought(lists, at, (entry, span) => {
    if (entry !== undefined) show(entry);
    setTarget(span);
  });
  const quoted = useQuotedPlace(database, route.quote, reading.text);
  useQuoteSought(quoted, setTarget);
  const stepping = useSteps({
    current: list === undefined || list === 'audit' ? undefined : list,
    show: setPart,
    isFollowed: isBeside,
    watch: watched.step,
  });
  useListKeys(stepping, { hasSearch: false });
  useViewCommands([
    ...LISTS.map((name) => ({ name: `list_${name}` as const, run: () => setPart(name) })),
    ...stepCommands(stepping),
    { name: 'search_list', run: () => stepping.ask({ ask: 'search' }) },
  ]);
  const tools = useKeptTools(reading, jump);
  const counts = {
    metric: lists.metrics.length,
    pledge: lists.pledges.length,
    audit: openCount(audits) || undefined,
    note: lists.notes.length,
  };
  const tabs = [
    ...(isBeside ? [] : [{ name: 'text' as const, label: word('tab_text') }]),
    ...LISTS.map((name) => ({ name, label: say(`tab_${name}`), count: counts[name]?.toString() })),
  ];
  return (
    <ReportToolsProvider value={tools}>
      <ListStepsProvider value={stepping.steps}>
        <KnownWordsProvider value={watched.words}>
          {quoted !== undefined && <QuotedNews quoted={quoted} onJump={jump} />}
          <div className="reading-desk">
            {(isBeside || part === 'text') && (
              <div
                className="reading-desk__text"
                {...(!isBeside && {
                  role: 'tabpanel',
                  id: panelId('text'),
                  'aria-labelledby': tabId('text'),
                })}
              >
                <KeptText
                  reading={reading}
                  marks={marks}
                  doubtful={doubtful}
                  watched={watched.spans}
                  target={target}
                  onSelect={setChosen}
                  onPick={(offset) => {
                    const entry = entryAt(lists, offset);
                    if (entry !== undefined) show(entry);
                  }}
                />
                {passage === undefined ? (
                  <SelectionLine reading={reading} chosen={chosen} onAnnotate={setPassage} />
                ) : (
                  <PassageEditor
                    passage={passage}
                    notes={lists.notes}
                    onClose={() => setPassage(undefined)}
                  />
                )}
              </div>
            )}
            <div className="reading-desk__lists">
              <WatchBar watched={watched} manage={() => location.assign(WATCH_SETTINGS)} />
              <TabList
                label={say('views')}
                tabs={tabs}
                chosen={list ?? 'text'}
                onChoose={setPart}
              />
              {list !== undefined && (
                <div
                  className="reading-desk__list"
                  role="tabpanel"
                  id={panelId(list)}
                  aria-labelledby={tabId(list)}
                  tabIndex={-1}
                >
                  {list === 'audit' ? (
                    <AuditList answer={answer} entries={audits} choice={choice} onChoose={choose} />
                  ) : (
                    <FindingList
                      subject={list}
                      lists={lists}
                      sections={[]}
                      filters={filters}
                      onFilter={setFilters}
                      annotations={annotations}
                      deleted={deleted}
                      revealed={revealed}
                    />
                  )}
                </div>
              )}
            </div>
          </div>
        </KnownWordsProvider>
      </ListStepsProvider>
    </ReportToolsProvider>
  );
}
