import { browser } from 'wxt/browser';

/**
 * Hears when something in the extension's `storage.local` is another, whoever wrote it. A listener
 * that is there when the background starts wakes a stopped one.
 */
export function onStored(key: string, hear: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, key)) hear();
  });
}
