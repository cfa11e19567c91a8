import { expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { launchChromiumBrowser } from './harness/chromium-tabs';
import { openCard, writeInCard } from './harness/open-card';
import { breakDatabase } from './harness/outbox';
import { givenChromium } from './harness/given-browser';
import { describeOutbox } from './scenarios/outbox';

describeOutbox(launchChromiumBrowser);

const { harness, browser } = givenChromium({ isExpected: () => true });

/* Firefox's driver finds nothing to click on in the card. */
it('a note that is refused can be copied where it is written', async () => {
  const tab = await harness.open(addressOf(fixturePage('town-annual')));
  const card = await openCard(tab);
  await breakDatabase(browser);
  await tab.bringToFront();
  await writeInCard(card, '与统计公报核对');
  await card.getByText('已写的内容还在这里').waitFor();
  await card.locator('.save-failure button', { hasText: '复制' }).click();
  await card.getByText('已复制').waitFor();
  expect(await card.locator('textarea').inputValue()).toBe('与统计公报核对');
});
