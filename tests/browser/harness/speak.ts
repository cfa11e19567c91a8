import type { Language } from '../../../lib/model/settings';
import type { ChromiumHarness } from './chromium';

/* The extension pages' own API. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** Has the extension's pages speak a language from now on. */
export async function speak(harness: ChromiumHarness, language: Language): Promise<void> {
  const page = await harness.extensionPage('popup.html');
  await page.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
    language,
  );
  await page.close();
}
