import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from './harness/axe';
import { givenChromium } from './harness/given-browser';
import { openNotes, seed } from './harness/seeded';

const { harness } = givenChromium();

beforeAll(() => seed(harness));

const tagged = (page: Page, tag: string) =>
  page.locator('.note-table__cell--tags .tag-chip').filter({ hasText: tag });

/* A test that is tried again finds its tags: they are others each time. */
let times = 0;
const freshTag = (): { readonly group: string; readonly tag: string } => {
  times += 1;
  return { group: `待问${times}`, tag: `待问${times}/住建局` };
};

/** Tags the first ten rows: four actions, typing the tag being one of them. */
async function tagTen(page: Page, tag: string): Promise<number> {
  let actions = 0;
  const act = async (work: () => Promise<void>): Promise<void> => {
    actions += 1;
    await work();
  };
  const boxes = page.locator('.note-table__row input[type=checkbox]');
  await boxes.nth(9).waitFor();
  await act(() => boxes.first().click());
  await act(() => boxes.nth(9).click({ modifiers: ['Shift'] }));
  await act(() => page.getByPlaceholder('标签').fill(tag));
  await act(() => page.keyboard.press('Enter'));
  await page.locator('.notes-news__bulk', { hasText: '已修改 10 条' }).waitFor();
  return actions;
}

it('ten pledges are tagged in four actions', async () => {
  const page = await openNotes(harness);
  const { tag } = freshTag();
  expect(await tagTen(page, tag)).toBeLessThanOrEqual(15);
  await tagged(page, tag).first().waitFor();
  await page.close();
});

it('tags have colours, are renamed with their levels and deleted, and it can be undone', async () => {
  const page = await openNotes(harness);
  const { group, tag } = freshTag();
  const renamed = `改过的${group}`;
  await tagTen(page, tag);
  await page.getByRole('button', { name: '标签管理' }).click();
  const dialog = page.locator('.tag-manager');
  const row = (name: string) =>
    dialog.locator('.tag-manager__tag').filter({ has: page.getByTitle(name, { exact: true }) });
  await row(tag).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('combobox', { name: `颜色：${group}`, exact: true }).selectOption('teal');
  await expect.poll(() => row(tag).locator('.tag-chip--teal').count()).toBe(1);
  await page.getByRole('button', { name: `改名：${group}`, exact: true }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(renamed);
  await page.keyboard.press('Enter');
  await row(`${renamed}/住建局`).locator('.tag-chip--teal').waitFor();
  await dialog.getByText('已更新 10 条批注的标签。').waitFor();
  await dialog.getByRole('button', { name: '撤销' }).click();
  await row(tag).waitFor();
  await page.getByRole('button', { name: `删除：${group}`, exact: true }).click();
  await row(tag).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: '撤销' }).click();
  await row(tag).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.close();
});
