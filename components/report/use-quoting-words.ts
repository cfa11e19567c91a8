import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { QUOTING } from '../../lib/i18n/quoting';
import type { QuotingKey } from '../../lib/i18n/quoting';
import { useWords } from '../words';

/** The words of quoting in the reader's language. */
export function useQuotingWords(): Translate<QuotingKey> {
  const { language } = useWords();
  return useMemo(() => translator(QUOTING, language), [language]);
}
