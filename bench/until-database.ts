import type { Page } from 'playwright-core';

/** Waits until the extension has made its database: it is filled by hand then. */
export const untilDatabase = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (;;) {
      const known = await indexedDB.databases();
      if (known.some(({ name }) => name === 'nuoshu')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
