import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Annotation } from '../../lib/model/annotation';
import type { TabView } from '../../lib/view/tab-view';
import { useWords } from '../words';

interface WithheldBannerProps {
  readonly reportId: string;
  readonly view: TabView;
  readonly annotations: readonly Annotation[];
}

/**
 * On a plain http page: says that what was added on its https form is not marked there, and offers
 * to mark it.
 */
export function WithheldBanner({ reportId, view, annotations }: WithheldBannerProps) {
  const { say } = useWords();
  const [shared, setShared] = useState<string>();
  const url = view.kind === 'ready' ? view.state.url : 'https:';
  const count = annotations.filter(({ target }) => target.source.startsWith('https:')).length;
  if (url.startsWith('https:') || count === 0 || shared === reportId) return undefined;
  const share = (): void => {
    void callBackground('notes.share', { source: url }).then((done) => {
      if (done.ok) setShared(reportId);
    });
  };
  return (
    <p className="banner banner--calm">
      <span>{say('withheld', { count })}</span>
      <button type="button" className="button button--small" onClick={share}>
        {say('withheld_show')}
      </button>
    </p>
  );
}
