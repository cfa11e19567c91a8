import { expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { openNoteOn } from '../harness/card';
import { untilMarked, untilStored } from '../harness/marks';
import { paintedTexts, untilPainted } from '../harness/paint';
import { showList, untilShown } from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const HOST = 'http://www.linxi.gov.cn/moving/';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';
const NUMBER = '58.6亿元';

/** The town report with another first number, so that it is another report. */
const reportWith = (number: string): string =>
  bareReport(townLines().map((line) => line.replace(NUMBER, number)));

/** The report so many times over: reading it takes a while. */
const longReport = (times: number): string =>
  bareReport(Array.from({ length: times }, townLines).flat());

/**
 * A page whose script shows one thing after another under addresses of its own, as single-page
 * sites do.
 */
export function describeMoving(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);

  async function open(path: string, html: string): Promise<Tab> {
    site.set(HOST + path, html);
    const tab = await browser.open(HOST + path);
    await untilPainted(tab);
    return tab;
  }

  /** Waits until the first number painted is this one, and nothing else of another report is. */
  async function untilRead(tab: Tab, number: string): Promise<void> {
    await tab.until((wanted) => {
      let isThere = false;
      CSS.highlights.get('nuoshu-metric')?.forEach(({ startContainer, startOffset, endOffset }) => {
        isThere ||= startContainer.textContent?.slice(startOffset, endOffset) === wanted;
      });
      return isThere;
    }, number);
    await tab.until(isNothingStray);
  }

  it('a note written after the page moved its own address is there when that address is opened', async () => {
    site.set(`${HOST}tabs.html?tab=2`, reportWith(NUMBER));
    const tab = await open('tabs.html', reportWith(NUMBER));
    await tab.run(() => {
      history.replaceState({}, '', '?tab=2');
      return '';
    });
    await openNoteOn(tab, PASSAGE);
    await tab.write('second tab');
    await tab.press('Escape');
    await untilStored(browser, 'second tab');
    await tab.reload();
    await untilPainted(tab);
    expect(await untilMarked(browser, tab, 1)).toEqual([PASSAGE]);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'note');
    await untilShown(panel, 'second tab');
    await panel.close();
    await tab.close();
  });

  it.each([
    ['short', reportWith(NUMBER)],
    ['long', longReport(12)],
  ])(
    'each report of a page that shows one after another is read, after a %s one',
    async (name, first) => {
      const tab = await open(`${name}.html`, first);
      await tab.run(
        show,
        `/moving/${name}/list\n<h1>目录</h1>${'<p><a href="#">关于做好有关事项的通知</a></p>'.repeat(40)}`,
      );
      await tab.until(() => CSS.highlights.size === 0);
      await tab.run(show, `/moving/${name}/2\n${bodyOf(reportWith('77.7亿元'))}`);
      await untilRead(tab, '77.7亿元');
      await tab.run(show, `/moving/${name}/3\n${bodyOf(reportWith('88.8亿元'))}`);
      await untilRead(tab, '88.8亿元');
      expect(await paintedTexts(tab, 'metric')).not.toContain('77.7亿元');
      const panel = await browser.panelOf(tab);
      await showList(panel, 'metric');
      await untilShown(panel, '88.8亿元');
      await panel.close();
      /* What is written belongs to the report that is shown. */
      await tab.front();
      await openNoteOn(tab, PASSAGE);
      await tab.write(`${name} third`);
      await tab.press('Escape');
      await untilStored(browser, `${name} third`);
      site.set(`${HOST}${name}/3`, reportWith('88.8亿元'));
      site.set(`${HOST}${name}/2`, reportWith('77.7亿元'));
      await tab.reload();
      await untilPainted(tab);
      expect(await untilMarked(browser, tab, 1)).toEqual([PASSAGE]);
      await tab.go(`${HOST}${name}/2`);
      await untilPainted(tab);
      await untilMarked(browser, tab, 0);
      await tab.close();
    },
  );

  it('reports behind routes of one page are two, each with its own notes', async () => {
    const tab = await open('spa.html#/d/1', singlePage(['58.6亿元', '66.6亿元']));
    await untilRead(tab, '58.6亿元');
    await openNoteOn(tab, PASSAGE);
    await tab.write('route one');
    await tab.press('Escape');
    await untilStored(browser, 'route one');
    await tab.front();
    await tab.run(goTo, '#/d/2');
    await untilRead(tab, '66.6亿元');
    await untilMarked(browser, tab, 0);
    await tab.front();
    await openNoteOn(tab, PASSAGE);
    await tab.write('route two');
    await tab.press('Escape');
    await untilStored(browser, 'route two');
    await tab.front();
    /* A place on the page is no other report. */
    await tab.run(goTo, '#/d/2#part-2');
    expect(await untilMarked(browser, tab, 1)).toEqual([PASSAGE]);
    await tab.front();
    await tab.run(goTo, '#/d/1');
    await untilRead(tab, '58.6亿元');
    expect(await untilMarked(browser, tab, 1)).toEqual([PASSAGE]);
    for (const [route, own, other] of [
      ['1', 'route one', 'route two'],
      ['2', 'route two', 'route one'],
    ] as const) {
      const id = encodeURIComponent(`https://linxi.gov.cn/moving/spa.html#/d/${route}`);
      const desk = await browser.ownPage(`library.html#/report/${id}`);
      await showList(desk, 'note');
      await untilShown(desk, own);
      expect(await desk.run(() => document.body.innerText)).not.toContain(other);
      await desk.close();
    }
    await tab.close();
  });
}

/** A page whose script draws the report that its fragment names, as simple routers do. */
const singlePage = (numbers: readonly string[]): string =>
  bareReport([]).replace(
    '</body>',
    `<script>
      const bodies = ${JSON.stringify(numbers.map((number) => bodyOf(reportWith(number))))};
      let shown;
      const draw = () => {
        const number = /^#\\/d\\/(\\d)/.exec(location.hash)?.[1];
        if (number !== shown) document.body.innerHTML = bodies[number - 1];
        shown = number;
      };
      addEventListener('hashchange', draw);
      draw();
    </script></body>`,
  );

const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

/* These run in the page. */

function goTo(fragment: string): string {
  location.hash = fragment;
  return '';
}

/** Moves the address and shows something else a moment later, as sites do that fetch it first. */
async function show(argument: string): Promise<string> {
  const [path = '', ...lines] = argument.split('\n');
  history.pushState({}, '', path);
  await new Promise((resolve) => setTimeout(resolve, 100));
  document.body.innerHTML = lines.join('\n');
  return '';
}

/** Whether no painted range lies outside of what the page shows. */
function isNothingStray(): boolean {
  let count = 0;
  CSS.highlights.forEach((highlight) =>
    highlight.forEach(({ startContainer }) => {
      if (!document.body.contains(startContainer)) count += 1;
    }),
  );
  return count === 0;
}
