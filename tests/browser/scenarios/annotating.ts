import { expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { untilMarked } from '../harness/marks';
import { paintedTexts, untilPainted } from '../harness/paint';
import { FIRST_ROW, showList, untilSaved, untilShown } from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

/** The background is gone between any two steps. */
const SHORT_LIFE_MS = 300;

const TOWN = addressOf(fixturePage('town-annual'));

/** Opens the first row of a list for writing and adds a note. */
async function writeNote(panel: Tab, list: 'metric' | 'pledge', note: string): Promise<void> {
  await showList(panel, list);
  await panel.click(FIRST_ROW.annotate);
  await panel.type(FIRST_ROW.note, note);
}

/** What the reader adds is there after everything that a browser does to it. */
export function describeAnnotating(launch: Launch): void {
  const { site, browser, restart } = givenBrowser(launch, { backgroundIdleMs: SHORT_LIFE_MS });
  let pages = 0;
  /** Of a page on which nothing is written, also when a test is tried again. */
  const freshAddress = (): string =>
    `http://www.linxi.gov.cn/special/changing-${(pages += 1)}.html`;

  it('keeps tag, note and status of a pledge over reload and restart', async () => {
    const tab = await browser.open(TOWN);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await writeNote(panel, 'pledge', '五月去现场看过');
    await panel.type(FIRST_ROW.tag, '民生');
    await panel.press('Enter');
    await untilSaved(panel);
    await panel.choose(FIRST_ROW.status, 'in-progress');
    await untilMarked(browser, tab, 1);
    await panel.reload();
    await showList(panel, 'note');
    await untilShown(panel, '五月去现场看过');
    await tab.reload();
    const marks = await untilMarked(browser, tab, 1);

    await restart();
    const again = await browser.open(TOWN);
    expect(await untilMarked(browser, again, 1)).toEqual(marks);
    const later = await browser.panelOf(again);
    await showList(later, 'note');
    await untilShown(later, '五月去现场看过');
    await untilShown(later, '民生');
    await later.until(
      () =>
        document.querySelector<HTMLSelectElement>('.row select.status-select')?.value ===
        'in-progress',
    );
    await later.close();
    await again.close();
  });

  it('loses nothing when the background ends in the middle of a note', async () => {
    const tab = await browser.open(addressOf(fixturePage('city-annual')));
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await writeNote(panel, 'metric', '核对统计年鉴');
    await browser.stopBackground();
    await panel.type(FIRST_ROW.note, '，两处口径不同');
    await untilSaved(panel);
    await browser.stopBackground();
    await panel.reload();
    await showList(panel, 'note');
    await untilShown(panel, '核对统计年鉴，两处口径不同');
    await panel.close();
    await tab.close();
  });

  it('never takes a changed digit for the same place, and shows both', async () => {
    const lines = townLines();
    const address = freshAddress();
    site.set(address, bareReport(lines));
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await writeNote(panel, 'metric', '初步核算数');
    await untilSaved(panel);
    site.set(address, bareReport(lines.map((line) => line.replace('58.6亿元', '58.9亿元'))));
    await tab.reload();
    await untilPainted(tab);
    await panel.reload();
    await showList(panel, 'note');
    for (const words of ['58.9亿元', '58.6亿元', '初步核算数']) await untilShown(panel, words);
    await panel.close();
    await tab.close();
  });

  it('lets the reader write on where they were while the page changes under the note', async () => {
    const address = freshAddress();
    site.set(address, bareReport(townLines()));
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await writeNote(panel, 'metric', '去年也这样说');
    await panel.run(() => {
      document.querySelector('textarea')?.setSelectionRange(2, 2);
      return '';
    });
    const counted = await panel.run(() => document.querySelector('#tab-metric')?.textContent ?? '');
    await tab.run(() => {
      document.querySelector('#zoom')?.prepend(document.createElement('p'));
      document.querySelector('#zoom p')?.append('去年新建公园7座。');
      return '';
    });
    await panel.until(
      (before) => document.querySelector('#tab-metric')?.textContent !== before,
      counted,
    );
    await panel.type(FIRST_ROW.note, '真的');
    expect(await panel.run(() => document.querySelector('textarea')?.value ?? '')).toBe(
      '去年真的也这样说',
    );
    await untilSaved(panel);
    expect(await untilMarked(browser, tab, 1)).toEqual([(await paintedTexts(tab, 'metric'))[1]]);
    await panel.close();
    await tab.close();
  });

  it('shows in one panel what another adds and deletes', async () => {
    const tab = await browser.open(addressOf(fixturePage('town-half-year')));
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    const other = await browser.panelOf(tab);
    await writeNote(panel, 'metric', '等统计公报');
    await untilSaved(panel);
    await showList(other, 'note');
    await untilShown(other, '等统计公报');
    await other.click('.note-row .row__toggle:last-of-type');
    await other.click('.row__toggle--danger');
    await panel.until(() => document.querySelector('textarea')?.value === '');
    await untilMarked(browser, tab, 0);
    for (const one of [other, panel, tab]) await one.close();
  });

  it('keeps both texts where one note is written in two places at once', async () => {
    const tab = await browser.open(addressOf(fixturePage('town-half-year')));
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    const other = await browser.panelOf(tab);
    await writeNote(panel, 'metric', '原来的');
    await untilSaved(panel);
    await showList(other, 'metric');
    await other.until(
      () => document.querySelector('.row')?.textContent.includes('原来的') === true,
    );
    await other.click(FIRST_ROW.annotate);
    await Promise.all([panel.type(FIRST_ROW.note, '甲说'), other.type(FIRST_ROW.note, '乙说')]);
    for (const one of [panel, other]) {
      await one.until(() => {
        const note = document.querySelector('textarea')?.value ?? '';
        return note.includes('甲说') && note.includes('乙说');
      });
    }
    for (const one of [other, panel, tab]) await one.close();
  });

  it('jumps to a place and flashes it', async () => {
    const tab = await browser.open(addressOf(fixturePage('province-1998')));
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'pledge');
    const flashed = tab.until(() => CSS.highlights.has('nuoshu-flash') && window.scrollY > 0);
    await panel.click(FIRST_ROW.main);
    await flashed;
    await panel.close();
    await tab.close();
  });
}
