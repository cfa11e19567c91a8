import { expect } from 'vitest';
import type { BackgroundCall, BackgroundCalls } from '../../../lib/messages/map';
import type { Result } from '../../../lib/model/result';
import type { SyncEntry, SyncStand } from '../../../lib/model/sync';
import type { AnnotationRow } from '../../../lib/model/store';
import type { TestBrowser } from './tab';

/* The functions run in a page of the extension and so stand alone. */

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly permissions: {
    request(asked: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly alarms: {
    get(name: string): Promise<{ readonly periodInMinutes?: number } | undefined>;
    create(name: string, when: { readonly when: number }): Promise<void>;
  };
};

/** The name of the alarm that wakes sync, as in the background. */
const ALARM = 'sync';

/** Calls the background as the extension's own pages do. */
export async function call<C extends BackgroundCall>(
  browser: TestBrowser,
  name: C,
  request: BackgroundCalls[C]['request'],
): Promise<Result<BackgroundCalls[C]['response']>> {
  const answer = await browser.ask(
    async (message) => JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(message))),
    JSON.stringify({ call: name, request }),
  );
  return JSON.parse(answer);
}

/** The same; throws where the background says no. */
export async function called<C extends BackgroundCall>(
  browser: TestBrowser,
  name: C,
  request: BackgroundCalls[C]['request'],
): Promise<BackgroundCalls[C]['response']> {
  const answer = await call(browser, name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
  return answer.value;
}

/** The servers of this machine, as the permission for their host is asked for. */
export const LOOPBACK = 'http://127.0.0.1/*';

/**
 * Asks the browser for the permission by a click; one that asks its reader must have been told yes
 * before.
 */
export async function allowLoopback(browser: TestBrowser): Promise<void> {
  const page = await browser.quietPage();
  await page.run((origin) => {
    const button = document.createElement('button');
    button.id = 'ask';
    button.textContent = 'ask';
    button.onclick = () =>
      void chrome.permissions.request({ origins: [origin] }).then((isGiven) => {
        button.dataset.given = String(isGiven);
      });
    document.body.replaceChildren(button);
    return '';
  }, LOOPBACK);
  await page.click('#ask');
  await page.until(() => document.querySelector('#ask[data-given=true]') !== null);
  await page.close();
}

/** Where notes are kept, and what opens it. */
export type Place = Pick<SyncEntry, 'password' | 'passphrase'> & {
  readonly url: URL;
  readonly user: string;
};

/** A set-up at a WebDAV server, in its folder `nuoshu`. */
export const entryFor = ({ url, user, password, passphrase }: Place, label: string): SyncEntry => ({
  place: { kind: 'webdav', address: new URL('nuoshu/', url).href, user },
  label,
  withTexts: true,
  password,
  passphrase,
});

/**
 * Syncs; what was written a moment ago is handed on. Throws where the sync did not come to its end.
 */
export async function syncNow(browser: TestBrowser): Promise<SyncStand> {
  const stand = await called(browser, 'sync.now', {});
  expect(stand.failure).toBeUndefined();
  return stand;
}

/** Syncs one after the other, until each has what each wrote. */
export async function syncAll(...browsers: readonly TestBrowser[]): Promise<void> {
  for (const browser of [...browsers, ...browsers.slice(0, -1)]) await syncNow(browser);
}

/** What an instance of the extension keeps of one of its tables, in the order of the keys. */
async function table<Row>(browser: TestBrowser, name: string): Promise<readonly Row[]> {
  const rows = await browser.ask(
    (wanted) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('nuoshu');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(wanted).objectStore(wanted).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
    name,
  );
  return JSON.parse(rows);
}

export const annotationsOf = (browser: TestBrowser): Promise<readonly AnnotationRow[]> =>
  table(browser, 'annotations');
export const filtersOf = (browser: TestBrowser): Promise<readonly { readonly name: string }[]> =>
  table(browser, 'filters');
export const reportsOf = (
  browser: TestBrowser,
): Promise<
  readonly { readonly id: string; readonly joinedTo?: string; readonly extractor: string }[]
> => table(browser, 'reports');
export const changesOf = async (browser: TestBrowser): Promise<string> =>
  JSON.stringify(await table(browser, 'changes'));

/** How often sync's alarm rings, minutes. */
export const alarmPeriod = (browser: TestBrowser): Promise<string> =>
  browser.ask(async (name) => String((await chrome.alarms.get(name))?.periodInMinutes), ALARM);

/** Has sync's alarm ring now instead of in a quarter of an hour. */
export const ringAlarm = (browser: TestBrowser): Promise<string> =>
  browser.ask(async (name) => {
    await chrome.alarms.create(name, { when: Date.now() });
    return '';
  }, ALARM);
