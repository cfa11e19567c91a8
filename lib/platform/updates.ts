import { browser } from 'wxt/browser';
import { PAINT } from './paint-file';

/** Hears that a new version waits to be installed; never called in browsers that do not tell. */
export function onUpdateReady(hear: () => void): void {
  const {
    onUpdateAvailable,
  }: { readonly onUpdateAvailable?: typeof browser.runtime.onUpdateAvailable } = browser.runtime;
  onUpdateAvailable?.addListener(hear);
}

/** Hears that the extension was installed; not that it was updated or switched on. */
export function onInstall(hear: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') hear();
  });
}

/**
 * Has the browser start the background when it starts itself. Else nothing would before a page
 * needs it, and Firefox forgets alarms when it ends.
 */
export const startWithBrowser = (): void => browser.runtime.onStartup.addListener(() => undefined);

/**
 * Starts the extension again, in its new version if one waits. Its pages close; its content scripts
 * are cut off.
 */
export const restartExtension = (): void => browser.runtime.reload();

/** Ids of the tabs that show a government site. */
export async function governmentTabIds(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: '*://*.gov.cn/*' });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * Runs the detector in all frames of a tab that was open before, with the colours. Rejects where
 * the browser forbids it.
 */
export async function injectDetector(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [PAINT] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/detector.js'] }),
  ]);
}
