import { browser } from 'wxt/browser';

/**
 * The seam between this project and the browser: every `browser.*` call in use is made in this folder, so that tests
 * can fake it in one place.
 */

/** Sends to the background (or to any other extension page that listens). Rejects when nobody listens. */
export const sendToRuntime = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Sends to the content scripts of a tab; `frameId` narrows to one frame. Rejects when nobody listens. */
export const sendToTab = (tabId: number, message: unknown, frameId?: number): Promise<unknown> =>
  frameId === undefined
    ? browser.tabs.sendMessage(tabId, message)
    : browser.tabs.sendMessage(tabId, message, { frameId });

/** Who sent a message, reduced to what the trust checks read. */
export interface Sender {
  /** Whether it comes from this extension at all. */
  readonly isOwn: boolean;
  /** Address of the sending frame or extension page. */
  readonly url?: string;
  readonly tabId?: number;
  readonly frameId?: number;
  readonly isPrivate: boolean;
  /** Sent by one of the extension's own pages rather than by a content script. */
  readonly isPage: boolean;
}

/** A listener answers synchronously whether it owns the message, and later its answer. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Registers one synchronous `onMessage` listener. It keeps the channel open only for messages that `listener` owns:
 * since Chrome 144 an `async` listener would answer every message of every context.
 * Answers a function that removes it.
 */
export function listen(listener: Listener): () => void {
  const origin = browser.runtime.getURL('/');
  const handler = (
    message: unknown,
    sender: { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const answer = listener(message, {
      isOwn: sender.id === browser.runtime.id,
      url: sender.url,
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      isPrivate: sender.tab?.incognito ?? false,
      isPage: sender.url?.startsWith(origin) ?? false,
    });
    if (answer === undefined) return undefined;
    answer.then(respond, () => respond({ ok: false, error: 'unexpected' }));
    return true;
  };
  browser.runtime.onMessage.addListener(handler);
  return () => browser.runtime.onMessage.removeListener(handler);
}

/** False in a content script whose extension was updated, reloaded or removed: it can reach nothing any more. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
