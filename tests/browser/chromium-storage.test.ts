import { describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { violations } from './harness/axe';
import { openRead } from './harness/seeded';
import { switchTo } from './harness/switches';
import { givenChromium } from './harness/given-browser';

const TOWN = addressOf(fixturePage('town-annual'));

describe.each(['light', 'dark'] as const)('the settings page in %s', (colorScheme) => {
  const { harness } = givenChromium({ colorScheme });

  it('shows the report that was opened, breaks no accessibility rule, and erases it', async () => {
    const report = await openRead(harness, TOWN);
    const settings = await harness.extensionPage('library.html#/settings');
    await settings.setViewportSize({ width: 420, height: 800 });
    await settings.locator('.storage__address').filter({ hasText: TOWN }).waitFor();
    expect(await settings.locator('.storage__warning').count()).toBe(0);
    await settings.locator('.storage__report button').click();
    await settings.locator('.storage__ask').waitFor();
    expect(await violations(settings)).toEqual([]);
    await settings.locator('.storage__danger').click();
    await settings.locator('.notice').waitFor();
    await settings.locator('.storage__report').waitFor({ state: 'detached' });
    await settings.close();
    await report.close();
  });

  it('remembers that reports without notes are not to be kept', async () => {
    const settings = await harness.extensionPage('library.html#/settings');
    await switchTo(settings.locator('.storage__switch input'), false);
    await settings.locator('.storage__switch input:not(:checked)').waitFor();
    await settings.reload();
    await settings.locator('.storage__switch input:not(:checked)').waitFor();
    await settings.close();
  });
});
