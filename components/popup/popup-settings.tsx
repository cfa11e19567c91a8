import { openLibrary } from '../../lib/messages/library';
import type { Settings } from '../../lib/model/settings';
import { routeHash } from '../../lib/view/route';
import { LanguageChoice, PainterChoice } from '../settings/display-choices';
import { useWords } from '../words';
import './popup-settings.css';

interface PopupSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Language and painter, folded away. */
export function PopupSettings({ settings, onChange }: PopupSettingsProps) {
  const { say } = useWords();
  return (
    <details className="popup-settings">
      <summary className="popup-settings__summary">{say('settings')}</summary>
      <LanguageChoice settings={settings} onChange={onChange} />
      <PainterChoice settings={settings} onChange={onChange} />
      <button
        type="button"
        className="button button--small"
        onClick={() => void openLibrary(routeHash({ view: 'settings' }))}
      >
        {say('all_settings')}
      </button>
    </details>
  );
}
