import { useEffect, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { TabView } from '../tab-view';

/**
 * A tab with what was read on it as the reader corrected it, as soon as the background has said
 * what that is; until then, and where it does not say, as it was read. For pages that do not open
 * the store.
 */
export function useCorrectedView(view: TabView, tabId: number | undefined): TabView {
  const [known, setKnown] = useState<{ readonly of: TabView; readonly view: TabView }>();
  useEffect(() => {
    let isStale = false;
    void correctedTab(view, tabId).then((next) => {
      if (!isStale) setKnown({ of: view, view: next });
    });
    return () => {
      isStale = true;
    };
  }, [view, tabId]);
  return known?.of === view ? known.view : view;
}

async function correctedTab(view: TabView, tabId: number | undefined): Promise<TabView> {
  if (view.kind !== 'ready') return view;
  const { textHash, reportId: source } = view.state;
  if (textHash === undefined || source === undefined) return view;
  const notes = await callBackground('annotation.list', { source });
  if (!notes.ok) return view;
  const correcting = notes.value.filter(({ correction }) => correction !== undefined);
  if (correcting.length === 0) return view;
  const anchors = await callBackground('annotation.anchors', { source, textHash, tabId });
  if (!anchors.ok) return view;
  const { withCorrections } = await import('../corrected-view');
  return withCorrections(view, correcting, anchors.value);
}
