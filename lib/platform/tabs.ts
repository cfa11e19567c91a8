import { browser } from 'wxt/browser';
import { PAINT } from './paint-file';

/**
 * What the extension knows of a tab: the address only where host permission or `activeTab` grants
 * it.
 */
export interface TabInfo {
  readonly id: number;
  readonly url?: string;
  readonly windowId?: number;
}

/** The active tab of the window that asks; `undefined` where there is none. */
export async function activeTab(): Promise<TabInfo | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

/** Hears when another tab becomes active or a tab's page changes. Stops when `signal` aborts. */
export function watchTabs(hear: () => void, signal: AbortSignal): void {
  const updated = (_id: number, change: { status?: string; url?: string }): void => {
    if (change.status !== undefined || change.url !== undefined) hear();
  };
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(hear);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** Shows another page in a tab. Rejects where the tab is closed. */
export async function showInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/**
 * Runs the reader in one frame of a tab, or in all its frames, where it does not come by itself.
 * Rejects where the browser forbids it.
 */
export async function injectReader(tabId: number, frameId?: number): Promise<void> {
  const target =
    frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [PAINT] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] }),
  ]);
  await browser.scripting.executeScript({ target, func: openReader });
}

/**
 * Runs in the frames: all that it uses stands in it. The name is that of `lib/reader/opening.ts`.
 */
function openReader(): void {
  const open: unknown = Reflect.get(globalThis, Symbol.for('nuoshu.open'));
  if (typeof open === 'function') open();
}

/**
 * Shows a short text on the toolbar button of one tab, and a title under the pointer; without one
 * the extension's name.
 */
export async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f6f5c' });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

/** Shows a mark on the toolbar button where a tab shows none of its own, or takes it away. */
export async function setWaitingBadge(isWaiting: boolean): Promise<void> {
  if (isWaiting) await browser.action.setBadgeBackgroundColor({ color: '#9a6a00' });
  await browser.action.setBadgeText({ text: isWaiting ? '!' : '' });
}

/** Ids of all open tabs. */
export async function allTabIds(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** One tab by its id; `undefined` where it is closed. */
export async function tabById(id: number): Promise<TabInfo | undefined> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url, windowId: tab.windowId };
  } catch {
    return undefined;
  }
}
