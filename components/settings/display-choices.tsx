import { GBT_EDITIONS, LANGUAGES } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import { useExportingWords } from '../report/use-exporting-words';
import { useWords } from '../words';
import './display-choices.css';

interface ChoiceProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const PAINTERS = ['auto', 'highlight', 'mark'] as const satisfies readonly Settings['painter'][];

/** In which language the extension speaks. */
export function LanguageChoice({ settings, onChange }: ChoiceProps) {
  const { say } = useWords();
  return (
    <label className="setting-line">
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
  );
}

/** How pages are painted. */
export function PainterChoice({ settings, onChange }: ChoiceProps) {
  const { say } = useWords();
  return (
    <label className="setting-line">
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
  );
}

/** By which edition references are written. */
export function EditionChoice({ settings, onChange }: ChoiceProps) {
  const word = useExportingWords();
  return (
    <label className="setting-line">
      {word('edition')}
      <select
        value={settings.gbtEdition}
        onChange={({ target: { value } }) =>
          onChange({
            gbtEdition: GBT_EDITIONS.find((name) => name === value) ?? settings.gbtEdition,
          })
        }
      >
        {GBT_EDITIONS.map((name) => (
          <option key={name} value={name}>
            {word(`edition_${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
