import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { WHY } from '../../lib/i18n/why';
import type { WhyKey } from '../../lib/i18n/why';
import { useWords } from '../words';

/** The words of reasons in the reader's language. */
export function useWhyWords(): Translate<WhyKey> {
  const { language } = useWords();
  return useMemo(() => translator(WHY, language), [language]);
}
