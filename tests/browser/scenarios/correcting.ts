import { expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { untilPainted } from '../harness/paint';
import {
  FIRST_ROW,
  showList,
  textsOf,
  untilGone,
  untilShown,
  untilText,
} from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

/** The row that is open. */
const OPEN = 'li:has(.row__toggle[aria-expanded="true"])';
const ROW = `#panel-metric ${OPEN}`;
const FORM = `${ROW} form.correct`;

/** Writes into a field of the form, over what stands there. */
async function fill(panel: Tab, name: string, text: string): Promise<void> {
  const field = `${FORM} [data-correct="${name}"]`;
  await panel.click(field);
  await panel.run((selector) => {
    document.querySelector<HTMLInputElement>(selector)?.select();
    return '';
  }, field);
  await panel.type(field, text);
}

/** What a reader says against what was read counts wherever it is shown, and can be taken back. */
export function describeCorrecting(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);

  it('a figure corrected in the panel is shown so, survives, and is taken back', async () => {
    const address = 'http://www.linxi.gov.cn/special/corrected.html';
    site.set(address, bareReport(townLines()));
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'metric');
    await panel.click(FIRST_ROW.annotate);
    const read = await textsOf(panel, `${ROW} .metric-row__value`);
    await panel.click(`${ROW} [data-action="correct"]`);
    await fill(panel, 'value', '很多');
    await panel.press('Enter');
    await untilText(panel, `${FORM} .error-text`, '未识别出数字');
    await fill(panel, 'value', '61.2亿元');
    await untilText(panel, `${FORM} .field-hint`, '6,120,000,000元');
    await fill(panel, 'indicator', '镇级财政收入');
    await panel.press('Enter');
    await untilGone(panel, FORM);
    await untilText(panel, `${ROW} .metric-row__value`, '61.2亿元');
    expect(await textsOf(panel, `${ROW} .metric-row__value del`)).toBe(read.trim());
    expect(await textsOf(panel, `${ROW} .metric-row__indicator`)).toBe('镇级财政收入');
    expect(await textsOf(panel, `${ROW} .correction-line`)).toContain('已更正');

    await panel.reload();
    await showList(panel, 'metric');
    await untilText(panel, '#panel-metric .metric-row__value', '61.2亿元');
    /* The page moved, and shows the same. */
    site.set(address, bareReport(['（本页于9月20日更新）', ...townLines()]));
    await tab.reload();
    await untilPainted(tab);
    await panel.reload();
    await showList(panel, 'metric');
    await untilShown(panel, '镇级财政收入');
    await panel.click('.correction-line [data-action="withdraw"]');
    await untilGone(panel, '#panel-metric .correction-line');
    await untilGone(panel, '#panel-metric .metric-row__value del');
    await panel.close();
    await tab.close();
  });

  it('what is no pledge is gone from the pledges, and comes back with one step', async () => {
    const address = 'http://www.linxi.gov.cn/special/refused.html';
    site.set(address, bareReport(townLines()));
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'pledge');
    const count = await textsOf(panel, '#tab-pledge');
    const open = `#panel-pledge ${OPEN}`;
    await panel.click('#panel-pledge .row .row__toggle');
    const words = await textsOf(panel, `${open} .pledge-row__text`);
    await panel.click(`${open} [data-action="correct"]`);
    await panel.choose(`${open} [data-correct="is"]`, 'not-pledge');
    await panel.click(`${open} form.correct [type="submit"]`);
    await panel.until(
      (before) => document.querySelector('#tab-pledge')?.textContent !== before,
      count,
    );
    /* The row that is open stays until it is closed, so that it can be taken back there. */
    await untilText(panel, `${open} .correction-line`, '不是承诺');
    await panel.click(`${open} .row__toggle[aria-expanded="true"]`);
    await untilGone(panel, open);
    expect(await textsOf(panel, '#panel-pledge .pledge-row__text')).not.toContain(words);
    await panel.click('.undo-bar button');
    await panel.until(
      (before) => document.querySelector('#tab-pledge')?.textContent === before,
      count,
    );
    await panel.close();
    await tab.close();
  });

  it('two pledges that stand together are made one, and two again with one step', async () => {
    const [first, second] = ['推动瑞启生物总部项目年内开工', '深化以商引商、以链引商'];
    const address = 'http://www.linxi.gov.cn/special/joined.html';
    site.set(address, bareReport(townLines()));
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'pledge');
    const count = await textsOf(panel, '#tab-pledge');
    await panel.type('input[type="search"]', first);
    const words = '#panel-pledge .pledge-row__text';
    await panel.until((shown) => document.querySelectorAll(shown).length === 1, words);
    await panel.click('#panel-pledge .row .row__toggle');
    await untilShown(panel, '与下一条合并');
    await panel.click('#panel-pledge [data-action="join"]');
    await untilText(panel, words, second);
    await panel.until((shown) => document.querySelectorAll(shown).length === 1, words);
    expect(await textsOf(panel, words)).toContain(first);
    expect(await textsOf(panel, '#tab-pledge')).not.toBe(count);
    await panel.click('.undo-bar button');
    await panel.until(
      (before) => document.querySelector('#tab-pledge')?.textContent === before,
      count,
    );
    await panel.close();
    await tab.close();
  });
}
