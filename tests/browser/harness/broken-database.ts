import type { Page } from 'playwright-core';

/**
 * Makes the extension's database fail: another connection upgrades it and does not come to an end, so that nobody can
 * open it. `page` is any page of the extension. The upgrade is called off, and everything as it was, when the page
 * closes.
 */
export async function breakDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nuoshu', 1_000_000);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const store = opening.transaction?.objectStore('meta');
          /* A transaction lives as long as it is asked something. */
          const ask = (): void => {
            const asked = store?.get('device');
            if (asked !== undefined) asked.onsuccess = ask;
          };
          ask();
          resolve();
        };
      }),
  );
}
