import type { Tab, TestBrowser } from './tab';

/** The popup's word on a page, once it has one. */
export async function verdictOf(browser: TestBrowser, tab: Tab): Promise<string> {
  const popup = await browser.popupOf(tab);
  await popup.until(() => document.querySelector('.popup__summary[aria-busy="false"]') !== null);
  const words = await popup.run(() => document.querySelector('.popup__verdict')?.textContent ?? '');
  await popup.close();
  return words.trim();
}

export const SAYS = {
  report: '这是一份报告',
  notReport: '不像一份报告',
  empty: '未识别出数字和承诺',
  takenDown: '原文已不在这个地址',
  unread: '这个页面尚未分析',
} as const;

/**
 * Opens one of the tabs of a panel or the desk. A click at a point could miss: banners come when
 * the store has answered, and move the tabs.
 */
export async function openTab(
  panel: Tab,
  name: 'overview' | 'metric' | 'pledge' | 'note',
): Promise<void> {
  await panel.until((id) => document.getElementById(id) !== null, `tab-${name}`);
  await panel.run((id) => {
    document.getElementById(id)?.click();
    return '';
  }, `tab-${name}`);
}

/** Opens one of the panel's lists and waits for its rows. */
export async function showList(panel: Tab, name: 'metric' | 'pledge' | 'note'): Promise<void> {
  await openTab(panel, name);
  await panel.until((id) => document.querySelector(`#${id} .row`) !== null, `panel-${name}`);
}

/** What is on the screen of a page. */
export const visibleText = (tab: Tab): Promise<string> => tab.run(() => document.body.innerText);

/** Waits until a text stands on the page. */
export const untilShown = (tab: Tab, text: string): Promise<void> =>
  tab.until((wanted) => document.body.innerText.includes(wanted), text);

/** The parts of the first row of a list. */
export const FIRST_ROW = {
  main: '.row .row__main',
  annotate: '.row .row__toggle',
  note: '.row textarea',
  tag: '.row .tag-editor__field',
  status: '.row select.status-select',
} as const;

/** Waits until the panel says that what was typed is saved. */
export const untilSaved = (panel: Tab): Promise<void> =>
  panel.until(() => document.querySelector('.note-field__save--saved') !== null);

/** Waits until an element that matches holds these words. */
export const untilText = (tab: Tab, selector: string, words: string): Promise<void> =>
  tab.until((argument) => {
    const [wanted = '', ...within] = argument.split('\n').toReversed();
    return [...document.querySelectorAll(within.join('\n'))].some(({ textContent }) =>
      textContent.includes(wanted),
    );
  }, `${selector}\n${words}`);

/**
 * Texts of all elements that match, each on a line. Not what is rendered: a line out of sight has
 * its text as well.
 */
export const textsOf = (tab: Tab, selector: string): Promise<string> =>
  tab.run(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent).join('\n'),
    selector,
  );

/** Waits until nothing matches. */
export const untilGone = (tab: Tab, selector: string): Promise<void> =>
  tab.until((wanted) => document.querySelector(wanted) === null, selector);

/** Waits until the tab shows an address. */
export const untilAt = (tab: Tab, address: string): Promise<void> =>
  tab.until((wanted) => location.href === wanted && document.readyState === 'complete', address);

/**
 * Clicks the first button, link or line of a menu that has exactly these words, once there is one.
 */
export async function clickWords(tab: Tab, words: string): Promise<void> {
  await tab.until(
    (wanted) =>
      [...document.querySelectorAll('button, a, [role=menuitem]')].some(
        ({ textContent }) => textContent.trim() === wanted,
      ),
    words,
  );
  await tab.run((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem]')];
    found.find(({ textContent }) => textContent.trim() === wanted)?.click();
    return '';
  }, words);
}
