import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Result } from '../../lib/model/result';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { useBrowserStorage, useKeptReports } from '../../lib/view/hooks/use-storage';
import { StorageView } from './storage-view';

interface StoragePartProps {
  readonly settings: Settings;
  readonly database: NuoshuDatabase;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What is kept, read from the store and erased through the background. */
export function StoragePart({ settings, database, onChange }: StoragePartProps) {
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
    erase: async (id: string, withNotes: boolean) =>
      done(await callBackground('store.erase', { id, withNotes })),
    eraseUnannotated: async () => done(await callBackground('store.erase-unannotated', {})),
  };
  return (
    <StorageView
      kept={kept}
      browser={browser}
      keepUnannotated={settings.keepUnannotated}
      onKeepUnannotated={(keepUnannotated) => onChange({ keepUnannotated })}
      actions={actions}
      onRetry={again}
    />
  );
}
