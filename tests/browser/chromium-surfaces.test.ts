import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';

const TOWN = addressOf(fixturePage('town-annual'));
const PROFILE = addressOf(fixturePage('town-profile'));

let site: FixtureSite;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const violations = async (page: Page): Promise<readonly string[]> => {
  const results = await new AxeBuilder({ page }).analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

/* The default sheet of the extension's pages is light where this is above the middle. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return (red + green + blue) / 765;
  });

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let harness: ChromiumHarness;
  let report: Page;

  beforeAll(async () => {
    harness = await launchChromium({ port: site.port, colorScheme });
    report = await harness.open(TOWN);
    await report.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, { polling: 50 });
  });
  afterAll(async () => {
    expect(harness.troubles).toEqual([]);
    await harness.close();
  });

  it.each(['overview', 'metric', 'pledge', 'note'])(
    'the panel breaks no accessibility rule in its list "%s"',
    async (name) => {
      const panel = await harness.panelOf(report);
      await panel.setViewportSize({ width: 380, height: 800 });
      await panel.locator(`#tab-${name}`).click();
      await panel.locator(`#panel-${name}`).waitFor();
      expect(await violations(panel)).toEqual([]);
      expect((await lightness(panel)) > 0.5).toBe(colorScheme === 'light');
      await panel.close();
    },
  );

  it('an open editor breaks none', async () => {
    const panel = await harness.panelOf(report);
    await panel.locator('#tab-pledge').click();
    await panel.locator('.row__toggle').first().click();
    await panel.locator('.row textarea').waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it.each([
    ['report', TOWN],
    ['no report', PROFILE],
  ])('the popup breaks none on a page that is %s', async (_kind, address) => {
    const page = await harness.open(address);
    const popup = await harness.popupOf(page);
    await popup.locator('.popup__summary[aria-busy=false]').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
