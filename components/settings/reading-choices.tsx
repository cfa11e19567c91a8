import { CARD_MODES } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import { useSettingsWords } from './use-settings-words';

interface ReadingChoicesProps {
  readonly settings: Pick<Settings, 'cardMode' | 'selectionToolbar'>;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What comes by itself while a report is read: the card, and the toolbar beside a selection. */
export function ReadingChoices({
  settings: { cardMode, selectionToolbar },
  onChange,
}: ReadingChoicesProps) {
  const word = useSettingsWords();
  return (
    <>
      <fieldset className="setting-group">
        <legend>{word('card')}</legend>
        {CARD_MODES.map((mode) => (
          <label key={mode} className="setting-option">
            <input
              type="radio"
              name="card-mode"
              value={mode}
              checked={mode === cardMode}
              aria-describedby={mode === 'off' ? 'card-off-hint' : undefined}
              onChange={() => onChange({ cardMode: mode })}
            />
            {word(`card_${mode}`)}
          </label>
        ))}
        <p id="card-off-hint" className="settings__hint setting-option__hint">
          {word('card_off_hint')}
        </p>
      </fieldset>
      <label className="setting-option">
        <input
          type="checkbox"
          role="switch"
          className="layers__switch"
          checked={selectionToolbar}
          aria-describedby="toolbar-hint"
          onChange={({ target }) => onChange({ selectionToolbar: target.checked })}
        />
        {word('toolbar')}
      </label>
      <p id="toolbar-hint" className="settings__hint">
        {word('toolbar_hint')}
      </p>
    </>
  );
}
