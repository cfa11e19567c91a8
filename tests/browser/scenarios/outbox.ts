import { beforeEach, expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { boxOf, middleOf, openNoteOn } from '../harness/card';
import { untilMarked } from '../harness/marks';
import { breakDatabase, untilWaiting } from '../harness/outbox';
import { paintedTexts, untilPainted } from '../harness/paint';
import {
  showList,
  untilGone,
  untilSaved,
  untilShown,
  untilText,
  openTab,
} from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const HOST = 'http://www.linxi.gov.cn/outbox/';
const CITY = addressOf(fixturePage('city-annual'));
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';
const NOTE = 'see bulletin';
/** A quick writer. What was typed more than 150 ms before the end must be there. */
const LETTER_MS = 60;
const KEPT = NOTE.slice(0, -3);
/** The background is gone between any two steps. */
const SHORT_LIFE_MS = 300;

/** What the reader typed and the database does not have waits, whatever ends meanwhile. */
export function describeOutbox(launch: Launch): void {
  const { site, browser, restart } = givenBrowser(launch, {
    backgroundIdleMs: SHORT_LIFE_MS,
    isExpected: () => true,
  });
  let pages = 0;
  let town = '';

  beforeEach(() => {
    town = `${HOST}${(pages += 1)}.html`;
    site.set(town, bareReport(townLines()));
  });

  async function openTown(): Promise<Tab> {
    const tab = await browser.open(town);
    await untilPainted(tab);
    return tab;
  }

  /** The panel of a page, when a note of that page stands in it. */
  async function panelWith(tab: Tab, note: string): Promise<Tab> {
    const panel = await browser.panelOf(tab);
    await openTab(panel, 'note');
    await untilText(panel, '.row-notes__note', note);
    return panel;
  }

  /** Waits until the panel shows the note among those of a page, and has the card show it, too. */
  async function untilThere(tab: Tab): Promise<Tab> {
    const panel = await panelWith(tab, NOTE);
    await untilMarked(browser, tab, 1);
    await tab.front();
    await tab.clickAt(middleOf(await boxOf(tab, PASSAGE)));
    await tab.untilInCard((wanted) => document.querySelector('textarea')?.value === wanted, NOTE);
    return panel;
  }

  /** Writes the note in the card while the database fails. */
  async function writeWhileBroken(): Promise<{ readonly tab: Tab; readonly broken: Tab }> {
    const tab = await openTown();
    await openNoteOn(tab, PASSAGE);
    const broken = await breakDatabase(browser);
    await tab.front();
    await tab.write(NOTE);
    return { tab, broken };
  }

  /** Waits until the card says that the note is not saved. */
  const untilRefused = (tab: Tab): Promise<void> =>
    tab.untilInCard(
      (note) =>
        document.querySelector('.save-failure') !== null &&
        document.querySelector('textarea')?.value === note,
      NOTE,
    );

  it('a tab or a panel that is closed in the middle of a note loses no more than the last letters', async () => {
    const tab = await openTown();
    await openNoteOn(tab, PASSAGE);
    await tab.write(NOTE, LETTER_MS);
    await tab.close();
    const again = await openTown();
    const panel = await panelWith(again, KEPT);
    await showList(panel, 'pledge');
    await panel.click('#panel-pledge .row__toggle');
    await panel.until(() => document.activeElement?.localName === 'textarea');
    await panel.write(`may: ${NOTE}`, LETTER_MS);
    await panel.close();
    await panelWith(again, `may: ${KEPT}`);
    await untilWaiting(browser);
    expect(browser.troubles).toEqual([]);
  });

  it('a note that is refused outlives its tab, is shown, and is saved when that works again', async () => {
    const { tab, broken } = await writeWhileBroken();
    await untilRefused(tab);
    await tab.close();
    await untilWaiting(browser, NOTE);
    const panel = await browser.panelOf(await browser.open(CITY));
    await untilShown(panel, '1 条批注还没有存进本机数据库');
    await panel.click('.desk-banner summary');
    for (const words of [NOTE, 'www.linxi.gov.cn']) await untilShown(panel, words);

    await broken.close();
    await browser.stopBackground();
    await untilThere(await openTown());
    await untilGone(panel, '.desk-banner');
    await untilWaiting(browser);
    expect(browser.troubles).toEqual([]);
  });

  it('a note that is refused outlives the browser', async () => {
    await writeWhileBroken();
    await untilWaiting(browser, NOTE);
    await restart();
    await untilThere(await openTown());
    await untilWaiting(browser);
  });

  it('an update under an open page loses nothing, and the page is read on', async () => {
    const { tab, broken } = await writeWhileBroken();
    await untilWaiting(browser, NOTE);
    const painted = await paintedTexts(tab, 'metric');
    await browser.reloadExtension();
    await broken.close();
    const panel = await untilThere(tab);
    /* The old version has left: one place of a card, one drawing of marks, one strip are there. */
    await tab.until(() => document.querySelectorAll('html > div').length === 3);
    expect(await paintedTexts(tab, 'metric')).toEqual(painted);
    await panel.click('.note-row .row__toggle');
    await panel.type('.note-row textarea', 'Asked. ');
    await untilSaved(panel);
    await tab.front();
    await tab.untilInCard(
      () => document.querySelector('textarea')?.value.includes('Asked. ') === true,
    );
    expect(browser.troubles).toEqual([]);
  });
}
