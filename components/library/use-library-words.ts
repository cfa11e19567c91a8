import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { LIBRARY } from '../../lib/i18n/library';
import type { LibraryKey } from '../../lib/i18n/library';
import { useWords } from '../words';

/** The desk's words in the reader's language. */
export function useLibraryWords(): Translate<LibraryKey> {
  const { language } = useWords();
  return useMemo(() => translator(LIBRARY, language), [language]);
}
