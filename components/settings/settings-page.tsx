import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Result } from '../../lib/model/result';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { useBrowserStorage, useKeptReports } from '../../lib/view/hooks/use-storage';
import { DisplayChoices } from './display-choices';
import { LayerSwitchList } from './layer-switch-list';
import { StorageView } from './storage-view';
import { useStorageWords } from './use-storage-words';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly database: NuoshuDatabase;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What the reader can choose, and what is kept: the content of the settings view. */
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
    <div className="settings">
      <section className="settings__part" aria-labelledby="display-title">
        <h2 id="display-title" className="storage__heading">
          {say('display')}
        </h2>
        <DisplayChoices settings={settings} onChange={onChange} />
        <LayerSwitchList layers={settings.layers} onChange={(layers) => onChange({ layers })} />
        <p className="storage__hint">{say('shortcut')}</p>
      </section>
      <StorageView
        kept={kept}
        browser={browser}
        keepUnannotated={settings.keepUnannotated}
        onKeepUnannotated={(keepUnannotated) => onChange({ keepUnannotated })}
        actions={actions}
        onRetry={again}
      />
    </div>
  );
}
