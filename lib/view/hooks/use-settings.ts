import { useEffect, useState } from 'react';
import type { Settings } from '../../model/settings';
import { readSettings, watchSettings } from '../../settings/settings';

/**
 * The reader's settings, kept up to date wherever they are changed; until they are read `first`, if
 * there is one.
 */
export function useSettings(first: Settings): Settings;
export function useSettings(): Settings | undefined;
export function useSettings(first?: Settings): Settings | undefined {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    /* The same settings again would draw the whole page again. */
    void readSettings().then((read) =>
      setSettings((known) => (isSame(known, read) ? known : read)),
    );
    return stop;
  }, []);
  return settings;
}

const isSame = (known: Settings | undefined, read: Settings): boolean =>
  JSON.stringify(known) === JSON.stringify(read);
