import { launchChromium } from '/work/wt-find/tests/browser/harness/chromium';
import { startSite } from '/work/wt-find/tests/fixtures/site';
import { fixturePage } from '/work/wt-find/tests/fixtures/pages';
import { addressOf } from '/work/wt-find/tests/fixtures/pages/page';
const site = await startSite();
const harness = await launchChromium({ port: site.port, colorScheme: 'dark' });
try {
for (const name of ['town-annual', 'city-annual', 'bureau-annual', 'district-traditional']) {
  const page = await harness.open(addressOf(fixturePage(name)));
  await page.waitForFunction(() => (CSS as any).highlights.has('nuoshu-metric'), undefined, { polling: 50 });
  await page.close();
}
const desk = await harness.extensionPage('library.html');
await desk.locator('.report-row__title').first().click();
await desk.locator('#tab-pledge').click();
await desk.locator('.row__toggle').first().click();
await desk.locator('.row textarea').fill('农村公路去年也说过，下个月到现场核对');
await desk.locator('.row .status-select').first().selectOption('broken').catch(() => {});
await desk.locator('.note-field__save--saved').waitFor();
await desk.close();
const page = await harness.extensionPage('library.html#/search?q=' + encodeURIComponent('农村'));
await page.locator('.search-hit__place').first().waitFor();
await page.waitForTimeout(800);
await page.screenshot({ path: '/tmp/find-dark.png' });
await page.emulateMedia({ colorScheme: 'light' });
await page.setViewportSize({ width: 320, height: 800 });
await page.screenshot({ path: '/tmp/find-320.png' });
await page.setViewportSize({ width: 1280, height: 900 });
await page.emulateMedia({ forcedColors: 'active' });
await page.screenshot({ path: '/tmp/find-forced.png' });
await page.emulateMedia({ forcedColors: 'none' });
await page.locator('#search-box').fill('');
await page.locator('.search-hints').waitFor();
await page.screenshot({ path: '/tmp/find-hints.png' });
} finally { await harness.close(); await site.close(); }
