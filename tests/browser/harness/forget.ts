import type { TestBrowser } from './tab';

/*
 * A test that is tried again finds what it wrote the first time. Those that count on nothing being
 * there begin with these.
 */

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs in a page of the extension: bins every annotation and erases the bin. */
async function eraseNotes(): Promise<string> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'nuoshu')) return '';
  const ids = await new Promise<readonly string[]>((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map(({ id }: { readonly id: string }) => id));
      };
    };
  });
  for (const id of ids)
    await chrome.runtime.sendMessage({ call: 'annotation.delete', request: { id } });
  if (ids.length > 0) await chrome.runtime.sendMessage({ call: 'bin.erase', request: {} });
  return '';
}

/** Nothing is written anywhere. */
export const forgetNotes = (browser: TestBrowser): Promise<string> => browser.ask(eraseNotes);

/** Nothing is chosen for a site. */
export const forgetSite = (browser: TestBrowser, host: string): Promise<string> =>
  browser.ask(async (name) => {
    for (const act of ['auto', 'resume'])
      await chrome.runtime.sendMessage({ call: 'site.set', request: { host: name, act } });
    return '';
  }, host);
