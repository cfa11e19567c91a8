import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import {
  boxOf,
  middleOf,
  select,
  untilCard,
  untilNothingShown,
  untilToolbar,
} from '../harness/card';
import { paintedLayers, untilPainted } from '../harness/paint';
import { untilGone, untilShown, openTab } from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { forgetSite } from '../harness/forget';
import { givenBrowser } from '../harness/given-browser';

const NUMBER = '58.6亿元';
const REPORT = 'http://www.linxi.gov.cn/settings/report.html';
const NEWS = 'http://www.linxi.gov.cn/settings/news.html';
const OTHER_NEWS = 'http://www.linxi.gov.cn/settings/other-news.html';
/** Of another government site, on which nothing is ever chosen. */
const ELSEWHERE = 'http://www.qingyuan.gov.cn/settings/report.html';
/** Outside of the government's. */
const FOREIGN = 'http://www.linxi.example/report.html';
const FOREIGN_NEWS = 'http://www.linxi.example/news.html';

/** Firefox: the background ends soon, so that what it knows is what it stored. */
const SHORT_LIFE_MS = 1_000;

/** Longer than any rest that the reader waits for. */
const LONG_REST_MS = 900;

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: {
  readonly tabs: {
    get(id: number): Promise<object>;
    query(filter: object): Promise<readonly { readonly id?: number; readonly active?: boolean }[]>;
  };
  readonly permissions: { contains(asked: object): Promise<boolean> };
};

const news = (place: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>${place}走访企业</title></head><body><h1>${place}走访企业</h1>${Array.from(
    { length: 12 },
    (_, index) =>
      `<p>本报讯 记者昨日从${place}了解到，第${index + 1}家企业今年投入技改资金${210 + index}万元，职工对此议论纷纷。</p>`,
  ).join('')}</body></html>`;

/** What is chosen in the settings and for sites is obeyed by the pages that are open, at once. */
export function describeSettings(launch: Launch): void {
  const { site, browser } = givenBrowser(launch, { backgroundIdleMs: SHORT_LIFE_MS });

  beforeAll(async () => {
    for (const address of [REPORT, ELSEWHERE, FOREIGN]) site.set(address, bareReport(townLines()));
    for (const address of [NEWS, OTHER_NEWS, FOREIGN_NEWS]) site.set(address, news('柳岸村'));
  });

  const settings = (part: string): Promise<Tab> =>
    browser.ownPage(`library.html#/settings/${part}`);

  /**
   * Waits until pages that were opened before must have been looked at: one that came later was
   * read.
   */
  async function untilLooked(): Promise<void> {
    const later = await browser.open(ELSEWHERE);
    await untilPainted(later);
    await later.close();
  }
  const untilUnpainted = (tab: Tab): Promise<void> =>
    tab.until(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('nuoshu-')));
  const rest = async (tab: Tab): Promise<void> => {
    await tab.run(() => String(Reflect.set(window, 'restedSince', performance.now())));
    await tab.until(
      (ms) => performance.now() - Number(Reflect.get(window, 'restedSince')) > Number(ms),
      `${LONG_REST_MS}`,
    );
  };

  describe('the card and the toolbar', () => {
    let report: Tab;
    let desk: Tab;
    beforeAll(async () => {
      report = await browser.open(REPORT);
      await untilPainted(report);
      await report.moveTo(middleOf(await boxOf(report, NUMBER)));
      await untilCard(report);
      desk = await settings('reading');
    });
    afterAll(async () => {
      await report.close();
      await desk.close();
    });

    async function chooseCard(mode: string): Promise<void> {
      await desk.front();
      await desk.click(`input[value=${mode}]`);
      await desk.until(
        (value) => document.querySelector(`input[value=${value}]:checked`) !== null,
        mode,
      );
      await report.front();
      await report.press('Escape');
      await report.moveTo({ x: 5, y: 5 });
      await untilNothingShown(report);
    }

    it('come by a click alone, once that is chosen', async () => {
      await chooseCard('click');
      const point = middleOf(await boxOf(report, NUMBER));
      await report.moveTo(point);
      await rest(report);
      await untilNothingShown(report);
      await report.clickAt(point);
      await untilCard(report);
      await report.moveTo({ x: 5, y: 5 });
      await rest(report);
      await untilCard(report);
    });

    it('come by keys alone, once cards are off', async () => {
      await chooseCard('off');
      const point = middleOf(await boxOf(report, NUMBER));
      await report.clickAt(point);
      await rest(report);
      await untilNothingShown(report);
      await report.press('Alt+Shift+ArrowDown');
      await untilCard(report);
    });

    it('the toolbar stays away, and the key annotates all the same', async () => {
      await chooseCard('hover');
      await desk.run(() => {
        document
          .querySelector<HTMLElement>('[aria-describedby=toolbar-hint]:not(:checked)')
          ?.click();
        return '';
      });
      await desk.until(
        () => document.querySelector('[aria-describedby=toolbar-hint]:checked') !== null,
      );
      await select(report, '蓄');
      await untilToolbar(report);
      await desk.front();
      await desk.click('[aria-describedby=toolbar-hint]');
      await desk.until(
        () => document.querySelector('[aria-describedby=toolbar-hint]:checked') === null,
      );
      await report.front();
      await untilNothingShown(report);
      await select(report, '承压前行');
      await rest(report);
      await untilNothingShown(report);
      await report.press('Alt+Shift+Enter');
      await untilCard(report);
      await report.press('Escape');
    });
  });

  describe('a government site', () => {
    beforeEach(() => forgetSite(browser, new URL(REPORT).host));

    it('is paused: its pages are left, and read again when that is taken back', async () => {
      const report = await browser.open(REPORT);
      await untilPainted(report);
      const popup = await browser.popupOf(report);
      await popup.click('.site__pause');
      await untilUnpainted(report);
      await untilShown(popup, '已暂停');
      await popup.until(() => document.querySelector('.popup__actions .button') === null);
      await report.front();
      await report.reload();
      await untilLooked();
      expect(await paintedLayers(report)).toEqual([]);
      await popup.front();
      await popup.click('.site__pause');
      await untilPainted(report);
      await popup.close();
      await report.close();
    });

    it('is never read, until the settings take that back', async () => {
      const report = await browser.open(REPORT);
      await untilPainted(report);
      const popup = await browser.popupOf(report);
      await popup.click('.site input[value=never]');
      await untilUnpainted(report);
      await popup.close();
      await browser.stopBackground();
      await report.reload();
      await untilLooked();
      expect(await paintedLayers(report)).toEqual([]);
      const list = await settings('sites');
      await untilShown(list, 'www.linxi.gov.cn');
      await list.click('.site-list__row .button');
      await untilGone(list, '.site-list__row');
      await untilPainted(report);
      await list.close();
      await report.close();
    });

    it('is always read, also what looks like no report; that is kept when it is written about', async () => {
      const page = await browser.open(NEWS);
      await untilLooked();
      expect(await paintedLayers(page)).toEqual([]);
      const popup = await browser.popupOf(page);
      await popup.click('.site input[value=always]');
      await untilPainted(page);
      const other = await browser.open(OTHER_NEWS);
      await untilPainted(other);
      const desk = await browser.ownPage('library.html');
      await desk.until(() => document.querySelector('.report-row') !== null);
      expect(await desk.run(() => document.body.innerText)).not.toContain('柳岸村');
      await popup.front();
      await popup.click('.site input[value=auto]');
      await popup.until(() => document.querySelector('.site input[value=auto]:checked') !== null);
      await other.reload();
      await untilLooked();
      expect(await paintedLayers(other)).toEqual([]);
      for (const tab of [popup, desk, other, page]) await tab.close();
    });
  });

  describe('a site outside of the government’s', () => {
    /**
     * The popup on such a page. A click on the toolbar's button tells it the address (`activeTab`),
     * which no driver can.
     */
    async function popupOn(tab: Tab, address: string): Promise<Tab> {
      await tab.front();
      const id = await browser.ask(async () =>
        String((await chrome.tabs.query({ active: true }))[0]?.id),
      );
      const popup = await browser.ownPage(`popup.html?tabId=${id}`);
      await popup.run((url) => {
        const get = chrome.tabs.get.bind(chrome.tabs);
        Reflect.set(chrome.tabs, 'get', async (tabId: number) => ({ ...(await get(tabId)), url }));
        return '';
      }, address);
      /* It asks again when tabs change. */
      await tab.front();
      await popup.front();
      await popup.until(() => document.querySelector('.site') !== null);
      return popup;
    }
    const isAllowed = (): Promise<string> =>
      browser.ask(async () =>
        String(await chrome.permissions.contains({ origins: ['*://www.linxi.example/*'] })),
      );

    it('is read once the reader has allowed it, every page; the permission goes with the choice', async () => {
      const report = await browser.open(FOREIGN);
      await untilLooked();
      expect([await paintedLayers(report), await isAllowed()]).toEqual([[], 'false']);
      const popup = await popupOn(report, FOREIGN);
      expect(await popup.run(() => document.querySelector('.site')?.textContent ?? '')).toContain(
        '询问',
      );
      await popup.click('.site input[value=always]');
      await untilPainted(report);
      expect(await isAllowed()).toBe('true');
      await popup.close();
      await browser.stopBackground();
      const page = await browser.open(FOREIGN_NEWS);
      await untilPainted(page);
      const list = await settings('sites');
      await untilShown(list, 'www.linxi.example');
      await list.click('.site-list__row .button');
      await untilGone(list, '.site-list__row');
      await untilUnpainted(report);
      expect(await isAllowed()).toBe('false');
      await report.reload();
      await untilLooked();
      expect(await paintedLayers(report)).toEqual([]);
      for (const tab of [list, page, report]) await tab.close();
    });
  });

  describe('the sample', () => {
    it('stands on the desk by one click, says what it is, is annotated and erased', async () => {
      const desk = await browser.ownPage('library.html#/welcome');
      await desk.until(() => document.querySelectorAll('.legend dt mark').length === 7);
      await desk.click('.welcome .button--primary');
      await desk.until(() => document.querySelectorAll('.kept-text__part--metric').length > 20);
      await untilShown(desk, '都是虚构的');
      await openTab(desk, 'pledge');
      await desk.choose('.row .status-select', 'kept');
      await untilShown(desk, '缺证据');
      await desk.click('.report-desk__back');
      await untilShown(desk, '（样例）');
      await desk.close();
      const kept = await settings('storage');
      await untilShown(kept, '（样例）');
      await kept.run(() => {
        const rows = [...document.querySelectorAll('.storage__report')];
        rows
          .find(({ textContent }) => textContent.includes('（样例）'))
          ?.querySelector('button')
          ?.click();
        return '';
      });
      await kept.click('.storage__danger:last-child');
      await kept.until(() => !document.body.innerText.includes('（样例）'));
      await kept.close();
    });
  });
}
