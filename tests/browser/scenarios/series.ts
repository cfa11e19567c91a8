import { expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { paintedLayers, untilPainted } from '../harness/paint';
import {
  FIRST_ROW,
  SAYS,
  showList,
  textsOf,
  untilAt,
  untilSaved,
  untilText,
  verdictOf,
  openTab,
} from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const addressOfPage = (number: number): string => addressOf(fixturePage(`series-${number}`));

/**
 * A report over several pages; `look` looks at the panel that lists the notes of the other pages.
 */
export function describeSeries(launch: Launch, look?: (panel: Tab) => Promise<void>): void {
  const { browser } = givenBrowser(launch);
  let page: Tab;
  let panel: Tab;

  const reads = (words: string): Promise<void> => untilText(panel, '.series-bar__pages', words);

  /** Follows the panel's link to a page of the report. */
  async function follow(number: number): Promise<void> {
    await panel.run((label) => {
      const links = [...document.querySelectorAll<HTMLElement>('.series-bar a')];
      links.find(({ textContent }) => textContent.includes(label))?.click();
      return '';
    }, String(number));
    await untilAt(page, addressOfPage(number));
  }

  /* The tests are steps of one reading, in order. */

  it('the third page alone is no report', async () => {
    const third = await browser.open(addressOfPage(3));
    expect(await verdictOf(browser, third)).toBe(SAYS.notReport);
    expect(await paintedLayers(third)).toEqual([]);
    await third.close();
  });

  it('the first page names those not yet read', async () => {
    page = await browser.open(addressOfPage(1));
    await untilPainted(page);
    panel = await browser.panelOf(page);
    await reads('本报告已知共 3 页已读1未读23');
    await untilText(panel, '.series-bar__counts', '已读的 1 页合计：指标 19，承诺 0，批注 0');
  });

  it('a click on the next page opens it in the tab, and it is read as the same report', async () => {
    await follow(2);
    await untilPainted(page, 'target');
    await reads('已读12未读3');
    await untilText(panel, 'h1', '2024年望溪镇人民政府工作报告');
    for (const fact of ['发布单位望溪镇人民政府', '回顾期2023', '部署期2024']) {
      await untilText(panel, '.profile__fact', fact);
    }
  });

  it('a note on it is kept', async () => {
    await showList(panel, 'pledge');
    await panel.click(FIRST_ROW.annotate);
    await panel.type(FIRST_ROW.note, '对照年底的数字');
    await untilSaved(panel);
  });

  it('the third page is read by itself, as one that goes on in the plan', async () => {
    await page.run(() => {
      document.querySelector<HTMLElement>('#next')?.click();
      return '';
    });
    await untilAt(page, addressOfPage(3));
    await untilPainted(page, 'target');
    await reads('已读123');
    expect(await textsOf(panel, '.series-bar__pages')).not.toContain('未读');
    await openTab(panel, 'pledge');
    await untilText(panel, '.row', '新增公共停车位300个');
    expect(await verdictOf(browser, page)).toBe(SAYS.report);
  });

  it('on the first page the panel shows the whole period and the note on the second', async () => {
    await follow(1);
    await untilPainted(page);
    await untilText(panel, '.series-bar__page--here', '1');
    await openTab(panel, 'overview');
    await untilText(panel, '.profile__fact', '部署期2024');
    await openTab(panel, 'note');
    await untilText(panel, '.series-notes__words', '对照年底的数字');
    await untilText(panel, '.series-notes h2', '第 2 页');
    await look?.(panel);
    await panel.click('.series-notes a');
    await untilAt(page, addressOfPage(2));
    await untilPainted(page, 'flash');
  });
}
