import { launchChromium } from '../tests/browser/harness/chromium';
import type { ChromiumHarness, ChromiumOptions } from '../tests/browser/harness/chromium';
import { fixturePage } from '../tests/fixtures/pages';
import { addressOf } from '../tests/fixtures/pages/page';
import { startSite } from '../tests/fixtures/site';
import type { FixtureSite } from '../tests/fixtures/site';
import type { Page } from 'playwright-core';

/** A browser with the extension on the sample report, served from this machine. */
export interface SampleSession {
  readonly site: FixtureSite;
  readonly harness: ChromiumHarness;
  readonly report: Page;
  close(): Promise<void>;
}

/** The report that is shown to people. */
export const SAMPLE_ADDRESS = addressOf(fixturePage('city-annual'));

/** Starts the fixture site and Chromium and opens the sample report; answers when it is painted. */
export async function startSample(
  options: Omit<ChromiumOptions, 'port'> = {},
): Promise<SampleSession> {
  const site = await startSite();
  const harness = await launchChromium({ ...options, port: site.port });
  const report = await harness.open(SAMPLE_ADDRESS);
  await report.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, {
    polling: 50,
  });
  return {
    site,
    harness,
    report,
    close: async () => {
      await harness.close();
      await site.close();
    },
  };
}
