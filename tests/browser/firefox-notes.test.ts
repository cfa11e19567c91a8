import { beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { forgetNotes } from './harness/forget';
import { givenBrowser } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { untilSavedFiles, watchSaved } from './harness/saved-files';
import { FIRST_ROW, showList, untilGone, untilSaved, untilText } from './harness/surfaces';
import type { Tab } from './harness/tab';

/* What is written in Firefox: shown as it reads, and set on paper beside its passage. */

const ADDRESS = 'http://www.linxi.gov.cn/special/notes.html';
const LINK = 'http://tjj.linxi.gov.cn/a.html';
const WORD = '养老';

const { site, browser } = givenBrowser(launchFirefoxBrowser);
let report: Tab;

beforeEach(async () => {
  await forgetNotes(browser);
  site.set(ADDRESS, bareReport(townLines()));
  report = await browser.open(ADDRESS);
  await untilPainted(report);
});

/** Writes a note on the first pledge in the panel and closes its editor. */
async function write(note: string): Promise<Tab> {
  const panel = await browser.panelOf(report);
  await showList(panel, 'pledge');
  await panel.click('#panel-pledge .row__toggle');
  await panel.type(FIRST_ROW.note, note);
  await untilSaved(panel);
  await panel.click('#panel-pledge .row__toggle[aria-expanded=true]');
  await untilGone(panel, '#panel-pledge textarea');
  return panel;
}

it('a note in Markdown is shown as it reads, and its link opens elsewhere', async () => {
  const panel = await write(`**口径**有变 ${LINK} <b>x</b>`);
  await untilText(panel, '.note-markdown strong', '口径');
  await untilText(panel, '.note-markdown', '<b>x</b>');
  const [href, rel, target] = (
    await panel.run(() => {
      const link = document.querySelector('.note-markdown a');
      return ['href', 'rel', 'target'].map((name) => link?.getAttribute(name) ?? '').join('|');
    })
  ).split('|');
  expect([href, rel, target]).toEqual([LINK, 'noopener noreferrer', '_blank']);
  expect(await panel.run(() => String(document.querySelectorAll('.note-markdown b').length))).toBe(
    '0',
  );
  for (const one of [panel, report]) await one.close();
});

it('the sheet for paper has the note beside its passage and the words that are watched', async () => {
  const settings = await browser.ownPage('library.html#/settings/watch');
  /* A test that is tried again finds the word: it is deleted first. */
  await settings.until(() => {
    document.querySelector<HTMLElement>('.watch-manager [aria-label^="删除："]')?.click();
    return document.querySelector('.watch-manager__none') !== null;
  });
  await settings.type('.watch-manager__field', WORD);
  await settings.press('Enter');
  await untilText(settings, '.watch-manager', `已关注“${WORD}”。`);
  await settings.close();
  const panel = await write('last year as well');
  await panel.close();
  const desk = await browser.ownPage('library.html');
  await desk.click('.report-row__title');
  await desk.until(() => document.querySelector('.kept-text__part--metric') !== null);
  await untilText(desk, '.kept-text mark.watch-mark', WORD);
  await desk.click('[data-act=print]');
  await untilText(desk, '.print-sheet mark.watch-mark', WORD);
  await untilText(desk, '.print-note__words', 'last year as well');
  await desk.run(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
    return '';
  });
  await desk.click('.print-view__tools .button--primary');
  await desk.until(() => document.body.hasAttribute('data-printed'));
  await watchSaved(desk);
  await desk.run(() => {
    document.querySelectorAll<HTMLElement>('.print-view__tools .button')[1]?.click();
    return '';
  });
  const [file = ''] = await untilSavedFiles(desk, 1);
  expect(Buffer.from(file, 'base64').toString('utf8')).toContain('last year as well');
  for (const one of [desk, report]) await one.close();
});
