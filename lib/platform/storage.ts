import { browser } from 'wxt/browser';

/** Whether the browser leaves this extension's data alone when the disk fills up, by permission. */
export const hasUnlimitedStorage = (): boolean =>
  browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;

/**
 * Asks the browser to keep the data for good and answers whether it does. To be called from one of
 * the extension's pages: Chrome's workers have no such call, and Chrome answers false even where
 * the permission protects the data.
 */
export const askToPersist = async (): Promise<boolean> => {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
};

/**
 * Bytes that this extension takes, as the browser counts them; `undefined` where it does not say.
 */
export const usedBytes = async (): Promise<number | undefined> => {
  try {
    return (await navigator.storage.estimate()).usage;
  } catch {
    return undefined;
  }
};
