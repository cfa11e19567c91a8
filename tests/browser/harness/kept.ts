import type { TestBrowser } from './tab';

/* The functions run in a page of the extension and so stand alone. */

function keptAddresses(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('reports').objectStore('reports').getAllKeys();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.join(' '));
      };
    };
  });
}

const PATIENCE_MS = 20_000;

/** Waits until a report is kept whose address holds this. */
export async function untilKept(browser: TestBrowser, path: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) if ((await browser.ask(keptAddresses)).includes(path)) return;
  throw new Error(`never kept: ${path}`);
}

/** Puts a copy of the annotation with this note beside it, which lacks when it was made. */
export const damageOne = (browser: TestBrowser, note: string): Promise<string> =>
  browser.ask(
    (wanted) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('nuoshu');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('annotations', 'readwrite');
          const rows = writing.objectStore('annotations');
          const reading = rows.getAll();
          reading.onsuccess = () => {
            const row = reading.result.find((annotation: { readonly note: string }) => annotation.note === wanted);
            rows.put({ ...row, id: 'damaged', createdAt: undefined });
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve('');
          };
        };
      }),
    note,
  );
