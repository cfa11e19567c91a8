import { afterEach, beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import {
  boxOf,
  middleOf,
  select,
  untilCard,
  untilNothingShown,
  untilToolbar,
} from '../harness/card';
import { untilPainted } from '../harness/paint';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const NUMBER = '58.6亿元';
const LINKED = '96.3亿元';
/** A selection that rested so long has been looked at. */
const RESTED_MS = 600;

/** What the pointer does in a report: it is the page's before it is the reader's. */
export function describePointing(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);
  let tab: Tab;
  let pages = 0;

  beforeEach(async () => {
    pages += 1;
    const address = `http://www.linxi.gov.cn/pointing/${pages}.html`;
    const link = `<a href="#source" style="color:inherit">${LINKED}</a>`;
    site.set(address, bareReport(townLines()).replace(LINKED, link));
    tab = await browser.open(address);
    await untilPainted(tab);
    /* The card is there from now on: what opens opens at once. */
    await tab.moveTo(middleOf(await boxOf(tab, NUMBER)));
    await untilCard(tab);
    await tab.moveTo({ x: 5, y: 5 });
    await untilNothingShown(tab);
  });
  afterEach(async () => {
    await tab.close();
    expect(browser.troubles).toEqual([]);
  });

  /** Waits until the page has rested since its last selection. */
  async function untilRested(): Promise<void> {
    await tab.run(() => {
      const note = (): unknown => Reflect.set(window, 'selectedAt', performance.now());
      document.addEventListener('selectionchange', note);
      note();
      return '';
    });
    await tab.until(
      (ms) => performance.now() - Number(Reflect.get(window, 'selectedAt')) > Number(ms),
      `${RESTED_MS}`,
    );
  }

  it('a double click on a highlighted number keeps the card', async () => {
    const point = middleOf(await boxOf(tab, NUMBER));
    await tab.moveTo(point);
    await untilCard(tab);
    await tab.clickAt(point, 2);
    await untilRested();
    expect(await tab.run(() => getSelection()?.toString() ?? '')).not.toBe('');
    await untilCard(tab);
  });

  it('the whole page selected is no passage: no toolbar', async () => {
    await tab.press('Control+a');
    await untilRested();
    expect(await tab.run(() => String(getSelection()?.toString().length))).toMatch(/^\d{4,}$/);
    await untilNothingShown(tab);
  });

  it.each(['蓄', '承压前行'])('the selection "%s" is offered the toolbar', async (text) => {
    await select(tab, text);
    await untilToolbar(tab);
  });

  it('a link inside a highlight is followed, and its click opens no card', async () => {
    await tab.clickAt(middleOf(await boxOf(tab, LINKED)));
    await tab.moveTo({ x: 5, y: 5 });
    await tab.until(() => location.hash === '#source');
    await untilRested();
    await untilNothingShown(tab);
  });

  it('a click on a highlighted number opens its card', async () => {
    await tab.clickAt(middleOf(await boxOf(tab, NUMBER)));
    await untilCard(tab);
  });
}
