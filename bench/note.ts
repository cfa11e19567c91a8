import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import { fixturePage } from '../tests/fixtures/pages';
import { addressOf } from '../tests/fixtures/pages/page';
import { startSite } from '../tests/fixtures/site';
import { NAME_HELPER } from './paint-watch';
import { visitReport } from './report-page';
import { load, milliseconds } from './table';
import type { Row } from './table';

const ROUNDS = 20;

/**
 * From a key in a note of the panel to the sign that says it is saved, the pause that typing is
 * left included, beside one put of a note's size into a database of its own by Dexie in the same
 * page, by turns; medians.
 */
export async function measureNote(): Promise<Row[]> {
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    const { more } = await visitReport(browser, addressOf(fixturePage('town-annual')), {
      isPainted: true,
      after: async (page) => typing(await browser.panelOf(page)),
    });
    const [saved = 0, put = 0] = more ?? [];
    return [
      {
        what: `a key to saved, median of ${ROUNDS}, over a plain put by Dexie`,
        measured: `× ${(saved / put).toFixed(1)} (${milliseconds(saved)} over ${milliseconds(put)}, load ${load().toFixed(1)})`,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function typing(panel: Page): Promise<readonly number[]> {
  await panel.evaluate(NAME_HELPER);
  await panel.evaluate(plainDatabase());
  await panel.locator('#tab-pledge').click();
  await panel.locator('#panel-pledge .row__toggle').first().click();
  await panel.locator('.row textarea').fill('核');
  await panel.locator('.note-field__save--saved').waitFor();
  const saves: number[] = [];
  const puts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const saved = panel.evaluate(untilSaved);
    await panel.locator('.row textarea').press('a');
    saves.push(await saved);
    puts.push(await panel.evaluate<number>(`plainPut(${round})`));
  }
  await panel.close();
  return [median(saves), median(puts)];
}

/** Runs in the panel: from the next key to the sign that it is saved. */
function untilSaved(): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        let isWaiting = false;
        const watch = new MutationObserver(() => {
          const isSaved = document.querySelector('.note-field__save--saved') !== null;
          if (isSaved && isWaiting) {
            watch.disconnect();
            resolve(performance.now() - from);
          }
          isWaiting ||= !isSaved;
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      },
      { once: true, capture: true },
    );
  });
}

/** A script that has `plainPut` answer how long one put takes. */
function plainDatabase(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import Dexie from 'dexie';
        const database = new Dexie('plain');
        database.version(1).stores({ notes: 'id' });
        globalThis.plainPut = async (round) => {
          const from = performance.now();
          await database.notes.put({ id: 1, note: '核' + 'a'.repeat(round) });
          return performance.now() - from;
        };`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles.map(({ text }) => text).join('');
}
