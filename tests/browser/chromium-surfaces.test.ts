import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { bareReport, townLines } from '../fixtures/pages/special';
import { DRAWN } from '../../lib/dom/painters/painter';
import { violations, violationsIn } from './harness/axe';
import { boxOf, middleOf, untilCard } from './harness/card';
import { openCard } from './harness/card-frame';
import { pageOf } from './harness/chromium-tabs';
import { formsOf, unseenFocus, unseenStates } from './harness/forced';
import { givenChromium } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { openRead } from './harness/seeded';
import type { Tab } from './harness/tab';

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

const { site, harness, browser } = givenChromium();
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

/** What the card speaks of: each stands in one text node. */
const PLACES = [
  ['a metric', '58.6亿元'],
  ['a pledge', '推动瑞启生物总部项目年内开工'],
] as const;

let opened = 0;

/** A report at an address of its own: nothing is written there yet. */
async function openTown(): Promise<Tab> {
  opened += 1;
  const address = `http://www.linxi.gov.cn/surfaces/${opened}.html`;
  site.set(address, bareReport(townLines()));
  const tab = await browser.open(address);
  await untilPainted(tab);
  return tab;
}

/** Opens the card over a place, and leaves its note and then the form of 更正 open as well. */
async function throughCard(
  tab: Tab,
  text: string,
  see: (card: Frame, part: string) => Promise<void>,
): Promise<void> {
  await tab.moveTo(middleOf(await boxOf(tab, text)));
  await untilCard(tab);
  const card = await openCard(pageOf(tab));
  await card.locator('.verdict-choice').waitFor();
  await card.locator('.verdict-choice__one').nth(1).click();
  await card.locator('.verdict-choice__one[aria-pressed=true]').waitFor();
  await see(card, 'card');
  await card.getByRole('button', { name: '批注', exact: true }).click();
  await card.locator('textarea').waitFor();
  await see(card, 'note');
  await card.locator('[data-action=correct]').click();
  await card.locator('form.correct').waitFor();
  await see(card, 'correction');
}

it.each(PLACES)(
  'the card on %s breaks none, with note and correction open',
  async (_what, text) => {
    const tab = await openTown();
    await throughCard(tab, text, async (card, part) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await pageOf(tab).emulateMedia({ colorScheme });
        expect([part, colorScheme, ...(await violationsIn(card))]).toEqual([part, colorScheme]);
      }
    });
    await tab.close();
  },
);

describe('in forced colours', () => {
  it('lines are elements, and each layer has a form of its own', async () => {
    const tab = await openTown();
    const page = pageOf(tab);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.reload();
    await page.locator('mark.nuoshu-metric').first().waitFor();
    expect(await page.evaluate(() => CSS.highlights.has('nuoshu-metric'))).toBe(false);
    const forms = (
      await page.evaluate(formsOf, DRAWN.map((name) => `nuoshu-${name}`).join(' '))
    ).split('\n');
    expect(forms).toHaveLength(DRAWN.length);
    expect(forms.filter((form) => form.startsWith('none'))).toEqual([]);
    expect(new Set(forms).size, forms.join('\n')).toBe(DRAWN.length);
    await tab.close();
  });

  it('the card and the form of 更正 show where the focus is and what is chosen', async () => {
    const tab = await openTown();
    await throughCard(tab, '58.6亿元', async (card, part) => {
      await pageOf(tab).emulateMedia({ forcedColors: 'active' });
      expect([part, ...(await card.evaluate(unseenFocus))]).toEqual([part]);
      expect([part, ...(await card.evaluate(unseenStates))]).toEqual([part]);
    });
    await tab.close();
  });

  it('so does the panel in each of its lists', async () => {
    const panel = await harness.panelOf(report);
    await panel.emulateMedia({ forcedColors: 'active' });
    await panel.setViewportSize({ width: 380, height: 800 });
    for (const name of ['overview', 'metric', 'pledge', 'note']) {
      await panel.locator(`#tab-${name}`).click();
      await panel.locator(`#panel-${name}`).waitFor();
      expect([name, ...(await panel.evaluate(unseenFocus))]).toEqual([name]);
      expect([name, ...(await panel.evaluate(unseenStates))]).toEqual([name]);
    }
    await panel.close();
  });
});

it('the check sees what takes the focus without a sign, and a state that looks like none', async () => {
  const panel = await harness.panelOf(report);
  await panel.locator('#tab-overview').waitFor();
  await panel.emulateMedia({ forcedColors: 'active' });
  expect(await panel.evaluate(unseenFocus)).toEqual([]);
  await panel.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#plain:focus { outline: none }');
    document.adoptedStyleSheets = [sheet];
    const plain = document.createElement('button');
    plain.id = 'plain';
    plain.setAttribute('aria-pressed', 'true');
    document.querySelector('main')?.append(plain);
  });
  expect(await panel.evaluate(unseenFocus)).toEqual(['button.']);
  expect(await panel.evaluate(unseenStates)).toEqual(['button. aria-pressed']);
  await panel.close();
});
