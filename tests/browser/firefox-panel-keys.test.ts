import { beforeEach, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { forgetNotes } from './harness/forget';
import { givenBrowser } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { untilGone, untilSaved, untilText } from './harness/surfaces';
import type { Tab } from './harness/tab';

/* The panel by keys alone, in Firefox. */

const { browser } = givenBrowser(launchFirefoxBrowser);

const PLEDGE = '.pledge-row [data-row-main]';

let report: Tab;
let panel: Tab;

beforeEach(async () => {
  await forgetNotes(browser);
  report = await browser.open(addressOf(fixturePage('town-annual')));
  await untilPainted(report);
  panel = await browser.panelOf(report);
  await panel.until(() => document.querySelector('#tab-note')?.textContent.endsWith('0') === true);
});

/** Waits until something has the focus that matches. */
const untilFocused = (selector: string): Promise<void> =>
  panel.until((wanted) => document.activeElement?.matches(wanted) === true, selector);

it('a pledge is found, judged, tagged and noted', async () => {
  await panel.write('u');
  await untilFocused(PLEDGE);
  await panel.write('3');
  await panel.until(() => document.querySelector('.pledge-row .status-select--kept') !== null);
  await untilText(panel, '.announcer', '核实结果：已兑现');
  await panel.write('t');
  await untilFocused('.tag-editor input');
  await panel.write('roads');
  await panel.press('Enter');
  await untilText(panel, '.row .tag-chip', 'roads');
  await panel.press('Escape');
  await untilFocused(PLEDGE);
  await panel.write('n');
  await untilFocused('.row textarea');
  /* What is typed is typed, though each letter is a command elsewhere. */
  await panel.write('unp?/3');
  await panel.until(() => document.querySelector('textarea')?.value === 'unp?/3');
  await untilSaved(panel);
  await panel.press('Escape');
  await panel.press('Escape');
  await untilGone(panel, '.row textarea');
  await untilFocused(PLEDGE);
  const judged = await panel.run(() => document.activeElement?.textContent ?? '');
  await panel.write('u');
  await panel.until(
    (before) =>
      document.activeElement?.matches('.pledge-row [data-row-main]') === true &&
      document.activeElement.textContent !== before,
    judged,
  );
  for (const one of [panel, report]) await one.close();
});

it('steps lead from list to list, to notes as well, and the page follows', async () => {
  await panel.write('u');
  await untilFocused(PLEDGE);
  await panel.write('3');
  await panel.until(() => document.querySelector('.pledge-row .status-select--kept') !== null);
  /* It is shown while it is being saved, and stepped to once it is. */
  await panel.until(() => document.querySelector('#tab-note')?.textContent.endsWith('1') === true);
  await panel.write('g');
  await untilFocused('.metric-row [data-row-main]');
  await report.until(() => CSS.highlights.has('nuoshu-flash') || scrollY > 0);
  await panel.write('b');
  await untilFocused('.note-row [data-row-main]');
  for (const one of [panel, report]) await one.close();
});

it('the palette takes what is typed, and help gives the focus back', async () => {
  await panel.write('u');
  await untilFocused(PLEDGE);
  await panel.press('Control+k');
  await untilFocused('.quick-palette__input');
  await panel.write('下一条目标');
  await untilText(panel, '.quick-palette__list [aria-selected=true]', '目标');
  await panel.press('Enter');
  await untilFocused('.metric-row [data-row-main]');
  await panel.write('?');
  await panel.until(() => document.querySelector('.key-help') !== null);
  await panel.press('Escape');
  await untilGone(panel, '.key-help');
  await untilFocused('.metric-row [data-row-main]');
  expect(browser.troubles).toEqual([]);
  for (const one of [panel, report]) await one.close();
});
