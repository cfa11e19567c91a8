import { browser } from 'wxt/browser';

/**
 * The seam between this project and the browser: every `browser.*` call in use is made in this
 * folder, so that tests can fake it in one place.
 */

/**
 * Sends to the background (or to any other extension page that listens). Rejects when nobody
 * listens.
 */
export const sendToRuntime = (message: unknown): Promise<unknown> =>
  browser.runtime.sendMessage(message);

/**
 * Sends to the content scripts of a tab; `frameId` narrows to one frame. Rejects when nobody
 * listens.
 */
export const sendToTab = (tabId: number, message: unknown, frameId?: number): Promise<unknown> =>
  frameId === undefined
    ? browser.tabs.sendMessage(tabId, message)
    : browser.tabs.sendMessage(tabId, message, { frameId });

/**
 * What kind of context sent a message: `page` is one of the extension's own pages, which no web
 * page can frame; `card` is one that stands in web pages, card or strip, which any page may frame;
 * `content` is a content script.
 */
export type SenderKind = 'page' | 'card' | 'content';

/** Who sent a message, reduced to what the browser vouches for and the trust checks read. */
export interface Sender {
  /** Whether it comes from this extension at all. */
  readonly isOwn: boolean;
  readonly kind: SenderKind;
  /**
   * Address of the sending frame as it was when its document was made: a page that moves its
   * address does not move this.
   */
  readonly url?: string;
  /** Origin of the sending frame; older browsers leave it out. */
  readonly origin?: string;
  /** Address of the tab now, where the extension may know it. */
  readonly tabUrl?: string;
  readonly tabId?: number;
  readonly frameId?: number;
  /** The sending document; older Firefox has none. */
  readonly documentId?: string;
  readonly isPrivate: boolean;
}

/** The browser's own account of a sender, as far as it is read. */
interface RuntimeSender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly documentId?: string;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito?: boolean };
}

/** Paths of the pages of the extension that web pages may frame. */
export const CARD_PATH = '/card.html';
const STRIP_PATH = '/strip.html';
export const FRAMED_PATHS: readonly string[] = [CARD_PATH, STRIP_PATH];

/** A listener answers synchronously whether it owns the message, and later its answer. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Registers one synchronous `onMessage` listener. It keeps the channel open only for messages that
 * `listener` owns: since Chrome 144 an `async` listener would answer every message of every
 * context. Answers a function that removes it.
 */
export const listen = (listener: Listener): (() => void) =>
  hear((message, sender) => listener(message, senderOf(sender)));

/**
 * The same for who asks no more of a sender than that it is this extension: messages of others are
 * left alone.
 */
export const listenToOwn = (
  listener: (message: unknown) => Promise<unknown> | undefined,
): (() => void) =>
  hear((message, { id }) => (id === browser.runtime.id ? listener(message) : undefined));

function hear(
  listener: (message: unknown, sender: RuntimeSender) => Promise<unknown> | undefined,
): () => void {
  const handler = (
    message: unknown,
    sender: RuntimeSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const answer = listener(message, sender);
    if (answer === undefined) return undefined;
    answer.then(respond, () => respond({ ok: false, error: 'unexpected' }));
    return true;
  };
  browser.runtime.onMessage.addListener(handler);
  return () => browser.runtime.onMessage.removeListener(handler);
}

function senderOf({ id, url, origin, frameId, documentId, tab }: RuntimeSender): Sender {
  return {
    isOwn: id === browser.runtime.id,
    kind: kindOf(url, frameId),
    url,
    origin,
    tabUrl: tab?.url,
    tabId: tab?.id,
    frameId,
    documentId,
    isPrivate: tab?.incognito ?? false,
  };
}

/**
 * Whatever of the extension stands inside of another page is a card at most, however its address is
 * spelled.
 */
function kindOf(url: string | undefined, frameId: number | undefined): SenderKind {
  const own = extensionOrigin();
  if (url?.startsWith(`${own}/`) !== true) return 'content';
  return FRAMED_PATHS.includes(new URL(url).pathname) || frameId ? 'card' : 'page';
}

/**
 * Origin of the extension's own pages, without the address that a session gives to what web pages
 * may load.
 */
export const extensionOrigin = (): string => browser.runtime.getURL('/').replace(/\/$/, '');

/**
 * Address of the card as a web page may load it. In Chromium it is another one in each session of
 * the browser.
 */
export const cardAddress = (): string => browser.runtime.getURL(CARD_PATH);

/** The same of the strip. */
export const stripAddress = (): string => browser.runtime.getURL(STRIP_PATH);

/**
 * Address of the reader's script as pages of government sites may load it. In Chromium it is
 * another one in each session.
 */
export const readerAddress = (): string => browser.runtime.getURL('/content-scripts/reader.js');

/**
 * False in a content script whose extension was updated, reloaded or removed: it can reach nothing
 * any more.
 */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
