import { expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { boxOf, middleOf, select } from './harness/card';
import { openCard } from './harness/card-frame';
import { launchChromiumBrowser, pageOf } from './harness/chromium-tabs';
import { clickInClosedRoot } from './harness/closed-shadow';
import { givenChromium } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { showList, textsOf, untilText } from './harness/surfaces';
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
