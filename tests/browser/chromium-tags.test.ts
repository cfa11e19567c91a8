import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from './harness/axe';
import { givenChromium } from './harness/given-browser';
import { openNotes, seed } from './harness/seeded';

const { harness } = givenChromium();

beforeAll(() => seed(harness));

const tagged = (page: Page, tag: string) =>
  page.locator('.note-table__cell--tags .tag-chip').filter({ hasText: tag });

/** Ten pledges, one tag: four actions, typing the tag being one of them. */
it('ten pledges are tagged in four actions', async () => {
  const page = await openNotes(harness);
  let actions = 0;
  const act = async (work: () => Promise<void>): Promise<void> => {
    actions += 1;
    await work();
  };
  const boxes = page.locator('.note-table__row input[type=checkbox]');
  await boxes.nth(9).waitFor();
  await act(() => boxes.first().click());
  await act(() => boxes.nth(9).click({ modifiers: ['Shift'] }));
  await act(() => page.getByPlaceholder('标签').fill('待问/住建局'));
  await act(() => page.keyboard.press('Enter'));
  await expect.poll(() => tagged(page, '待问/住建局').count()).toBe(10);
  expect(actions).toBeLessThanOrEqual(15);
  await page.close();
});

it('tags have colours, are renamed with their levels and deleted, and it can be undone', async () => {
  const page = await openNotes(harness);
  await page.getByRole('button', { name: '标签管理' }).click();
  const dialog = page.locator('.tag-manager');
  const row = (tag: string) =>
    dialog.locator('.tag-manager__tag').filter({ has: page.getByTitle(tag, { exact: true }) });
  await row('待问/住建局').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('combobox', { name: '颜色：待问', exact: true }).selectOption('teal');
  await expect.poll(() => row('待问/住建局').locator('.tag-chip--teal').count()).toBe(1);
  await page.getByRole('button', { name: '改名：待问', exact: true }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('要问');
  await page.keyboard.press('Enter');
  await row('要问/住建局').locator('.tag-chip--teal').waitFor();
  await dialog.getByText('已更新 10 条批注的标签。').waitFor();
  await dialog.getByRole('button', { name: '撤销' }).click();
  await row('待问/住建局').waitFor();
  await page.getByRole('button', { name: '删除：待问', exact: true }).click();
  await row('待问/住建局').waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: '撤销' }).click();
  await row('待问/住建局').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.close();
});
