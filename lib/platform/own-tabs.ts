import { browser } from 'wxt/browser';

/** Opens one of the extension's own pages in a new tab, in front. */
export async function openOwnTab(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Brings the tab that asks to the front, and its window. */
export async function showThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Hears the keyboard command with this name (`commands` in the manifest). */
export function onCommand(name: string, hear: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) hear();
  });
}
