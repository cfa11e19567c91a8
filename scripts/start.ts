import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { ensureBrowsers } from './browser-setup';
import { SAMPLE_ADDRESS, startSample } from './sample-session';
import type { SampleSession } from './sample-session';
import { showCard } from './show-card';

/**
 * `npm start`: builds the extension and shows it on a sample report; where there is no screen,
 * prints what it found.
 */
const SCREENSHOTS = 'screenshots';
const PANEL = { width: 420, height: 800 };
const POPUP = { width: 340, height: 620 };

const hasScreen = (): boolean =>
  process.platform !== 'linux' || (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';

async function showInWindow(): Promise<void> {
  const { harness, report, close } = await startSample({ isVisible: true });
  console.log(
    `\nThe sample report is open: ${SAMPLE_ADDRESS}\nClick the extension's button for the popup and the panel. Close the browser to end.`,
  );
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

/** The panel's lists as text: the first few entries of each. */
async function printFindings({ harness, report }: SampleSession): Promise<void> {
  console.log(`\nThe sample report, ${SAMPLE_ADDRESS}:`);
  const panel = await harness.panelOf(report);
  mkdirSync(SCREENSHOTS, { recursive: true });
  await showCard(report);
  await report.screenshot({ path: join(SCREENSHOTS, 'page.png') });
  await panel.setViewportSize(PANEL);
  for (const [name, heading] of [
    ['metric', 'Metrics'],
    ['pledge', 'Pledges'],
  ] as const) {
    const tab = panel.locator(`#tab-${name}`);
    await tab.click();
    await panel.locator(`#panel-${name} .row`).first().waitFor();
    const rows = await panel.locator(`#panel-${name} .row`).evaluateAll(wordsOfRows);
    console.log(`\n${heading}: ${(await tab.innerText()).replace(/\D+/g, '')}`);
    for (const row of rows.slice(0, 5)) console.log(`  ${row.replace(/\s+/g, ' ')}`);
    await panel.screenshot({ path: join(SCREENSHOTS, `panel-${name}.png`) });
  }
  const popup = await harness.popupOf(report);
  await popup.setViewportSize(POPUP);
  await popup.locator('.popup__summary[aria-busy=false]').waitFor();
  await popup.screenshot({ path: join(SCREENSHOTS, 'popup.png') });
  console.log(
    `\nNo screen here, so the browser ran without a window. Screenshots are in ${SCREENSHOTS}/.`,
  );
}

async function main(): Promise<number> {
  if (!ensureBrowsers(['chromium'])) return 1;
  await build({ browser: 'chrome' });
  if (hasScreen()) {
    await showInWindow();
    return 0;
  }
  const session = await startSample();
  try {
    await printFindings(session);
  } finally {
    await session.close();
  }
  return 0;
}

process.exitCode = await main();
