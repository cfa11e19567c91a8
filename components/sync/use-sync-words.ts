import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { SYNC } from '../../lib/i18n/sync';
import type { SyncKey } from '../../lib/i18n/sync';
import { useWords } from '../words';

/** The words of sync in the reader's language. */
export function useSyncWords(): Translate<SyncKey> {
  const { language } = useWords();
  return useMemo(() => translator(SYNC, language), [language]);
}
