import * as OpenCC from 'opencc-js';
import { expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { damageOne, untilKept } from '../harness/kept';
import { untilPainted } from '../harness/paint';
import {
  FIRST_ROW,
  showList,
  textsOf,
  untilSaved,
  untilShown,
  untilText,
  openTab,
} from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const LINES = townLines();
const NOTICE = bareReport(['您访问的页面不存在或已被删除。']).replace(
  /<h1>.*?<\/h1>|<title>.*?<\/title>/g,
  '',
);
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

/** What a page does to the notes on it between two visits, and what is said of it. */
export function describeChanges(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);
  let pages = 0;

  const freshAddress = (): string => `http://www.linxi.gov.cn/special/changes-${(pages += 1)}.html`;

  const untilNoted = (panel: Tab, note: string): Promise<void> =>
    untilText(panel, '.row-notes__note', note);

  /** A report with a note on its first figure, which is 58.6亿元, and the panel on its notes. */
  async function annotated(
    note = '与公报核对',
  ): Promise<{ address: string; page: Tab; panel: Tab }> {
    const address = freshAddress();
    site.set(address, bareReport(LINES));
    const page = await browser.open(address);
    await untilPainted(page);
    const panel = await browser.panelOf(page);
    await showList(panel, 'metric');
    await panel.click(FIRST_ROW.annotate);
    await panel.type(FIRST_ROW.note, note);
    await untilSaved(panel);
    await openTab(panel, 'note');
    await untilNoted(panel, note);
    return { address, page, panel };
  }

  /** The page comes again with other lines; answers what the panel says of the note then. */
  async function outcomeOf(
    lines: readonly string[],
  ): Promise<{ panel: Tab; page: Tab; outcome: string }> {
    const { address, page, panel } = await annotated();
    await panel.close();
    site.set(address, bareReport(lines));
    await page.reload();
    await untilPainted(page);
    const again = await browser.panelOf(page);
    await openTab(again, 'note');
    const said = '.note-row .outcome:not(.outcome--looking)';
    await untilText(again, said, '');
    return { panel: again, page, outcome: await textsOf(again, said) };
  }

  it.each([
    { name: '简 written as 繁', lines: LINES.map(toTraditional), outcome: '原文未变' },
    {
      name: 'a line inserted above',
      lines: ['（本报告已于9月20日更正）', ...LINES],
      outcome: '原文未变',
    },
    {
      name: 'the unit rewritten',
      lines: LINES.map((line) => line.replaceAll('58.6亿元', '586000万元')),
      outcome: '写法变了，数值未变',
    },
  ])('$name is no alarm', async ({ lines, outcome }) => {
    const { panel, page, outcome: said } = await outcomeOf(lines);
    expect(said).toContain(outcome);
    expect(await textsOf(panel, '.outcome--number-changed, .outcome-change__figure--other')).toBe(
      '',
    );
    await panel.close();
    await page.close();
  });

  it('another figure is told with old, new and difference, and what else changed is listed', async () => {
    const changed = LINES.map((line) => line.replace('58.6亿元', '58.9亿元'));
    const { panel, page, outcome } = await outcomeOf(['（本报告已于9月20日更正）', ...changed]);
    expect(outcome).toContain('数字已改变');
    for (const words of ['58.6亿元 → 58.9亿元', '+0.3亿元', '+0.5 %']) {
      await untilText(panel, '.outcome-change__figure', words);
    }
    await untilText(panel, '.page-news__heading button', '新增1段，改动1段');
    await panel.click('.page-news__heading button');
    await untilText(panel, '.page-news__list', '本报告已于9月20日更正');
    await panel.close();
    await page.close();
  });

  it('a report that was taken down shows the note and the text as it was', async () => {
    const { address, page, panel } = await annotated('撤下之前的话');
    site.set(address, NOTICE);
    await page.reload();
    await untilShown(panel, '原文已不在这个地址');
    await untilNoted(panel, '撤下之前的话');
    await panel.click('.kept-report [data-row-main]');
    await untilText(panel, '.kept-text .kept-text__part--marked', '58.6亿元');
    await untilText(panel, '.kept-text', '96.3亿元');
    /* What stands there now is no version of it. */
    site.set(address, bareReport(LINES));
    await page.reload();
    await untilPainted(page);
    await openTab(panel, 'note');
    await untilText(panel, '.outcome--same', '');
    expect(await textsOf(panel, '.page-news')).toBe('');
    await panel.close();
    await page.close();
  });

  it('a page that was read on purpose opens read', async () => {
    const profile = addressOf(fixturePage('town-profile'));
    const page = await browser.open(profile);
    const popup = await browser.popupOf(page);
    await popup.click('.popup__actions button');
    await untilPainted(page);
    await untilKept(browser, new URL(profile).pathname);
    await page.reload();
    await untilPainted(page);
    for (const one of [popup, page]) await one.close();
  });

  it('the same text at another address is told, joined by the reader alone, and parted again', async () => {
    const { address, page, panel } = await annotated('两处同文');
    const other = freshAddress();
    site.set(other, bareReport(LINES));
    const twin = await browser.open(other);
    await untilPainted(twin);
    const beside = await browser.panelOf(twin);
    /* Other pages show the same text, too. */
    const press = (label: string): Promise<string> =>
      beside.run((argument) => {
        const [wanted = '', of = ''] = argument.split(' ');
        const banners = [...document.querySelectorAll('.banner')];
        const buttons =
          banners.find(({ textContent }) => textContent.includes(of))?.querySelectorAll('button') ??
          [];
        [...buttons].find(({ textContent }) => textContent.includes(wanted))?.click();
        return '';
      }, `${label} ${address}`);
    await untilText(beside, '.banner', address);
    await openTab(beside, 'note');
    expect(await textsOf(beside, '.row-notes__note')).not.toContain('两处同文');
    await press('合并到这一页');
    await untilNoted(beside, '两处同文');
    await press('取消合并');
    await beside.until(
      (note) =>
        [...document.querySelectorAll('.row-notes__note')].every(
          ({ textContent }) => !textContent.includes(note),
        ),
      '两处同文',
    );
    for (const one of [beside, twin, panel, page]) await one.close();
  });

  it('a damaged row hides nothing but itself', async () => {
    const { page, panel } = await annotated('完好的批注');
    await damageOne(browser, '完好的批注');
    await panel.reload();
    await openTab(panel, 'note');
    await untilNoted(panel, '完好的批注');
    await untilShown(panel, '有 1 条记录已损坏，没有显示。');
    await panel.close();
    await page.close();
  });
}
