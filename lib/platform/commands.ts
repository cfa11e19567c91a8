import { browser } from 'wxt/browser';

/** A keyboard command of the manifest with the key it has now. */
export interface KeyCommand {
  readonly name: string;
  /** As the browser writes it (`Alt+N`); empty where it has none. */
  readonly key: string;
}

/** All commands, in the browser's order. */
export async function keyCommands(): Promise<readonly KeyCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, key: shortcut ?? '' }],
  );
}

/** Firefox's own call, which WXT's types lack; Firefox has it since 137. */
interface WithShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

/**
 * Opens the browser's own page of keys. Answers false where the browser has none that an extension
 * may open.
 */
export async function openKeySettings(): Promise<boolean> {
  const commands: unknown = browser.commands;
  try {
    if (hasShortcutSettings(commands)) {
      await commands.openShortcutSettings();
      return true;
    }
    if (!browser.runtime.getURL('/').startsWith('chrome-extension:')) return false;
    await browser.tabs.create({ url: CHROME_KEYS });
    return true;
  } catch {
    return false;
  }
}

/** Edge and others turn it into their own. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

const hasShortcutSettings = (commands: unknown): commands is WithShortcutSettings =>
  typeof commands === 'object' &&
  commands !== null &&
  'openShortcutSettings' in commands &&
  typeof commands.openShortcutSettings === 'function';
