import { launchChromium } from './harness/chromium';
import { chromiumBrowser } from './harness/chromium-tabs';
import { describeSync } from './scenarios/sync';

/** The pattern of servers on this machine, which the browser is told yes for. */
const LOOPBACK = 'http://127.0.0.1/*';

describeSync(async ({ port }) => {
  const harness = await launchChromium({ port });
  await harness.answerYesFor(LOOPBACK);
  return chromiumBrowser(harness);
});
