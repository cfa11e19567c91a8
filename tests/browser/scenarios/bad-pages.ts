import { expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { untilMarked } from '../harness/marks';
import { paintedLayers, paintedTexts, untilPainted } from '../harness/paint';
import { FIRST_ROW, SAYS, showList, untilShown, verdictOf } from '../harness/surfaces';
import type { Launch } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

/**
 * Patience with the long page on a machine that does other things; how fast it must be is for the
 * benchmarks.
 */
const LONG_MS = 120_000;

/** Pages that come late, in frames, empty, endless, broken, or change while the reader types. */
export function describeBadPages(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);

  it('reads a body that a script fills in later', async () => {
    const tab = await browser.open(addressOf(fixturePage('late-body')));
    await untilPainted(tab);
    await tab.close();
  });

  it('looks again when an empty page gets its body, and not before', async () => {
    const tab = await browser.open(addressOf(fixturePage('late-body-by-hand')));
    expect(await verdictOf(browser, tab)).toBe(SAYS.notReport);
    await tab.run(() => {
      window.dispatchEvent(new Event('fill'));
      return '';
    });
    await untilPainted(tab);
    await tab.close();
  });

  it.each(['frameset', 'iframe'])(
    'reads the report inside a %s, and the panel finds it',
    async (name) => {
      const tab = await browser.open(addressOf(fixturePage(name)));
      await tab.until(() =>
        [...document.querySelectorAll<HTMLIFrameElement>('frame,iframe')].some(
          (frame) => (frame.contentDocument?.defaultView?.CSS.highlights.size ?? 0) > 0,
        ),
      );
      const panel = await browser.panelOf(tab);
      await untilShown(panel, '临溪镇人民政府');
      await panel.close();
      await tab.close();
    },
  );

  it.each(['empty', 'empty-body', 'menu'])(
    'says of the page "%s" that it is no report',
    async (name) => {
      const tab = await browser.open(addressOf(fixturePage(name)));
      expect(await verdictOf(browser, tab)).toBe(SAYS.notReport);
      expect(await paintedLayers(tab)).toEqual([]);
      await tab.close();
    },
  );

  it(
    'reads a page of a million characters without hanging it',
    { timeout: 3 * LONG_MS },
    async () => {
      const tab = await browser.open(addressOf(fixturePage('million')));
      await untilPainted(tab, 'metric', LONG_MS);
      const panel = await browser.panelOf(tab);
      await showList(panel, 'metric');
      await panel.close();
      await tab.close();
    },
  );

  it('reads a page with lone surrogates', async () => {
    const tab = await browser.open(addressOf(fixturePage('lone-surrogates')));
    await untilPainted(tab);
    expect((await paintedTexts(tab, 'metric')).length).toBeGreaterThan(100);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'pledge');
    await panel.close();
    await tab.close();
  });

  it('keeps a note whose page is replaced while it is written', async () => {
    const address = 'http://www.linxi.gov.cn/special/replaced.html';
    site.set(address, bareReport(townLines()));
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'pledge');
    await panel.click(FIRST_ROW.annotate);
    await panel.type(FIRST_ROW.note, '写到一半');
    await tab.run((html) => {
      document.body.innerHTML = html;
      return '';
    }, '<h1>页面维护中</h1>');
    /* Which of the two is told depends on whether the report was kept before its text went. */
    await panel.until(
      (told) => told.split('|').some((text) => document.body.innerText.includes(text)),
      `${SAYS.empty}|${SAYS.takenDown}`,
    );
    await untilShown(panel, '写到一半');
    await tab.reload();
    await untilMarked(browser, tab, 1);
    await showList(panel, 'note');
    await untilShown(panel, '写到一半');
    await panel.close();
    await tab.close();
  });
}
