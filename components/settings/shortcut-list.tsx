import { useState } from 'react';
import { openKeySettings } from '../../lib/platform/commands';
import { useKeyCommands } from '../../lib/view/hooks/use-key-commands';
import { STEP_COMMANDS } from '../../lib/model/step-commands';
import type { SettingsKey } from '../../lib/i18n/settings';
import { useSettingsWords } from './use-settings-words';

const COMMANDS = [
  ...STEP_COMMANDS.map(({ name }) => name),
  'open-library',
  '_execute_action',
  '_execute_sidebar_action',
] as const;

/** What a command of the browser is called. */
export const commandWords = (name: string): SettingsKey => {
  const known = COMMANDS.find((command) => command === name);
  return known === undefined ? 'command_other' : `command_${known}`;
};

/** Keys that the pages hear themselves; the browser does not know them. */
const FIXED: readonly { readonly words: SettingsKey; readonly keys: readonly string[] }[] = [
  { words: 'key_next', keys: ['Alt+↓', 'Alt+↑'] },
  { words: 'key_annotate', keys: ['Alt+Enter'] },
  { words: 'key_close', keys: ['Esc'] },
  { words: 'key_search', keys: ['/'] },
  { words: 'key_unjudged', keys: ['N'] },
  { words: 'key_commands', keys: ['Ctrl+K', '⌘+K'] },
];

const isFirefox = (): boolean => location.protocol === 'moz-extension:';

/** The keys, and how those of the browser are changed. */
export function ShortcutList() {
  const word = useSettingsWords();
  const commands = useKeyCommands() ?? [];
  const [isTold, setIsTold] = useState(false);
  const change = (): void => {
    void openKeySettings().then((isOpen) => setIsTold(!isOpen));
  };
  return (
    <>
      <p className="settings__hint">{word('shortcuts_hint')}</p>
      <h3 className="settings__subheading">{word('shortcuts_browser')}</h3>
      <dl className="key-list">
        {commands.map(({ name, key }) => (
          <div key={name} className="key-list__row">
            <dt>{word(commandWords(name))}</dt>
            <dd>{key === '' ? word('key_none') : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button settings__button" onClick={change}>
        {word('shortcuts_change')}
      </button>
      <p className="settings__hint" role="status">
        {isTold && word(isFirefox() ? 'shortcuts_words_firefox' : 'shortcuts_words_chrome')}
      </p>
      <h3 className="settings__subheading">{word('shortcuts_fixed')}</h3>
      <dl className="key-list">
        {FIXED.map(({ words, keys }) => (
          <div key={words} className="key-list__row">
            <dt>{word(words)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
