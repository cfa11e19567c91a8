import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';

const TOWN = addressOf(fixturePage('town-annual'));

describe.each(['light', 'dark'] as const)('the settings page in %s', (colorScheme) => {
  let site: FixtureSite;
  let harness: ChromiumHarness;

  beforeAll(async () => {
    site = await startSite();
    harness = await launchChromium({ port: site.port, colorScheme });
    const report = await harness.open(TOWN);
    await report.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, { polling: 50 });
  });
  afterAll(async () => {
    expect(harness.troubles).toEqual([]);
    await harness.close();
    await site.close();
  });

  it('shows the report that was opened, breaks no accessibility rule, and erases it', async () => {
    const settings = await harness.extensionPage('library.html#/settings');
    await settings.setViewportSize({ width: 420, height: 800 });
    await settings.locator('.storage__address').filter({ hasText: TOWN }).waitFor();
    expect(await settings.locator('.storage__warning').count()).toBe(0);
    await settings.locator('.storage__report button').click();
    await settings.locator('.storage__ask').waitFor();
    const { violations } = await new AxeBuilder({ page: settings }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await settings.locator('.storage__danger').click();
    await settings.locator('.notice').waitFor();
    expect(await settings.locator('.storage__report').count()).toBe(0);
    await settings.close();
  });

  it('remembers that reports without notes are not to be kept', async () => {
    const settings = await harness.extensionPage('library.html#/settings');
    await settings.locator('.storage__switch input').click();
    await settings.locator('.storage__switch input:not(:checked)').waitFor();
    await settings.reload();
    await settings.locator('.storage__switch input').waitFor();
    expect(await settings.locator('.storage__switch input').isChecked()).toBe(false);
    await settings.close();
  });
});
