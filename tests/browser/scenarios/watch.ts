import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { givenBrowser } from '../harness/given-browser';
import { bodyIsUntouched, paintedLayers, paintedTexts, untilPainted } from '../harness/paint';
import { clickWords, textsOf, untilShown, untilText } from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';

const REPORT = 'http://www.linxi.gov.cn/watch/report.html';
const [LIST, CHIPS, SAID] = [
  '.watch-manager__list',
  '.watch-bar__word',
  '.watch-bar__said',
] as const;

/** Whether they are marked in web pages. */
const SWITCH = '.watch-manager + .layers input';

/** The reader's watch words: a list brought in, found in a report, followed, deleted and back. */
export function describeWatch(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);
  let report: Tab;
  let desk: Tab;

  beforeAll(() => site.set(REPORT, bareReport(townLines())));
  beforeEach(async () => {
    report = await browser.open(REPORT);
    await untilPainted(report);
    desk = await browser.ownPage('library.html#/settings/watch');
    await desk.until((selector) => document.querySelector(selector) !== null, LIST);
    /* A test that is tried again finds its words: each is deleted. */
    await desk.until(() => {
      document.querySelector<HTMLElement>('.watch-manager [aria-label^="删除："]')?.click();
      return document.querySelector('.watch-manager__none') !== null;
    });
  });
  afterEach(async () => {
    await desk.close();
    await report.close();
    expect(browser.troubles).toEqual([]);
  });

  it('a list is brought in, and its words are found in the report whatever they are written in', async () => {
    await desk.type(LIST, '臨溪,地名\nGDP,指标\n没有这样的词\n');
    await clickWords(desk, '导入');
    await untilShown(desk, '已添加 3 个关注词。');
    const panel = await browser.panelOf(report);
    await untilText(panel, CHIPS, '臨溪');
    const [, count] = /^臨溪(\d+)$/m.exec(await textsOf(panel, CHIPS)) ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(townLines().join('\n').split('临溪').length - 1);
    await untilText(panel, CHIPS, 'GDP');
    expect(await textsOf(panel, CHIPS)).not.toContain('没有这样的词');
    await panel.click(CHIPS);
    await untilText(panel, SAID, `臨溪：第 1 处，共 ${count} 处`);
    await panel.write('w');
    await panel.until((argument) => {
      const [selector = '', before = ''] = argument.split('\n');
      const said = document.querySelector(selector)?.textContent ?? '';
      return said.includes('第 ') && said !== before;
    }, `${SAID}\n臨溪：第 1 处，共 ${count} 处`);
    await panel.write('W');
    await untilText(panel, SAID, `臨溪：第 1 处，共 ${count} 处`);
    /* Nothing of the words comes into the page. */
    expect((await paintedLayers(report)).filter((name) => name.includes('watch'))).toEqual([]);
    expect(await report.run(() => document.documentElement.outerHTML)).not.toContain('臨溪');
    await panel.close();
  });

  it('the kept reports that have a word are listed, and one press opens one at its first place', async () => {
    await desk.type('.watch-manager__field', '全鎮');
    await clickWords(desk, '添加');
    await untilText(desk, '.watch-manager__name', '全鎮');
    const kept = await browser.ownPage('library.html#/watch');
    await untilText(kept, '.watched__word', '全鎮');
    await kept.click('.watched__word[aria-label^="全鎮"]');
    await untilText(kept, '.search__counts', '“全鎮”：1 份报告，共 ');
    await kept.until(
      (selector) => document.querySelector(selector) !== null,
      'a.search-hit__open[href*="?at="]',
    );
    await kept.run(() => {
      document.querySelector<HTMLElement>('a.search-hit__open')?.click();
      return '';
    });
    await kept.until(() => /^#\/report\/.*\?at=\d+$/.test(location.hash));
    await untilText(kept, '.kept-text mark.watch-mark', '全镇');
    await kept.close();
  });

  it('a word that is deleted is gone from the panel, and undo brings it back', async () => {
    await desk.type('.watch-manager__field', '养老');
    await clickWords(desk, '添加');
    await untilShown(desk, '已关注“养老”。');
    const panel = await browser.panelOf(report);
    await untilText(panel, CHIPS, '养老');
    await desk.front();
    await desk.click('[aria-label="删除：养老"]');
    await untilShown(desk, '已删除“养老”。');
    await panel.until(() => !document.querySelector('.watch-bar')?.textContent.includes('养老'));
    await clickWords(desk, '撤销');
    await untilShown(desk, '已撤销。');
    await untilText(panel, CHIPS, '养老');
    await panel.close();
  });
  it('words are marked in the page once the reader switches that on, and off leaves no trace', async () => {
    const words = async (): Promise<readonly string[]> => paintedTexts(report, 'watched');
    const until = (count: number): Promise<void> =>
      report.until(
        (wanted) => (CSS.highlights.get('nuoshu-watched')?.size ?? 0) === Number(wanted),
        String(count),
      );
    const inText = (word: string): number => townLines().join('\n').split(word).length - 1;
    const add = async (word: string): Promise<void> => {
      await desk.type('.watch-manager__field', word);
      await clickWords(desk, '添加');
      await untilShown(desk, `已关注“${word}”。`);
    };
    await add('亿元');
    const before = await words();
    await desk.click(SWITCH);
    await untilShown(desk, '已打开：网页现在看得到哪些文字被标出。');
    await untilPainted(report, 'watched');
    const marked = await words();
    const amounts = marked.filter((word) => word === '亿元');
    expect([before, amounts.length]).toEqual([[], inText('亿元')]);
    expect(await bodyIsUntouched(report)).toBe(true);
    /* Another word, and one less. */
    await add('公里');
    await until(marked.length + inText('公里'));
    await desk.click('[aria-label="删除：公里"]');
    await until(marked.length);
    /* Another text. */
    await report.front();
    await report.run(() => {
      document.querySelector('p')?.append('又有上亿元的项目开工。');
      return '';
    });
    await until(marked.length + 1);
    await desk.front();
    await desk.click(SWITCH);
    await until(0);
    expect((await paintedLayers(report)).filter((name) => name.includes('watch'))).toEqual([]);
    expect((await paintedLayers(report)).length).toBeGreaterThan(0);
  });
}
