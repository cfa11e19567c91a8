import { expect, it } from 'vitest';
import { framingPage, play, spiedReport } from '../../fixtures/pages/hostile';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { openNoteOn, untilNothingShown, untilToolbar } from '../harness/card';
import { storedWriting, untilMarked, untilStored } from '../harness/marks';
import { untilPainted } from '../harness/paint';
import { heardKeys, learned, peek } from '../harness/spied';
import { FIRST_ROW, showList, untilSaved } from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const HOST = 'http://www.linxi.gov.cn/hostile/';
const ELSEWHERE = 'http://www.qingyuan.gov.cn/elsewhere.html';
/** The first metric of the report. */
const NUMBER = '58.6亿元';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';
const NOTE = '来人说另有一本账';
const TAG = '待核';
const TAG_ELSEWHERE = '来人甲';

/**
 * Pages that are at work against the reader: they may learn nothing, change nothing, and get no
 * key.
 */
export function describeHostile(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);
  let pages = 0;

  /** Opens the report at an address of its own, with the spy in it. */
  async function openSpied(headers?: Readonly<Record<string, string>>): Promise<Tab> {
    pages += 1;
    const address = `${HOST}${pages}.html`;
    site.set(address, spiedReport(bareReport(townLines())), headers);
    const tab = await browser.open(address);
    await untilPainted(tab);
    return tab;
  }

  /** Adds a note and a tag to the first number of a page, by the panel. */
  async function annotate(address: string, note: string, tag: string): Promise<void> {
    const tab = await browser.open(address);
    await untilPainted(tab);
    const panel = await browser.panelOf(tab);
    await showList(panel, 'metric');
    await panel.click(FIRST_ROW.annotate);
    await panel.type(FIRST_ROW.note, note);
    await panel.type(FIRST_ROW.tag, tag);
    await panel.press('Enter');
    await untilSaved(panel);
    await untilStored(browser, tag);
    for (const one of [panel, tab]) await one.close();
  }

  it('a page of the same site that frames the report and plays the reader learns and changes nothing', async () => {
    site.set(`${HOST}report.html`, spiedReport(bareReport(townLines())));
    site.set(ELSEWHERE, bareReport(townLines()));
    site.set(`${HOST}evil.html`, framingPage('/hostile/report.html'));
    await annotate(`${HOST}report.html`, NOTE, TAG);
    await annotate(ELSEWHERE, '另一处', TAG_ELSEWHERE);
    const before = await storedWriting(browser);
    const evil = await browser.open(`${HOST}evil.html`);
    await evil.until(() => {
      const [frame] = document.querySelectorAll('iframe');
      return (frame?.contentDocument?.defaultView?.CSS.highlights.size ?? 0) > 0;
    });
    await evil.run(
      (script) => {
        const element = document.createElement('script');
        element.textContent = script;
        document.head.append(element);
        return '';
      },
      `(${play})(${JSON.stringify(`${NUMBER}\n${NOTE}`)})`,
    );
    await evil.until(() => Reflect.get(window, 'played') === true);
    expect(await learned(evil, [NOTE, TAG, TAG_ELSEWHERE, '另一处'], 'iframe')).toEqual([]);
    expect(await storedWriting(browser)).toBe(before);
    /* The reader was at work there all the time, and knew of the note. */
    expect(await untilMarked(browser, evil, 1)).toEqual([NUMBER]);
    await evil.close();
  });

  it('a page hears and reads nothing of what the reader writes in the card, and writes nothing into it', async () => {
    const tab = await openSpied();
    await openNoteOn(tab, PASSAGE);
    await tab.write('xqz97');
    expect(await heardKeys(tab, 'xqz97')).toBe(0);
    await peek(tab, 'xqz97');
    await tab.press('Escape');
    await untilStored(browser, 'xqz97');
    await peek(tab, 'xqz97');
    expect(await learned(tab, ['xqz97'])).toEqual([]);
    expect(await storedWriting(browser)).not.toContain('FORGED');
    await tab.close();
  });

  it('a field of the page that takes the focus once gets a key at most', async () => {
    const tab = await openSpied();
    await addField(tab);
    await openNoteOn(tab, PASSAGE);
    await tab.write('abc');
    await tab.run(() => {
      document.querySelector('input')?.focus();
      return '';
    });
    /* Until the browser has moved the focus back, keys reach neither page nor card. */
    await expect
      .poll(
        async () => {
          await tab.write('d');
          return storedWriting(browser);
        },
        { interval: 1_000 },
      )
      .toMatch(/"note":"abcd+"/);
    await tab.press('Escape');
    expect(await heardKeys(tab, 'abcd')).toBeLessThanOrEqual(1);
    expect((await fieldOf(tab)).length).toBeLessThanOrEqual(1);
    await tab.close();
  });

  it('the card gives up, and says so, where a page takes the focus again and again', async () => {
    const tab = await openSpied();
    await addField(tab);
    await openNoteOn(tab, PASSAGE);
    await tab.write('mnopq');
    await tab.run(() => {
      setInterval(() => document.querySelector('input')?.focus(), 10);
      return '';
    });
    await untilToolbar(tab);
    await untilStored(browser, 'mnopq');
    await tab.close();
  });

  it('what a page takes off is painted again, and the registry names nothing that the reader annotated', async () => {
    const tab = await openSpied();
    await openNoteOn(tab, PASSAGE);
    await tab.write('a marked place');
    await tab.press('Escape');
    await untilMarked(browser, tab, 1);
    await tab.front();
    const painted = await tab.run(registry);
    expect(painted).not.toContain('annotation');
    expect(painted).not.toContain(PASSAGE);
    for (const harm of [clearAll, dropLayer, swapRange, addRange]) {
      /* At one go: what is harmed is painted again before long. */
      expect(await tab.run(harm), harm.name).not.toBe(painted);
      await tab.until(isRegistry, painted);
    }
    await tab.close();
  });

  it('the reader goes on where a page throws its elements out', async () => {
    const tab = await openSpied();
    await openNoteOn(tab, PASSAGE);
    await tab.write('draft one');
    await untilStored(browser, 'draft one');
    await tab.run(removeOurs);
    await untilNothingShown(tab);
    await openNoteOn(tab, '较好完成了年初确定的各项任务');
    await tab.write('draft two');
    await tab.press('Escape');
    await untilStored(browser, 'draft two');
    await tab.front();
    /* The marks are drawn again. */
    await tab.until(() => document.querySelectorAll('html > div').length > 0);
    await tab.close();
  });

  it('a page that the reader comes back to has a working card', async () => {
    const tab = await openSpied();
    await openNoteOn(tab, PASSAGE);
    await tab.write('before leaving');
    await tab.press('Escape');
    await untilStored(browser, 'before leaving');
    const step = async (move: () => string, path: string): Promise<void> => {
      await tab.run(move);
      await tab.until(
        (wanted) => location.pathname.includes(wanted) && document.readyState === 'complete',
        path,
      );
    };
    await step(
      () => String(setTimeout(() => location.assign('/special/menu.html'))),
      '/special/menu.html',
    );
    await step(() => String(setTimeout(() => history.back())), '/hostile/');
    await untilPainted(tab);
    await openNoteOn(tab, '较好完成了年初确定的各项任务');
    await tab.write('after coming back');
    await tab.press('Escape');
    await untilStored(browser, 'after coming back');
    await tab.close();
  });

  it.each(STRICT)('a page that %s has a working card', async (_what, headers) => {
    pages += 1;
    const address = `${HOST}${pages}.html`;
    site.set(address, bareReport(townLines()), headers);
    const tab = await browser.open(address);
    await untilPainted(tab);
    await openNoteOn(tab, PASSAGE);
    await tab.write(`strict${pages}`);
    await tab.press('Escape');
    await untilStored(browser, `strict${pages}`);
    await tab.close();
  });

  it('a card that a page moves is paired anew', async () => {
    const tab = await openSpied();
    await openNoteOn(tab, PASSAGE);
    await tab.write('before moving');
    await untilStored(browser, 'before moving');
    await tab.run(() => {
      const wrap = document.createElement('div');
      document.documentElement.append(wrap);
      for (const ours of document.querySelectorAll('html > div'))
        if (ours !== wrap) wrap.append(ours);
      return '';
    });
    await tab.press('Escape');
    await openNoteOn(tab, '较好完成了年初确定的各项任务');
    await tab.write('after moving');
    await tab.press('Escape');
    await untilStored(browser, 'after moving');
    await tab.close();
  });
}

const STRICT = [
  [
    'forbids everything',
    {
      'content-security-policy':
        "default-src 'none'; img-src *; frame-src 'none'; frame-ancestors 'none'",
    },
  ],
  [
    'demands trusted types',
    { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  ],
  ['may not be framed', { 'x-frame-options': 'DENY' }],
] as const;

/* These run in the page. */

const registry = (): string => String(Reflect.apply(Reflect.get(window, 'registry'), window, []));

const isRegistry = (wanted: string): boolean =>
  Reflect.apply(Reflect.get(window, 'registry'), window, []) === wanted;

function clearAll(): string {
  CSS.highlights.clear();
  return String(Reflect.apply(Reflect.get(window, 'registry'), window, []));
}

function dropLayer(): string {
  CSS.highlights.delete('nuoshu-metric');
  return String(Reflect.apply(Reflect.get(window, 'registry'), window, []));
}

function addRange(): string {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1') ?? document.body);
  CSS.highlights.get('nuoshu-metric')?.add(range);
  return String(Reflect.apply(Reflect.get(window, 'registry'), window, []));
}

function swapRange(): string {
  const layer = CSS.highlights.get('nuoshu-metric');
  let first: AbstractRange | undefined;
  layer?.forEach((range) => (first ??= range));
  if (first === undefined) throw new Error('nothing is painted');
  layer?.delete(first);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1') ?? document.body);
  layer?.add(range);
  return String(Reflect.apply(Reflect.get(window, 'registry'), window, []));
}

function removeOurs(): string {
  for (const element of document.querySelectorAll('html > div')) element.remove();
  return '';
}

async function addField(tab: Tab): Promise<void> {
  await tab.run(() => {
    document.body.prepend(document.createElement('input'));
    return '';
  });
}

const fieldOf = (tab: Tab): Promise<string> =>
  tab.run(() => document.querySelector('input')?.value ?? '');
