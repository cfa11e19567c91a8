import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { STORAGE } from '../../lib/i18n/storage';
import type { StorageKey } from '../../lib/i18n/storage';
import { useWords } from '../words';

/** The storage page's words in the reader's language. */
export function useStorageWords(): Translate<StorageKey> {
  const { language } = useWords();
  return useMemo(() => translator(STORAGE, language), [language]);
}
