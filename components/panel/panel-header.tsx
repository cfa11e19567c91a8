import type { TabView } from '../../lib/view/tab-view';
import { useWords } from '../words';

/** The report's title and issuer; the product's name where there is no report. */
export function PanelHeader({ view }: { readonly view: TabView }) {
  const { say, term } = useWords();
  if (view.kind !== 'ready') {
    return (
      <header className="side-panel__header">
        <h1 className="side-panel__title side-panel__title--app">{say('app')}</h1>
      </header>
    );
  }
  const { report } = view.extraction;
  const title = (report.title ?? view.state.title).trim();
  return (
    <header className="side-panel__header">
      <p className="side-panel__kicker">
        {[report.issuer, term(`documentType_${report.documentType}`)].filter((part) => part !== undefined).join(' · ')}
      </p>
      <h1 className="side-panel__title" title={title}>
        {title === '' ? say('untitled') : title}
      </h1>
    </header>
  );
}
