import { expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { boxOf, middleOf, select } from './harness/card';
import { openCard } from './harness/card-frame';
import { launchChromiumBrowser, pageOf } from './harness/chromium-tabs';
import { clickInClosedRoot } from './harness/closed-shadow';
import { givenChromium } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { showList, textsOf, untilText } from './harness/surfaces';
import type { Tab } from './harness/tab';
import { describeCorrecting } from './scenarios/correcting';

describeCorrecting(launchChromiumBrowser);

const { site, browser } = givenChromium();

it('a figure corrected in the card is corrected in the panel', async () => {
  const address = 'http://www.linxi.gov.cn/special/card-corrected.html';
  site.set(address, bareReport(townLines()));
  const tab = await browser.open(address);
  await untilPainted(tab);
  await tab.moveTo(middleOf(await boxOf(tab, '58.6亿元')));
  const card = await openCard(pageOf(tab));
  await card.locator('[data-action=correct]').click();
  const value = card.locator('[data-correct=value]');
  await value.fill('5.86亿元');
  await card.getByText('读作 5.86亿元').waitFor();
  await value.press('Enter');
  await card.locator('.correction-line').waitFor();
  expect(await card.locator('.correction-line').innerText()).toContain('5.86亿元');
  expect(await card.locator('.correction-line del').innerText()).toContain('58.6亿元');
  await card.locator('.card-meaning__figure', { hasText: '5.86亿元' }).waitFor();
  const panel = await browser.panelOf(tab);
  await showList(panel, 'metric');
  await untilText(panel, '.metric-row__value', '5.86亿元');
  await panel.close();
  await tab.close();
});

it('a passage that is selected is marked as a pledge by hand, and listed as one', async () => {
  const passage = '现将2023年工作情况和2024年工作打算报告如下';
  const address = 'http://www.linxi.gov.cn/special/by-hand.html';
  site.set(address, bareReport(townLines()));
  const tab = await browser.open(address);
  await untilPainted(tab);
  await select(tab, passage);
  await clickInClosedRoot(pageOf(tab), { role: 'button', name: '批注' });
  const card = await openCard(pageOf(tab));
  await card.getByRole('button', { name: '标为承诺' }).click();
  await card.locator('[data-correct=specificity]').selectOption('deliverable');
  await card.locator('form.correct [type=submit]').click();
  await card.locator('.correction-line').waitFor();
  const panel = await browser.panelOf(tab);
  await showList(panel, 'pledge');
  await panel.type('input[type="search"]', '打算报告如下');
  await untilText(panel, '.pledge-row__text', passage);
  expect(await textsOf(panel, '.pledge-row__text')).toContain(passage);
  await panel.close();
  await tab.close();
});

/** The page writes another figure where one stands. */
const rewrite = (tab: Tab, from: string, to: string): Promise<unknown> =>
  tab.run((words) => {
    const [before = '', after = ''] = words.split(' ');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      node.textContent = node.textContent?.replace(before, after) ?? '';
    return '';
  }, `${from} ${to}`);

it('an open card follows the page, and keeps what is being written', async () => {
  const address = 'http://www.linxi.gov.cn/special/card-followed.html';
  site.set(address, bareReport(townLines()));
  const tab = await browser.open(address);
  await untilPainted(tab);
  await tab.moveTo(middleOf(await boxOf(tab, '58.6亿元')));
  const card = await openCard(pageOf(tab));
  const figure = card.locator('.card-meaning__figure');
  await figure.filter({ hasText: '58.6亿元' }).waitFor();
  await rewrite(tab, '58.6亿元', '59.13亿元');
  await figure.filter({ hasText: '59.13亿元' }).waitFor();
  await card.locator('[data-action=correct]').click();
  await card.locator('[data-correct=value]').fill('5.86亿元');
  await rewrite(tab, '59.13亿元', '60.2亿元');
  await card.getByText('网页已更新，这里仍是更新前的内容。').waitFor();
  expect(await card.locator('[data-correct=value]').inputValue()).toBe('5.86亿元');
  expect(await figure.innerText()).toContain('59.13亿元');
  await card.locator('[data-action=take-news]').click();
  await figure.filter({ hasText: '60.2亿元' }).waitFor();
  await tab.close();
});
