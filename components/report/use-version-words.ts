import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { VERSIONS } from '../../lib/i18n/versions';
import type { VersionsKey } from '../../lib/i18n/versions';
import { useWords } from '../words';

/** The words about kept versions in the reader's language. */
export function useVersionWords(): Translate<VersionsKey> {
  const { language } = useWords();
  return useMemo(() => translator(VERSIONS, language), [language]);
}
