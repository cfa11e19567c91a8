import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationEdit } from '../builders/annotation-edit';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { startFaultServer } from '../servers/fault-server/server';
import type { FaultServer } from '../servers/fault-server/server';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import type { Page } from 'playwright-core';

const ACCOUNT = { user: 'liu', password: 'app-password' };
const PASSPHRASE = '望溪 五月 石桥';

/* The extension pages' own API. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly permissions: {
    remove(given: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

const saveNote = (edit: unknown): Promise<unknown> =>
  chrome.runtime.sendMessage({ call: 'annotation.save', request: edit });

const noteId = (digit: number): string => annotationEdit().id.replace(/^./, String(digit));

/** What a reader does on the desk so that two of their computers have the same notes. */
describe('sync is set up on the desk', () => {
  let site: FixtureSite;
  let server: FaultServer;
  let office: ChromiumHarness;
  let home: ChromiumHarness;

  beforeAll(async () => {
    site = await startSite();
    server = await startFaultServer({ account: ACCOUNT });
    [office, home] = await Promise.all([
      launchChromium({ port: site.port }),
      launchChromium({ port: site.port }),
    ]);
    for (const one of [office, home]) await one.answerYesFor('http://127.0.0.1/*');
  });
  afterAll(async () => {
    await Promise.all([office.close(), home.close()]);
    await server.close();
    await site.close();
  });

  const form = async (harness: ChromiumHarness): Promise<Page> => {
    const page = await harness.extensionPage('library.html#/sync');
    await page.locator('.sync__way button').first().click();
    await page.locator('.sync__form input[name=kind]').last().check();
    await page.locator('[name=address]').fill(server.url.href);
    await page.locator('[name=user]').fill(ACCOUNT.user);
    await page.locator('[name=password]').fill(ACCOUNT.password);
    return page;
  };
  const encrypt = async (page: Page, passphrase: string): Promise<void> => {
    await page.locator('.sync__form input[type=checkbox]').last().check();
    await page.locator('[name=passphrase]').fill(passphrase);
    await page.locator('[name=again]').fill(passphrase);
  };
  const submit = (page: Page): Promise<void> => page.locator('.sync__form [type=submit]').click();
  const untilOn = (page: Page): Promise<void> =>
    page.locator('[aria-labelledby=sync-state]').waitFor();

  it('a wrong password is told at its form, and nothing is written', async () => {
    const page = await form(office);
    await page.locator('[name=password]').fill('wrong');
    await submit(page);
    await page.locator('.sync__form [role=alert]', { hasText: '密码' }).first().waitFor();
    expect(server.log.filter(({ method }) => method === 'PUT')).toEqual([]);
    await page.close();
  });

  it('with a passphrase: what one writes the other has, and the storage holds it encrypted', async () => {
    const page = await form(office);
    await encrypt(page, PASSPHRASE);
    await submit(page);
    await untilOn(page);
    await page.evaluate(
      saveNote,
      annotationEdit({ id: noteId(1), fields: { note: '办公室写的一条' } }),
    );
    await page.locator('[aria-labelledby=sync-state] .sync__actions .button').first().click();
    const other = await form(home);
    await encrypt(other, '不是这个');
    await submit(other);
    await other.locator('.sync__form [role=alert]', { hasText: '口令' }).first().waitFor();
    await encrypt(other, PASSPHRASE);
    await submit(other);
    await untilOn(other);
    const notes = await home.extensionPage('library.html#/notes');
    await notes.locator('.note-table__row', { hasText: '办公室写的一条' }).waitFor();
    const files = server.tree.paths().flatMap((path) => server.tree.get(path)?.content ?? []);
    expect(files.length).toBeGreaterThan(0);
    /* The flag of an encrypted envelope; packed words would not be found either way. */
    expect(files.every((file) => file.readUInt16BE(10) === 1)).toBe(true);
    await other.locator('.sync__device').first().waitFor();
  });

  it('a permission that was taken back is told as that, and given again where it is told', async () => {
    const page = await home.extensionPage('library.html#/sync');
    await untilOn(page);
    await page.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await page.locator('[aria-labelledby=sync-state] .button', { hasText: '立即同步' }).click();
    await page.locator('.sync__warning', { hasText: '浏览器不允许诺数访问这个地址' }).waitFor();
    await home.answerYesFor('http://127.0.0.1/*');
    await page.locator('.sync__warning .button', { hasText: '允许访问' }).click();
    await page.locator('.sync__warning').first().waitFor({ state: 'detached' });
  });
});
