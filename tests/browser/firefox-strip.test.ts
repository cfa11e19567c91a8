import { expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { openNoteOn } from './harness/card';
import { launchFirefoxBrowser, pageOf } from './harness/firefox-tabs';
import { givenBrowser } from './harness/given-browser';
import { untilStored } from './harness/marks';
import { untilPainted } from './harness/paint';

const ADDRESS = 'http://www.linxi.gov.cn/special/minimap.html';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';

const { site, browser } = givenBrowser(launchFirefoxBrowser);

/** Runs in the page: whether the strip lies beside the text, where a press would meet it. */
const isDrawn = (): boolean => {
  const { documentElement } = document;
  const met = document.elementFromPoint(documentElement.clientWidth - 4, innerHeight / 2);
  return met?.localName === 'div' && met.parentElement === documentElement;
};

it('stands beside the text, and a press on what was noted leads there', async () => {
  site.set(ADDRESS, bareReport(townLines()));
  const tab = await browser.open(ADDRESS);
  await pageOf(tab).setViewport({ width: 1280, height: 900 });
  await untilPainted(tab);
  await tab.until(isDrawn);
  await openNoteOn(tab, PASSAGE);
  await tab.write('noted');
  await tab.press('Escape');
  await untilStored(browser, 'noted');
  /* Where the passage stands on the page, it stands in the strip. */
  const [x = 0, y = 0] = (
    await tab.run(() => {
      const [paragraph] = document.querySelectorAll('#zoom p');
      const { bottom = 0 } = paragraph?.getBoundingClientRect() ?? {};
      const share = (bottom + scrollY) / document.documentElement.scrollHeight;
      scrollTo(0, 3_000);
      return `${document.documentElement.clientWidth - 4} ${share * innerHeight}`;
    })
  )
    .split(' ')
    .map(Number);
  await tab.clickAt({ x, y });
  await tab.until(() => scrollY < 1_500);
  expect(await tab.run(() => (document.body.innerText.includes('noted') ? 'yes' : 'no'))).toBe(
    'no',
  );
  await tab.close();
});
