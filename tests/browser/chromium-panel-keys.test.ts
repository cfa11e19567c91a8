import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { COLOUR_RULES, violations } from './harness/axe';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';
import { openRead } from './harness/seeded';

const { harness, browser } = givenChromium();
let report: Page;
let panel: Page;

beforeAll(async () => {
  report = await openRead(harness, addressOf(fixturePage('town-annual')));
  panel = await harness.panelOf(report);
  await panel.setViewportSize({ width: 380, height: 800 });
});
beforeEach(async () => {
  await forgetNotes(browser);
  await panel.reload();
  await panel.locator('#tab-note', { hasText: /0$/ }).waitFor();
});
afterAll(() => panel.close());

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => panel.keyboard.press(key)), Promise.resolve());

/** Waits until something has the focus that matches. */
const untilFocused = (selector: string): Promise<unknown> =>
  panel.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
const focusedPledge = (): Promise<string> =>
  panel.evaluate(
    () =>
      document.activeElement?.closest('.row')?.querySelector('.pledge-row__text')?.textContent ??
      '',
  );
/** How far whatever holds an element is scrolled. */
function scrolledBy(element: Element): number {
  let most = 0;
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    most = Math.max(most, around.scrollTop);
  return most;
}

/** Judges the next pledge that bears no verdict as kept. */
async function judgeNext(): Promise<void> {
  await press('u');
  await untilFocused('.pledge-row [data-row-main]');
  await press('3');
  await panel.locator('.pledge-row .status-select--kept').waitFor();
  /* It is shown while it is being saved, and stepped to once it is. */
  await panel.locator('#tab-note', { hasText: /1$/ }).waitFor();
}

/** What breaks a rule in the light theme, or is too pale in the dark one. */
async function violationsInBoth(): Promise<readonly string[]> {
  const inLight = await violations(panel);
  await panel.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(panel, { only: COLOUR_RULES });
  await panel.emulateMedia({ colorScheme: 'light' });
  return [...inLight, ...inDark];
}

describe('by keys alone, in the panel', () => {
  it('a pledge is found, judged, tagged and noted, and the next one that is open is at hand', async () => {
    await press('u');
    await untilFocused('.pledge-row [data-row-main]');
    const first = await focusedPledge();
    await press('3');
    await panel.locator('.pledge-row .status-select--kept').waitFor();
    await panel
      .locator('.announcer', { hasText: /^核实结果：已兑现$/ })
      .waitFor({ state: 'attached' });

    await press('t');
    await untilFocused('.tag-editor input');
    await panel.keyboard.type('交通');
    await press('Enter');
    await panel.locator('.row', { hasText: '交通' }).first().waitFor();
    await press('Escape');
    await untilFocused('.pledge-row [data-row-main]');

    await press('n');
    await untilFocused('.row textarea');
    /* What is typed is typed, though each letter is a command elsewhere. */
    await panel.keyboard.type('unp?/3');
    expect(await panel.locator('.row textarea').inputValue()).toBe('unp?/3');
    await panel.locator('.note-field__save--saved').waitFor();
    await press('Escape', 'Escape');
    await panel.locator('.row textarea').waitFor({ state: 'detached' });
    await untilFocused('.pledge-row [data-row-main]');

    await press('u');
    await expect.poll(focusedPledge).not.toBe(first);
  });

  it('a list is searched by what its rows show', async () => {
    await judgeNext();
    await press('/');
    await untilFocused('.filter-bar__search');
    await panel.keyboard.type('已兑现');
    await panel.locator('.filter-bar__count', { hasText: /^1 \// }).waitFor();
    await panel.locator('.filter-bar__search').fill('');
    await panel.locator('.filter-bar__count', { hasText: /^(\d+) \/ \1 / }).waitFor();
  });

  it('steps lead from list to list, and the page follows', async () => {
    await panel.locator('#tab-pledge').focus();
    await press('g');
    await untilFocused('.metric-row [data-row-main]');
    const before = await report.evaluate(() => scrollY);
    await press('G');
    await report.waitForFunction((from) => scrollY !== from, before);
  });

  it('a deleted note leaves the focus in the list, and so does taking it back', async () => {
    await judgeNext();
    await press('b');
    await untilFocused('.note-row [data-row-main]');
    await panel.locator('.note-row .row__toggle', { hasText: '删除' }).first().press('Enter');
    await untilFocused('.row__toggle--danger');
    await press('Enter');
    await panel.locator('.note-row').first().waitFor({ state: 'detached' });
    await panel.waitForFunction(() => document.activeElement !== document.body);
    await press('Control+z');
    await panel.locator('.note-row').first().waitFor();
    expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  it('help and palette open, break no rule, and give the focus back', async () => {
    await panel.locator('#tab-note').focus();
    await press('?');
    await panel.locator('.key-help').waitFor();
    expect(await violationsInBoth()).toEqual([]);
    await press('Escape');
    await untilFocused('#tab-note');
    await press('Control+k');
    await untilFocused('.quick-palette__input');
    expect(await violationsInBoth()).toEqual([]);
    await panel.keyboard.type('下一条目标');
    await press('Enter');
    await untilFocused('.metric-row [data-row-main]');
  });
});

it('the sections follow the page as it is read', async () => {
  await panel.locator('#tab-overview').click();
  const rows = panel.locator('.section-table__row');
  const half = (await rows.count()) / 2;
  /* By number; -1 above the first heading. */
  const at = (): Promise<number> =>
    rows.evaluateAll((all) => all.findIndex((row) => row.hasAttribute('aria-current')));
  const slowly = { timeout: 15_000 };
  await report.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(at, slowly).toBeGreaterThanOrEqual(half);
  await report.evaluate(() => scrollTo(0, 0));
  await expect.poll(at, slowly).toBeLessThan(half);
});

it('a panel that opens in the midst of a report shows its beginning', async () => {
  await report.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const opened = await harness.panelOf(report);
  await opened.setViewportSize({ width: 380, height: 500 });
  await opened.locator('.section-table__row[aria-current]').waitFor();
  expect(await opened.locator('.overview').evaluate(scrolledBy)).toBe(0);
  await opened.close();
});

it('a number of the overview opens the list that it counts', async () => {
  await panel.locator('#tab-overview').click();
  const number = panel.locator('.count-bar__open', { hasText: '仅有方向性表述' });
  const count = (await number.textContent())?.match(/\d+/)?.[0] ?? '';
  await number.click();
  await panel.locator('.filter-bar__count', { hasText: new RegExp(`^${count} /`) }).waitFor();
});
