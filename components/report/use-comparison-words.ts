import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { COMPARISON } from '../../lib/i18n/comparison';
import type { ComparisonKey } from '../../lib/i18n/comparison';
import { useWords } from '../words';

/** The comparison's words in the reader's language. */
export function useComparisonWords(): Translate<ComparisonKey> {
  const { language } = useWords();
  return useMemo(() => translator(COMPARISON, language), [language]);
}
