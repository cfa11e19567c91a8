import { expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { untilMarked } from '../harness/marks';
import { untilPainted } from '../harness/paint';
import { FIRST_ROW, untilSaved, untilShown, openTab } from '../harness/surfaces';
import type { Launch, Tab, TestBrowser } from '../harness/tab';
import { forgetNotes } from '../harness/forget';
import { givenBrowser } from '../harness/given-browser';

const TOWN = addressOf(fixturePage('town-annual'));
const TITLE = '临溪镇2023年工作总结和2024年工作计划';

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: {
    query(filter: {
      readonly url: string;
    }): Promise<readonly { readonly id?: number; readonly discarded?: boolean }[]>;
    discard(id: number): Promise<unknown>;
  };
  readonly extension: {
    getViews(filter: { readonly type: 'tab' }): readonly (Window & typeof globalThis)[];
  };
};

/** Has the browser discard the desk's tab. Runs in a page of the extension. */
async function discardDesk(): Promise<string> {
  const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('/library.html') });
  for (const { id } of tabs) if (id !== undefined) await chrome.tabs.discard(id);
  const after = await chrome.tabs.query({ url: chrome.runtime.getURL('/library.html') });
  return `${after.length} ${after.every(({ discarded }) => discarded === true) ? 'discarded' : 'awake'}`;
}

/** How many tabs stand at the desk. Runs in a page of the extension. */
const countDesks = async (): Promise<string> =>
  String((await chrome.tabs.query({ url: chrome.runtime.getURL('/library.html') })).length);

/**
 * The open desks, each with its fragment and whether its tab is in front. Runs in a page of the
 * extension.
 */
async function openDesks(): Promise<string> {
  interface Own {
    readonly chrome: { readonly tabs: { getCurrent(): Promise<{ readonly active: boolean }> } };
  }
  const isOwn = (view: unknown): view is Own =>
    typeof view === 'object' && view !== null && 'chrome' in view;
  const found: string[] = [];
  for (const view of chrome.extension.getViews({ type: 'tab' })) {
    if (view.location.pathname !== '/library.html' || !isOwn(view)) continue;
    const { active } = await view.chrome.tabs.getCurrent();
    found.push(`${decodeURIComponent(view.location.hash)} ${active ? 'in front' : 'behind'}`);
  }
  return found.join('\n');
}

/** Waits until the desks are as they should be. */
async function untilDesks(browser: TestBrowser, desks: string): Promise<void> {
  let found = '';
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    found = await browser.ask(openDesks);
    if (found === desks) return;
  }
  expect(found).toBe(desks);
}

/** Selects a wording in the kept text, as a reader's hand would. */
const select = (desk: Tab, wording: string): Promise<string> =>
  desk.run((wanted) => {
    const parts = [...document.querySelectorAll('.kept-text span')];
    const part = parts.find((one) => one.textContent.includes(wanted));
    const text = part?.firstChild;
    if (!(text instanceof Text)) throw new Error(`no ${wanted}`);
    text.parentElement?.scrollIntoView({ block: 'center' });
    const at = text.data.indexOf(wanted);
    document.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
    return '';
  }, wording);

/**
 * The desk in either browser: how it is opened, and how a kept report is read and written about
 * without its page.
 */
export function describeLibrary(launch: Launch): void {
  const { browser } = givenBrowser(launch);

  it('is opened from the popup, and once only: the panel brings the same tab to the report', async () => {
    const tab = await browser.open(TOWN);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    const popup = await browser.popupOf(tab);
    await popup.click('.popup__header .button');
    await untilDesks(browser, ' in front');
    await tab.front();
    await untilDesks(browser, ' behind');
    await panel.front();
    await panel.until(() => document.querySelector('.side-panel__kicker p') !== null);
    await panel.click('.side-panel__kicker .button:not([aria-haspopup])');
    await untilDesks(
      browser,
      `#/report/${TOWN.replace('//www.', '//').replace('http:', 'https:')} in front`,
    );
    await panel.close();
  });

  it('is brought back, not opened a second time, where the browser has discarded its tab', async () => {
    const tab = await browser.open(TOWN);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await panel.front();
    expect(await browser.ask(discardDesk)).toBe('1 discarded');
    await panel.until(() => document.querySelector('.side-panel__kicker p') !== null);
    await panel.click('.side-panel__kicker .button:not([aria-haspopup])');
    await untilDesks(
      browser,
      `#/report/${TOWN.replace('//www.', '//').replace('http:', 'https:')} in front`,
    );
    expect(await browser.ask(countDesks)).toBe('1');
    await panel.close();
    await tab.close();
  });

  it('lists the report, and shows its text with what was found in it', async () => {
    const desk = await browser.ownPage('library.html');
    await untilShown(desk, TITLE);
    await desk.until(() => document.querySelector('.progress') !== null);
    expect(await desk.run(() => document.title)).toBe('报告 · 诺数');
    await desk.click('.report-row__title');
    await desk.until(() => document.querySelector('.kept-text__part--metric') !== null);
    await desk.until((title) => document.title === `${title} · 诺数`, TITLE);
    await desk.until((title) => document.activeElement?.textContent === title, TITLE);
    await desk.close();
  });

  it('a click in the list leads to the text, one in the text to the list', async () => {
    const desk = await browser.ownPage(`library.html#/report/${encodeURIComponent(TOWN)}`);
    await desk.until(() => document.body.innerText.includes('这份报告没有保存'));
    await desk.click('.report-desk__back');
    await desk.click('.report-row__title');
    await openTab(desk, 'pledge');
    await desk.click(FIRST_ROW.main);
    await desk.until(() => document.querySelector('.kept-text__part--flash') !== null);
    await desk.run(() => {
      document.querySelectorAll<HTMLElement>('.kept-text__part--metric')[30]?.click();
      return '';
    });
    await desk.until(() => document.activeElement?.closest('.metric-row') !== null);
    expect(await desk.run(() => document.activeElement?.textContent ?? '')).toContain(
      await desk.run(
        () => document.querySelectorAll('.kept-text__part--metric')[30]?.textContent ?? '',
      ),
    );
    await desk.close();
  });

  it('what is written there, on a pledge and on a selected passage, is on the page', async () => {
    await forgetNotes(browser);
    const desk = await browser.ownPage('library.html');
    await desk.click('.report-row__title');
    await openTab(desk, 'pledge');
    await desk.click(FIRST_ROW.annotate);
    await desk.type(FIRST_ROW.note, '五月去看过');
    await untilSaved(desk);
    await desk.choose(FIRST_ROW.status, 'kept');
    await untilShown(desk, '缺证据');
    const wording = await desk.run(() => {
      const plain = [...document.querySelectorAll('.kept-text span:not([class])')];
      return (
        plain
          .map(({ textContent }) => textContent.slice(0, 12))
          .find((text) => /^\p{Script=Han}{12}$/u.test(text)) ?? ''
      );
    });
    await select(desk, wording);
    await desk.click('.selection-line .button');
    await desk.type('.passage textarea', '这句是新的');
    await untilShown(desk, '已保存');
    await desk.click('.passage__head .button');
    await openTab(desk, 'note');
    await desk.until(() => document.querySelectorAll('.note-row').length === 2);
    await desk.close();
    const tab = await browser.open(TOWN);
    expect(await untilMarked(browser, tab, 2)).toContain(wording);
    await tab.close();
  });

  it('a note leads from the list of all notes to its place in the text', async () => {
    const desk = await browser.ownPage('library.html#/notes');
    await untilShown(desk, '这句是新的');
    /*
     * The list is still filled with pledges when its notes are there already: the row is clicked
     * where it stands then.
     */
    await desk.until(() => {
      const rows = [...document.querySelectorAll('.note-table__row')];
      const row = rows.find(({ textContent }) => textContent.includes('这句是新的'));
      const open = row?.querySelector<HTMLElement>('.note-cell__open');
      open?.click();
      return open instanceof HTMLElement;
    });
    await desk.until(() => document.querySelector('.kept-text__part--flash') !== null);
    await desk.until(() => document.querySelector('.note-row') !== null);
    await desk.close();
  });
}
