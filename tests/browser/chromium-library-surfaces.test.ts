import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/settings';
import { backupFile } from '../builders/backup-file';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { COLOUR_RULES, violations } from './harness/axe';
import { resize, unfit } from './harness/fits';
import { misfits } from './harness/reflow';
import { speak } from './harness/speak';
import { givenChromium } from './harness/given-browser';

/* The desk's views in every language, both themes and all widths. */

const WIDTHS = [280, 420, 800, 1100, 1920];
const REPORTS = ['town-annual', 'city-annual', 'bureau-annual'].map((name) =>
  addressOf(fixturePage(name)),
);

const { harness } = givenChromium();

/* The extension pages' own API. */
declare const chrome: {
  readonly commands: { getAll(): Promise<readonly object[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Has the reports read and kept: a page that is closed before it was kept is not. */
async function keepReports(): Promise<void> {
  const pages: Page[] = [];
  for (const address of REPORTS) pages.push(await harness.open(address));
  const desk = await harness.extensionPage('library.html');
  await desk
    .locator('.report-row')
    .nth(REPORTS.length - 1)
    .waitFor();
  for (const page of [desk, ...pages]) await page.close();
}

interface State {
  readonly name: string;
  readonly hash: string;
  readonly enter: (page: Page) => Promise<unknown>;
}

const firstReport = async (page: Page): Promise<void> => {
  await page.locator('.report-row__title').first().click();
  await page.locator('.kept-text').waitFor();
};
const listed = (page: Page): Promise<void> => page.locator('.progress').first().waitFor();

const STATES: readonly State[] = [
  { name: 'reports', hash: '#/reports', enter: listed },
  {
    name: 'reports in groups, one selected',
    hash: '#/reports',
    enter: async (page) => {
      await listed(page);
      await page.locator('.report-sort__group input').check();
      await page.locator('.report-row__select input').first().check();
      await page.locator('.selection-bar').waitFor();
    },
  },
  { name: 'a report', hash: '#/reports', enter: firstReport },
  {
    name: 'a report, a judgement open',
    hash: '#/reports',
    enter: async (page) => {
      await firstReport(page);
      await page.locator('#tab-pledge').click();
      await page.locator('.row__toggle').first().click();
      await page.locator('.judgement .status-select').selectOption('broken');
      await page.locator('.judgement__unfinished').waitFor();
      await page.locator('.evidence > .evidence__ways > .button').first().click();
      await page.locator('.evidence__form').waitFor();
    },
  },
  {
    name: 'a report, another one to be quoted',
    hash: '#/reports',
    enter: async (page) => {
      await firstReport(page);
      await page.locator('#tab-pledge').click();
      await page.locator('.row__toggle').first().click();
      await page.locator('.evidence > .evidence__ways > .button').nth(1).click();
      await page.locator('.quote-dialog .report-combobox').waitFor();
    },
  },
  {
    name: 'commands',
    hash: '#/reports',
    enter: async (page) => {
      await listed(page);
      await page.locator('.library-nav__commands').click();
      await page.locator('.command-palette__item').first().waitFor();
    },
  },
  {
    name: 'notes',
    hash: '#/notes',
    enter: (page) => page.locator('.note-cell__open').first().waitFor(),
  },
  {
    name: 'follow-up, nothing chosen',
    hash: '#/follow',
    enter: (page) => page.locator('.follow-offered').waitFor(),
  },
  {
    name: 'search, nothing asked',
    hash: '#/search',
    enter: (page) => page.locator('.search-hints').waitFor(),
  },
  {
    name: 'search, found',
    hash: `#/search?q=${encodeURIComponent('农村')}`,
    enter: async (page) => {
      await page.locator('.search-hit__place').first().waitFor();
      await page.locator('.search__news p + p').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'settings',
    hash: '#/settings',
    enter: async (page) => {
      await page.locator('.storage__report').first().waitFor();
      await page.locator('.site-list__row').nth(2).waitFor();
      await page.locator('.key-list kbd').first().waitFor();
    },
  },
  {
    name: 'backup and import',
    hash: '#/files',
    enter: (page) => page.locator('.files__save').waitFor(),
  },
  {
    name: 'a file looked at before it is brought in',
    hash: '#/files',
    enter: async (page) => {
      await page.locator('[data-choose=file]').setInputFiles(backupFile());
      await page.locator('.files__field').first().waitFor();
    },
  },
  { name: 'welcome', hash: '#/welcome', enter: (page) => page.locator('.welcome__ways').waitFor() },
  {
    name: 'the sample',
    hash: '#/welcome',
    enter: async (page) => {
      await page.locator('.welcome .button--primary').click();
      await page.locator('.report-head__sample').waitFor();
      await page.locator('.kept-text__part--metric').first().waitFor();
    },
  },
];

/** Makes a choice of each kind for sites. */
async function chooseSites(): Promise<void> {
  const page = await harness.extensionPage('popup.html');
  await page.evaluate(async () => {
    for (const [host, act] of [
      ['www.yunqiao.gov.cn', 'always'],
      ['zwgk.shiquan-xian-fagaiwei.gov.cn', 'never'],
      ['www.heting.gov.cn', 'pause'],
    ])
      await chrome.runtime.sendMessage({ call: 'site.set', request: { host, act } });
  });
  await page.close();
}

async function annotate(): Promise<void> {
  const page = await harness.extensionPage('library.html');
  await firstReport(page);
  await page.locator('#tab-pledge').click();
  await page.locator('.row__toggle').nth(1).click();
  await page
    .locator('.row textarea')
    .fill(`https://www.linxi-zhen.gov.cn/${'zwgk/'.repeat(20)}index.html`);
  await page.locator('.note-field__save--saved').waitFor();
  await page.close();
}

/* First of all: the same browser has reports from then on. */
describe('the empty desk', () => {
  it('says what to do, and where to begin; its skeleton is gone', async () => {
    const page = await harness.extensionPage('library.html');
    await page.locator('.reports-empty').waitFor();
    expect(await page.locator('.reports-empty__steps li').count()).toBe(3);
    expect(await page.locator('.skeleton').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await resize(page, { width: 280, height: 800 });
    expect(await page.evaluate(misfits)).toEqual([]);
    await page.close();
  });
});

describe('what floats', () => {
  beforeAll(keepReports);

  it('the values of a facet are found by typing, and chosen by keyboard', async () => {
    const page = await harness.extensionPage('library.html');
    await page.locator('.facet__trigger').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.facet__input').waitFor();
    await page.keyboard.type('清源');
    await page.locator('.facet__item').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.report-filters__count', { hasText: '1 / 3' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('a report is erased after a question that says what stays elsewhere, and one can think better of it', async () => {
    await keepReports();
    const page = await harness.extensionPage('library.html');
    await page.locator('.report-row').nth(2).waitFor();
    await page.locator('.report-row__menu').first().click();
    await page.getByRole('menuitem', { name: '清除' }).click();
    await page.locator('.dialog').waitFor();
    expect(await page.locator('.dialog').innerText()).toContain('备份');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.report-row').count()).toBe(3);
    await page.locator('.report-row__select input').nth(0).check();
    await page.locator('.report-row__select input').nth(1).check();
    await page.locator('.selection-bar__erase').click();
    await page.locator('.storage__danger').last().click();
    await page.locator('.toasts__toast', { hasText: '已清除 2 份' }).waitFor();
    await page.locator('.report-filters__count', { hasText: '1 / 1' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('the keyboard command is told to the browser, and its key was free', async () => {
    const page = await harness.extensionPage('popup.html');
    const commands = await page.evaluate(() => chrome.commands.getAll());
    expect(commands).toContainEqual(
      expect.objectContaining({ name: 'open-library', shortcut: 'Alt+N' }),
    );
    await page.close();
  });
});

describe('the views', () => {
  beforeAll(async () => {
    await keepReports();
    await annotate();
    await chooseSites();
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    beforeAll(() => speak(harness, language));

    it.each(STATES)(
      'fit, and break no accessibility rule, light and dark: $name',
      async ({ hash, enter }) => {
        const page = await harness.extensionPage(`library.html${hash}`);
        await enter(page);
        const found: string[] = [];
        /* Words of one script take the same room in both. */
        for (const width of language === 'zh_TW' ? [] : WIDTHS) {
          await resize(page, { width, height: 800 });
          found.push(...(await unfit(page)).map((words) => `${width} px: ${words}`));
        }
        for (const width of language === 'zh_CN' ? [420, 1280] : [1280]) {
          await resize(page, { width, height: 800 });
          found.push(...(await violations(page)).map((words) => `${width} px: ${words}`));
        }
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(
          ...(await violations(page, { only: COLOUR_RULES })).map((words) => `dark: ${words}`),
        );
        expect(found).toEqual([]);
        await page.close();
      },
    );
  });
});
