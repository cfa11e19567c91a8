import { collectParts } from '../messages/parts';
import { callTab } from '../messages/send';
import type { PageState } from '../model/page';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { TabInfo } from '../platform/tabs';
import { chooseTabView } from './tab-view';
import type { TabView } from './tab-view';

/** A tab with what there is to show of it. */
export interface TabReading {
  readonly tab?: TabInfo;
  readonly view: TabView;
}

/**
 * How often a page may change its text between two parts of one answer before it is said to be
 * still reading.
 */
const TRIES = 3;

/**
 * The reader's state with its whole extraction. A part that is no longer there belongs to a text
 * that the page has replaced: the state is asked for anew, and a page that never rests is one being
 * read.
 */
async function readState(tabId: number, tries = TRIES): Promise<Result<PageState>> {
  const state = await callTab(tabId, 'reader.state', {});
  if (!state.ok) return state;
  const { extraction, parts = 1, textHash = '' } = state.value;
  if (extraction === undefined) return state;
  const whole = await collectParts({ extraction, parts }, (part) =>
    callTab(tabId, 'reader.part', { textHash, part }),
  );
  if (whole.ok) return ok({ ...state.value, extraction: whole.value });
  if (whole.error !== 'not-found') return whole;
  return tries > 1
    ? readState(tabId, tries - 1)
    : ok({ ...state.value, status: 'reading', extraction: undefined });
}

/** Whether a reader is at work on the page, or has read something in it. */
function hasFound(state: Result<PageState>): boolean {
  if (!state.ok) return false;
  const { status, extraction } = state.value;
  const hasEnded = status === 'empty' || status === 'failed' || status === 'not-report';
  return (
    !hasEnded &&
    (extraction === undefined || extraction.metrics.length + extraction.pledges.length > 0)
  );
}

/**
 * Asks a tab's reader, and where none answers or nothing was found its detector, what there is to
 * show.
 */
export async function readTab(tab: TabInfo | undefined): Promise<TabReading> {
  if (tab === undefined) return { view: { kind: 'restricted' } };
  const state = await readState(tab.id);
  const verdict = hasFound(state) ? undefined : await callTab(tab.id, 'detector.verdict', {}, 0);
  return { tab, view: chooseTabView({ tab, state, verdict }) };
}
