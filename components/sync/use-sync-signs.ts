import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { SYNC_SIGNS } from '../../lib/i18n/sync-signs';
import type { SyncSignsKey } from '../../lib/i18n/sync-signs';
import { useWords } from '../words';

/** The words of the signs of sync in the reader's language. */
export function useSyncSigns(): Translate<SyncSignsKey> {
  const { language } = useWords();
  return useMemo(() => translator(SYNC_SIGNS, language), [language]);
}
