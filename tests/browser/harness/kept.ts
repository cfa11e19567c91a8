import type { TestBrowser } from './tab';

/* The functions run in a page of the extension and so stand alone. */

/**
 * Whether a text of a report is kept whose address holds the first line, and the text the second.
 */
function isKept(wanted: string): Promise<string> {
  const [path = '', words = ''] = wanted.split('\n');
  return new Promise((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('snapshots').objectStore('snapshots').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const rows: readonly { readonly reportId: string; readonly text: string }[] =
          reading.result;
        resolve(
          String(
            rows.some(({ reportId, text }) => reportId.includes(path) && text.includes(words)),
          ),
        );
      };
    };
  });
}

const PATIENCE_MS = 20_000;

/**
 * Waits until a report is kept whose address holds the path, and a version of whose text the words.
 */
export async function untilKept(browser: TestBrowser, path: string, words = ''): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline)
    if ((await browser.ask(isKept, `${path}\n${words}`)) === 'true') return;
  throw new Error(`never kept: ${path} ${words}`);
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
            const row = reading.result.find(
              (annotation: { readonly note: string }) => annotation.note === wanted,
            );
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
