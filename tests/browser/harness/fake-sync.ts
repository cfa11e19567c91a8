import type { Page } from 'playwright-core';
import type { SyncStand } from '../../../lib/model/sync';
import type { ChromiumHarness } from './chromium';

/* The page's own API. */
declare const chrome: { readonly runtime: { sendMessage: (message: object) => Promise<unknown> } };

/**
 * Opens one of the extension's pages to which the background says that sync stands like this,
 * whatever is asked of it.
 */
export async function pageWithSync(
  { context, extensionId }: ChromiumHarness,
  path: string,
  stand: SyncStand,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((value: SyncStand) => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) =>
      'call' in message && String(message.call).startsWith('sync.')
        ? Promise.resolve({ ok: true, value })
        : send(message);
  }, stand);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}
