import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/settings';
import type { Language } from '../../lib/model/settings';
import type { SyncStand } from '../../lib/model/sync';
import { SYNC_OFF, syncedStand, troubledStand } from '../builders/sync-stand';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { pageWithSync } from './harness/fake-sync';
import { misfits, smallTargets } from './harness/reflow';

/* The view of sync in every state, language, theme and width; and the signs of it elsewhere. */

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

const DESK = 'library.html#/sync';
const WIDTHS = [280, 420, 800, 1100, 1920];

interface State {
  readonly name: string;
  readonly path: string;
  readonly stand: SyncStand;
  readonly enter?: (page: Page) => Promise<unknown>;
}

const way = (at: number) => async (page: Page) => {
  await page.locator('.sync__way button').nth(at).click();
  await page.locator('.sync__form').waitFor();
};

const STATES: readonly State[] = [
  { name: 'off', path: DESK, stand: SYNC_OFF },
  { name: 'WebDAV, with nothing entered', path: DESK, stand: SYNC_OFF, enter: triedForm },
  { name: 'a folder', path: DESK, stand: SYNC_OFF, enter: way(1) },
  { name: 'on', path: DESK, stand: syncedStand(Date.now()) },
  {
    name: 'at work',
    path: DESK,
    stand: syncedStand(Date.now(), { running: { step: 'reading', done: 3, total: 9 }, waiting: 2 }),
  },
  { name: 'everything wrong', path: DESK, stand: troubledStand(Date.now()) },
  {
    name: 'a new password',
    path: DESK,
    stand: syncedStand(Date.now()),
    enter: async (page) => {
      await page.locator('[aria-labelledby=sync-state] > .sync__actions > .button').nth(1).click();
      await page.locator('.sync__form').waitFor();
    },
  },
  {
    name: 'switching off',
    path: DESK,
    stand: syncedStand(Date.now()),
    enter: async (page) => {
      await page.locator('[aria-labelledby=sync-place] .button').click();
      await page.locator('.dialog').waitFor();
    },
  },
  { name: 'the popup', path: 'popup.html', stand: troubledStand(Date.now()) },
  { name: 'the panel', path: 'sidepanel.html', stand: troubledStand(Date.now()) },
];

async function triedForm(page: Page): Promise<void> {
  await way(0)(page);
  await page.locator('.sync__form [type=submit]').click();
  await page.locator('.sync__form [role=alert]').first().waitFor();
}

async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function speak(harness: ChromiumHarness, language: Language): Promise<void> {
  const page = await harness.extensionPage('popup.html');
  await page.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
    language,
  );
  await page.close();
}

describe('sync', () => {
  let site: FixtureSite;
  let harness: ChromiumHarness;
  beforeAll(async () => {
    site = await startSite();
    harness = await launchChromium({ port: site.port });
  });
  afterAll(async () => {
    expect(harness.troubles).toEqual([]);
    await harness.close();
    await site.close();
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    beforeAll(() => speak(harness, language));

    it.each(STATES)(
      'fits, and breaks no accessibility rule, light and dark: $name',
      async ({ path, stand, enter }) => {
        const page = await pageWithSync(harness, path, stand);
        await page
          .locator(path === DESK ? '.sync__heading' : '.sync-status')
          .first()
          .waitFor();
        await enter?.(page);
        const found: string[] = [];
        /* Words of one script take the same room in both. */
        const widths = path === DESK ? WIDTHS : [280, 420];
        for (const width of language === 'zh_TW' ? [] : widths) {
          await resize(page, width);
          const broken = [
            ...(await page.evaluate(misfits)),
            ...(await page.evaluate(smallTargets)),
          ];
          found.push(...broken.map((words) => `${width} px: ${words}`));
        }
        found.push(...(await violations(page)));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(
          ...(await violations(page, ['color-contrast', 'link-in-text-block'])).map(
            (words) => `dark: ${words}`,
          ),
        );
        expect(found).toEqual([]);
        await page.close();
      },
    );
  });

  it('is reached by keyboard from its sign, and says in forced colours what it says by colour', async () => {
    const page = await pageWithSync(harness, 'library.html#/reports', troubledStand(Date.now()));
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.sync-status').focus();
    await page.keyboard.press('Enter');
    await page.locator('.sync__part--hold').waitFor();
    expect(await page.locator('.sync__warning').first().isVisible()).toBe(true);
    expect(
      await page.locator('.view__title').evaluate((title) => title === document.activeElement),
    ).toBe(true);
    await page.close();
  });
});

it('a file that is carried by hand is made and read back in the page', async () => {
  const site = await startSite();
  const harness = await launchChromium({ port: site.port });
  try {
    const page = await harness.extensionPage(DESK);
    const download = page.waitForEvent('download');
    await page.locator('[aria-labelledby=sync-hand] .button').first().click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^nuoshu-sync-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
    await page.locator('.sync__done').waitFor();
    await page.locator('[data-choose=sync-file]').setInputFiles(await file.path());
    await page.locator('.sync__done', { hasText: '读入完毕' }).waitFor();
    await page
      .locator('[data-choose=sync-file]')
      .setInputFiles({ name: 'x.gz', mimeType: 'application/gzip', buffer: Buffer.from('<html>') });
    await page.locator('.sync__warning', { hasText: '不能读入' }).waitFor();
    expect(harness.troubles).toEqual([]);
  } finally {
    await harness.close();
    await site.close();
  }
});
