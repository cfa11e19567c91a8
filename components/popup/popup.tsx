import { useState } from 'react';
import { openLibrary } from '../../lib/messages/library';
import { openPanel } from '../../lib/platform/panel';
import { reportCounts } from '../../lib/view/counts';
import { useCorrectedView } from '../../lib/view/hooks/use-corrected-view';
import { useTabReading } from '../../lib/view/hooks/use-tab-reading';
import type { TabReading } from '../../lib/view/read-tab';
import { useSites } from '../../lib/view/hooks/use-sites';
import { isOff, siteView } from '../../lib/view/site';
import { hostOf } from '../../lib/text/site';
import { routeHash } from '../../lib/view/route';
import type { TabView } from '../../lib/view/tab-view';
import { isText } from '../../lib/view/unreadable';
import { wantView } from '../../lib/view/wanted-view';
import type { WantedView } from '../../lib/view/wanted-view';
import { LAYERS } from '../../lib/model/page';
import type { Settings } from '../../lib/model/settings';
import { AnalyseButton } from '../analyse-button';
import { CountBars } from '../count-bars';
import { OpenDeskButton } from '../open-desk-button';
import { ReasonList } from '../reason-list';
import { SyncStatus } from '../sync/sync-status';
import { useWords } from '../words';
import { LayerSwitchList } from '../settings/layer-switch-list';
import { StripSwitch } from '../settings/strip-switch';
import { SiteChoices } from './site-choice';
import { AuditLine } from './audit-line';
import { BackupWaits } from './backup-waits';
import { PopupSettings } from './popup-settings';
import { ThenNowGlance } from './then-now-glance';
import { verdictWords } from './verdict-words';
import './popup.css';

interface PopupProps {
  readonly settings: Settings;
  /** The tab spoken of; the active one where absent. */
  readonly pinnedTabId?: number;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The page at a glance: what it is, what was read in it, and what to do next. */
export function Popup({ settings, pinnedTabId, onChange }: PopupProps) {
  const { say } = useWords();
  const [reading, refresh] = useTabReading(pinnedTabId);
  const { sites, set } = useSites();
  const host = hostOf(reading.tab?.url);
  const site = host === undefined || sites?.ok !== true ? undefined : siteView(sites.value, host);
  return (
    <main className="popup">
      <header className="popup__header">
        <img className="popup__icon" src="/icon/48.png" alt="" width={22} height={22} />
        <h1 className="popup__name">{say('app')}</h1>
        <OpenDeskButton onOpened={() => window.close()} />
      </header>
      <BackupWaits />
      <PageSummary reading={reading} refresh={refresh} isOff={site !== undefined && isOff(site)} />
      {site !== undefined && <SiteChoices key={site.host} site={site} set={set} />}
      <LayerSwitchList
        layers={settings.layers}
        offered={OFFERED}
        onChange={(layers) => onChange({ layers })}
      />
      <StripSwitch isShown={settings.strip} onChange={(strip) => onChange({ strip })} />
      <SyncStatus onOpened={() => window.close()} />
      <PopupSettings settings={settings} onChange={onChange} />
    </main>
  );
}

/** The settings have the others. */
const OFFERED = LAYERS.filter((layer) => layer !== 'consistent' && layer !== 'needs-scope');

interface PageSummaryProps {
  readonly reading: TabReading;
  readonly refresh: () => void;
  /** Nothing of this site is to be read. */
  readonly isOff: boolean;
}

function PageSummary({ reading, refresh, isOff: isSiteOff }: PageSummaryProps) {
  const { say, term } = useWords();
  const { tab } = reading;
  const view = useCorrectedView(reading.view, tab?.id);
  const { title, hint, tone } = verdictWords(view);
  const verdict =
    view.kind === 'ready' || view.kind === 'empty'
      ? view.state.verdict
      : view.kind === 'not-report'
        ? view.verdict
        : undefined;
  /* What the reader does not want read needs no advice to have it read. */
  const isLeft = isSiteOff && (view.kind === 'unread' || view.kind === 'not-report');
  const reason =
    view.kind === 'failed' ? term(`error_${view.error}`) : isLeft ? undefined : hint && say(hint);
  /* In the popup the address is always granted: a page without one is the browser's own. */
  const canAnalyse =
    !isSiteOff &&
    (view.kind === 'not-report' ||
      view.kind === 'failed' ||
      (view.kind === 'unreadable' && isText(view.unreadable)) ||
      (view.kind === 'unread' && view.url !== undefined));
  return (
    <section
      className={`popup__summary popup__summary--${tone}`}
      aria-live="polite"
      aria-busy={tone === 'busy'}
    >
      <p className="popup__verdict">
        <span className="popup__sign" aria-hidden="true" />
        {say(title)}
      </p>
      {view.kind === 'ready' && (
        <p className="popup__report title-lines">
          {view.extraction.report.title ?? view.state.title}
        </p>
      )}
      {reason !== undefined && <p className="popup__hint">{reason}</p>}
      {view.kind === 'ready' && <Counts windowId={tab?.windowId} {...view} />}
      {view.kind === 'ready' && (
        <AuditLine
          windowId={tab?.windowId}
          tabId={tab?.id}
          state={view.state}
          extraction={view.extraction}
        />
      )}
      <div className="popup__actions">
        {canAnalyse && (
          <AnalyseButton
            tab={tab}
            label={say(
              view.kind === 'not-report' || view.kind === 'unreadable'
                ? 'analyse_anyway'
                : 'analyse',
            )}
            onDone={refresh}
          />
        )}
        {(view.kind === 'ready' || view.kind === 'empty' || view.kind === 'taken-down') && (
          <OpenPanelButton windowId={tab?.windowId} />
        )}
      </div>
      {view.kind === 'ready' && (
        <ThenNowGlance tabId={tab?.id} state={view.state} extraction={view.extraction} />
      )}
      <ReasonList verdict={verdict} />
    </section>
  );
}

type ShownReport = Pick<Extract<TabView, { kind: 'ready' }>, 'state' | 'extraction'>;

/** The report's counts; each opens its list in the panel, or the report on the desk. */
function Counts({
  windowId,
  state: { textHash, reportId },
  extraction,
}: ShownReport & { readonly windowId?: number }) {
  const open = (wanted: WantedView): void => {
    if (windowId === undefined || textHash === undefined) return;
    /* Browsers open the panel only from the click itself: nothing may come before this call. */
    const opening = openPanel(windowId);
    void wantView(textHash, wanted);
    opening
      .catch(() =>
        openLibrary(reportId === undefined ? '' : routeHash({ view: 'report', id: reportId })),
      )
      .then(
        () => window.close(),
        () => undefined,
      );
  };
  return <CountBars counts={reportCounts(extraction)} onOpen={open} />;
}

function OpenPanelButton({ windowId }: { readonly windowId?: number }) {
  const { say } = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  if (windowId === undefined) return undefined;
  const open = (): void => {
    /* Browsers open the panel only from the click itself: nothing may come before this call. */
    openPanel(windowId).then(
      () => window.close(),
      () => setHasFailed(true),
    );
  };
  return (
    <>
      <button type="button" className="button button--primary" onClick={open}>
        {say('open_panel')}
      </button>
      {hasFailed && (
        <p className="error-text" role="alert">
          {say('open_panel_failed')}
        </p>
      )}
    </>
  );
}
