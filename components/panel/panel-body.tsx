import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { Anchors } from '../../lib/messages/map';
import type { TabInfo } from '../../lib/platform/tabs';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { TabView } from '../../lib/view/tab-view';
import { isText } from '../../lib/view/unreadable';
import { AnalyseButton } from '../analyse-button';
import { FileLinks } from '../file-links';
import { Notice } from '../notice';
import { ReasonList } from '../reason-list';
import { useWords } from '../words';
import type { Binned } from '../report/bin';
import { KeptReport } from './kept-report';
import { ReportView } from './report-view';

interface PanelBodyProps {
  readonly tab?: TabInfo;
  readonly view: TabView;
  readonly database: NuoshuDatabase;
  readonly annotations: Result<readonly Annotation[]> | undefined;
  /** Where they stand in the text that the tab shows. */
  readonly anchors: Anchors;
  /** What lies in the bin. */
  readonly deleted: readonly Binned[];
  readonly refresh: () => void;
}

/**
 * What there is to show of a tab: the report, or why there is none, and what can be done about it.
 */
export function PanelBody({
  tab,
  view,
  database,
  annotations,
  anchors,
  deleted,
  refresh,
}: PanelBodyProps) {
  const { say, term } = useWords();
  const kept = <KeptReport database={database} annotations={annotations} />;
  switch (view.kind) {
    case 'ready':
      return (
        <ReportView
          state={view.state}
          tabId={tab?.id}
          database={database}
          extraction={view.extraction}
          annotations={annotations}
          anchors={anchors}
          deleted={deleted}
        />
      );
    case 'loading':
      return <Notice tone="busy" title={say('loading')} />;
    case 'reading':
      return <Notice tone="busy" title={say('verdict_reading')} hint={view.title} />;
    case 'restricted':
      return <Notice title={say('verdict_restricted')} hint={say('restricted_hint')} />;
    case 'unread':
      return (
        <>
          <Notice
            title={say('verdict_unread')}
            hint={say(view.url === undefined ? 'unread_panel_hint' : 'unread_hint')}
          >
            {view.url !== undefined && (
              <AnalyseButton tab={tab} label={say('analyse')} onDone={refresh} />
            )}
          </Notice>
          {kept}
        </>
      );
    case 'not-report':
      return (
        <>
          <Notice title={say('verdict_not_report')} hint={say('not_report_hint')}>
            <AnalyseButton tab={tab} label={say('analyse_anyway')} onDone={refresh} />
            <ReasonList verdict={view.verdict} />
          </Notice>
          {kept}
        </>
      );
    case 'taken-down':
      return (
        <>
          <Notice tone="alert" title={say('verdict_taken_down')} hint={say('taken_down_hint')} />
          {kept}
        </>
      );
    case 'unreadable':
      return (
        <>
          <Notice
            title={say('verdict_unreadable')}
            hint={say(`unreadable_${view.unreadable.kind}`)}
          >
            <FileLinks addresses={view.unreadable.files} base={view.url} />
            {isText(view.unreadable) && (
              <AnalyseButton tab={tab} label={say('analyse_anyway')} onDone={refresh} />
            )}
          </Notice>
          {kept}
        </>
      );
    case 'empty':
      return (
        <>
          <Notice title={say('verdict_empty')} hint={say('empty_hint')} />
          <KeptReport
            database={database}
            annotations={annotations}
            anchors={view.state.textHash === undefined ? undefined : anchors}
          />
        </>
      );
    case 'failed':
      return (
        <>
          <Notice tone="alert" title={say('verdict_failed')} hint={term(`error_${view.error}`)}>
            <AnalyseButton tab={tab} label={say('retry')} onDone={refresh} />
          </Notice>
          {kept}
        </>
      );
  }
}
