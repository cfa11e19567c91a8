import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { PRINTING } from '../../lib/i18n/printing';
import type { PrintingKey } from '../../lib/i18n/printing';
import { useWords } from '../words';

/** The words of printing, in the reader's language. */
export function usePrintingWords(): Translate<PrintingKey> {
  const { language } = useWords();
  return useMemo(() => translator(PRINTING, language), [language]);
}
