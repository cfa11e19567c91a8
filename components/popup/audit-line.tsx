import { useEffect, useState } from 'react';
import { openPanel } from '../../lib/platform/panel';
import { undecidedFigures } from '../../lib/view/audit-count';
import type { CountedReport } from '../../lib/view/audit-count';
import { wantView } from '../../lib/view/wanted-view';
import { useAuditWords } from '../audit/use-audit-words';
import './audit-line.css';

interface AuditLineProps extends CountedReport {
  readonly windowId: number | undefined;
}

/** How many figures do not add up, and the way to them; nothing where all do. */
export function AuditLine({ windowId, tabId, state, extraction }: AuditLineProps) {
  const word = useAuditWords();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isStale = false;
    void undecidedFigures({ tabId, state, extraction }).then((next) => {
      if (!isStale) setCount(next);
    });
    return () => {
      isStale = true;
    };
  }, [tabId, state, extraction]);
  const { textHash } = state;
  if (count === 0 || windowId === undefined || textHash === undefined) return undefined;
  const open = (): void => {
    /* Browsers open the panel only from the click itself: nothing may come before this call. */
    const opening = openPanel(windowId);
    void wantView(textHash, { view: 'audit' });
    opening.then(
      () => window.close(),
      () => undefined,
    );
  };
  return (
    <button type="button" className="audit-line" onClick={open}>
      <span aria-hidden="true">≠</span> {word('open_count', { count })}
    </button>
  );
}
