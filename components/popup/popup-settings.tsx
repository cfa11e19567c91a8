import { LANGUAGES } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import { openSettings } from '../../lib/platform/storage';
import { useWords } from '../words';
import './popup-settings.css';

interface PopupSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const PAINTERS = ['auto', 'highlight', 'mark'] as const satisfies readonly Settings['painter'][];

/** Language and painter, folded away. */
export function PopupSettings({ settings, onChange }: PopupSettingsProps) {
  const { say } = useWords();
  return (
    <details className="popup-settings">
      <summary className="popup-settings__summary">{say('settings')}</summary>
      <label className="popup-settings__line">
        {say('language')}
        <select
          value={settings.language}
          onChange={({ target: { value } }) =>
            onChange({ language: LANGUAGES.find((name) => name === value) ?? settings.language })
          }
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name}>
              {say(`language_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="popup-settings__line">
        {say('painter')}
        <select
          value={settings.painter}
          onChange={({ target: { value } }) =>
            onChange({ painter: PAINTERS.find((name) => name === value) ?? settings.painter })
          }
        >
          {PAINTERS.map((name) => (
            <option key={name} value={name}>
              {say(`painter_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button button--small" onClick={() => void openSettings()}>
        {say('storage')}
      </button>
    </details>
  );
}
