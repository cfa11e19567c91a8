import type { Tab } from './tab';

/*
 * Files that a page saves, caught on their way to the browser's downloads: Firefox's driver gets
 * hold of no download.
 */

/** Has a page note the files that it saves from now on. */
export const watchSaved = (tab: Tab): Promise<string> =>
  tab.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) {
        const reader = new FileReader();
        reader.onload = () => {
          const { saved = '' } = document.body.dataset;
          document.body.dataset.saved =
            `${saved} ${String(reader.result).replace(/^.*,/, '')}`.trim();
        };
        reader.readAsDataURL(blob);
      }
      return make(blob);
    };
    return '';
  });

/**
 * Waits until a page that is watched saved so many files; answers them as base64, in the order in
 * which they were saved.
 */
export async function untilSavedFiles(tab: Tab, count: number): Promise<readonly string[]> {
  await tab.until(
    (wanted) =>
      (document.body.dataset.saved ?? '').split(' ').filter(Boolean).length >= Number(wanted),
    String(count),
  );
  return (await tab.run(() => document.body.dataset.saved ?? '')).split(' ');
}
