import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { INDICATORS } from '../../lib/i18n/indicators';
import type { IndicatorsKey } from '../../lib/i18n/indicators';
import { useWords } from '../words';

/** The words of the view of an indicator, in the reader's language. */
export function useIndicatorsWords(): Translate<IndicatorsKey> {
  const { language } = useWords();
  return useMemo(() => translator(INDICATORS, language), [language]);
}
