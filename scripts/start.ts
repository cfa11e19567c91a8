import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { openCard, writeInCard } from '../tests/browser/harness/card-frame';
import { ensureBrowsers } from './browser-setup';
import { SAMPLE_ADDRESS, startSample } from './sample-session';
import type { SampleSession } from './sample-session';
import { showCard } from './show-card';
import {
  BROWSER_LANGUAGE,
  legendLines,
  START_LANGUAGES,
  START_WORDS,
  startLanguage,
} from './start-words';
import type { StartLanguage } from './start-words';

/**
 * `npm start [-- --lang zh|en]`: builds the extension and shows it on a sample report; where there
 * is no screen, prints what it found and leaves pictures.
 */
const SCREENSHOTS = 'screenshots';
/** As wide as Chrome opens its side panel. */
const PANEL = { width: 360, height: 800 };
const POPUP = { width: 340, height: 620 };
const PAGE = { width: 1100, height: 760 };
/** Rows printed of each list. */
const FIRST = 5;

const hasScreen = (): boolean =>
  process.platform !== 'linux' || (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';

async function printOpened(report: Page, language: StartLanguage): Promise<void> {
  const words = START_WORDS[language];
  console.log(words.opened(await report.title(), SAMPLE_ADDRESS));
  console.log([words.legend, ...legendLines(language)].join('\n'));
}

async function showInWindow(language: StartLanguage): Promise<void> {
  const { harness, report, close } = await startSample({
    isVisible: true,
    language: BROWSER_LANGUAGE[language],
  });
  const words = START_WORDS[language];
  await printOpened(report, language);
  console.log([words.window, ...words.next].join('\n'));
  await harness.panelOf(report);
  await report.bringToFront();
  await new Promise<void>((resolve) => harness.context.once('close', () => resolve()));
  await close();
}

/** Runs in the panel. */
const wordsOfRows = (rows: readonly Element[]): string[] =>
  rows.map((row) =>
    [...row.querySelectorAll<HTMLElement>('.row__main, .row__details')]
      .map(({ innerText }) => innerText)
      .join(' '),
  );

/** The panel's lists as text, the first few entries of each, and pictures of all surfaces. */
async function printFindings(session: SampleSession, language: StartLanguage): Promise<void> {
  const { harness, report } = session;
  const words = START_WORDS[language];
  const pictures: string[] = [];
  const shoot = async (page: Page, name: string): Promise<void> => {
    const path = join(SCREENSHOTS, `${name}.png`);
    await page.screenshot({ path });
    pictures.push(path);
  };
  mkdirSync(SCREENSHOTS, { recursive: true });
  await printOpened(report, language);
  await report.setViewportSize(PAGE);
  await showCard(report);
  const card = await openCard(report);
  await card.locator('[aria-keyshortcuts=t]').click();
  await card.locator('.tag-editor__field').fill(words.tag);
  await card.locator('.tag-editor__field').press('Enter');
  await card.locator('[aria-keyshortcuts=n]').click();
  await writeInCard(card, words.note);
  await shoot(report, 'page');
  const panel = await harness.panelOf(report);
  await panel.setViewportSize(PANEL);
  for (const [name, heading] of [
    ['metric', words.figures],
    ['pledge', words.pledges],
  ] as const) {
    const tab = panel.locator(`#tab-${name}`);
    await tab.click();
    await panel.locator(`#panel-${name} .row`).first().waitFor();
    const rows = await panel.locator(`#panel-${name} .row`).evaluateAll(wordsOfRows);
    console.log(heading((await tab.innerText()).replace(/\D+/g, '')));
    for (const row of rows.slice(0, FIRST)) console.log(`  ${row.replace(/\s+/g, ' ')}`);
    await shoot(panel, `panel-${name}`);
  }
  await panel.locator('#tab-note').click();
  await panel.locator('.note-row').first().waitFor();
  await shoot(panel, 'panel-note');
  const popup = await harness.popupOf(report);
  await popup.setViewportSize(POPUP);
  await popup.locator('.popup__summary[aria-busy=false]').waitFor();
  await shoot(popup, 'popup');
  console.log([words.pictures(pictures), ...words.next].join('\n'));
}

async function main(): Promise<number> {
  const language = startLanguage(process.argv.slice(2), process.env);
  if (language === undefined) {
    console.error(`--lang: ${START_LANGUAGES.join(' | ')}`);
    return 2;
  }
  if (!ensureBrowsers(['chromium'])) return 1;
  await build({ browser: 'chrome' });
  if (hasScreen()) {
    await showInWindow(language);
    return 0;
  }
  const session = await startSample({ deviceScaleFactor: 2, language: BROWSER_LANGUAGE[language] });
  try {
    await printFindings(session, language);
  } finally {
    await session.close();
  }
  return 0;
}

process.exitCode = await main();
