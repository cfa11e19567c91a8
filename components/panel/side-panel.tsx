import { useCallback, useEffect, useMemo, useState } from 'react';
import { openLibrary } from '../../lib/messages/library';
import { callTab } from '../../lib/messages/send';
import type { Annotation } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import type { NuoshuDatabase } from '../../lib/store/database';
import { canonicalUrl } from '../../lib/text/canonical-url';
import { useAnchors } from '../../lib/view/hooks/use-anchors';
import { useAnnotations } from '../../lib/view/hooks/use-annotations';
import { useDeleted } from '../../lib/view/hooks/use-deleted';
import { useSeries } from '../../lib/view/hooks/use-series';
import { useSeriesTools } from '../../lib/view/hooks/use-series-tools';
import { useWaiting } from '../../lib/view/hooks/use-waiting';
import { withWaitingOf } from '../../lib/view/with-waiting';
import { useTags } from '../../lib/view/hooks/use-tags';
import { useTwins } from '../../lib/view/hooks/use-twins';
import { useTabReading } from '../../lib/view/hooks/use-tab-reading';
import { joinedProfile } from '../../lib/view/series';
import type { SeriesView } from '../../lib/view/series';
import { shownPictures } from '../../lib/view/pictures';
import { withCorrections } from '../../lib/view/corrected-view';
import { shownReport } from '../../lib/view/shown-report';
import type { TabView } from '../../lib/view/tab-view';
import { newDesk } from '../../lib/view/desk';
import { CrashGuard } from '../crash-guard';
import { useWords } from '../words';
import { DamageBanner } from '../report/damage-banner';
import { BackupOffer } from '../files/backup-offer';
import { DeskBanner } from '../report/desk-banner';
import { IndicatorHistoryProvider } from '../report/indicator-history';
import type { IndicatorHistory } from '../report/indicator-history';
import { BannerStack } from './banner-stack';
import { KeepingBanner } from './keeping-banner';
import { PanelBody } from './panel-body';
import { PanelCommands } from './panel-commands';
import { PanelHeader } from './panel-header';
import { SeriesBar } from './series-bar';
import { SeriesProvider } from './series-context';
import { TakeReportMenu } from '../report/take-report-menu';
import { QuotingProvider } from '../report/quoting';
import type { Quoting } from '../report/quoting';
import { ReportToolsProvider } from '../report/report-tools';
import { SourceWords } from '../report/source-words';
import { useFlushOnLeaving } from '../report/use-flush-on-leaving';
import { NewsBar } from './news-bar';
import { ProtectionBanner } from './protection-banner';
import { TwinBanner } from './twin-banner';
import { WithheldBanner } from './withheld-banner';
import { SyncStatus } from '../sync/sync-status';
import { UndoBar } from '../report/undo-bar';
import '../banner.css';
import './side-panel.css';

interface SidePanelProps {
  readonly database: NuoshuDatabase;
  /** ISO 8601 day. */
  readonly today: string;
  readonly pinnedTabId?: number;
}

/** The side panel: what was read on the tab it follows, and what the reader adds. */
export function SidePanel({ database, today, pinnedTabId }: SidePanelProps) {
  const { say } = useWords();
  const [{ tab, view }, refresh] = useTabReading(pinnedTabId);
  const [desk] = useState(() => newDesk());
  const [lost, setLost] = useState(false);
  const tabId = tab?.id;
  const reportId = reportIdOf(view);
  const { waiting, retry } = useWaiting();
  const { annotations: stored, unreadable, deleted: binned } = useAnnotations(database, reportId);
  const annotations = useMemo(
    () => withWaitingOf(stored, { reportId, waiting, deskId: desk.id }),
    [stored, reportId, waiting, desk],
  );
  const known = annotations?.ok === true ? annotations.value : NO_ANNOTATIONS;
  const twins = useTwins(database, {
    reportId,
    textHash: textHashOf(view),
    declared: view.kind === 'ready' ? view.state.declared : undefined,
  });
  const deleted = useDeleted(database, reportId);
  const series = useSeries(database, reportId);
  const tags = useTags(database);
  const anchors = useAnchors({ source: reportId, textHash: textHashOf(view), tabId }, annotations);
  const shown = useMemo(
    () => withCorrections(withSeries(view, series), known, anchors),
    [view, series, known, anchors],
  );
  useEffect(() => {
    if (reportId !== undefined && annotations?.ok === true)
      desk.writing.settle(reportId, annotations.value, binned);
  }, [desk, reportId, annotations, binned]);
  useFlushOnLeaving(desk.writing);
  const jump = useCallback(
    (span: Span): void => {
      if (tabId === undefined) return;
      void callTab(tabId, 'reader.jump', span).then((answer) =>
        setLost(!(answer.ok && answer.value.shown)),
      );
    },
    [tabId],
  );
  const tools = useMemo(() => {
    const describe = async (span: Span) =>
      tabId === undefined
        ? ({ ok: false, error: 'no-reader' } as const)
        : callTab(tabId, 'reader.describe', span);
    const pictures =
      shown.kind === 'ready' && tabId !== undefined
        ? shownPictures({ ...shown, tabId, today })
        : undefined;
    return { reportId: reportId ?? '', desk, tags, today, jump, describe, pictures };
  }, [reportId, desk, tags, today, jump, tabId, shown]);
  const quoting = useMemo(() => quotingOf(database), [database]);
  const years = useMemo(() => yearsOf(database), [database]);
  const seriesTools = useSeriesTools({ series, tabId, anchors, jump });
  return (
    <ReportToolsProvider value={tools}>
      <QuotingProvider value={quoting}>
        <SeriesProvider value={seriesTools}>
          <IndicatorHistoryProvider value={years}>
            <PanelCommands label={say('panel')}>
              <PanelHeader view={shown} reportId={reportId}>
                {shown.kind === 'ready' &&
                  tabId !== undefined &&
                  reportId !== undefined &&
                  annotations !== undefined && (
                    <TakeReportMenu
                      make={() =>
                        shownReport({ ...shown, database, tabId, reportId, annotations, anchors })
                      }
                    />
                  )}
              </PanelHeader>
              <DeskBanner desk={desk.writing} waiting={waiting} retry={retry} />
              <BannerStack key={`banners ${reportId ?? ''}`}>
                <KeepingBanner view={view} />
                <DamageBanner count={unreadable} />
                <ProtectionBanner hasNotes={known.length > 0} />
                <WithheldBanner reportId={reportId ?? ''} view={view} annotations={known} />
                <TwinBanner reportId={reportId ?? ''} twins={twins} />
                <NewsBar
                  database={database}
                  reportId={reportId}
                  textHash={textHashOf(view)}
                  tabId={tabId}
                />
                <BackupOffer database={database} />
              </BannerStack>
              <SeriesBar />
              <CrashGuard key={reportId} title={say('crashed')} hint={say('crashed_hint')}>
                <PanelBody
                  key={reportId}
                  tab={tab}
                  view={shown}
                  database={database}
                  annotations={annotations}
                  anchors={anchors}
                  deleted={deleted}
                  refresh={refresh}
                />
              </CrashGuard>
              <UndoBar />
              <div className="side-panel__foot">
                <SyncStatus />
              </div>
              <p className="side-panel__lost" role="status">
                {lost && say('jump_failed')}
              </p>
            </PanelCommands>
          </IndicatorHistoryProvider>
        </SeriesProvider>
      </QuotingProvider>
    </ReportToolsProvider>
  );
}

/**
 * Other reports are quoted on the desk; the panel says where a quote comes from and shows it there.
 */
const quotingOf = (database: NuoshuDatabase): Quoting => ({
  sourceWords: ({ source }) => <SourceWords database={database} source={source} />,
  openDesk: (hash) => void openLibrary(hash),
});

/** All of an indicator is shown on the desk. */
const yearsOf = (database: NuoshuDatabase): IndicatorHistory => ({
  database,
  open: (hash) => void openLibrary(hash),
});

const NO_ANNOTATIONS: readonly Annotation[] = [];
/** The report over all its pages that were read: their lists stay apart, their profile is one. */
function withSeries(view: TabView, series: SeriesView | undefined): TabView {
  if (view.kind !== 'ready' || series === undefined) return view;
  const { extraction } = view;
  return {
    ...view,
    extraction: { ...extraction, report: joinedProfile(extraction.report, series) },
  };
}

/** The store's key for what is shown. */
function reportIdOf(view: TabView): string | undefined {
  if (view.kind === 'ready' || view.kind === 'empty')
    return view.state.reportId ?? canonicalUrl(view.state.url);
  return 'url' in view && view.url !== undefined ? canonicalUrl(view.url) : undefined;
}

const textHashOf = (view: TabView): string | undefined =>
  view.kind === 'ready' || view.kind === 'empty' ? view.state.textHash : undefined;
