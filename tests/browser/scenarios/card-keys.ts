import { afterEach, beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import {
  boxOf,
  middleOf,
  select,
  untilCard,
  untilNothingShown,
  untilToolbar,
} from '../harness/card';
import { untilStored } from '../harness/marks';
import { untilPainted } from '../harness/paint';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const NUMBER = '58.6亿元';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';

const hasFocus = (selector: string): boolean =>
  document.hasFocus() && document.activeElement?.matches(selector) === true;

/**
 * From a place or a selection one key leads to what is written there, with the keyboard still in
 * the page: the second is written already.
 */
export function describeCardKeys(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);
  let tab: Tab;
  let pages = 0;

  beforeEach(async () => {
    pages += 1;
    const address = `http://www.linxi.gov.cn/keys/${pages}.html`;
    site.set(address, bareReport(townLines()));
    tab = await browser.open(address);
    await untilPainted(tab);
  });
  afterEach(async () => {
    await tab.close();
    expect(browser.troubles).toEqual([]);
  });

  const pointAt = async (text: string): Promise<void> => {
    await tab.moveTo(middleOf(await boxOf(tab, text)));
    await untilCard(tab);
    await tab.untilInCard(() => document.querySelector('.verdict-choice') !== null);
  };

  it('N on what the pointer rests on: what is typed next is the note', async () => {
    await pointAt(NUMBER);
    await tab.write('n');
    await tab.untilInCard(hasFocus, 'textarea');
    await tab.write('checked');
    await untilStored(browser, '"note":"checked"');
  });

  it('T on a selection: what is typed next is a tag', async () => {
    await select(tab, PASSAGE);
    await untilToolbar(tab);
    await tab.write('t');
    await tab.untilInCard(hasFocus, '.tag-editor__field');
    await tab.write('plan');
    await tab.press('Enter');
    await untilStored(browser, '"tags":["plan"]');
  });

  it('a figure key judges what the pointer rests on, and the page keeps the keyboard', async () => {
    await pointAt(NUMBER);
    await tab.write('2');
    await untilStored(browser, '"status":"discrepant"');
    await tab.untilInCard(
      () => document.querySelector('[data-status=discrepant][aria-pressed=true]') !== null,
    );
    expect(await tab.run(() => String(document.activeElement === document.body))).toBe('true');
  });

  it('a figure key judges a selection at once', async () => {
    await select(tab, PASSAGE);
    await untilToolbar(tab);
    await tab.write('3');
    await untilStored(browser, '"status":"kept"');
  });

  it('the same keys are letters in a field of the page', async () => {
    await tab.run(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
      return '';
    });
    await pointAt(NUMBER);
    await tab.write('nt2');
    await tab.until(() => document.querySelector('input')?.value === 'nt2');
    await tab.press('Escape');
    await untilNothingShown(tab);
  });
}
