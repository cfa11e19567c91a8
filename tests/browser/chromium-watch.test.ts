import { describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { violations } from './harness/axe';
import { launchChromiumBrowser } from './harness/chromium-tabs';
import { givenChromium } from './harness/given-browser';
import { openRead } from './harness/seeded';
import { describeWatch } from './scenarios/watch';

describe('watch words', () => {
  describeWatch(launchChromiumBrowser);
});

describe('their manager and their bar', () => {
  const { harness } = givenChromium();

  it.each(['light', 'dark'] as const)('break no accessibility rule in %s', async (colorScheme) => {
    const report = await openRead(harness, addressOf(fixturePage('town-annual')));
    const desk = await harness.extensionPage('library.html#/settings/watch');
    await desk.emulateMedia({ colorScheme });
    await desk.getByLabel('关注词清单').fill('临溪镇,地名\n养老\nGDP,指标\n\u200b,名称');
    await desk.getByRole('button', { name: '导入', exact: true }).click();
    await desk.getByText('没有能查找的文字').waitFor();
    await desk.getByLabel('颜色：养老').selectOption('teal');
    await desk.getByRole('button', { name: '改名：养老' }).click();
    await desk.getByLabel('“养老”的新名称').fill('临 溪 鎮');
    await desk.getByText('已有关注词“临溪镇”').waitFor();
    expect(await violations(desk)).toEqual([]);
    const panel = await harness.panelOf(report);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.locator('.watch-bar .tag-chip--teal').waitFor();
    await panel.locator('.watch-bar__word').first().click();
    await panel.getByText('第 1 处').waitFor();
    expect(await violations(panel)).toEqual([]);
    const kept = await harness.extensionPage('library.html');
    await kept.emulateMedia({ colorScheme });
    await kept.locator('.report-row__title').first().click();
    await kept.locator('.kept-text mark.watch-mark').first().waitFor({ state: 'attached' });
    expect(await violations(kept)).toEqual([]);
    await kept.locator('[data-act=print]').click();
    await kept.locator('.print-sheet mark.watch-mark').first().waitFor({ state: 'attached' });
    expect(await violations(kept)).toEqual([]);
    const watched = await harness.extensionPage('library.html#/watch');
    await watched.emulateMedia({ colorScheme });
    await watched.locator('.search-hit__place').first().waitFor();
    expect(await violations(watched)).toEqual([]);
    for (const page of [watched, kept, panel, desk, report]) await page.close();
  });
});
