import type { Tab, TestBrowser } from './tab';

/* The functions run in the extension's pages and so stand alone. */

declare const chrome: {
  readonly storage: Readonly<
    Record<'local' | 'session', { get(): Promise<Readonly<Record<string, unknown>>> } | undefined>
  >;
};

/**
 * Makes the extension's database fail: another connection upgrades it and does not come to an end,
 * so that nobody can open it. The upgrade is called off, and everything as it was, when the page
 * closes that this answers.
 */
export async function breakDatabase(browser: TestBrowser): Promise<Tab> {
  const page = await browser.quietPage();
  await page.run(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('nuoshu', 1_000_000);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const store = opening.transaction?.objectStore('meta');
          /* A transaction lives as long as it is asked something. */
          const ask = (): void => {
            const asked = store?.get('device');
            if (asked !== undefined) asked.onsuccess = ask;
          };
          ask();
          resolve('');
        };
      }),
  );
  return page;
}

/** Every place where edits may wait, as JSON. */
async function outbox(): Promise<string> {
  const entriesOf = (held: Readonly<Record<string, unknown>> = {}): readonly unknown[] =>
    Object.entries(held).filter(([key]) => key.startsWith('outbox/'));
  const NAME = 'nuoshu-outbox';
  /* Looking at it must not make it. */
  const isThere = (await indexedDB.databases()).some(({ name }) => name === NAME);
  const onDisk = isThere
    ? await new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(NAME);
        opening.onerror = () => reject(new Error('no outbox'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      })
    : [];
  const { local, session } = chrome.storage;
  return JSON.stringify([
    ...entriesOf(await local?.get()),
    ...entriesOf(await session?.get()),
    ...onDisk,
  ]);
}

const PATIENCE_MS = 30_000;

/** Waits until edits wait that hold this text; without one, until nothing waits anywhere. */
export async function untilWaiting(browser: TestBrowser, text?: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let held = '';
  while (performance.now() < deadline) {
    held = await browser.ask(outbox);
    if (text === undefined ? held === '[]' : held.includes(text)) return;
  }
  throw new Error(`never so in the outbox: ${text ?? 'nothing'}; but ${held.slice(0, 400)}`);
}
