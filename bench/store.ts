import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import { startSite } from '../tests/fixtures/site';
import { NAME_HELPER } from './paint-watch';
import { milliseconds } from './table';
import type { Row } from './table';

const SLOWEST_MS = 1_000;
const IDLE_SAVES = 150;
/** Between two saves, and between two looks at the database. */
const SAVE_PAUSE_MS = 40;
const LOOK_MS = 200;

const TITLE = '云岭省人民政府工作报告';
const HUGE = 'http://www.yunling.gov.cn/zwgk/zfgzbg/huge.html';
const HUGE_ID = 'https://yunling.gov.cn/zwgk/zfgzbg/huge.html';

/* The extension pages' own API. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ readonly ok: boolean; readonly error?: string }>;
  };
};

/**
 * One save of a note: when it was begun, in the clock that all processes share, and how long its
 * answer took.
 */
interface Save {
  readonly atMs: number;
  readonly tookMs: number;
}

/**
 * How long the save of a note elsewhere takes while a page with so many findings is read, kept and
 * erased, in Chromium with the production build, as multiples of the median save beside an idle
 * background in the same run.
 */
export async function measureStore(findings: number): Promise<Row[]> {
  const site = await startSite();
  site.set(HUGE, pageWith(findings));
  const browser = await launchChromium({ port: site.port });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(browser: ChromiumHarness): Promise<Row[]> {
  const ask = await browser.extensionPage('popup.html');
  await ask.evaluate(NAME_HELPER);
  const saving = ask.evaluate(saveUntilStopped, SAVE_PAUSE_MS);
  await until(async () => (await savesSoFar(ask)) >= IDLE_SAVES);
  const openedMs = Date.now();
  const page = await browser.open(HUGE);
  await until(async () => (await keptRow(ask)) !== undefined);
  const readMs = Date.now();
  await until(async () => (await keptRow(ask))?.isWhole === true);
  const keptMs = Date.now();
  const count = (await keptRow(ask))?.findings ?? 0;
  await page.close();
  const erasingMs = Date.now();
  await ask.evaluate(erase, HUGE_ID);
  const erasedMs = Date.now();
  await ask.evaluate(() => document.body.setAttribute('data-stop', ''));
  const saves = await saving;
  const between = (from: number, to: number): number[] =>
    saves
      .flatMap(({ atMs, tookMs }) => (atMs >= from && atMs < to ? [tookMs] : []))
      .sort((a, b) => a - b);
  const idle = between(0, openedMs);
  const unit = at(idle, 0.5);
  const busy = (work: string, from: number, to: number): Row =>
    row(
      `while ${count} findings are ${work} (${((to - from) / 1000).toFixed(1)} s)`,
      between(from, to),
      unit,
    );
  return [
    row('beside an idle background', idle, unit),
    busy('read', openedMs, readMs),
    busy('kept', readMs, keptMs),
    busy('erased', erasingMs, erasedMs),
  ];
}

/** The share of the sorted times that is at most this long. */
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function row(what: string, times: readonly number[], unit: number): Row {
  const [median, p95, slowest] = [at(times, 0.5), at(times, 0.95), at(times, 1)];
  const ratios = [median, p95, slowest].map((time) => `${(time / unit).toFixed(1)}×`).join(', ');
  return {
    what: `${what}: median, p95, slowest of ${times.length} saves`,
    measured: `${ratios} (${[median, p95, slowest].map(milliseconds).join(', ')})`,
    budget: milliseconds(SLOWEST_MS),
    isWithin: slowest <= SLOWEST_MS,
  };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(LOOK_MS);
}

/** Runs in a page of the extension: saves one note again and again, each time with other words. */
async function saveUntilStopped(pauseMs: number): Promise<Save[]> {
  const saves: Save[] = [];
  const target = {
    source: 'https://linxi.gov.cn/zwgk/1.html',
    textHash: 'a'.repeat(64),
    quote: { type: 'TextQuoteSelector', exact: '年底前完成三座桥梁加固', prefix: '', suffix: '。' },
    position: { type: 'TextPositionSelector', start: 10, end: 21 },
  };
  while (!document.body.hasAttribute('data-stop')) {
    const fields = { note: `第${saves.length}次` };
    const request = {
      id: '0b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f',
      subject: 'pledge',
      target,
      fields,
    };
    const atMs = performance.timeOrigin + performance.now();
    const answer = await chrome.runtime.sendMessage({ call: 'annotation.save', request });
    if (!answer.ok) throw new Error(`not saved: ${answer.error ?? '?'}`);
    saves.push({ atMs, tookMs: performance.timeOrigin + performance.now() - atMs });
    document.body.setAttribute('data-saves', String(saves.length));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return saves;
}

const savesSoFar = (ask: Page): Promise<number> =>
  ask.evaluate(() => Number(document.body.getAttribute('data-saves') ?? 0));

async function erase(id: string): Promise<void> {
  const answer = await chrome.runtime.sendMessage({
    call: 'store.erase',
    request: { id, withNotes: false },
  });
  if (!answer.ok) throw new Error(`not erased: ${answer.error ?? '?'}`);
}

/** The huge page's row, as soon as it is kept; `isWhole` once all its findings are. */
const keptRow = (
  ask: Page,
): Promise<{ readonly findings: number; readonly isWhole: boolean } | undefined> =>
  ask.evaluate(
    (id) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('nuoshu');
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('reports').objectStore('reports').get(id);
          reading.onsuccess = () => {
            database.close();
            const { metricCount = 0, pledgeCount = 0, extractor = '' } = reading.result ?? {};
            const findings = Number(metricCount) + Number(pledgeCount);
            resolve(reading.result && { findings, isWhole: extractor !== '' });
          };
        };
      }),
    HUGE_ID,
  );

const REVIEW = [
  '实现地区生产总值约12.6亿元，同比增长6.5%；财政收入1.2亿元，下降3.1%。',
  '新建学校3所，新增学位1200个，惠及群众近3万人，新增就业450人。',
  '粮食产量3.5万吨，增长2.4%；城镇化率达到61.2%，提高1.3个百分点。',
];
const PLAN = [
  '确保年底前完成125户危房改造，力争上半年建成污水处理厂1座。',
  '地区生产总值增长6%以上，新增就业500人。',
];
/** What is found in a paragraph of each, a little less than in fact. */
const REVIEW_FINDINGS = 11;
const PLAN_FINDINGS = 6;

/** A fictional report, half review, half plan, in which at least so much is found. */
function pageWith(findings: number): string {
  const paragraphs = (sentences: readonly string[], each: number): string =>
    Array.from(
      { length: Math.ceil(findings / 2 / each) },
      (_, index) => `<p>第${index}片区${sentences.join('')}</p>`,
    ).join('\n');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta name="ArticleTitle" content="${TITLE}"></head><body><h1>${TITLE}</h1><div class="TRS_Editor">
<p>一、2023年工作回顾</p>${paragraphs(REVIEW, REVIEW_FINDINGS)}
<p>二、2024年工作安排</p>${paragraphs(PLAN, PLAN_FINDINGS)}</div></body></html>`;
}
