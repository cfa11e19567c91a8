import type { Tab, TestBrowser } from './tab';

/*
 * What the reader marked is drawn in a closed root, where no page sees it. The extension's own
 * pages may ask the reader in a tab for it, and may look into the store. The functions run in such
 * a page and so stand alone.
 */

interface State {
  readonly textHash?: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

interface Answers {
  'reader.state': { readonly value?: State };
  'reader.text': { readonly value?: string };
}

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage<Call extends keyof Answers>(
      tabId: number,
      message: { readonly call: Call; readonly request: object },
    ): Promise<Answers[Call]>;
  };
};

async function markedTexts(argument: string): Promise<string> {
  const [url = '', count = ''] = argument.split('\n');
  const deadline = performance.now() + 40_000;
  let last = 'no tab';
  while (performance.now() < deadline) {
    const id = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    try {
      const { value } = await chrome.tabs.sendMessage(id, { call: 'reader.state', request: {} });
      last = JSON.stringify(value);
      const { textHash, marks } = value ?? { marks: [] };
      if (textHash !== undefined && marks.length === Number(count)) {
        const { value: text = '' } = await chrome.tabs.sendMessage(id, {
          call: 'reader.text',
          request: { textHash },
        });
        return JSON.stringify(
          marks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, '')),
        );
      }
    } catch {
      last = 'no reader';
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`never ${count} marks: ${last.slice(0, 400)}`);
}

/**
 * Waits until the reader in a tab has exactly so many marks on what it read; answers the marked
 * texts.
 */
export async function untilMarked(
  browser: TestBrowser,
  tab: Tab,
  count: number,
): Promise<readonly string[]> {
  const answer = await browser.ask(markedTexts, `${await tab.run(() => location.href)}\n${count}`);
  const texts: unknown = JSON.parse(answer);
  return Array.isArray(texts) ? texts.map(String) : [];
}

/** Everything that the reader ever wrote, as the database has it. */
function dump(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('nuoshu');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(['annotations', 'tags', 'changes']);
      const tables = [...reading.objectStoreNames].map((name) =>
        reading.objectStore(name).getAll(),
      );
      reading.oncomplete = () => {
        database.close();
        resolve(JSON.stringify(tables.map(({ result }) => result)));
      };
    };
  });
}

/** The stored annotations, tags and changes, as text: the same text is the same store. */
export const storedWriting = (browser: TestBrowser): Promise<string> => browser.ask(dump);

/** Waits until a text is stored, in whatever field. */
export const untilStored = async (browser: TestBrowser, text: string): Promise<void> => {
  const deadline = performance.now() + 20_000;
  let stored = '';
  while (performance.now() < deadline) {
    stored = await storedWriting(browser);
    if (stored.includes(text)) return;
  }
  throw new Error(`never stored: ${text}; but ${stored.match(/"note":"[^"]*"/g)?.join()}`);
};
