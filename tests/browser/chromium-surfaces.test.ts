import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { violations } from './harness/axe';
import { openRead } from './harness/seeded';
import { givenChromium } from './harness/given-browser';

const TOWN = addressOf(fixturePage('town-annual'));
const PROFILE = addressOf(fixturePage('town-profile'));

/* The default sheet of the extension's pages is light where this is above the middle. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    return (red + green + blue) / 765;
  });

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const { harness } = givenChromium({ colorScheme });
  let report: Page;

  beforeAll(async () => {
    report = await openRead(harness, TOWN);
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
