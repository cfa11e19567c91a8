import type { ReactNode } from 'react';
import type { TabView } from '../../lib/view/tab-view';
import { OpenDeskButton } from '../open-desk-button';
import { useWords } from '../words';

interface PanelHeaderProps {
  readonly view: TabView;
  /** The store's key of what is shown. */
  readonly reportId?: string;
  /** What can be done with the report. */
  readonly children?: ReactNode;
}

/**
 * The report's title and issuer, and the way to the desk; the product's name where there is no
 * report.
 */
export function PanelHeader({ view, reportId, children }: PanelHeaderProps) {
  const { say, term } = useWords();
  if (view.kind !== 'ready') {
    return (
      <header className="side-panel__header">
        <div className="side-panel__kicker">
          <h1 className="side-panel__title side-panel__title--app">{say('app')}</h1>
          <OpenDeskButton />
        </div>
      </header>
    );
  }
  const { report } = view.extraction;
  const title = (report.title ?? view.state.title).trim();
  return (
    <header className="side-panel__header">
      <div className="side-panel__kicker">
        <p>
          {[report.issuer, term(`documentType_${report.documentType}`)]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        <div className="side-panel__actions">
          {children}
          <OpenDeskButton
            route={reportId === undefined ? undefined : { view: 'report', id: reportId }}
          />
        </div>
      </div>
      <h1 className="side-panel__title title-lines" title={title}>
        {title === '' ? say('untitled') : title}
      </h1>
    </header>
  );
}
