import { browser } from 'wxt/browser';

const ownAddress = (path: string): string => new URL(path, browser.runtime.getURL('/')).href;

/** Opens one of the extension's own pages in a new tab, in front. */
export async function openOwnTab(path: string): Promise<void> {
  await browser.tabs.create({ url: ownAddress(path) });
}

/**
 * Brings a tab that stands at one of the extension's own pages to the front, at this fragment; at
 * an empty one it stays where it is. Answers whether there is one. The browser may have discarded
 * it: both browsers still tell of it, as an extension may know the addresses of its own tabs
 * without a permission; but Firefox brings it back where it was, whatever it is told, so a new tab
 * takes its place.
 */
export async function bringBackOwnTab(page: string, hash: string): Promise<boolean> {
  const [tab] = await browser.tabs.query({ url: ownAddress(page) });
  if (tab?.id === undefined) return false;
  const { id, index, windowId, pinned, discarded } = tab;
  if (discarded === true && hash !== '') {
    /* The new tab first: a window goes with its last one. */
    const fresh = await browser.tabs.create({
      url: ownAddress(page + hash),
      index,
      windowId,
      pinned,
      active: false,
    });
    await browser.tabs.remove(id);
    if (fresh.id !== undefined) await browser.tabs.update(fresh.id, { active: true });
  } else {
    await browser.tabs.update(id, {
      active: true,
      ...(hash !== '' && { url: ownAddress(page + hash) }),
    });
  }
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return true;
}

/** Brings the tab that asks to the front, and its window. */
export async function showThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/**
 * Hears each keyboard command (`commands` in the manifest), with the tab in front; `undefined`
 * where there is none.
 */
export function onCommands(hear: (command: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) return hear(command, tab.id);
    void browser.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([shown]) => hear(command, shown?.id));
  });
}
