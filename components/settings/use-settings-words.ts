import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { SETTINGS } from '../../lib/i18n/settings';
import type { SettingsKey } from '../../lib/i18n/settings';
import { useWords } from '../words';

/** The settings' words in the reader's language. */
export function useSettingsWords(): Translate<SettingsKey> {
  const { language } = useWords();
  return useMemo(() => translator(SETTINGS, language), [language]);
}
