import type { Tab } from './tab';

/** What the spy in a page learned so far. */
async function lootOf(tab: Tab, frame = ''): Promise<readonly string[]> {
  const answer = await tab.run((selector) => {
    const view =
      selector === '' ? window : document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
    return JSON.stringify(view ? Reflect.get(view, 'loot') : []);
  }, frame);
  const loot: unknown = JSON.parse(answer);
  if (!Array.isArray(loot)) throw new Error('no spy in the page');
  return loot.map(String);
}

/** Everything that no page may ever see, and whatever holds one of the secrets. */
export async function learned(
  tab: Tab,
  secrets: readonly string[],
  frame?: string,
): Promise<readonly string[]> {
  const loot = await lootOf(tab, frame);
  return loot.filter(
    (entry) =>
      secrets.some((secret) => entry.includes(secret)) ||
      /^(?:root|selected|found|frame|entry|address|highlight|answer)\b/.test(entry),
  );
}

/** How many of these characters the page heard as keys. */
export async function heardKeys(tab: Tab, characters: string): Promise<number> {
  const loot = await lootOf(tab);
  return loot.filter((entry) => {
    const [type, key = ''] = entry.split(' ');
    return type === 'keydown' && key.length === 1 && characters.includes(key);
  }).length;
}

/** Has the spy look everywhere, for this word too. */
export const peek = (tab: Tab, word: string): Promise<string> =>
  tab.run((wanted) => {
    Reflect.apply(Reflect.get(window, 'peek'), window, [wanted]);
    return '';
  }, word);
