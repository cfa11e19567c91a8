import { GBT_EDITIONS, LANGUAGES } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import { useExportingWords } from '../report/use-exporting-words';
import { useWords } from '../words';
import './display-choices.css';

interface DisplayChoicesProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const PAINTERS = ['auto', 'highlight', 'mark'] as const satisfies readonly Settings['painter'][];

/** Language, painter, and how references are written. */
export function DisplayChoices({ settings, onChange }: DisplayChoicesProps) {
  const { say } = useWords();
  const word = useExportingWords();
  return (
    <>
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
      <label className="setting-line">
        {word('edition')}
        <select
          value={settings.gbtEdition}
          onChange={({ target: { value } }) =>
            onChange({ gbtEdition: GBT_EDITIONS.find((name) => name === value) ?? settings.gbtEdition })
          }
        >
          {GBT_EDITIONS.map((name) => (
            <option key={name} value={name}>
              {word(`edition_${name}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
