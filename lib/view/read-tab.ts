import { callTab } from '../messages/send';
import type { TabInfo } from '../platform/tabs';
import { chooseTabView } from './tab-view';
import type { TabView } from './tab-view';

/** A tab with what there is to show of it. */
export interface TabReading {
  readonly tab?: TabInfo;
  readonly view: TabView;
}

/** Asks a tab's reader, and where none answers its detector, what there is to show. */
export async function readTab(tab: TabInfo | undefined): Promise<TabReading> {
  if (tab === undefined) return { view: { kind: 'restricted' } };
  const state = await callTab(tab.id, 'reader.state', {});
  const verdict = state.ok ? undefined : await callTab(tab.id, 'detector.verdict', {}, 0);
  return { tab, view: chooseTabView({ tab, state, verdict }) };
}
