import type { Settings } from '../../lib/model/settings';
import type { SettingsPart } from '../../lib/view/route';
import { SettingsPage } from '../settings/settings-page';
import { useDesk } from './desk-context';
import { useLibraryWords } from './use-library-words';
import { ViewFrame } from './view-frame';

interface SettingsViewProps {
  readonly settings: Settings;
  readonly part?: SettingsPart;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What the reader can choose, and what is kept on this computer. */
export function SettingsView({ settings, part, onChange }: SettingsViewProps) {
  const word = useLibraryWords();
  const { database } = useDesk();
  return (
    <ViewFrame title={word('view_settings')}>
      <div className="view__scroll" tabIndex={-1}>
        <SettingsPage settings={settings} database={database} part={part} onChange={onChange} />
      </div>
    </ViewFrame>
  );
}
