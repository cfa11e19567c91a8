import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { annotationEdit } from '../builders/annotation-edit';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { chromiumBrowser } from './harness/chromium-tabs';
import { carryThere, filesThere, pageWithFolder, removeFolder } from './harness/folder-page';
import { annotationsOf, called, syncNow } from './harness/sync';

const id = (digit: number): string =>
  `${String(digit).padStart(8, '0')}-1111-4111-8111-111111111111`;

/** Two computers whose folders another program makes alike, by the browser's own file system. */
describe('sync over a folder', () => {
  let site: FixtureSite;
  let office: ChromiumHarness;
  let home: ChromiumHarness;
  /** A page in each in which the folder can be seen. */
  const pages = new Map<ChromiumHarness, Page>();

  beforeAll(async () => {
    site = await startSite();
    [office, home] = await Promise.all([
      launchChromium({ port: site.port }),
      launchChromium({ port: site.port }),
    ]);
  });
  afterAll(async () => {
    for (const { troubles, backgroundTroubles } of [office, home])
      expect([...troubles, ...backgroundTroubles]).toEqual([]);
    await Promise.all([office.close(), home.close()]);
    await site.close();
  });

  const pageOf = async (harness: ChromiumHarness): Promise<Page> => {
    const page = pages.get(harness) ?? (await pageWithFolder(harness, 'library.html#/sync'));
    pages.set(harness, page);
    return page;
  };
  const carry = async (from: ChromiumHarness, to: ChromiumHarness): Promise<void> =>
    carryThere(await pageOf(to), await filesThere(await pageOf(from)));
  const write = (harness: ChromiumHarness, digit: number, note: string) =>
    called(
      chromiumBrowser(harness),
      'annotation.save',
      annotationEdit({ id: id(digit), fields: { note } }),
    );
  const notesOf = async (harness: ChromiumHarness): Promise<readonly string[]> =>
    (await annotationsOf(chromiumBrowser(harness))).map(({ note }) => note);
  const sync = (harness: ChromiumHarness) => syncNow(chromiumBrowser(harness));

  const setUp = async (harness: ChromiumHarness): Promise<void> => {
    const page = await pageOf(harness);
    await page.locator('.sync__way').nth(1).locator('button').click();
    await page.locator('.sync__pick').click();
    await page.getByText('已选：共享').waitFor();
    await page.locator('.sync__form [type=submit]').click();
    await page.locator('[aria-labelledby=sync-state]').waitFor();
  };

  it('is set up by choosing it, and writes into it', async () => {
    await write(office, 1, '办公室写的');
    await setUp(office);
    await sync(office);
    const paths = Object.keys(await filesThere(await pageOf(office)));
    expect(paths.some((path) => /^manifests\/[0-9a-z]+-\d{8}\.nsm$/.test(path))).toBe(true);
    expect(
      paths.filter((path) => !/^(?:manifests|devices\/[0-9a-z]+)\/[0-9a-z-]+\.ns[a-z]$/.test(path)),
    ).toEqual([]);
  });

  it('the other has the notes once the files are there, and the first has its answer', async () => {
    await carry(office, home);
    await setUp(home);
    await write(home, 2, '家里写的');
    await sync(home);
    expect(await notesOf(home)).toEqual(['办公室写的', '家里写的']);
    await carry(home, office);
    await sync(office);
    expect(await annotationsOf(chromiumBrowser(office))).toEqual(
      await annotationsOf(chromiumBrowser(home)),
    );
  });

  it('goes on when the background was stopped, and after a start of the browser', async () => {
    await office.stopBackground();
    await write(office, 3, '后台停过以后');
    await sync(office);
    pages.delete(office);
    office = await office.restart();
    await write(office, 4, '重新打开以后');
    await sync(office);
    await carry(office, home);
    await sync(home);
    expect(await notesOf(home)).toEqual(await notesOf(office));
    expect(await notesOf(home)).toContain('重新打开以后');
  });

  it('a file of the other that is only half there is told of it, and made good when all of it is', async () => {
    await write(office, 5, '路上的');
    await sync(office);
    const whole = await filesThere(await pageOf(office));
    const newest = Object.keys(whole).filter((path) => path.startsWith('manifests/'));
    const before = await filesThere(await pageOf(home));
    const [fresh = ''] = newest.filter((path) => !(path in before));
    await carryThere(await pageOf(home), { ...whole, [fresh]: (whole[fresh] ?? '').slice(0, 64) });
    expect((await sync(home)).devices.map(({ trouble }) => trouble)).toEqual(['damaged']);
    expect(await notesOf(home)).not.toContain('路上的');
    await carryThere(await pageOf(home), {
      ...(await filesThere(await pageOf(home))),
      [fresh]: whole[fresh] ?? '',
    });
    expect((await sync(home)).devices.map(({ trouble }) => trouble)).toEqual([undefined]);
    expect(await notesOf(home)).toContain('路上的');
  });

  it('that is gone is told, and nothing here is lost', async () => {
    const notes = await notesOf(home);
    await removeFolder(await pageOf(home));
    expect((await called(chromiumBrowser(home), 'sync.now', {})).failure?.failure).toBe(
      'no-such-place',
    );
    expect(await notesOf(home)).toEqual(notes);
  });
});
