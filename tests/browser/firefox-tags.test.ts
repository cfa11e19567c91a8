import { beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { forgetNotes } from './harness/forget';
import { givenBrowser } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { clickWords, FIRST_ROW, showList, untilGone, untilText } from './harness/surfaces';
import type { Tab } from './harness/tab';

/* Tags in Firefox: suggested, renamed with their levels, made one, deleted and brought back. */

const ADDRESS = 'http://www.linxi.gov.cn/special/tags.html';
const CHIPS = '.note-table__cell--tags';
const NAMES = '.tag-manager__tag .tag-chip';

const { site, browser } = givenBrowser(launchFirefoxBrowser);

beforeEach(() => forgetNotes(browser));

/** The panel of the report, with the editor of its first pledge open. */
async function openEditor(): Promise<{ readonly report: Tab; readonly panel: Tab }> {
  site.set(ADDRESS, bareReport(townLines()));
  const report = await browser.open(ADDRESS);
  await untilPainted(report);
  const panel = await browser.panelOf(report);
  await showList(panel, 'pledge');
  await panel.click('#panel-pledge .row__toggle');
  await panel.until((field) => document.querySelector(field) !== null, FIRST_ROW.tag);
  return { report, panel };
}

async function addTag(panel: Tab, tag: string): Promise<void> {
  await panel.type(FIRST_ROW.tag, tag);
  await panel.press('Enter');
  await untilText(panel, '.tag-editor .tag-chip', tag);
}

/** The desk's manager of tags. */
async function openManager(): Promise<Tab> {
  const desk = await browser.ownPage('library.html#/notes');
  await desk.until((cells) => document.querySelector(cells) !== null, CHIPS);
  await clickWords(desk, '标签管理');
  await desk.until((names) => document.querySelector(names) !== null, NAMES);
  return desk;
}

/** Calls a tag otherwise in the manager. */
async function rename(desk: Tab, from: string, to: string): Promise<void> {
  await desk.click(`[aria-label="改名：${from}"]`);
  await desk.until(() => document.activeElement?.matches('.tag-manager__name') === true);
  await desk.press('Control+a');
  await desk.write(to);
  await desk.press('Enter');
}

/** The manager's tags, once they are these. */
const untilNames = (desk: Tab, names: readonly string[]): Promise<void> =>
  desk.until(
    (wanted) =>
      [...document.querySelectorAll('.tag-manager__tag [title]')]
        .map((chip) => chip.getAttribute('title'))
        .join() === wanted,
    names.join(),
  );

it('a tag that was used is offered on the next place, and taken by one press', async () => {
  const { report, panel } = await openEditor();
  await addTag(panel, 'ask/housing');
  await panel.click('#panel-pledge .row__toggle[aria-expanded=true]');
  await untilGone(panel, '.tag-editor');
  await panel.run(() => {
    document.querySelectorAll<HTMLElement>('#panel-pledge .row .row__toggle')[1]?.click();
    return '';
  });
  await untilText(panel, '.tag-editor__suggested button', '+ ask/housing');
  await panel.click('.tag-editor__suggested [aria-label$="ask/housing"]');
  await untilText(panel, '.tag-editor .tag-chip', 'ask/housing');
  for (const one of [panel, report]) await one.close();
  const desk = await openManager();
  await untilNames(desk, ['ask', 'ask/housing']);
  await desk.close();
});

it('a tag is renamed with its levels, made one with another, deleted, and each is undone', async () => {
  const { report, panel } = await openEditor();
  await addTag(panel, 'ask/housing');
  await addTag(panel, 'later');
  for (const one of [panel, report]) await one.close();
  const desk = await openManager();
  await untilNames(desk, ['ask', 'ask/housing', 'later']);

  await rename(desk, 'ask', 'check');
  await untilNames(desk, ['check', 'check/housing', 'later']);
  await clickWords(desk, '撤销');
  await untilNames(desk, ['ask', 'ask/housing', 'later']);

  /* The press that names the other tag does not answer the question. */
  await rename(desk, 'later', 'ask/housing');
  await untilText(desk, '.tag-manager [role=alert]', '合并吗');
  await untilNames(desk, ['ask', 'ask/housing', 'later']);
  await clickWords(desk, '合并');
  await untilNames(desk, ['ask', 'ask/housing']);
  await clickWords(desk, '撤销');
  await untilNames(desk, ['ask', 'ask/housing', 'later']);

  await desk.click('[aria-label="删除：ask"]');
  await untilNames(desk, ['later']);
  await clickWords(desk, '撤销');
  await untilNames(desk, ['ask', 'ask/housing', 'later']);
  await desk.press('Escape');
  await untilGone(desk, '.tag-manager');
  await desk.close();
  expect(browser.troubles).toEqual([]);
});
