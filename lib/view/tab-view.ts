import type { PageState, Unreadable, Verdict } from '../model/page';
import type { ErrorCode, Result } from '../model/result';
import type { TabInfo } from '../platform/tabs';
import { unreadableKind } from './unreadable';

/** What there is to show of a tab. */
export type TabView =
  | { readonly kind: 'loading' }
  /** A page of the browser itself, or no web page at all: nothing can be read there. */
  | { readonly kind: 'restricted' }
  /** Not read. The address is unknown where the extension has no right to the page yet. */
  | { readonly kind: 'unread'; readonly url?: string }
  | { readonly kind: 'not-report'; readonly url?: string; readonly verdict?: Verdict }
  /** Its text is in a file or in pictures, which cannot be read yet. */
  | { readonly kind: 'unreadable'; readonly url?: string; readonly unreadable: Unreadable }
  | { readonly kind: 'reading'; readonly title: string; readonly url: string }
  | {
      readonly kind: 'ready';
      readonly state: PageState;
      readonly extraction: NonNullable<PageState['extraction']>;
    }
  /** A report that is kept stood here; the page shows it no more. */
  | { readonly kind: 'taken-down'; readonly url: string; readonly title: string }
  /** Read, and nothing was found in it. */
  | { readonly kind: 'empty'; readonly state: PageState }
  | { readonly kind: 'failed'; readonly error: ErrorCode; readonly url?: string };

/** What is known of a tab when its view is chosen. */
export interface TabKnowledge {
  readonly tab: TabInfo | undefined;
  readonly state: Result<PageState>;
  /** The detector's word, asked only where no reader answers or the reader found nothing. */
  readonly verdict?: Result<Verdict>;
}

/** Chooses what to show. An answer of the page counts for more than what its address looks like. */
export function chooseTabView({ tab, state, verdict }: TabKnowledge): TabView {
  const said = verdict?.ok === true ? verdict.value : undefined;
  if (state.ok) return stateView(state.value, said);
  if (tab === undefined || !isReadable(tab.url)) return { kind: 'restricted' };
  const { url } = tab;
  /* A report without a reader is one whose reader has not started yet. */
  if (said?.isReport === true) return { kind: 'unread', url };
  const unreadable = unreadableKind(url, said);
  if (unreadable !== undefined) return { kind: 'unreadable', url, unreadable };
  return said === undefined ? { kind: 'unread', url } : { kind: 'not-report', url, verdict: said };
}

function stateView(state: PageState, said: Verdict | undefined): TabView {
  const { status, url, verdict, extraction, title, error } = state;
  const isEmpty =
    extraction === undefined || extraction.metrics.length + extraction.pledges.length === 0;
  const isOver = status !== 'idle' && status !== 'detecting' && status !== 'reading';
  const unreadable = isOver && isEmpty ? unreadableKind(url, verdict ?? said) : undefined;
  if (unreadable !== undefined) return { kind: 'unreadable', url, unreadable };
  if (status === 'failed') return { kind: 'failed', error: error ?? 'unexpected', url };
  if (status === 'not-report') return { kind: 'not-report', url, verdict };
  if (status === 'taken-down') return { kind: 'taken-down', url, title };
  if (!isOver) return { kind: 'reading', title, url };
  return status === 'empty' || isEmpty
    ? { kind: 'empty', state }
    : { kind: 'ready', state, extraction };
}

/**
 * What to go on showing: a report stays while its own page is read anew, so that nothing vanishes
 * under the reader's hands when a script replaces the page's body.
 */
export const steadyView = (shown: TabView, next: TabView): TabView =>
  shown.kind === 'ready' && next.kind === 'reading' && shown.state.url === next.url ? shown : next;

/** Whether the extension may be asked to read an address; an unknown one may turn out readable. */
const isReadable = (url: string | undefined): boolean =>
  url === undefined || /^https?:\/\//.test(url);

/**
 * The tab that `sidepanel.html?tabId=12` pins the panel to; `undefined` where it follows the active
 * tab.
 */
export function pinnedTabId(search: string): number | undefined {
  const typed = new URLSearchParams(search).get('tabId') ?? '';
  const id = Number(typed);
  return /^\d+$/.test(typed) && Number.isSafeInteger(id) ? id : undefined;
}
