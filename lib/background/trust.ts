import type { Sender } from '../messages/router';
import { canonicalUrl } from '../text/canonical-url';
import { withoutAnchor } from '../text/fragment-route';

/** Asks the browser for the address that a tab shows now; `undefined` where it may not be known. */
export type TabAddress = (tabId: number) => Promise<string | undefined>;

/**
 * Whether a content script may speak of the page at `url`. A page can move its own address
 * (`history.pushState`, `#/2`) within its origin, which the browser vouches for: the address counts
 * where it is the one that the document was made under, or lies in the sender's origin and, for a
 * tab's outermost frame, is what the tab shows. Other contexts speak of no page so.
 */
export async function speaksOf(
  sender: Sender,
  url: string,
  tabAddress: TabAddress,
): Promise<boolean> {
  if (sender.kind !== 'content' || sender.url === undefined || !URL.canParse(url)) return false;
  const origin = originOf(sender);
  /* A sandboxed page has no origin: it is what it was loaded as. */
  if (origin === 'null') return withoutAnchor(sender.url) === withoutAnchor(url);
  if (origin !== new URL(url).origin) return false;
  const claimed = canonicalUrl(url);
  if (canonicalUrl(sender.url) === claimed) return true;
  if (sender.frameId !== 0 || sender.tabId === undefined) return true;
  if (sender.tabUrl === undefined || canonicalUrl(sender.tabUrl) === claimed) return true;
  /* The message may have been sent before the browser had taken note of the move. */
  const shown = await tabAddress(sender.tabId);
  return shown === undefined || canonicalUrl(shown) === claimed;
}

/** Whether what the page shows came by a connection that nobody on the way could write into. */
export const isSecure = (url: string): boolean => url.startsWith('https:');

/**
 * Whether two addresses belong to one origin: within it a page may move its address without a new
 * document.
 */
export const isSameOrigin = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;

const originOf = ({ origin, url }: Sender): string | undefined =>
  origin ?? (url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined);
