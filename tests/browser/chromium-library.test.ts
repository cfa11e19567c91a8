import { expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import { launchChromiumBrowser } from './harness/chromium-tabs';
import { describeLibrary } from './scenarios/library';

describeLibrary(launchChromiumBrowser);

const TOWN = addressOf(fixturePage('town-annual'));

/* What the browser itself does when the keys are pressed, which no driver can press. */
declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
};

it('the command opens the desk, which shows a kept report when its site is gone', async () => {
  const site = await startSite();
  const harness = await launchChromium({ port: site.port });
  try {
    const report = await harness.open(TOWN);
    await report.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, {
      polling: 50,
    });
    const [worker] = harness.context.serviceWorkers();
    const opened = harness.context.waitForEvent('page');
    await worker?.evaluate(() => chrome.commands.onCommand.dispatch('open-library'));
    const desk = await opened;
    await desk.locator('.report-row').waitFor();
    await site.close();
    await report.close();
    await harness.context.setOffline(true);
    await desk.reload();
    await desk.locator('.report-row__title').click();
    await desk.locator('.kept-text__part--metric').first().waitFor();
    expect(await desk.locator('.kept-text__part--pledge').count()).toBeGreaterThan(5);
    await desk.locator('#tab-pledge').click();
    await desk.locator('.row .status-select').first().selectOption('in-progress');
    await desk.locator('.undo-bar .button').click();
    await desk.locator('.status-select--none').first().waitFor();
    expect(harness.troubles).toEqual([]);
  } finally {
    await harness.close();
  }
});
