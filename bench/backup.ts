import { readFile } from 'node:fs/promises';
import type { AnnotationEdit } from '../lib/messages/map';
import { launchChromium } from '../tests/browser/harness/chromium';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import { seed } from '../tests/browser/harness/seeded';
import { annotationEdit } from '../tests/builders/annotation-edit';
import { startSite } from '../tests/fixtures/site';
import { watchHeap } from './heap';
import { megabytes, milliseconds, millions } from './table';
import type { Row } from './table';

const REPORTS = 2_000;
const NOTES = 50;
const PLEDGES = 100;
/** UTF-16 units of a report of usual length. */
const UNITS = 12_000;
const RESTORE_MS = 30_000;
const FILES = 'library.html#/files';

/**
 * The one file with everything, made in Chromium with the production build, and brought in by a
 * fresh profile: from the choice of the file to the preview, and from the click to all annotations,
 * reports and texts in the store; and the most that page, workers and background held meanwhile.
 * Each beside the same with a hundredth of the data.
 */
export async function measureBackup(): Promise<Row[]> {
  const few = await measured(REPORTS / 100);
  const many = await measured(REPORTS);
  const beside = (name: 'makeMs' | 'lookMs' | 'enterMs'): string =>
    `${milliseconds(many[name])}, ${(many[name] / few[name]).toFixed(1)} times a hundredth of the data`;
  const heap = (name: 'makeHeap' | 'enterHeap'): string =>
    `${megabytes(many[name])}, ${(many[name] / few[name]).toFixed(1)} times a hundredth of the data`;
  const restoreMs = many.lookMs + many.enterMs;
  return [
    { what: `backup of ${millions(many.bytes)} bytes`, measured: beside('makeMs') },
    { what: 'from the choice of the file to its preview', measured: beside('lookMs') },
    { what: 'from the click to everything restored', measured: beside('enterMs') },
    {
      what: 'restore together',
      measured: milliseconds(restoreMs),
      budget: milliseconds(RESTORE_MS),
      isWithin: restoreMs <= RESTORE_MS,
    },
    {
      what: 'until the restored texts are read again, behind that',
      measured: milliseconds(many.readMs),
    },
    { what: 'slowest save of a note meanwhile', measured: milliseconds(many.saveMs) },
    { what: 'most JS heap of page and workers, making it', measured: heap('makeHeap') },
    { what: 'most JS heap of page and workers, restoring it', measured: heap('enterHeap') },
  ];
}

interface Times {
  readonly bytes: number;
  readonly makeMs: number;
  readonly lookMs: number;
  readonly enterMs: number;
  readonly readMs: number;
  readonly saveMs: number;
  /** Bytes. */
  readonly makeHeap: number;
  readonly enterHeap: number;
}

async function measured(reports: number): Promise<Times> {
  const site = await startSite();
  try {
    const { path, makeMs, makeHeap, lost } = await made(site.port, reports);
    const { length: bytes } = await readFile(path);
    const fresh = await launchChromium({ port: site.port });
    const page = await fresh.extensionPage(FILES);
    const watch = await watchHeap(page);
    const begunMs = Date.now();
    await page.locator('[data-choose=file]').setInputFiles(path);
    await page.locator('.files__preview').waitFor({ timeout: 300_000 });
    const lookMs = Date.now() - begunMs;
    const other = await fresh.extensionPage('manifest.json');
    const clickedMs = Date.now();
    await page.locator('.files__preview .button--primary').click();
    const saving = other.evaluate(slowestSave, annotationEdit());
    await page.locator('.files__done').waitFor({ timeout: 600_000 });
    const enterMs = Date.now() - clickedMs;
    const enterHeap = watch.peak();
    watch.stop();
    const saveMs = await saving;
    const enteredMs = Date.now();
    await other.evaluate(untilRead);
    const readMs = Date.now() - enteredMs;
    await fresh.close();
    await lost.close();
    return { bytes, makeMs, lookMs, enterMs, readMs, saveMs, makeHeap, enterHeap };
  } finally {
    await site.close();
  }
}

interface Made {
  readonly path: string;
  readonly makeMs: number;
  readonly makeHeap: number;
  /** The browser that it was made in. */
  readonly lost: ChromiumHarness;
}

async function made(port: number, reports: number): Promise<Made> {
  const lost = await launchChromium({ port });
  await seed(lost, { reports, pledges: PLEDGES, notes: NOTES, units: UNITS });
  const page = await lost.extensionPage(FILES);
  const watch = await watchHeap(page);
  const begunMs = Date.now();
  const saved = page.waitForEvent('download', { timeout: 600_000 });
  await page.locator('.files__save').click();
  const path = await (await saved).path();
  const makeMs = Date.now() - begunMs;
  const makeHeap = watch.peak();
  watch.stop();
  return { path, makeMs, makeHeap, lost };
}

/* The extension pages' own API. */
declare const chrome: {
  readonly runtime: {
    sendMessage(
      message: unknown,
    ): Promise<{ readonly ok: boolean; readonly value?: { readonly unread?: number } }>;
  };
};

/** Asks the background how many reports are still to be read, until there are none. */
async function untilRead(): Promise<void> {
  for (;;) {
    const stand = await chrome.runtime.sendMessage({ call: 'import.go-on', request: {} });
    if (stand.ok && stand.value?.unread === 0) return;
  }
}

/**
 * Saves one note after the other, a tenth of a second apart, and answers how long the slowest took.
 */
async function slowestSave(edit: AnnotationEdit): Promise<number> {
  const SAVES = 60;
  let slowest = 0;
  for (let save = 0; save < SAVES; save += 1) {
    const begun = performance.now();
    const id = `99999999-0000-4000-8000-${String(save).padStart(12, '0')}`;
    const request = { ...edit, id, fields: { note: `第${save}条` } };
    const answer = await chrome.runtime.sendMessage({ call: 'annotation.save', request });
    if (!answer.ok) throw new Error('not saved');
    slowest = Math.max(slowest, performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return slowest;
}
