import type { TestBrowser } from './tab';

/* The functions run in a page of the extension and so stand alone. */

/** How many texts of reports are kept whose address holds this. */
function keptTexts(path: string): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('snapshots').objectStore('snapshots').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const rows: readonly { readonly reportId: string }[] = reading.result;
        resolve(String(rows.filter(({ reportId }) => reportId.includes(path)).length));
      };
    };
  });
}

const PATIENCE_MS = 20_000;

/** Waits until a report is kept whose address holds this, in so many versions. */
export async function untilKept(browser: TestBrowser, path: string, versions = 1): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) if (Number(await browser.ask(keptTexts, path)) >= versions) return;
  throw new Error(`never kept ${versions} times: ${path}`);
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
