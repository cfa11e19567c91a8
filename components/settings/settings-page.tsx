import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Result } from '../../lib/model/result';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { useBrowserStorage, useKeptReports } from '../../lib/view/hooks/use-storage';
import { StorageView } from './storage-view';
import { useStorageWords } from './use-storage-words';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly database: NuoshuDatabase;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The settings page, a tab of its own. */
export function SettingsPage({ settings, database, onChange }: SettingsPageProps) {
  const say = useStorageWords();
  const [asked, setAsked] = useState(0);
  const kept = useKeptReports(database, asked);
  const hasNotes = kept?.ok === true && kept.value.some(({ notes }) => notes > 0);
  const browser = useBrowserStorage(hasNotes, asked);
  const again = (): void => setAsked((times) => times + 1);
  const done = (result: Result<unknown>): Result<unknown> => {
    again();
    return result;
  };
  const actions = {
    erase: async (id: string, withNotes: boolean) => done(await callBackground('store.erase', { id, withNotes })),
    eraseUnannotated: async () => done(await callBackground('store.erase-unannotated', {})),
  };
  return (
    <main className="settings">
      <h1 className="settings__title">{say('settings_title')}</h1>
      <StorageView
        kept={kept}
        browser={browser}
        keepUnannotated={settings.keepUnannotated}
        onKeepUnannotated={(keepUnannotated) => onChange({ keepUnannotated })}
        actions={actions}
        onRetry={again}
      />
    </main>
  );
}
