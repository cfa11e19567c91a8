import { beforeAll, expect, it } from 'vitest';
import { bareReport } from '../fixtures/pages/special';
import { KNOWN_CITY, NEWER, OLDER } from '../fixtures/two-years';
import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { givenBrowser } from './harness/given-browser';
import { untilKept } from './harness/kept';
import { untilPainted } from './harness/paint';
import { untilShown } from './harness/surfaces';

/* What became of promises, and main indicators then and now, in Firefox. */

const HOST = 'http://www.linxi.gov.cn';
const KNOWN = `${HOST}/special/known.html`;

const { site, browser } = givenBrowser(launchFirefoxBrowser);

beforeAll(async () => {
  site.set(KNOWN, bareReport(KNOWN_CITY.lines, KNOWN_CITY.title));
  for (const [path, { lines, title }] of [
    ['/zwgk/2024bg.html', OLDER],
    ['/zwgk/2025bg.html', NEWER],
  ] as const) {
    site.set(`${HOST}${path}`, bareReport(lines, title));
    const tab = await browser.open(`${HOST}${path}`);
    await untilPainted(tab);
    await untilKept(browser, path);
    await tab.close();
  }
});

it('a suggestion is taken over by a key, with its quote, and taken back', async () => {
  const desk = await browser.ownPage('library.html#/follow');
  await desk.click('.follow-offered__pair');
  await desk.until(() => document.querySelectorAll('.follow-row').length > 3);
  await desk.run(() => {
    const rows = [...document.querySelectorAll('.follow-row')];
    rows
      .find(({ textContent }) => textContent.includes('地区生产总值增长6%左右'))
      ?.querySelector<HTMLElement>('[data-row-main]')
      ?.focus();
    return '';
  });
  await desk.write('a');
  const hasEvidence = (wanted: string): boolean =>
    String(
      [...document.querySelectorAll('.follow-row')]
        .find(({ textContent }) => textContent.includes('地区生产总值增长6%左右'))
        ?.textContent.includes('证据 1 条'),
    ) === wanted;
  await desk.until(hasEvidence, 'true');
  await desk.press('Control+z');
  await desk.until(hasEvidence, 'false');
  await desk.close();
});

it('the panel and the popup show last year’s target and this result', async () => {
  const page = await browser.open(KNOWN);
  await untilPainted(page);
  const panel = await browser.panelOf(page);
  await untilShown(panel, '2022 年目标');
  await untilShown(panel, '个地市级政府中');
  expect(
    await panel.run(() => document.querySelector('.then-now__ladder a')?.getAttribute('rel') ?? ''),
  ).toBe('noreferrer');
  await panel.close();
  const popup = await browser.popupOf(page);
  await popup.until(() => document.querySelector('.then-now--brief svg') !== null);
  await popup.close();
  await page.close();
});
