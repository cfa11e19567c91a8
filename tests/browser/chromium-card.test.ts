import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { boxOf, middleOf, openNoteOn, select } from './harness/card';
import type { Box } from './harness/card';
import {
  boxOfCard,
  cardOf,
  openCard,
  untilCardSaved,
  untilClosed,
  writeInCard,
} from './harness/card-frame';
import { pageOf } from './harness/chromium-tabs';
import { clickInClosedRoot, nameInClosedRoot } from './harness/closed-shadow';
import { storedWriting } from './harness/marks';
import { untilPainted } from './harness/paint';
import { showList, untilShown } from './harness/surfaces';
import type { Tab } from './harness/tab';
import { givenChromium } from './harness/given-browser';

/**
 * A short sentence with a number in it: the card speaks of the number and stands beside the
 * sentence.
 */
const NUMBER = '58.6亿元';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';

const { site, browser } = givenChromium();
let tab: Tab;
let page: Page;
let opened = 0;

/* An address of its own for each test: nothing is written there yet. */
beforeEach(async () => {
  opened += 1;
  const address = `http://www.linxi.gov.cn/card/${opened}.html`;
  site.set(address, bareReport(townLines()));
  tab = await browser.open(address);
  page = pageOf(tab);
  await untilPainted(tab);
});
afterEach(() => tab.close());

async function hoverOver(text: string): Promise<Frame> {
  await tab.moveTo(middleOf(await boxOf(tab, text)));
  return openCard(page);
}

const focused = (card: Frame): Promise<string> =>
  card.evaluate(() => document.activeElement?.className ?? '');

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it('opens over a number and takes a note, which the panel shows', async () => {
  const card = await hoverOver(NUMBER);
  expect(await card.locator('.card').getAttribute('aria-label')).toContain(NUMBER);
  await card.getByRole('button', { name: '批注', exact: true }).click();
  await writeInCard(card, '与统计公报核对');
  const panel = await browser.panelOf(tab);
  await showList(panel, 'note');
  await untilShown(panel, '与统计公报核对');
  await panel.close();
});

it('tells why a number is read as it is, of the page as it stands', async () => {
  const card = await hoverOver(NUMBER);
  const question = card.locator('.why__toggle');
  await question.press('Enter');
  await card.locator('.why__answers').first().waitFor();
  expect(await question.getAttribute('aria-expanded')).toBe('true');
  const said = await card.locator('.why__parts').innerText();
  expect(said).toContain('总量：带单位的数量，没有说增减');
  expect(said).toContain('名称写在数字前面');
});

it('steps from place to place by keyboard, from the page and from the card', async () => {
  await tab.press('Alt+Shift+ArrowDown');
  const card = await openCard(page);
  const label = (): Promise<string> =>
    card.locator('.card').getAttribute('aria-label').then(String);
  const first = await label();
  await tab.press('Alt+Shift+ArrowDown');
  await card.waitForFunction(
    (before) => document.querySelector('.card')?.getAttribute('aria-label') !== before,
    first,
  );
  await card.waitForFunction(() => document.activeElement?.matches('.card'));
});

it('closes by Escape and gives the keyboard back to the page', async () => {
  await tab.run(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    return '';
  });
  await hoverOver(NUMBER);
  expect(await tab.run(() => document.activeElement?.localName ?? '')).toBe('input');
  await tab.press('Escape');
  await untilClosed(page);
  await openNoteOn(tab, PASSAGE);
  await tab.press('Escape');
  await untilClosed(page);
  expect(await tab.run(() => document.activeElement?.localName ?? '')).not.toBe('div');
});

it.each([
  ['批注', 'note-field__text'],
  ['标签', 'tag-editor__field'],
  ['核实结果', 'verdict-choice__one'],
  ['复制并附出处', 'button'],
  ['标为漏识别', 'button'],
])('the toolbar of a selection opens the card at "%s"', async (name, where) => {
  await select(tab, PASSAGE);
  await clickInClosedRoot(page, { role: 'button', name });
  const card = await openCard(page);
  await card.waitForFunction((wanted) => document.activeElement?.classList.contains(wanted), where);
  expect(await card.locator('.card__quote').innerText()).toBe(PASSAGE);
  expect(await focused(card)).toContain(where);
});

/** How far the card stands from where it was, right and down, in whole pixels. */
async function movedBy(card: Frame, { left, top }: Box): Promise<readonly number[]> {
  const now = await boxOfCard(card);
  return [Math.round(now.left - left), Math.round(now.top - top)];
}

it('is moved by its handle, with the mouse and with the keys', async () => {
  const card = await hoverOver(NUMBER);
  const before = await boxOfCard(card);
  const handle = await card.locator('.card-heading__move').boundingBox();
  if (handle === null) throw new Error('no handle');
  /*
   * Whole pixels: a browser tells where a button went down without its fractions, and where it
   * moved with them.
   */
  const from = {
    x: Math.round(handle.x + handle.width / 2),
    y: Math.round(handle.y + handle.height / 2),
  };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  /*
   * As a hand does, in steps so small that the pointer never leaves the card, and until the card is
   * there.
   */
  await page.mouse.move(from.x + 120, from.y - 90, { steps: 40 });
  await expect
    .poll(async () => {
      await page.mouse.move(from.x + 120, from.y - 90);
      return movedBy(card, before);
    })
    .toEqual([120, -90]);
  await page.mouse.up();
  await card.locator('.card-heading__move').press('ArrowLeft');
  await expect.poll(() => movedBy(card, before)).toEqual([96, -90]);
});

it('never covers the sentence that it speaks of, also when it grows', async () => {
  for (const [sentence, number] of SENTENCES) {
    const text = await boxOf(tab, sentence);
    const card = await hoverOver(number);
    expect(overlap(await boxOfCard(card), text), number).toBe(false);
    await card.getByRole('button', { name: '批注', exact: true }).click();
    await card.locator('textarea').waitFor();
    /* It grows into the room that it has. */
    await expect
      .poll(async () => overlap(await boxOfCard(card), await boxOf(tab, sentence)), {
        message: number,
      })
      .toBe(false);
    await tab.press('Escape');
    await untilClosed(page);
  }
});

const SENTENCES = [
  ['数据差错率控制在1‰以内', '3892个'],
  ['清淤4.6万方', '4.6万方'],
  ['村级集体经济总收入首次突破1亿元', '1亿元'],
] as const;

it('has one part that scrolls at most, also in a low window', async () => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const card = await hoverOver(NUMBER);
  await card.getByRole('button', { name: '批注', exact: true }).click();
  await writeInCard(card, '一行\n二行\n三行\n四行');
  const scrolling = await card.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
      .filter((one) => !['visible', 'hidden', 'clip'].includes(getComputedStyle(one).overflowY))
      .map((one) => one.className),
  );
  expect(scrolling.length, scrolling.join()).toBeLessThanOrEqual(1);
  const isWhole = async (): Promise<boolean> => {
    const { top, bottom } = await boxOfCard(card);
    const foot = await card.locator('.card-actions').boundingBox();
    return top >= 0 && bottom <= 420 && (foot?.y ?? 0) + (foot?.height ?? 0) <= bottom + 1;
  };
  await expect.poll(isWhole).toBe(true);
});

it('what is moved to the bin comes back by the button and by Ctrl+Z', async () => {
  const card = await hoverOver(NUMBER);
  await card.getByRole('button', { name: '批注', exact: true }).click();
  await writeInCard(card, '先记一笔');
  const bin = card.locator('.card-actions__delete');
  const noteIs = (text: string): Promise<unknown> =>
    card.waitForFunction(
      (wanted) => (document.querySelector('textarea')?.value ?? '') === wanted,
      text,
    );
  const binIt = async (): Promise<void> => {
    await card.locator('.card-actions__delete[aria-disabled=false]').click();
    await bin.waitFor({ state: 'hidden' });
    await noteIs('');
  };
  await binIt();
  await card.getByRole('button', { name: '撤销' }).click();
  await noteIs('先记一笔');
  await binIt();
  await card.locator('.card-heading__move').focus();
  await tab.press('Control+z');
  await noteIs('先记一笔');
  expect(await storedWriting(browser)).toContain('先记一笔');
});

it('keeps what was typed when the pointer goes elsewhere', async () => {
  const card = await hoverOver(NUMBER);
  await card.getByRole('button', { name: '批注', exact: true }).click();
  await card.locator('textarea').pressSequentially('写到一半');
  await tab.moveTo(middleOf(await boxOf(tab, '96.3亿元')));
  await untilCardSaved(card);
  expect(await card.locator('textarea').inputValue()).toBe('写到一半');
  expect(await card.locator('.card').getAttribute('aria-label')).toContain(NUMBER);
});

it('is named for those who do not see it', async () => {
  await hoverOver(NUMBER);
  expect(await nameInClosedRoot(page, { role: 'Iframe', name: '诺数' })).toBe('诺数卡片');
  await (await cardOf(page)).getByRole('dialog', { name: NUMBER }).waitFor();
});

it('shows Markdown as it reads, whose links open in another tab, and writes on in the note', async () => {
  const card = await hoverOver(NUMBER);
  await card.getByRole('button', { name: '批注', exact: true }).click();
  await writeInCard(card, '**口径** http://tjj.linxi.gov.cn/a.html');
  await tab.press('Escape');
  await untilClosed(page);
  await tab.clickAt(middleOf(await boxOf(tab, NUMBER)));
  const again = await openCard(page);
  const link = again.locator('.note-markdown a');
  await link.waitFor();
  expect(await again.locator('.note-markdown strong').innerText()).toBe('口径');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.close();
  await again.getByRole('button', { name: '批注', exact: true }).click();
  expect(await again.locator('textarea').inputValue()).toContain('**口径**');
});
