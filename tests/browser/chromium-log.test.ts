import { expect, it } from 'vitest';
import { startSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';

it('what the background logs as an error, or leaves uncaught, is heard', async () => {
  const site = await startSite();
  const harness = await launchChromium({ port: site.port });
  try {
    expect(harness.backgroundTroubles).toEqual([]);
    const [worker] = harness.context.serviceWorkers();
    await worker?.evaluate(() => {
      const { console: log } = globalThis;
      log.error('said');
      void Promise.reject(new Error('unheard'));
    });
    await expect
      .poll(() => harness.backgroundTroubles)
      .toEqual(['said', 'not caught: Error: unheard']);
    /* One that was stopped and starts again is heard as well. */
    await harness.stopBackground();
    const page = await harness.extensionPage('popup.html');
    await page.locator('main').waitFor();
    await harness.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(() => globalThis['console'].error('again'));
    await expect.poll(() => harness.backgroundTroubles).toContain('again');
    await page.close();
  } finally {
    await harness.close();
    await site.close();
  }
});
