import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract';
import { articleLines } from '../../fixtures/article';
import { JUDGED_PAGES, REPORT_PAGES } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { bodyIsUntouched, paintedLayers, paintedTexts, untilPainted } from '../harness/paint';
import { SAYS, showList, untilShown, verdictOf, visibleText } from '../harness/surfaces';
import type { Launch } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

/**
 * Reports are found and painted without touching them; other pages are left alone; the panel lists
 * what was read.
 */
export function describeReading(launch: Launch): void {
  const { browser } = givenBrowser(launch);

  describe('report pages', () => {
    it.each(REPORT_PAGES)('$name is read and its own DOM stays as it is', async (page) => {
      const tab = await browser.open(addressOf(page));
      await untilPainted(tab);
      const own =
        page.article &&
        extract(articleLines(page.article).slice(1).join('\n'), { title: page.article.title });
      const painted = [
        ...(await paintedTexts(tab, 'metric')),
        ...(await paintedTexts(tab, 'target')),
      ];
      const wanted = (own?.metrics ?? []).map((metric) => metric.text.replace(/\s+/g, ''));
      expect(wanted.filter((text) => !painted.includes(text))).toEqual([]);
      expect(await bodyIsUntouched(tab)).toBe(true);
      await tab.close();
    });
  });

  describe('other pages', () => {
    it.each(JUDGED_PAGES.filter((page) => !page.isReport))('$name is left alone', async (page) => {
      const tab = await browser.open(addressOf(page));
      expect(await verdictOf(browser, tab)).toBe(SAYS.notReport);
      expect(await paintedLayers(tab)).toEqual([]);
      expect(await bodyIsUntouched(tab)).toBe(true);
      await tab.close();
    });
  });

  it('lists metrics and pledges in the panel, and the popup says what the page is', async () => {
    const [town] = REPORT_PAGES;
    if (town === undefined) throw new Error('no report');
    const tab = await browser.open(addressOf(town));
    await untilPainted(tab);
    expect(await verdictOf(browser, tab)).toBe(SAYS.report);
    const panel = await browser.panelOf(tab);
    await untilShown(panel, '临溪镇人民政府');
    await showList(panel, 'metric');
    expect(await visibleText(panel)).toContain('58.6亿元');
    await showList(panel, 'pledge');
    expect(await visibleText(panel)).toContain('主要预期目标');
    await panel.close();
    await tab.close();
  });

  it('reads a page that it did not take for a report when the reader says so', async () => {
    const page = JUDGED_PAGES.find(({ name }) => name === 'town-profile');
    if (page === undefined) throw new Error('no profile');
    const tab = await browser.open(addressOf(page));
    const popup = await browser.popupOf(tab);
    await popup.click('.popup__actions button');
    await untilPainted(tab);
    expect((await paintedTexts(tab, 'metric')).length).toBeGreaterThan(10);
    await popup.close();
    await tab.close();
  });
}
