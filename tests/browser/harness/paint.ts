import type { Tab } from './tab';

/*
 * The registry of highlights belongs to the document, so the page sees what the content script put
 * there: in Chromium and in Firefox. These functions run in the page and so stand alone.
 */

function paintedIn(name: string): string {
  const highlight = CSS.highlights.get(name);
  if (highlight === undefined) return '[]';
  const texts: [number, string][] = [];
  highlight.forEach((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const before = document.createRange();
    before.setStart(document.documentElement, 0);
    before.setEnd(range.startContainer, range.startOffset);
    texts.push([before.toString().length, live.toString().replace(/[\u200b\s]+/g, '')]);
  });
  return JSON.stringify(texts.sort((a, b) => a[0] - b[0]).map((entry) => entry[1]));
}

const paintedNames = (): string =>
  JSON.stringify([...CSS.highlights.keys()].filter((name) => name.startsWith('nuoshu-')));

/** Whether the body still is what the server sent: nothing added, nothing wrapped. */
async function isBodyUntouched(): Promise<string> {
  const answer = await fetch(location.href);
  const sent = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return String(sent.body.innerHTML === document.body.innerHTML);
}

const list = (json: string): readonly string[] => {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.map(String) : [];
};

/** Texts painted in a layer, in page order, without white space. */
export const paintedTexts = async (tab: Tab, layer: string): Promise<readonly string[]> =>
  list(await tab.run(paintedIn, `nuoshu-${layer}`));

/** Names of the layers that paint anything. */
export const paintedLayers = async (tab: Tab): Promise<readonly string[]> =>
  list(await tab.run(paintedNames));

/** Waits until a layer paints something. */
export const untilPainted = (tab: Tab, layer = 'metric', timeoutMs?: number): Promise<void> =>
  tab.until((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, `nuoshu-${layer}`, timeoutMs);

export const bodyIsUntouched = async (tab: Tab): Promise<boolean> =>
  (await tab.run(isBodyUntouched)) === 'true';
