import { useCallback, useEffect, useRef, useState } from 'react';
import { onBroadcast } from '../../messages/router';
import { activeTab, tabById, watchTabs } from '../../platform/tabs';
import { readTab } from '../read-tab';
import type { TabReading } from '../read-tab';
import { steadyView } from '../tab-view';

/** Another tab is another matter, even with the same address. */
const steady = (shown: TabReading, next: TabReading): TabReading =>
  shown.tab?.id === next.tab?.id ? { ...next, view: steadyView(shown.view, next.view) } : next;

const LOADING: TabReading = { view: { kind: 'loading' } };

/**
 * What there is to show of the pinned tab, or of whichever tab is active; asked again whenever a
 * tab or its reader says that something changed. Answers it together with a function that asks
 * again.
 */
export function useTabReading(pinned?: number): readonly [TabReading, () => void] {
  const [reading, setReading] = useState(LOADING);
  const asked = useRef(0);
  const refresh = useCallback((): void => {
    asked.current += 1;
    const mine = asked.current;
    /* Answers may overtake each other; only the last question counts. */
    void (pinned === undefined ? activeTab() : tabById(pinned)).then(readTab).then((answer) => {
      if (mine === asked.current) setReading((shown) => steady(shown, answer));
    });
  }, [pinned]);
  useEffect(() => {
    const stopped = new AbortController();
    watchTabs(refresh, stopped.signal);
    stopped.signal.addEventListener('abort', onBroadcast('reader.changed', refresh));
    refresh();
    return () => stopped.abort();
  }, [refresh]);
  return [reading, refresh];
}
