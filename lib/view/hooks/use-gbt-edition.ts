import { DEFAULT_SETTINGS } from '../../model/settings';
import type { GbtEdition } from '../../model/settings';
import { writeSettings } from '../../settings/settings';
import { useSettings } from './use-settings';

/** By which edition references are written, and the way to choose another, for good. */
export function useGbtEdition(): readonly [GbtEdition, (edition: GbtEdition) => void] {
  const settings = useSettings();
  return [
    settings?.gbtEdition ?? DEFAULT_SETTINGS.gbtEdition,
    (gbtEdition) => void writeSettings({ gbtEdition }),
  ];
}
