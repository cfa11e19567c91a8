import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotationEdit } from '../builders/annotation-edit';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { chromiumBrowser } from './harness/chromium-tabs';
import { annotationsOf, called } from './harness/sync';
import type { Page } from 'playwright-core';

/* A file that one computer's reader carries to another one, with deletions in it. */

const DESK = 'library.html#/sync';
const noteId = (digit: number): string => annotationEdit().id.replace(/^./, String(digit));

let site: FixtureSite;
let [office, home]: ChromiumHarness[] = [];

beforeAll(async () => {
  site = await startSite();
  [office, home] = await Promise.all([
    launchChromium({ port: site.port }),
    launchChromium({ port: site.port }),
  ]);
});
afterAll(async () => {
  await Promise.all([office?.close(), home?.close()]);
  await site.close();
});

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('[aria-labelledby=sync-hand] .button').first().click();
  const path = await (await download).path();
  await page.locator('.sync__done', { hasText: '已导出' }).waitFor();
  return path;
}

it('asks before it takes notes away, and nothing is written before the word', async () => {
  if (office === undefined || home === undefined) throw new Error('no browsers');
  const [one, other] = [chromiumBrowser(office), chromiumBrowser(home)];
  for (const digit of [1, 2, 3])
    await called(
      one,
      'annotation.save',
      annotationEdit({ id: noteId(digit), fields: { note: `第${digit}条` } }),
    );
  const [here, there] = [await office.extensionPage(DESK), await home.extensionPage(DESK)];
  await there.locator('[data-choose=sync-file]').setInputFiles(await exported(here));
  await there.locator('.sync__done', { hasText: '读入完毕' }).waitFor();
  expect(await annotationsOf(other)).toHaveLength(3);

  for (const digit of [1, 2]) await called(one, 'annotation.delete', { id: noteId(digit) });
  const file = await exported(here);
  await there.locator('[data-choose=sync-file]').setInputFiles(file);
  const ask = there.locator('.sync__ask');
  await ask.waitFor();
  expect(await ask.locator('[role=alert]').textContent()).toContain('读入后会消失 2 条');
  expect(await ask.locator('.sync__losing li').count()).toBe(2);
  expect(await ask.locator('h3').evaluate((title) => title === document.activeElement)).toBe(true);
  const living = async () =>
    (await annotationsOf(other)).filter(({ deletedAt }) => deletedAt === undefined).length;
  expect(await living()).toBe(3);
  await ask.locator('button', { hasText: '不读入' }).click();
  await ask.waitFor({ state: 'detached' });
  expect(await living()).toBe(3);

  await there.locator('[data-choose=sync-file]').setInputFiles(file);
  await ask.locator('button', { hasText: '也从这里删除' }).click();
  await there.locator('.sync__done', { hasText: '2 条批注已从这里消失' }).waitFor();
  expect(await living()).toBe(1);
  expect(home.troubles).toEqual([]);
});
