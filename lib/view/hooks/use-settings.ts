import { useEffect, useState } from 'react';
import type { Settings } from '../../model/settings';
import { readSettings, watchSettings } from '../../settings/settings';

/** The reader's settings, kept up to date wherever they are changed; `undefined` until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = watchSettings(setSettings);
    void readSettings().then(setSettings);
    return stop;
  }, []);
  return settings;
}
