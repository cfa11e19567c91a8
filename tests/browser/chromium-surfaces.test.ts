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
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    return (red + green + blue) / 765;
  });

const { harness } = givenChromium();
let report: Page;

beforeAll(async () => {
  report = await openRead(harness, TOWN);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['overview', 'metric', 'pledge', 'note'])(
    'the panel breaks no accessibility rule in its list "%s"',
    async (name) => {
      const panel = await harness.panelOf(report);
      await panel.emulateMedia({ colorScheme });
      await panel.setViewportSize({ width: 380, height: 800 });
      await panel.locator(`#tab-${name}`).click();
      await panel.locator(`#panel-${name}`).waitFor();
      expect(await violations(panel)).toEqual([]);
      expect((await lightness(panel)) > 0.5).toBe(colorScheme === 'light');
      await panel.close();
    },
  );

  it('an open editor, and the reasons in it, break none', async () => {
    const panel = await harness.panelOf(report);
    await panel.emulateMedia({ colorScheme });
    await panel.locator('#tab-pledge').click();
    await panel.locator('.row__toggle').first().click();
    await panel.locator('.row textarea').waitFor();
    await panel.locator('.why__toggle').click();
    await panel.locator('.why__answers').first().waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it.each([
    ['report', TOWN],
    ['no report', PROFILE],
  ])('the popup breaks none on a page that is %s', async (_kind, address) => {
    const page = await harness.open(address);
    const popup = await harness.popupOf(page);
    await popup.emulateMedia({ colorScheme });
    await popup.locator('.popup__summary[aria-busy=false]').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

it.each([
  ['a button without a name', 'button-name', '<button></button>'],
  ['a picture without words', 'image-alt', '<img src="icon/96.png">'],
])('the check sees %s', async (_what, rule, markup) => {
  const panel = await harness.panelOf(report);
  await panel.locator('#tab-overview').waitFor();
  await panel.evaluate(
    (html) =>
      (document.querySelector('main') ?? document.body).insertAdjacentHTML('beforeend', html),
    markup,
  );
  expect((await violations(panel)).map((words) => words.split(':')[0])).toContain(rule);
  expect(await violations(panel, { without: [rule] })).toEqual([]);
  expect(await violations(panel, { only: ['color-contrast'] })).toEqual([]);
  await panel.close();
});

it('the check sees pale words, as the one rule that is asked for', async () => {
  const panel = await harness.panelOf(report);
  await panel.locator('#tab-overview').waitFor();
  /* The pages' policy forbids style elements. */
  await panel.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h1 { color: #ddd !important; background: #fff }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await violations(panel, { only: ['color-contrast'] })).toHaveLength(1);
  await panel.close();
});
