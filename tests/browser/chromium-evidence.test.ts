import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { bareReport, townLines } from '../fixtures/pages/special';
import { violations } from './harness/axe';
import { expectFitsAndReads } from './harness/fits';
import { untilKept } from './harness/kept';
import { openCard } from './harness/open-card';
import { openRead } from './harness/seeded';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';

/* Words of a kept report as evidence for what another one promised. */

const TOWN = addressOf(fixturePage('town-annual'));
const NEXT = 'http://www.linxi-zhen.gov.cn/zwgk/next.html';
const TITLE = '临溪镇2024年工作总结和2025年工作计划';
const SENTENCE = '全年改造老旧小區125户，总投资２８８万元。';
const NEXT_LINES = [...townLines(), `城镇建设。${SENTENCE}三座石桥完成加固。`];

const { site, harness, browser } = givenChromium();

/** The page is shown with this text until that is kept. */
async function visit(lines: readonly string[], word: string): Promise<void> {
  site.set(NEXT, bareReport(lines, TITLE));
  const page = await openRead(harness, NEXT);
  await untilKept(browser, new URL(NEXT).pathname, word);
  await page.close();
}

/** The town's report with the first pledge's judgement open. */
async function openJudgement(): Promise<Page> {
  const desk = await harness.extensionPage('library.html');
  await desk.locator('.report-row__title', { hasText: '2023年工作总结' }).click();
  await desk.locator('#tab-pledge').click();
  await desk.locator('.pledge-row .row__toggle').first().click();
  await desk.locator('.judgement').waitFor();
  return desk;
}

/** Goes to the quote's place by its link. */
async function toPlace(): Promise<Page> {
  const desk = await openJudgement();
  await desk.locator('.evidence__source a').first().click();
  return desk;
}

/** Whether the words that are led to stand in the part of the text that is seen. */
const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [flash, pane] = ['.kept-text__part--flash', '.reading-desk__text'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    return (
      flash !== undefined &&
      pane !== undefined &&
      flash.top >= pane.top &&
      flash.bottom <= pane.bottom
    );
  });

beforeAll(async () => {
  const page = await openRead(harness, TOWN);
  await visit(NEXT_LINES, '125户');
  await page.close();
});

it('a sentence of another report, found in any notation, becomes evidence by keyboard alone', async () => {
  await forgetNotes(browser);
  const desk = await openJudgement();
  await desk.locator('.judgement .status-select').selectOption('kept');
  await desk.locator('.judgement__unfinished').waitFor();
  await desk.getByRole('button', { name: '引用已保存的报告…' }).focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: '引用已保存的报告' });
  await dialog.waitFor();
  const report = dialog.getByRole('combobox', { name: '报告', exact: true });
  await report.focus();
  await report.fill('2024年');
  await desk.getByRole('option', { name: new RegExp(TITLE) }).waitFor();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await dialog.getByRole('searchbox', { name: '查找' }).fill('288萬元 老舊小区');
  await dialog.getByRole('status').getByText('找到 4 句').waitFor();
  expect(
    await dialog.locator('.sentence-hits__see').first().locator('mark').allInnerTexts(),
  ).toEqual(['老旧小區', '２８８万元']);
  await expectFitsAndReads(desk, [280, 800, 1280]);
  await dialog.getByRole('button', { name: /^引用：全年改造/ }).focus();
  await desk.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => desk.locator('.evidence__piece q').innerText()).toBe(SENTENCE);
  await expect
    .poll(() => desk.evaluate(() => document.activeElement?.textContent))
    .toBe('引用已保存的报告…');
  await desk.locator('.evidence__source', { hasText: TITLE }).waitFor();
  await desk.locator('.judgement__unfinished').waitFor({ state: 'detached' });
  expect(await violations(desk)).toEqual([]);
  await desk.locator('.evidence__source a').click();
  await desk.locator('.kept-text__part--flash', { hasText: '全年改造' }).first().waitFor();
  await expect.poll(() => desk.title()).toBe(`${TITLE} · 诺数`);
  await desk.close();
});

it('what is selected in the other text is taken over as well', async () => {
  const desk = await openJudgement();
  await desk.getByRole('button', { name: '引用已保存的报告…' }).click();
  const dialog = desk.getByRole('dialog');
  const report = dialog.getByRole('combobox', { name: '报告', exact: true });
  await report.fill('2024年');
  await desk.getByRole('option', { name: new RegExp(TITLE) }).click();
  const line = dialog.locator('.kept-text span', { hasText: '三座石桥' }).first();
  await line.waitFor();
  await line.evaluate((element) => {
    const text = element.firstChild;
    const at = text?.textContent?.indexOf('三座石桥') ?? -1;
    if (text !== null) document.getSelection()?.setBaseAndExtent(text, at, text, at + 8);
  });
  await dialog.getByRole('button', { name: '引用选中的文字' }).click();
  await desk.locator('.evidence__piece q', { hasText: '三座石桥完成加固' }).first().waitFor();
  await desk.close();
});

it('its place is found again in the text that was changed, and what is other is said', async () => {
  await visit(['（更正版）', ...NEXT_LINES], '更正版');
  const moved = await toPlace();
  await moved.locator('.kept-text__part--flash', { hasText: '全年改造' }).first().waitFor();
  expect(await moved.locator('.quoted-news').count()).toBe(0);
  await moved.close();
  await visit(['（更正版）', ...NEXT_LINES.map((line) => line.replace('125户', '118户'))], '118户');
  const changed = await toPlace();
  await changed.locator('.quoted-news ins', { hasText: '118户' }).waitFor();
  await expect.poll(() => isInSight(changed)).toBe(true);
  expect(await violations(changed)).toEqual([]);
  await changed.getByRole('link', { name: '看引用时的正文' }).click();
  await changed.locator('.banner', { hasText: '旧版本' }).waitFor();
  await changed.locator('.kept-text__part--flash', { hasText: '全年改造' }).first().waitFor();
  await expect.poll(() => isInSight(changed)).toBe(true);
  await changed.close();
});

it('the card judges with day, source and evidence, and leads to the desk', async () => {
  const page = await harness.open(TOWN);
  const card = await openCard(page);
  await card.locator('[data-status=confirmed]').click();
  await card.locator('[data-action=judge]').click();
  await card.locator('.judgement__unfinished').waitFor();
  await card.getByRole('button', { name: '添加证据' }).click();
  await card.getByRole('textbox', { name: '网址' }).fill('https://tjj.linxi.gov.cn/2024.html');
  await card.getByRole('button', { name: '保存', exact: true }).click();
  await card.locator('.evidence__piece').waitFor();
  await card.locator('.judgement__unfinished').waitFor({ state: 'detached' });
  const [desk] = await Promise.all([
    harness.context.waitForEvent('page'),
    card.getByRole('button', { name: '到工作台引用其他报告' }).click(),
  ]);
  await desk.waitForURL(/library\.html#\/report\/.+note=/);
  await desk.locator('.note-row').first().waitFor();
  await desk.close();
  await page.close();
});

it('the panel shows where a quote comes from, and its place on the desk', async () => {
  const page = await harness.open(TOWN);
  const panel = await harness.panelOf(page);
  await panel.locator('#tab-note').click();
  await panel.locator('.note-row .row__toggle').first().waitFor();
  const row = panel.locator('.note-row').filter({ hasText: '证据 2 条' });
  await row.locator('.row__toggle').first().click();
  await panel.locator('.evidence__source', { hasText: TITLE }).first().waitFor();
  const [desk] = await Promise.all([
    harness.context.waitForEvent('page'),
    panel.getByRole('button', { name: /^看原文：全年改造/ }).click(),
  ]);
  await desk.locator('.kept-text', { hasText: '118户' }).waitFor();
  await desk.close();
  await panel.close();
  await page.close();
});

/**
 * Selects words of the newer report on the desk and asks which pledge of the older one they are
 * evidence for.
 */
async function askedFor(desk: Page): Promise<ReturnType<Page['getByRole']>> {
  await desk.locator('.report-row__title', { hasText: TITLE }).click();
  const line = desk.locator('.reading-desk__text .kept-text span', { hasText: '城镇建设' }).first();
  await line.waitFor();
  await line.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (text !== null) document.getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  await desk.getByRole('button', { name: '作为证据…' }).click();
  const dialog = desk.getByRole('dialog', { name: '作为哪条承诺的证据' });
  await dialog.getByRole('combobox', { name: '报告', exact: true }).fill('2023年工作总结');
  await desk.getByRole('option', { name: /2023年工作总结/ }).click();
  await dialog.getByRole('combobox', { name: '承诺', exact: true }).click();
  await desk.getByRole('option').first().waitFor();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  return dialog;
}

it('what is selected in a kept report becomes evidence for a pledge of another', async () => {
  await forgetNotes(browser);
  const desk = await harness.extensionPage('library.html');
  const dialog = await askedFor(desk);
  const take = dialog.getByRole('button', { name: '作为证据', exact: true });
  await take.waitFor();
  expect(await violations(desk)).toEqual([]);
  await take.click();
  await dialog.waitFor({ state: 'detached' });
  await desk.locator('.toasts__words', { hasText: '已作为证据' }).waitFor();
  await desk.close();
  const later = await harness.extensionPage('library.html');
  const again = await askedFor(later);
  await again.getByText('这条承诺已经有这段证据。').waitFor();
  await expect
    .poll(() => again.getByRole('button', { name: '作为证据', exact: true }).isDisabled())
    .toBe(true);
  await later.close();
});
